import { grantOf, reaches } from '../../contract/access.ts';
import { assetInput, type AssetDraft } from '../../contract/asset.ts';
import type { BeginForm, ColumnsForm, ColumnsView, ImportLine, ImportView, PressImportForm, RowsForm, RowsQuery, RowsView, SourceView } from '../../contract/imports.ts'; // prettier-ignore
import { ProblemError } from '../../contract/problem.ts';
import type { OfSourceStore } from '../../assets/of-source.store.ts';
import { viewChanges } from '../../curation/changes.view.ts';
import type { Audit } from '../../audit/audit.store.ts';
import type { Actor, Member } from '../../infra/actor.ts';
import type { Clock } from '../../infra/clock.ts';
import { newId } from '../../infra/ids.ts';
import type { Sealer } from '../../infra/sealed.ts';
import { emptyMapping, type Mapping } from '../mapping.ts';
import type { Report } from '../report.ts';
import { columnViews, mappingFrom, typedFrom } from './columns.rules.ts';
import type { HeldFileStore } from './held-file.store.ts';
import { changesOf, mayPublish, viewLine, viewRun, viewSource } from './import.view.ts';
import { rowId, type RowDoc, type RowStore } from './row.store.ts';
import type { RunDoc, RunStore } from './run.store.ts';
import type { Sample } from './sample.ts';
import { sourceIdOf } from './source-id.rules.ts';
import type { SourceDoc, SourceStore } from './source.store.ts';

export const rowsOnPage = 25;
const names = {
  organisation: 'One of another organisation has this name already. Please choose another.',
  none: 'Say whose list it is.',
};
const readSince = 'This list was read again since you looked at it. Look at it as it is now, and then press.';

/** A file that is kept and waits to be read. */
export type Handed = { fileId: string; fileName: string; from: RunDoc['from']; sha256: string };
export type Begun = { id: string };

