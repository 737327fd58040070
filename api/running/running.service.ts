import { mayDo } from '../contract/access.ts';
import type { Caller } from '../contract/actor.ts';
import type { Ready } from '../contract/health.ts';
import { ProblemError } from '../contract/problem.ts';
import type { AgainForm, RunningState } from '../contract/running.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Chain } from '../audit/chain.store.ts';
import type { Jobs } from '../infra/jobs.ts';
import type { Messages } from '../messages/message.store.ts';

/** The job that builds the index anew; it waits to be asked for. */
export const rebuildJob = 'rebuild the index';

const most = 100;

/** The machinery, for who looks after it: what runs, what failed, and letting it try again. Each press is audited. */
export function createRunning({
  jobs,
  messages,
  audit,
  chain,
  health,
}: {
  jobs: Jobs;
  messages: Messages;
  audit: Audit;
  chain: Chain;
  health: () => Promise<Ready>;
}) {
  function admit(actor: Caller) {
    if (!mayDo(actor, 'operate')) throw new ProblemError('not-found');
  }

  /** False when there is nothing of that name left to do. */
  function begin({ what, id }: AgainForm): Promise<boolean> {
    if (what === 'index') return jobs.retry(rebuildJob);
    return what === 'job' ? jobs.retry(id) : messages.retry(id);
  }

  return {
    state: async (actor: Caller): Promise<RunningState> => {
      admit(actor);
      const [{ index, indexLagMs }, all, dead, waiting, head, waitingSince] = await Promise.all([
        health(),
        jobs.list(),
        messages.dead(most),
        messages.waiting(),
        chain.head(),
        audit.waitingSince(),
      ]);
      const rebuild = all.find(({ name }) => name === rebuildJob);
      return {
        index: { ...index, lagMs: indexLagMs, isAsked: rebuild !== undefined && rebuild.dueAt !== null },
        jobs: all,
        mail: { waiting, dead },
        audit: { rows: head.n, waitingSince },
      };
    },
    /** Throws `not-found` where there is nothing of that name, or it can go no more. */
    again: async (actor: Caller, form: AgainForm): Promise<void> => {
      admit(actor);
      const { what, id } = form;
      await audit.record(actor, { action: `${what}.again`, object: id ? `${what}/${id}` : what });
      if (!(await begin(form))) throw new ProblemError('not-found');
    },
  };
}
