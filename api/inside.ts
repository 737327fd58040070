import type { Connection } from 'mongoose';
import { createAuditStore } from './audit/audit.store.ts';
import type { Clock } from './infra/clock.ts';
import { createCommands } from './infra/commands.ts';
import { createJobs } from './infra/jobs.ts';
import type { Log } from './infra/log.ts';
import { createMessageStore } from './messages/message.store.ts';

/**
 * Everything behind a sign-in or in the private database. Each domain adds its few lines: its store (and its `ensure`),
 * its use cases, its jobs.
 */
export async function createInside({
  privately,
  clock,
  log,
}: {
  privately: Connection;
  clock: Clock;
  log: Log;
}) {
  const audit = createAuditStore(privately, clock);
  const messages = createMessageStore(privately, clock);
  const commands = createCommands(privately, clock);
  await Promise.all([audit, messages, commands].map((store) => store.ensure()));

  const jobs = createJobs({ connection: privately, clock, log });

  return {
    audit,
    messages,
    commands,
    jobs,
    start: () => jobs.start(),
    stop: () => jobs.stop(),
  };
}
