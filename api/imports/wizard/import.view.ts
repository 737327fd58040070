import { reaches } from '../../contract/access.ts';
import type { Member } from '../../contract/actor.ts';
import type { ImportCounts, ImportLine, ImportView, SourceView } from '../../contract/imports.ts';
import type { Report } from '../report.ts';
import type { RunDoc } from './run.store.ts';
import type { SourceDoc } from './source.store.ts';

/** Only who may do it to any source publishes; others ask for it. */
export const mayPublish = (actor: Member): boolean =>
  reaches(actor, 'import-listings', { organisationId: null });

export const viewLine = (run: RunDoc): ImportLine => ({
  ...{ id: run._id, source: run.source, sourceName: run.sourceName, fileName: run.fileName, from: run.from },
  ...{ by: run.by?.name ?? '', at: run.createdAt.toISOString(), state: run.state, counts: run.counts },
});

export const changesOf = (counts: ImportCounts | null): number =>
  counts ? counts.new + counts.changed + counts.spoken + counts.gone : 0;

export function viewRun(run: RunDoc, actor: Member): ImportView {
  const report = run.report ? (JSON.parse(run.report) as Report) : null;
  const isReady = run.state === 'ready';
  const isOpen = isReady || run.state === 'asked';
  return {
    ...viewLine(run),
    stage: run.stage,
    part: run.due && run.at && run.at.of > 0 ? Math.min(1, run.at.done / run.at.of) : null,
    failure: run.failure,
    format: report?.format ?? null,
    faults: report?.faults ?? [],
    leftOut: report?.leftOut ?? [],
    notes: Object.entries(report?.notes ?? {}).map(([code, { count, lines, values }]) => ({
      ...{ code, count, lines: lines.slice(0, 12) },
      values: Object.keys(values).slice(0, 4),
    })),
    kept: { withheld: report?.withheld.count ?? 0, asArea: report?.asArea.count ?? 0, inDoubt: report?.inDoubt.count ?? 0 },
    twice: report?.duplicates.sameFile.slice(0, 50) ?? [],
    columns: report?.columns?.how ?? [],
    unread: report?.columns?.unread ?? [],
    remarks: report?.columns?.remarks ?? [],
    outcome: run.outcome,
    may: {
      columns: isOpen || run.state === 'failed',
      publish: isOpen && mayPublish(actor) && changesOf(run.counts) > 0,
      ask: isReady && !mayPublish(actor) && changesOf(run.counts) > 0,
      undo: run.state === 'published' && mayPublish(actor) && (run.outcome?.landed ?? 0) > 0,
      drop: isOpen || run.state === 'failed',
      again: run.state === 'failed',
    },
  };
} // prettier-ignore

export const viewSource = (source: SourceDoc, last: RunDoc | null): SourceView => ({
  ...{ id: source._id, name: source.name, address: source.address, everyHours: source.everyHours },
  ...{ absent: source.absent, trusted: source.trusted },
  pulledAt: source.pulledAt?.toISOString() ?? null,
  changedAt: source.changedAt?.toISOString() ?? null,
  nextAt: source.address ? (source.dueAt?.toISOString() ?? null) : null,
  failure: source.failure ? { words: source.failure, times: source.failures } : null,
  last: last && viewLine(last),
});
