import * as z from 'zod';

/** To let a job, a mail or the whole index have another go. */
export const againForm = z.strictObject({
  what: z.enum(['job', 'mail', 'index']),
  id: z.string().max(200).default(''),
});
export type AgainForm = z.output<typeof againForm>;

/** How the machinery is, for who looks after it. Nothing in it is what somebody wrote. */
export type RunningState = {
  index: { engine: string; state: string; assets: number | null; lagMs: number | null; isAsked: boolean };
  jobs: {
    name: string;
    /** Null for one that waits to be asked for. */
    dueAt: Date | null;
    doneAt: Date | null;
    deadAt: Date | null;
    failure: string | null;
  }[];
  mail: { waiting: number; dead: DeadMail[] };
  audit: { rows: number; waitingSince: Date | null };
};
export type DeadMail = {
  id: string;
  /** Null where it is forgotten, or sealed by another key. */
  to: string | null;
  template: string;
  attempts: number;
  failure: string | null;
  createdAt: Date;
};
