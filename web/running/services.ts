import type { AgainForm, RunningState } from '../../api/contract/running.ts';
import type { Caller } from '../../api/contract/actor.ts';

/** The machinery, for who looks after it. */
export type RunningServices = {
  state: (actor: Caller) => Promise<RunningState>;
  /** Throws `not-found`. */
  again: (actor: Caller, form: AgainForm) => Promise<void>;
};
