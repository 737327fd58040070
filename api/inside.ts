import path from 'node:path';
import type { Connection } from 'mongoose';
import { createAccounts } from './accounts/accounts.ts';
import { openAudit } from './audit/open-audit.ts';
import { createAuditReading } from './audit/read-audit.ts';
import type { Config } from './config.ts';
import type { Clock } from './infra/clock.ts';
import { createChores } from './infra/chores.ts';
import { createCommands } from './infra/commands.ts';
import { createJobs } from './infra/jobs.ts';
import type { Log } from './infra/log.ts';
import { ownKey } from './infra/own-key.ts';
import { createQuota } from './infra/quota.ts';
import { createSealer } from './infra/sealed.ts';
import { deliveryJob } from './messages/delivery.ts';
import { forgetDeadJob } from './messages/forget-dead.job.ts';
import { createMessageStore } from './messages/message.store.ts';
import { openMail } from './messages/open-mail.ts';
import { createOrganisationStore } from './organisations/organisation.store.ts';
import { createOrganisations } from './organisations/organisations.service.ts';
import { createSettingStore } from './settings/setting.store.ts';
import { createSettings } from './settings/settings.service.ts';

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
  const auditing = await openAudit(config, { privately, clock, log });
  const { audit } = auditing;
  const accountsKey = await ownKey(path.resolve(config.dataFolder), 'accounts', config.accounts.key);
  const messages = createMessageStore(privately, clock, createSealer(accountsKey));
  const commands = createCommands(privately, clock);
  const quota = createQuota({ connection: privately, clock });
  const organisationStore = createOrganisationStore(privately, clock);
  const settingStore = createSettingStore(privately);
  await Promise.all(
    [messages, commands, quota, organisationStore, settingStore].map((store) => store.ensure()),
  );
  const connection = privately;
  const accounts = await createAccounts({
    ...{ config, connection, clock, log, audit, messages, quota },
    key: accountsKey,
    organisations: organisationStore,
  });
  const organisations = createOrganisations({
    ...{ connection, store: organisationStore, audit },
    inviteFirst: accounts.invitations.inviteFirst,
  });
  const settings = createSettings({ store: settingStore, connection: privately, audit, clock, log });
  await settings.refresh();

  const readAudit = createAuditReading({
    ...auditing,
    nameOf: async (id) => (await accounts.store.byId(id))?.name ?? null,
  });

  const { mailer, sender, outbox } = openMail(config, log);
  const jobs = createJobs({ connection: privately, clock, log });
  const mail = [deliveryJob({ messages, mailer, sender, clock, log }), forgetDeadJob(messages)];
  [...mail, ...auditing.jobs].forEach(jobs.add);
  const chores = createChores(auditing.chores, log);

  return {
    accounts,
    organisations,
    organisationStore,
    audit,
    chain: auditing.chain,
    readAudit,
    messages,
    commands,
    quota,
    jobs,
    settings,
    /** The mail that would have gone out, where it may be read; else null. */
    outbox,
    start: async () => {
      await settings.start();
      jobs.start();
      chores.start();
    },
    stop: async () => {
      await accounts.stop();
      settings.stop();
      await Promise.all([jobs.stop(), chores.stop()]);
      mailer.close();
      await auditing.close();
    },
  };
}
export type Inside = Awaited<ReturnType<typeof createInside>>;
