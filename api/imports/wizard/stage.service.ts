import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { OfSourceStore } from '../../assets/of-source.store.ts';
import type { AssetWriter } from '../../assets/asset-writer.service.ts';
import type { TwinStore } from '../../assets/twin.store.ts';
import type { AssetDraft } from '../../contract/asset.ts';
import type { ImportCounts } from '../../contract/imports.ts';
import { thePublic } from '../../infra/actor.ts';
import { createBreather } from '../../infra/breathe.ts';
import type { Clock } from '../../infra/clock.ts';
import type { Sealer } from '../../infra/sealed.ts';
import { originOf, saysNews } from '../differences.rules.ts';
import type { Places } from '../draft/locate.ts';
import { createImports, type Taken } from '../imports.service.ts';
import type { Mapping } from '../mapping.ts';
import type { OriginStore } from '../origin.store.ts';
import type { Report } from '../report.ts';
import type { Ready } from '../twins.ts';
import type { HeldFileStore } from './held-file.store.ts';
import type { ReachedPoint } from './points.ts';
import { rowId, type RowDoc, type RowStore } from './row.store.ts';
import type { RunDoc, RunStore } from './run.store.ts';
import { sampleOf } from './sample.ts';
import type { SourceDoc, SourceStore } from './source.store.ts';

export const goneFromHere = 'The file is not kept any longer. Please hand it in again.';
const pageSize = 500;
/** More of a long list of the report is told by its count alone. */
const mostTold = 1_000;

