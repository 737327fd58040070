import type { Connection } from 'mongoose';
import { createAccounts } from './accounts/accounts.ts';
import { createAuditStore } from './audit/audit.store.ts';
import type { Config } from './config.ts';
import type { Clock } from './infra/clock.ts';
import { createCommands } from './infra/commands.ts';
import { createJobs } from './infra/jobs.ts';
import type { Log } from './infra/log.ts';
import { deliveryJob } from './messages/delivery.ts';
import { createMessageStore } from './messages/message.store.ts';
import { openMail } from './messages/open-mail.ts';
import { createOrganisationStore } from './organisations/organisation.store.ts';

/**
 * Everything behind a sign-in or in the private database. Each domain adds its few lines: its store (and its `ensure`),
 * its use cases, its jobs.
 */
export async function createInside({
  config,
  privately,
  clock,
  log,
}: {
  config: Config;
  privately: Connection;
  clock: Clock;
  log: Log;
}) {
  const audit = createAuditStore(privately, clock);
  const messages = createMessageStore(privately, clock);
  const commands = createCommands(privately, clock);
  const organisations = createOrganisationStore(privately, clock);
  await Promise.all([audit, messages, commands, organisations].map((store) => store.ensure()));
  const accounts = await createAccounts({ connection: privately, clock, audit });

  const { mailer, sender, outbox } = openMail(config, log);
  const jobs = createJobs({ connection: privately, clock, log });
  jobs.add(deliveryJob({ messages, mailer, sender, clock, log }));

  return {
    accounts,
    organisations,
    audit,
    messages,
    commands,
    jobs,
    /** The mail that would have gone out, where it may be read; else null. */
    outbox,
    start: () => jobs.start(),
    stop: async () => {
      await jobs.stop();
      mailer.close();
    },
  };
}
