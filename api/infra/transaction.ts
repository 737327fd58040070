import { AsyncLocalStorage } from 'node:async_hooks';
import mongoose, { type Connection } from 'mongoose';

// Queries of models find the session by themselves, so that it stands in no signature. Calls of the bare driver do not.
mongoose.set('transactionAsyncLocalStorage', true);

const open = new AsyncLocalStorage<Connection>();

/**
 * Everything that models of this connection write inside `work` happens, or nothing of it does. `work` may run more than
 * once, so it does nothing that cannot be repeated: no mail, no call of another system. Never catch a database error in
 * it, and read what stands behind another connection before it: a session belongs to one. Inside another transaction of
 * the same connection it is a part of that one.
 */
export function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  const around = open.getStore();
  if (around === connection) return work();
  if (around) throw new Error('A transaction of another database is open here: a session belongs to one.');
  return connection.transaction(() => open.run(connection, work), {
    readConcern: 'snapshot',
    writeConcern: { w: 'majority', j: true },
    maxCommitTimeMS: 5_000,
  });
}

/** Whether what is written now happens only when somebody else's work is done. */
export const isInTransaction = (): boolean => open.getStore() !== undefined;

/** Reads of another database while a transaction is open; they see what is there now, and are no part of it. */
export const outsideTransaction = <T>(work: () => Promise<T>): Promise<T> =>
  open.exit(() => sessions.exit(work));

// The types of mongoose do not tell of it.
const sessions = (mongoose as unknown as { transactionAsyncLocalStorage: AsyncLocalStorage<unknown> })
  .transactionAsyncLocalStorage;
