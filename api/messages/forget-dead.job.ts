import type { Job } from '../infra/jobs.ts';
import type { Messages } from './message.store.ts';

/** Once an hour: addresses of mail that will never go are forgotten. */
export const forgetDeadJob = (messages: Pick<Messages, 'forgetDead'>): Job => ({
  name: 'forget dead mail',
  everyMs: 3_600_000,
  run: () => messages.forgetDead(),
});