/** Reads a file that was handed in, and lays its entries aside as they would land. Nothing in the directory changes. */
export function createStaging(deps: {
  files: HeldFileStore;
  runs: RunStore;
  rows: RowStore;
  sources: SourceStore;
  ofSource: OfSourceStore;
  origins: OriginStore;
  writer: Pick<AssetWriter, 'compareMany'>;
  directory: TwinStore;
  places: Places;
  sealer: Sealer;
  clock: Clock;
  at?: ReachedPoint | undefined;
}) {
  const { files, runs, rows, sources, ofSource, origins, writer, directory, places, sealer, clock } = deps;
  const { at: reached = () => {} } = deps;

  /** Bears being broken off and called again. Answers why it cannot be read, or null. */
  return async function stage(run: RunDoc, signal: AbortSignal): Promise<string | null> {
    // What a process that was killed had come to the end of is not done again.
    if (run.counts && run.report) return whyNothing(run.counts, JSON.parse(run.report) as Report);
    const source = await sources.byId(run.source);
    const report = run.report ? (JSON.parse(run.report) as Report) : await readFile(run, source, signal);
    if (!report) return goneFromHere;
    if (source?.absent === 'archive') await findGone(run, report.counts.faulty > 0);
    const counts = await countsOf(run, report);
    await runs.set(run._id, { counts, at: null });
    await reached('stage: counted');
    return whyNothing(counts, report);
  };

  /** Null where the file is not there any more. */
  async function readFile(
    run: RunDoc,
    source: SourceDoc | null,
    signal: AbortSignal,
  ): Promise<Report | null> {
    const apart = new Set(source?.apart);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-import-'));
    const file = path.join(folder, path.basename(run.fileName) || 'file');
    try {
      if (!(await files.toPath(run.fileId, file))) return null;
      const mapping = JSON.parse(run.mapping) as Mapping;
      await rows.dropBefore({ runId: run._id, stage: run.stage });
      await runs.set(run._id, { sample: sealer.seal(JSON.stringify(await sampleOf(file)), run._id) });
      await reached('stage: begun');
      const read = createImports({
        take: (_actor, ready) => layAside(run, apart, ready),
        ...{ directory, places, clock },
        progress: {
          of: async () => (await runs.byId(run._id))?.progress ?? null,
          // It came further than before: to be killed now and then is not the file's fault.
          write: async (progress) => {
            await runs.set(run._id, { progress, tries: 0 });
            await reached('stage: noted');
          },
        },
      });
      let told = 0;
      const report = await read(thePublic, {
        ...{ file, source: run.source, mapping, signal },
        onProgress: ({ bytes, of }) => {
          if (clock.now().getTime() - told < 1_000) return;
          told = clock.now().getTime();
          void runs.set(run._id, { at: { done: bytes, of } }).catch(() => {});
        },
      });
      const kept = shortened(report);
      await runs.set(run._id, { report: JSON.stringify(kept) });
      await reached('stage: read');
      return kept;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async function layAside(run: RunDoc, apart: ReadonlySet<string>, ready: Ready[]): Promise<Taken> {
    const now = clock.now();
    for (const { draft, id } of ready) if (apart.has(id)) delete draft.sameAs;
    const [would, before] = await Promise.all([
      writer.compareMany(thePublic, ready.map(({ draft }) => draft)),
      origins.of(ready.map(({ id }) => id)),
    ]);
    const laid: RowDoc[] = [];
    const breathe = createBreather();
    for (const one of ready) {
      await breathe();
      const origin = originOf(run.source, one.parsed, before.get(one.id), now);
      const isKnown = would.get(one.id) === 'spoken' && !saysNews(before.get(one.id), origin);
      const kind = isKnown ? 'same' : would.get(one.id)!;
      laid.push(rowOf(run, one, kind));
    }
    await rows.put(laid, now);
    await reached('stage: laid aside');
    const unchanged = laid.filter(({ kind }) => kind === 'same').length;
    return { saved: laid.length - unchanged, unchanged, toCurators: 0, faults: [] };
  } // prettier-ignore

  /** What is of this source and not in its list. After a faulty row nobody knows which entry it was: then none is taken unasked. */
  async function findGone(run: RunDoc, areFaults: boolean): Promise<void> {
    for (let after = ''; ; ) {
      const some = await ofSource.onTheMap(run.source, after, pageSize);
      if (some.length === 0) return;
      after = some.at(-1)!._id;
      const known = await rows.known({ runId: run._id, stage: run.stage }, some.map(({ _id }) => _id));
      const gone = some.filter(({ _id }) => !known.has(_id));
      await rows.put(
        gone.map(({ _id, name, places: [place] }): RowDoc => ({
          ...emptyRow(run, _id),
          ...{ n: 0, kind: 'gone', name, town: place?.town ?? '', draft: null, twin: null, left: areFaults },
        })),
        clock.now(),
      );
    }
  } // prettier-ignore

  async function countsOf(run: RunDoc, report: Report): Promise<ImportCounts> {
    const { kinds, twins } = await rows.counts({ runId: run._id, stage: run.stage });
    const of = (kind: string) => kinds[kind] ?? 0;
    const { faulty, leftOut } = report.counts;
    return { new: of('new'), changed: of('changed'), spoken: of('spoken'), gone: of('gone'), same: of('same'), faulty, leftOut, twins }; // prettier-ignore
  }
}
export type Stage = ReturnType<typeof createStaging>;

const emptyRow = (run: RunDoc, assetId: string) => ({
  ...{ _id: rowId(run._id, run.stage, assetId), runId: run._id, stage: run.stage, assetId },
  ...{ left: false, state: 'staged' as const, reason: null, revision: null },
});

function rowOf(run: RunDoc, { draft, line, id, twin }: Ready, kind: RowDoc['kind']): RowDoc {
  const keeps = kind !== 'same';
  return {
    ...emptyRow(run, id),
    ...{ n: line, kind, name: draft.name, town: draft.places?.[0]?.address?.town ?? '' },
    draft: keeps ? JSON.parse(JSON.stringify(draft)) as AssetDraft : null,
    twin: keeps ? (twin ?? null) : null,
  };
} // prettier-ignore

const shortened = (report: Report): Report => ({
  ...report,
  faults: report.faults.slice(0, mostTold),
  duplicates: {
    otherSources: report.duplicates.otherSources.slice(0, mostTold),
    sameFile: report.duplicates.sameFile.slice(0, mostTold),
  },
});

const whyNothing = (counts: ImportCounts, report: Report): string | null =>
  counts.new + counts.changed + counts.spoken + counts.same === 0 ? nothingIn(report) : null;

const nothingIn = ({ counts, faults }: Report): string =>
  counts.read === 0
    ? 'There is nothing in this file that we can read as a list.'
    : `Nothing in this file could be taken. The first fault: line ${faults[0]?.line ?? 1}, ${faults[0]?.reason ?? 'it says nothing.'}`;
