import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Clock } from '../infra/clock.ts';
import { createAccountStore } from './account.store.ts';
import { createEditors } from './editors.service.ts';
import { createLinkStore } from './link.store.ts';
import { createSessionStore } from './session.store.ts';
import { createSessions } from './sessions.ts';

/** All about who may sign in, put together. */
export async function createAccounts({
  connection,
  clock,
  audit,
}: {
  connection: Connection;
  clock: Clock;
  audit: Audit;
}) {
  const accounts = createAccountStore(connection, clock);
  const sessionStore = createSessionStore(connection);
  const links = createLinkStore(connection, clock);
  await Promise.all([accounts, sessionStore, links].map((store) => store.ensure()));

  return {
    ...createEditors({ connection, accounts, audit }),
    sessions: createSessions({ sessions: sessionStore, accounts, clock }),
    store: accounts,
  };
}
