import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { Clock } from './clock.ts';
import { backOffMs, nextRun } from './jobs.rules.ts';
import type { Log } from './log.ts';
import { isDatabaseAway } from './mongo.ts';

type JobDoc = {
  _id: string;
  dueAt: Date;
  /** Whoever runs it has it until then; the fence rises with every run. */
  holder: string | null;
  until: Date;
  fence: number;
  /** Runs begun since the last that ended well. */
  tries: number;
  doneAt: Date | null;
  failure: string | null;
  deadAt: Date | null;
  /** How often somebody asked for it (`retry`): who asks in the middle of a run asks for one more. */
  asked?: number | null;
};

/** What a run is told: the time it was begun at, and a signal that somebody else has the job or we are stopping. */
export type JobRun = { now: Date; signal: AbortSignal; fence: number };

export type Job = {
  name: string;
  /** Milliseconds from one run to the next; missed runs are caught up with by one. Null: only when somebody asks (`retry`). */
  everyMs: number | null;
  /**
   * Asked before a run, cheaply and in every process: nothing is written while there is nothing to do. With `everyMs` of a
   * second or less it is due as soon as it is wanted.
   */
  isWanted?: () => Promise<boolean>;
  /** Must bear being run again after it was killed half-way. */
  run: (ctx: JobRun) => Promise<unknown>;
};

/** `dueAt` is null for a job that waits to be asked for, `deadAt` for one that did not fail too often in a row. */
export type JobState = Pick<JobDoc, 'doneAt' | 'failure' | 'deadAt'> & { name: string; dueAt: Date | null };

const triesBeforeDead = 5;
const never = new Date('9999-01-01T00:00:00Z');

/**
 * Repeated work that happens once over all processes. When it is due, one process claims it; one that dies in the middle
 * loses it after `heldMs`. What fails is tried again after a growing pause, and after five failures in a row no more until
 * somebody asks for it; a database that is away is nobody's failure. Milliseconds.
 */
