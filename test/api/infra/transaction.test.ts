import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { createAuditStore } from '../../../api/audit/audit.store.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { systemClock } from '../../../api/infra/clock.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createSealer } from '../../../api/infra/sealed.ts';
import { inTransaction, outsideTransaction } from '../../../api/infra/transaction.ts';
import { createMessageStore } from '../../../api/messages/message.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('transaction');
let connection: Connection;
let audit: ReturnType<typeof createAuditStore>;
let messages: ReturnType<typeof createMessageStore>;
beforeAll(async () => {
  connection = await connectMongo({ uri, database: `${prefix}_private` });
  audit = createAuditStore(connection, systemClock);
  messages = createMessageStore(connection, systemClock, createSealer('a key of the tests'));
  await Promise.all([audit.ensure(), messages.ensure()]);
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

const mail = {
  key: 'greeting/1',
  to: 'tea@example.org',
  template: 'sign-in',
  data: { name: 'Tea', link: 'http://localhost/x', minutes: 15 },
} as const;
const counts = async () =>
  Promise.all(['audit-waiting', 'messages'].map((name) => connection.db!.collection(name).countDocuments()));

describe('one command, one transaction', () => {
  it('keeps nothing of a change that failed half-way', async () => {
    await expect(
      inTransaction(connection, async () => {
        await audit.record(thePublic, { action: 'proposal.submit', object: 'proposal/1' });
        await messages.post(mail);
        throw new Error('The power is out.');
      }),
    ).rejects.toThrow('The power is out.');
    expect(await counts()).toEqual([0, 0]);
  });

  it('keeps the change, its row and its mail together, and one mail for one event', async () => {
    for (let time = 0; time < 2; time++)
      await inTransaction(connection, async () => {
        await audit.record(thePublic, { action: 'proposal.submit', object: 'proposal/1' });
        await messages.post(mail);
      });
    expect(await counts()).toEqual([2, 1]);
  });

  it('is one with a transaction begun inside it', async () => {
    const before = await counts();
    await expect(
      inTransaction(connection, async () => {
        await inTransaction(connection, () =>
          audit.record(thePublic, { action: 'proposal.submit', object: 'proposal/2' }),
        );
        throw new Error('The power is out.');
      }),
    ).rejects.toThrow('The power is out.');
    expect(await counts()).toEqual(before);
  });

  it('lets another database be read only on its outside', async () => {
    const other = await connectMongo({ uri, database: prefix });
    const elsewhere = createAuditStore(other, systemClock);
    await elsewhere.ensure();
    const record = () => elsewhere.record(thePublic, { action: 'other', object: 'other/1' });
    await inTransaction(connection, () => outsideTransaction(() => inTransaction(other, record)));
    expect(await other.db!.collection('audit-waiting').countDocuments()).toBe(1);
    await expect(inTransaction(connection, () => inTransaction(other, record))).rejects.toThrow(
      'A transaction of another database is open',
    );
    await other.close();
  });
});