/** What curators and organisations do with lists: hand them in, say what they mean, look, publish, take back. */
export function createWizard(deps: {
  files: HeldFileStore;
  runs: RunStore;
  rows: RowStore;
  sources: SourceStore;
  ofSource: OfSourceStore;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  audit: Audit;
  sealer: Sealer;
  clock: Clock;
}) {
  const { files, runs, rows, sources, ofSource, draftById, audit, sealer, clock } = deps;

  function importer(actor: Actor): Member {
    if (actor.kind !== 'member' || !grantOf(actor, 'import-listings')) throw new ProblemError('not-found');
    return actor;
  }

  async function mine(asked: Actor, id: string): Promise<{ actor: Member; run: RunDoc }> {
    const actor = importer(asked);
    const run = await runs.byId(id);
    if (!run || run.networkId !== actor.networkId || !reaches(actor, 'import-listings', run))
      throw new ProblemError('not-found', { detail: 'There is no import at this address.' });
    return { actor, run };
  }

  async function mySource(asked: Actor, id: string): Promise<{ actor: Member; source: SourceDoc }> {
    const actor = importer(asked);
    const source = await sources.byId(id);
    if (!source || source.networkId !== actor.networkId || !reaches(actor, 'import-listings', source))
      throw new ProblemError('not-found', { detail: 'There is no source at this address.' });
    return { actor, source };
  }

  const scopeOf = (actor: Member) => (mayPublish(actor) ? undefined : (actor.organisationId ?? 'none'));

  /** The source that is meant, made where it is new. Entries of a list that others brought here stay theirs. */
  async function sourceFor(actor: Member, { source: known, sourceName }: BeginForm): Promise<SourceDoc> {
    if (known) return (await mySource(actor, known)).source;
    const id = sourceIdOf(sourceName ?? '');
    if (!sourceName || !id) throw new ProblemError('bad-input', { errors: [{ path: 'sourceName', message: names.none }] });
    const taken = () => new ProblemError('bad-input', { errors: [{ path: 'sourceName', message: names.organisation }] });
    const there = await sources.byId(id);
    if (there) {
      if (!reaches(actor, 'import-listings', there) || there.networkId !== actor.networkId) throw taken();
      return there;
    }
    if (!mayPublish(actor) && (await ofSource.has(id))) throw taken();
    const mapping: Mapping = { ...emptyMapping, source: { name: sourceName } };
    const made: SourceDoc = {
      ...{ _id: id, name: sourceName, organisationId: mayPublish(actor) ? null : actor.organisationId, networkId: actor.networkId },
      ...{ mapping: JSON.stringify(mapping), absent: 'keep', apart: [], trusted: false },
      ...{ address: null, everyHours: null, known: {}, sha256: null, dueAt: null, pulledAt: null, changedAt: null },
      ...{ failure: null, failures: 0, createdAt: clock.now() },
    };
    await sources.add(made);
    await audit.record(actor, { action: 'source.add', object: `source/${id}` });
    return made;
  }

  /** Puts a kept file in line to be read. By nobody: the clock fetched it. */
  async function begin(by: Member | null, source: SourceDoc, { fileId, fileName, from, sha256 }: Handed): Promise<Begun> {
    const id = newId();
    await runs.add({
      ...{ _id: id, source: source._id, sourceName: source.name, fileId, fileName: fileName.slice(0, 200), from },
      by: by && { accountId: by.accountId, name: by.name },
      ...{ organisationId: source.organisationId, networkId: source.networkId, state: 'reading', due: 'stage', stage: 1 },
      ...{ mapping: source.mapping, sample: null, report: null, progress: null, at: null, counts: null, outcome: null },
      ...{ failure: null, tries: 0, createdAt: clock.now(), publishedAt: null },
    });
    await sources.set(source._id, { sha256 });
    await audit.record(by ?? { kind: 'system', job: 'feeds' }, { action: 'import.begin', object: `import/${id}` });
    return { id };
  }

  const readAgain = (run: RunDoc, mapping: string) => ({
    ...{ state: 'reading' as const, due: 'stage' as const, stage: run.stage + 1, mapping, progress: null, report: null },
    ...{ counts: null, failure: null, tries: 0, at: null },
  });

  async function viewRow(row: RowDoc, run: RunDoc, apart: ReadonlySet<string>, slugs: Map<string, string>) {
    const isOpen = run.state === 'ready' || run.state === 'asked';
    const now = row.kind === 'new' ? null : isOpen ? ((await draftById(row.assetId))?.draft ?? null) : (row.before ?? null);
    const draft = row.kind === 'gone' ? (now && { ...now, status: 'archived' as const }) : (row.draft && assetInput.parse(row.draft));
    return {
      ...{ id: row.assetId, line: row.n, kind: row.kind, name: row.name, town: row.town, state: row.state, reason: row.reason },
      slug: slugs.get(row.assetId) ?? null,
      taken: !row.left,
      changes: draft ? viewChanges(now, draft, false) : [],
      twin: row.twin && { ...row.twin, slug: slugs.get(row.twin.id) ?? null, apart: apart.has(row.assetId) },
    };
  }

  return {
    importer,
    mySource,
    sourceFor,
    begin,

    list: async (asked: Actor): Promise<{ imports: ImportLine[]; sources: { id: string; name: string }[] }> => {
      const actor = importer(asked);
      const [found, known] = await Promise.all([runs.list(actor.networkId, scopeOf(actor)), sources.list(actor.networkId, scopeOf(actor))]);
      return { imports: found.filter(({ state }) => state !== 'dropped').map(viewLine), sources: known.map(({ _id, name }) => ({ id: _id, name })) };
    },

    open: async (asked: Actor, id: string): Promise<ImportView> => {
      const { actor, run } = await mine(asked, id);
      return viewRun(run, actor);
    },

    columns: async (asked: Actor, id: string): Promise<ColumnsView> => {
      const { run } = await mine(asked, id);
      const source = await sources.byId(run.source);
      const mapping = JSON.parse(source?.mapping ?? run.mapping) as Mapping;
      const report = run.report ? (JSON.parse(run.report) as Report) : null;
      const sample = run.sample ? (JSON.parse(sealer.open(run.sample, run._id)) as Sample) : [];
      return {
        ...viewLine(run),
        columns: columnViews(sample, report?.columns ?? null),
        typed: typedFrom(mapping, source?.absent ?? 'keep'),
        addresses: report?.columns?.addresses ?? null,
      };
    },

    /** Kept with the source, so that the next file needs no thought; the file is read again by it. */
    setColumns: async (asked: Actor, id: string, form: ColumnsForm): Promise<void> => {
      const { actor, run } = await mine(asked, id);
      const source = await sources.byId(run.source);
      const sample = run.sample ? (JSON.parse(sealer.open(run.sample, run._id)) as Sample) : [];
      const was = JSON.parse(source?.mapping ?? run.mapping) as Mapping;
      const mapping = JSON.stringify(mappingFrom(form, sample.map(({ column }) => column), was));
      const name = form.sourceName ?? run.sourceName;
      if (!(await runs.move(id, ['ready', 'asked', 'failed'], { ...readAgain(run, mapping), sourceName: name })))
        throw new ProblemError('conflict', { detail: 'This import is being worked on. Please look again.' });
      // What lands unseen is for those to say who publish.
      await sources.set(run.source, { mapping, name, absent: form.absent, ...(!mayPublish(actor) && { trusted: false }) });
      await audit.record(actor, { action: 'source.mapping', object: `source/${run.source}` });
    },

    rows: async (asked: Actor, id: string, { kind, page }: RowsQuery): Promise<RowsView> => {
      const { run } = await mine(asked, id);
      const mayChange = run.state === 'ready' || run.state === 'asked';
      const at = { kind, page, mayChange };
      if (kind === 'faults') {
        const faults = run.report ? (JSON.parse(run.report) as Report).faults : [];
        const from = (page - 1) * 100;
        return { ...viewLine(run), ...at, rows: [], faults: faults.slice(from, from + 100), total: faults.length, pages: Math.max(1, Math.ceil(faults.length / 100)) };
      }
      const { rows: found, total } = await rows.page({ runId: id, stage: run.stage }, kind, (page - 1) * rowsOnPage, rowsOnPage);
      const [source, slugs] = await Promise.all([
        sources.byId(run.source),
        ofSource.slugs(found.flatMap(({ assetId, twin }) => [assetId, ...(twin ? [twin.id] : [])])),
      ]);
      const apart = new Set(source?.apart);
      const views = await Promise.all(found.map((row) => viewRow(row, run, apart, slugs)));
      return { ...viewLine(run), ...at, rows: views, faults: [], total, pages: Math.max(1, Math.ceil(total / rowsOnPage)) };
    },

    /** What of a page shall land, and which of it is not the same as its twin. */
    setRows: async (asked: Actor, id: string, { shown, take, apart }: RowsForm): Promise<void> => {
      const { run } = await mine(asked, id);
      if (run.state !== 'ready' && run.state !== 'asked')
        throw new ProblemError('conflict', { detail: 'This import can no longer be changed.' });
      const found = await rows.byIds(shown.map((assetId) => rowId(id, run.stage, assetId)));
      await sources.apart(run.source, apart.filter((one) => shown.includes(one)), shown.filter((one) => !apart.includes(one)));
      await rows.set(
        found.map((row) => {
          const isApart = apart.includes(row.assetId);
          const { sameAs: _sameAs, ...draft } = row.draft ?? {};
          const same = row.twin && !isApart ? { sameAs: row.twin.id } : {};
          return {
            _id: row._id,
            set: { left: !take.includes(row.assetId), ...(row.draft && row.twin && { draft: { ...draft, ...same } as AssetDraft }) },
          };
        }),
      );
    },

    press: async (asked: Actor, id: string, { press, stage }: PressImportForm): Promise<void> => {
      const { actor, run } = await mine(asked, id);
      const was = run.state;
      if (stage !== run.stage) throw new ProblemError('conflict', { detail: readSince });
      const may = viewRun(run, actor).may;
      if (!may[press]) throw new ProblemError('conflict', { detail: 'This can no longer be done here: it was done before, or it is being worked on.' });
      const now = clock.now();
      const sets: Record<typeof press, Partial<RunDoc>> = {
        publish: { state: 'publishing', due: 'land', tries: 0, publishedAt: now, at: { done: 0, of: changesOf(run.counts) } },
        ask: { state: 'asked' },
        undo: { state: 'undoing', due: 'undo', tries: 0 },
        drop: { state: 'dropped', due: null },
        again: readAgain(run, run.mapping),
      };
      if (!(await runs.move(id, [was], sets[press], stage))) throw new ProblemError('conflict', { detail: 'Somebody else was quicker. Please look again.' });
      if (press === 'drop') await Promise.all([files.drop(run.fileId), rows.drop(id)]);
      await audit.record(actor, { action: `import.${press}`, object: `import/${id}` });
    },

    sources: async (asked: Actor): Promise<SourceView[]> => {
      const actor = importer(asked);
      const all = await sources.list(actor.networkId, scopeOf(actor));
      return Promise.all(all.map(async (one) => viewSource(one, await runs.lastOf(one._id))));
    },
    source: async (asked: Actor, id: string): Promise<SourceView> => {
      const { source } = await mySource(asked, id);
      return viewSource(source, await runs.lastOf(id));
    },
  };
} // prettier-ignore
export type Wizard = ReturnType<typeof createWizard>;
