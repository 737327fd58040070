import { isDatabaseAway } from '../../infra/mongo.ts';
import type { Job } from '../../infra/jobs.ts';
import type { Log } from '../../infra/log.ts';
import { StoppedError } from '../imports.service.ts';
import type { HeldFileStore } from './held-file.store.ts';
import type { Landing } from './land.service.ts';
import type { RunDoc, RunStore } from './run.store.ts';
import type { Stage } from './stage.service.ts';

const triesBeforeFailed = 3;
const deathsBeforeFailed = 6;
const sorry =
  'Something went wrong on our side while this was worked on. The file is kept; press “Read it again”.';

/** Carries imports on, one after another, wherever a process that was killed left them. */
export function importsJob(deps: {
  runs: RunStore;
  files: HeldFileStore;
  stage: Stage;
  landing: Landing;
  /** What to write of a list that was read: a fetched one may land by itself. */
  onRead: (run: RunDoc) => Promise<Partial<RunDoc>>;
  log: Log;
}): Job {
  const { runs, files, stage, landing, onRead, log } = deps;

  async function work(run: RunDoc, signal: AbortSignal): Promise<void> {
    if (run.due === 'stage') {
      const failure = await stage(run, signal);
      const next = failure ? { state: 'failed' as const, due: null, failure } : await onRead((await runs.byId(run._id))!);
      await runs.set(run._id, next);
      if (next.state === 'published') await files.drop(run.fileId);
    } else if (run.due === 'land') {
      if (!(await landing.land(run, signal))) return;
      await files.drop(run.fileId);
      await runs.set(run._id, { state: 'published', due: null, tries: 0 });
    } else if (await landing.undo(run, signal)) await runs.set(run._id, { state: 'undone', due: null, tries: 0 });
  } // prettier-ignore

  return {
    name: 'imports',
    everyMs: 1_000,
    isWanted: runs.anyDue,
    run: async ({ signal }) => {
      while (!signal.aborted) {
        const run = await runs.nextDue();
        if (!run) return;
        // A file that takes the process down with it never comes to the `catch` below.
        if (run.tries >= deathsBeforeFailed) {
          await runs.set(run._id, { state: 'failed', due: null, failure: sorry });
          continue;
        }
        await runs.begin(run._id);
        try {
          await work(run, signal);
        } catch (error) {
          if (error instanceof StoppedError) {
            // To be stopped with the program is no try.
            await runs.set(run._id, { tries: run.tries });
            return;
          }
          // It is not the file's fault, and the job itself waits and comes back.
          if (isDatabaseAway(error)) throw error;
          log.error({ err: error, run: run._id }, 'An import failed.');
          if (run.tries + 1 < triesBeforeFailed) continue;
          await runs.set(run._id, { state: 'failed', due: null, failure: sorry });
        }
      }
    },
  };
}
