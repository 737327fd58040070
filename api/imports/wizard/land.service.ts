import { assetInput, type AssetDraft } from '../../contract/asset.ts';
import { changedMeanwhile, type AssetWriter } from '../../assets/asset-writer.service.ts';
import type { Fault } from '../../contract/problem.ts';
import { thePublic, type Actor } from '../../infra/actor.ts';
import { createBreather } from '../../infra/breathe.ts';
import type { createSaveEntries } from '../save-entries.ts';
import type { ReachedPoint } from './points.ts';
import type { RowDoc, RowStore } from './row.store.ts';
import type { RunDoc, RunStore } from './run.store.ts';

const us: Actor = { kind: 'system', job: 'imports' };
const batchSize = 200;
const changedSince = 'Somebody changed it since.';
type Stored = ReadonlyMap<string, { draft: AssetDraft; revision: number }>;

/** Brings what was laid aside into the directory, and takes all of it back. Both bear being broken off and called again. */
export function createLanding(deps: {
  runs: RunStore;
  rows: RowStore;
  save: ReturnType<typeof createSaveEntries>;
  directory: { draftsByIds: (ids: string[]) => Promise<Stored>; saveMany: AssetWriter['saveMany'] };
  at?: ReachedPoint | undefined;
}) {
  const { runs, rows, save, directory, at: reached = () => {} } = deps;

  const land = (run: RunDoc, signal: AbortSignal) => inBatches(run, 'staged', toTake(run), landBatch, signal);
  const undo = (run: RunDoc, signal: AbortSignal) =>
    inBatches(run, 'landed', run.outcome?.landed ?? 0, undoBatch, signal);

  /** Does `work` to all rows in a state, which it takes them out of. False when it was asked to stop before the end. */
  async function inBatches(
    run: RunDoc,
    state: RowDoc['state'],
    of: number,
    work: (run: RunDoc, batch: RowDoc[]) => Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (let [done, from] = [0, 0]; ;) {
      const batch = await rows.inState({ runId: run._id, stage: run.stage }, state, from, batchSize);
      if (batch.length === 0) break;
      if (signal.aborted) return false;
      await work(run, batch);
      [done, from] = [done + batch.length, batch.at(-1)!.n];
      // It came further than before: to be killed now and then is not the list's fault.
      await runs.set(run._id, { at: { done, of: Math.max(of, done) }, tries: 0 });
    }
    await runs.set(run._id, { outcome: await outcomeOf(run), at: null });
    return true;
  }

  async function landBatch(run: RunDoc, batch: RowDoc[]): Promise<void> {
    // What stood there is noted once and before anything is written: a second try would find its own work.
    const there = await directory.draftsByIds(batch.flatMap(({ assetId, before }) => (before === undefined ? [assetId] : [])));
    const noted = batch.map((row) =>
      row.before === undefined ? { ...row, before: there.get(row.assetId)?.draft ?? null } : row,
    );
    await rows.set(noted.map(({ _id, before }) => ({ _id, set: { before: before ?? null } })));
    await reached('land: noted');

    const [gone, told] = [noted.filter(({ kind }) => kind === 'gone'), noted.filter(({ draft }) => draft !== null)];
    const drafts = [
      ...told.map((row) => ({ row, draft: row.draft! })),
      ...gone.flatMap((row) => (row.before ? [{ row, draft: { ...row.before, status: 'archived' as const } }] : [])),
    ];
    const ready = [];
    const breathe = createBreather();
    for (const { draft } of drafts) {
      ready.push({ draft, id: draft.id!, parsed: assetInput.parse(draft) });
      await breathe();
    }
    const outcome = await save(thePublic, ready, run.source);
    await reached('land: written');
    const revisions = new Map(outcome.written.map(({ id, revision }) => [id, revision]));
    const faults = new Map(outcome.faults.map(({ index, errors }) => [drafts[index]!.row._id, reasonOf(errors)]));
    const spoken = new Set(outcome.spokenFor);
    // What was not written stood there already: perhaps a process wrote it that was killed before it could say so.
    const standing = noted.filter(({ _id, assetId, kind }) => kind !== 'spoken' && !revisions.has(assetId) && !faults.has(_id) && !spoken.has(assetId));
    const now = await directory.draftsByIds(standing.map(({ assetId }) => assetId));
    for (const [id, { revision }] of now) revisions.set(id, revision);
    await rows.set(
      noted.map(({ _id, assetId, kind }) => {
        const reason = faults.get(_id) ?? null;
        const state = reason ? 'faulty' : kind === 'spoken' || spoken.has(assetId) ? 'toCurators' : 'landed';
        return { _id, set: { state, reason, revision: revisions.get(assetId) ?? null } };
      }),
    );
    await reached('land: marked');
  } // prettier-ignore

  /**
   * An entry that somebody changed since stays as they left it. What was new is archived: nothing is ever deleted. What
   * a process took back that was killed before it could say so would not be changed by it: it counts as taken back.
   */
  async function undoBatch(_run: RunDoc, batch: RowDoc[]): Promise<void> {
    const now = await directory.draftsByIds(batch.flatMap(({ assetId, before }) => (before ? [] : [assetId])));
    const kept = new Map(batch.flatMap(({ _id, assetId, before }) => (before || now.has(assetId) ? [] : [[_id, changedSince]])));
    const back = batch.flatMap((row): { row: RowDoc; draft: AssetDraft }[] => {
      const { assetId, before } = row;
      if (before) return [{ row, draft: { ...before, id: assetId } }];
      const draft = now.get(assetId)?.draft;
      return draft && draft.status !== 'archived' ? [{ row, draft: { ...draft, status: 'archived' } }] : [];
    });
    const onRevision = new Map(back.map(({ row }) => [row.assetId, row.revision]));
    const { faults } = await directory.saveMany(us, back.map(({ draft }) => draft), { onRevision });
    await reached('undo: written');
    for (const { index, errors } of faults) kept.set(back[index]!.row._id, errors.includes(changedMeanwhile) ? changedSince : reasonOf(errors));
    await rows.set(
      batch.map(({ _id }) => {
        const reason = kept.get(_id) ?? null;
        return { _id, set: { state: reason ? 'kept' : 'undone', reason } };
      }),
    );
    await reached('undo: marked');
  } // prettier-ignore

  async function outcomeOf({ _id: runId, stage }: RunDoc) {
    const { states } = await rows.counts({ runId, stage });
    const of = (state: string) => states[state] ?? 0;
    return { landed: of('landed'), toCurators: of('toCurators'), faulty: of('faulty'), undone: of('undone'), kept: of('kept') }; // prettier-ignore
  }

  return { land, undo };
}
export type Landing = ReturnType<typeof createLanding>;

const toTake = ({ counts }: RunDoc): number =>
  counts ? counts.new + counts.changed + counts.spoken + counts.gone : 0;

const reasonOf = (errors: Fault[]): string =>
  errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' ');