export function createJobs({
  connection,
  clock,
  log,
  holder = randomUUID(),
  heldMs = 30_000,
  pollMs = 1_000,
}: {
  connection: Connection;
  clock: Clock;
  log: Log;
  holder?: string;
  heldMs?: number;
  pollMs?: number;
}) {
  const docs = () => connection.db!.collection<JobDoc>('jobs');
  const jobs = new Map<string, Job>();
  const stored = new Set<string>();
  const running = new Map<string, Promise<Ran | null>>();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let polling: Promise<void> = Promise.resolve();

  async function store() {
    for (const { name, everyMs } of jobs.values())
      if (!stored.has(name)) {
        const first = everyMs === null ? never : clock.now();
        await docs().updateOne({ _id: name }, { $setOnInsert: neverRun(first) }, { upsert: true });
        stored.add(name);
      }
  }

  async function due(): Promise<Job[]> {
    await store();
    const now = clock.now();
    const found = await docs()
      .find({ _id: { $in: [...jobs.keys()] }, dueAt: { $lte: now }, until: { $lte: now }, deadAt: null })
      .project<{ _id: string }>({ _id: 1 })
      .toArray();
    const names = new Set(found.map(({ _id }) => _id));
    return [...jobs.values()].filter(({ name }) => names.has(name));
  }

  /** Null when there was nothing to do or somebody else does it. Never two runs of one job at once. */
  function runOnce(job: Job): Promise<Ran | null> {
    const under = running.get(job.name);
    if (under) return under;
    const run = claimAndRun(job).finally(() => running.delete(job.name));
    running.set(job.name, run);
    return run;
  }

  async function claimAndRun(job: Job): Promise<Ran | null> {
    if (job.isWanted && !(await job.isWanted())) return null;
    const now = clock.now();
    const claimed = await docs().findOneAndUpdate(
      { _id: job.name, dueAt: { $lte: now }, until: { $lte: now }, deadAt: null },
      { $set: { holder, until: new Date(now.getTime() + heldMs) }, $inc: { fence: 1, tries: 1 } },
      { returnDocument: 'after' },
    );
    if (!claimed) return null;
    await pauseIfKilled(claimed, now);
    const lost = new AbortController();
    const renewal = setInterval(() => void renew(job, claimed.fence, lost), heldMs / 3).unref();
    try {
      const signal = AbortSignal.any([lost.signal, stopping.signal]);
      await job.run({ now, signal, fence: claimed.fence });
    } catch (error) {
      return await failed(job, claimed, error);
    } finally {
      clearInterval(renewal);
    }
    const dueAt = afterWell(job, claimed.dueAt, clock.now());
    await end(claimed, { dueAt, tries: 0, failure: null, doneAt: clock.now() });
    return { name: job.name, error: null };
  }

  /** A job that takes its process down each time must not do so without a pause; what ends well forgets it. */
  async function pauseIfKilled({ _id, tries, fence }: JobDoc, now: Date) {
    if (tries < 2) return;
    const dueAt = new Date(now.getTime() + backOffMs(tries));
    await docs().updateOne({ _id, fence }, { $set: { dueAt } });
    log.warn({ job: _id, tries }, 'A job is run again that did not end well before.');
  }

  async function renew(job: Job, fence: number, lost: AbortController) {
    const until = new Date(clock.now().getTime() + heldMs);
    try {
      const { matchedCount } = await docs().updateOne({ _id: job.name, fence }, { $set: { until } });
      if (matchedCount === 0) lost.abort();
    } catch (error) {
      log.warn({ err: error, job: job.name }, 'A claim could not be renewed.');
    }
  }

  async function failed(job: Job, claimed: JobDoc, error: unknown): Promise<Ran> {
    const { tries } = claimed;
    const isAway = isDatabaseAway(error);
    const now = clock.now();
    const isDead = !isAway && tries >= triesBeforeDead;
    log.error(
      { err: error, job: job.name, tries },
      isDead ? 'A job failed too often and waits for somebody to look.' : 'A job failed; it is tried again.',
    );
    await end(claimed, {
      dueAt: new Date(now.getTime() + (isAway ? backOffMs(1) : backOffMs(tries))),
      tries: isAway ? tries - 1 : tries,
      failure: error instanceof Error ? error.message : String(error),
      deadAt: isDead ? now : null,
    });
    return { name: job.name, error };
  }

  /** Somebody who claimed it after us is not disturbed, and who asked for it while it ran is not forgotten. */
  async function end({ _id, fence, asked }: JobDoc, outcome: Partial<JobDoc>) {
    const set = { holder: null, until: new Date(0) };
    const wasAsked = { dueAt: clock.now(), deadAt: null, tries: 0 };
    const { matchedCount } = await docs().updateOne(
      { _id, fence, asked: asked ?? null },
      { $set: { ...outcome, ...set } },
    );
    if (matchedCount === 0)
      await docs().updateOne({ _id, fence }, { $set: { ...outcome, ...wasAsked, ...set } });
  }

  async function poll() {
    try {
      for (const job of await due())
        runOnce(job).catch((error: unknown) =>
          log.warn({ err: error, job: job.name }, 'A job could not be claimed or ended.'),
        );
    } catch (error) {
      log.warn({ err: error }, 'Jobs that are due could not be read.');
    }
    if (!stopping.signal.aborted) timer = setTimeout(() => void (polling = poll()), pollMs).unref();
  }

  async function list(): Promise<JobState[]> {
    const all = await docs().find({}).sort({ _id: 1 }).toArray();
    return all.map(({ _id, dueAt, doneAt, failure, deadAt }) => ({
      ...{ name: _id, doneAt, failure, deadAt },
      dueAt: dueAt.getTime() === never.getTime() ? null : dueAt,
    }));
  }

  return {
    add: (job: Job) => {
      if (jobs.has(job.name)) throw new Error(`There is a job named ${job.name} already.`);
      jobs.set(job.name, job);
    },
    start: () => void (polling = poll()),
    /** Resolves when what was under way has ended; it is told to be brief. */
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await polling;
      clearTimeout(timer);
      await Promise.allSettled(running.values());
    },
    /**
     * Runs what is due now, one after another in the order of `add`; tests turn the clock and call this. What runs already is
     * waited for. A job that ended a moment ago is not due again yet, and has not seen what was written since.
     */
    runDue: async (): Promise<Ran[]> => {
      await Promise.allSettled(running.values());
      const ran: Ran[] = [];
      for (const job of await due()) {
        const outcome = await runOnce(job);
        if (outcome) ran.push(outcome);
      }
      return ran;
    },
    /** By name. */
    list,
    dead: async () => (await list()).filter(({ deadAt }) => deadAt !== null),
    /**
     * Makes a job due now, dead or not; asked for twice before it runs, it runs once, and asked for while it runs, once more.
     * False when there is none of that name.
     */
    retry: async (name: string): Promise<boolean> => {
      const { matchedCount } = await docs().updateOne(
        { _id: name },
        { $set: { deadAt: null, tries: 0, dueAt: clock.now() }, $inc: { asked: 1 } },
      );
      return matchedCount === 1;
    },
  };
}
export type Jobs = ReturnType<typeof createJobs>;

/** A run and what it threw, if it did. */
export type Ran = { name: string; error: unknown };

/** When a job that ended well is due again. Looking paces those that are due at once. */
function afterWell({ everyMs, isWanted }: Job, dueAt: Date, now: Date): Date {
  if (everyMs === null) return never;
  return isWanted && everyMs <= 1_000 ? now : nextRun(dueAt, everyMs, now);
}

const neverRun = (now: Date): Omit<JobDoc, '_id'> => ({
  ...{ dueAt: now, holder: null, until: new Date(0), fence: 0, tries: 0 },
  ...{ doneAt: null, failure: null, deadAt: null },
});
