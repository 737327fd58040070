import type { Clock } from '../infra/clock.ts';
import type { Job } from '../infra/jobs.ts';
import type { Log } from '../infra/log.ts';
import type { Audit } from './audit.store.ts';
import { link, type ChainKey } from './chain.rules.ts';
import type { Chain } from './chain.store.ts';
import type { HeadFile } from './heads.ts';
import type { Verified } from './verify.ts';

const batch = 500;
const hour = 3_600_000;
/** A row that waits longer than this is an alarm. */
const patienceMs = 10_000;

/**
 * The job that links what waits to the chain. Killed anywhere it loses and doubles nothing: a row leaves the waiting ones
 * after the chain holds it, and what the chain holds is not linked again. Where rows were cut off, it goes on
 * behind the head that was kept, so that the gap stays one.
 */
export const sequencerJob = ({
  audit,
  chain,
  key,
  clock,
}: {
  audit: Audit;
  chain: Chain;
  key: ChainKey;
  clock: Clock;
}): Job => ({
  name: 'link audit rows',
  everyMs: 1_000,
  isWanted: audit.isWaiting,
  run: async ({ signal }) => {
    while (!signal.aborted) {
      const waiting = await audit.waiting(batch);
      if (waiting.length === 0) return;
      const ids = waiting.map(({ _id }) => _id);
      const held = await chain.holds(ids);
      const [last, kept] = await Promise.all([chain.head(), audit.head()]);
      const head = last.n >= kept.n ? last : kept;
      const linked = link(
        waiting.filter(({ _id }) => !held.has(_id)),
        head,
        key,
        clock.now(),
      );
      // Another process took the job from us; it links them.
      if (linked.length > 0 && !(await chain.append(linked))) return;
      const { _id: n, mac } = linked.at(-1) ?? { _id: head.n, mac: head.mac };
      await audit.keepHead({ n, mac });
      await audit.linked(ids);
    }
  },
});

/** Keeps a head outside the databases each hour, and in the log, which others may carry further. */
export const headJob = ({
  chain,
  headFile,
  clock,
  log,
}: {
  chain: Chain;
  headFile: HeadFile;
  clock: Clock;
  log: Log;
}): Job => {
  let newest = 0;
  return {
    name: 'keep a head of the audit',
    everyMs: hour,
    run: async () => {
      const head = await chain.head();
      if (head.n === newest) return;
      await headFile.keep(head, clock.now());
      log.info(head, 'The chain of the audit has come this far.');
      newest = head.n;
    },
  };
};

/** Reads the whole chain once a day; what it finds is an alarm and no failure of the job. */
export const verifyJob = ({ verify, log }: { verify: () => Promise<Verified>; log: Log }): Job => ({
  name: 'verify the audit',
  everyMs: 24 * hour,
  run: async () => {
    const { rows, bad } = await verify();
    if (bad) log.error({ rows, ...bad }, 'The audit has been tampered with: this is the first bad row.');
  },
});

/** A chore of every process, since the job may be what is stuck. Told once, until it is well again. */
export function createAuditWatch({ audit, clock, log }: { audit: Audit; clock: Clock; log: Log }) {
  let isLate = false;
  return async () => {
    const since = await audit.waitingSince();
    const was = isLate;
    isLate = since !== null && clock.now().getTime() - since.getTime() > patienceMs;
    if (isLate && !was) log.error({ since }, 'Rows of the audit wait to be linked for too long.');
    if (was && !isLate) log.info('Rows of the audit are linked again.');
  };
}
