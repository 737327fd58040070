import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Clock } from '../infra/clock.ts';
import { createKeyCounts } from './key-counts.ts';
import { createKeyStore } from './key.store.ts';
import { createKeys } from './keys.service.ts';

/** Keys of the API with what is counted of them, ready to be asked. */
export async function openKeys({
  connection,
  audit,
  organisationNames,
  clock,
}: {
  connection: Connection;
  audit: Audit;
  organisationNames: () => Promise<Map<string, string>>;
  clock: Clock;
}) {
  const store = createKeyStore(connection);
  await store.ensure();
  const counts = createKeyCounts({ store, clock });
  const keys = createKeys({ connection, store, audit, organisationNames, flush: counts.flush, clock });
  return { ...keys, counted: counts.add, flush: counts.flush };
}
export type OpenKeys = Awaited<ReturnType<typeof openKeys>>;
