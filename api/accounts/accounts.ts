import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Config } from '../config.ts';
import type { Role } from '../contract/roles.ts';
import { createAfterwards } from '../infra/afterwards.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';
import type { Quota } from '../infra/quota.ts';
import { createSealer } from '../infra/sealed.ts';
import type { Messages } from '../messages/message.store.ts';
import type { OrganisationStore } from '../organisations/organisation.store.ts';
import { createAccountStore } from './account.store.ts';
import { createCredentials } from './credentials.service.ts';
import { createDemo } from './demo.service.ts';
import { createEditors } from './editors.service.ts';
import { createInvitations } from './invitations.service.ts';
import { createKnownDevices } from './known-device.ts';
import { createSignInLimits } from './limits.ts';
import { createLinkStore } from './link.store.ts';
import { createOwn } from './own.service.ts';
import { createPeople } from './people.service.ts';
import { createSecondFactor } from './second-factor.ts';
import { createSessionStore } from './session.store.ts';
import { createSessions } from './sessions.ts';
import { createSignInByLink } from './sign-in-link.service.ts';
import { createSignInByOrganisation } from './sign-in-organisation.service.ts';
import { createStaffSignIn } from './sign-in-staff.service.ts';

/** All about who may sign in, put together. */
export async function createAccounts({
  config,
  ...given
}: {
  config: Config;
  /** Of this installation. */
  key: string;
  connection: Connection;
  clock: Clock;
  log: Log;
  audit: Audit;
  messages: Messages;
  organisations: OrganisationStore;
  quota: Quota;
}) {
  const { connection, clock, log, key } = given;
  const accounts = createAccountStore(connection, clock);
  const sessionStore = createSessionStore(connection);
  const links = createLinkStore(connection, clock);
  await Promise.all([accounts, sessionStore, links].map((store) => store.ensure()));

  const { demoSignIn, provider } = config.accounts;
  const sessions = createSessions({ ...given, sessions: sessionStore, accounts, demoAllowed: demoSignIn });
  const afterwards = createAfterwards(log);
  const sealer = createSealer(key);
  const deps = {
    ...given,
    ...{ accounts, links, sessions, afterwards, sealer, origin: config.http.origin },
    limits: createSignInLimits(given.quota),
    devices: createKnownDevices(key),
    factor: createSecondFactor({ sealer, clock }),
  };
  const credentials = createCredentials(deps);
  const leaving: OnLeft[] = [];
  const left: OnLeft = async (accountId, still) => {
    for (const told of leaving) await told(accountId, still);
  };

  return {
    ...createEditors(deps),
    sessions,
    store: accounts,
    byLink: createSignInByLink(deps),
    byPassword: createStaffSignIn(deps),
    byOrganisation: createSignInByOrganisation({ ...deps, provider }),
    credentials,
    invitations: createInvitations({ ...deps, credentials }),
    people: createPeople({ ...deps, credentials, left }),
    /** For what ends with a role: called inside the transaction that takes it. */
    onLeft: (told: OnLeft) => void leaving.push(told),
    own: createOwn(deps),
    demo: createDemo({ ...deps, allowed: demoSignIn }),
    /** Waits for what is still done after its answer. */
    stop: afterwards.done,
    links,
  };
}
type OnLeft = (accountId: string, still: { role: Role; organisationId: string | null }[]) => Promise<void>;

export type Accounts = Awaited<ReturnType<typeof createAccounts>>;
