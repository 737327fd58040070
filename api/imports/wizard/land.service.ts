import { assetInput, type AssetDraft } from '../../contract/asset.ts';
import { isProblem, type Fault } from '../../contract/problem.ts';
import { changedFields } from '../../curation/diff.rules.ts';
import { thePublic, type Actor } from '../../infra/actor.ts';
import { createBreather } from '../../infra/breathe.ts';
import { fewAtOnce } from '../few-at-once.ts';
import type { createSaveEntries } from '../save-entries.ts';
import type { ReachedPoint } from './points.ts';
import type { RowDoc, RowStore } from './row.store.ts';
import type { RunDoc, RunStore } from './run.store.ts';

const us: Actor = { kind: 'system', job: 'imports' };
const batchSize = 200;
/** Others ask the database too. */
const atOnce = 4;
type Stored = { draft: AssetDraft; revision: number } | null;

/** Brings what was laid aside into the directory, and takes all of it back. Both bear being broken off and called again. */
export function createLanding(deps: {
  runs: RunStore;
  rows: RowStore;
  save: ReturnType<typeof createSaveEntries>;
  /** Which of these entries there are. */
  known: (ids: string[]) => Promise<{ has: (id: string) => boolean }>;
  directory: {
    draftById: (id: string) => Promise<Stored>;
    save: (
      actor: Actor,
      draft: AssetDraft,
      how: { onRevision: number },
    ) => Promise<{ revision: number | null }>;
  };
  at?: ReachedPoint | undefined;
}) {
  const { runs, rows, save, known, directory, at: reached = () => {} } = deps;

  /** False when it was asked to stop before the end. */
  async function land(run: RunDoc, signal: AbortSignal): Promise<boolean> {
    for (let done = 0; ;) {
      const batch = await rows.inState({ runId: run._id, stage: run.stage }, 'staged', batchSize);
      if (batch.length === 0) break;
      if (signal.aborted) return false;
      await landBatch(run, batch);
      done += batch.length;
      // It came further than before: to be killed now and then is not the list's fault.
      await runs.set(run._id, { at: { done, of: toTake(run) }, tries: 0 });
    }
    await runs.set(run._id, { outcome: await outcomeOf(run), at: null });
    return true;
  }

  async function landBatch(run: RunDoc, batch: RowDoc[]): Promise<void> {
    // What stood there is noted once and before anything is written: a second try would find its own work.
    // What is new is asked for in one question; mostly there is nothing of it yet.
    const there = await known(batch.map(({ assetId }) => assetId));
    const noted = await fewAtOnce(batch, atOnce, async (row) => {
      if (row.before !== undefined) return row;
      if (!there.has(row.assetId)) return { ...row, before: null };
      const now = await directory.draftById(row.assetId);
      return { ...row, before: now?.draft ?? null };
    });
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
    for (const { assetId } of standing) {
      const now = await directory.draftById(assetId);
      if (now) revisions.set(assetId, now.revision);
    }
    await rows.set(
      noted.map(({ _id, assetId, kind }) => {
        const reason = faults.get(_id) ?? null;
        const state = reason ? 'faulty' : kind === 'spoken' || spoken.has(assetId) ? 'toCurators' : 'landed';
        return { _id, set: { state, reason, revision: revisions.get(assetId) ?? null } };
      }),
    );
    await reached('land: marked');
  } // prettier-ignore

  async function undo(run: RunDoc, signal: AbortSignal): Promise<boolean> {
    for (let done = 0; ;) {
      const batch = await rows.inState({ runId: run._id, stage: run.stage }, 'landed', batchSize);
      if (batch.length === 0) break;
      if (signal.aborted) return false;
      await fewAtOnce(batch, atOnce, async (row) => {
        const set = await undoOne(row);
        await reached('undo: written');
        await rows.set([{ _id: row._id, set }]);
        await reached('undo: marked');
      });
      done += batch.length;
      await runs.set(run._id, { at: { done, of: run.outcome?.landed ?? done }, tries: 0 });
    }
    await runs.set(run._id, { outcome: await outcomeOf(run), at: null });
    return true;
  }

  /** An entry that somebody changed since stays as they left it. What was new is archived: nothing is ever deleted. */
  async function undoOne({ assetId, before, revision }: RowDoc): Promise<Partial<RowDoc>> {
    const now = await directory.draftById(assetId);
    const kept = { state: 'kept' as const, reason: 'Somebody changed it since.' };
    if (!now) return kept;
    if (now.revision !== revision) return isBack(now, before) ? { state: 'undone' } : kept;
    const draft: AssetDraft = before ? { ...before, id: assetId } : { ...now.draft, status: 'archived' };
    try {
      await directory.save(us, draft, { onRevision: now.revision });
      return { state: 'undone' };
    } catch (error) {
      if (isProblem(error) && error.code === 'conflict') return kept;
      throw error;
    }
  }

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

/** Whether it was taken back already by a process that was killed before it could say so. */
const isBack = (now: { draft: AssetDraft }, before: AssetDraft | null | undefined): boolean =>
  before ? changedFields(before, now.draft).length === 0 : now.draft.status === 'archived';

const reasonOf = (errors: Fault[]): string =>
  errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' ');
