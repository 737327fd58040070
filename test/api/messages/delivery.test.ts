import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { createJobs } from '../../../api/infra/jobs.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createSealer } from '../../../api/infra/sealed.ts';
import { inTransaction } from '../../../api/infra/transaction.ts';
import { deliveryJob } from '../../../api/messages/delivery.ts';
import { MailerError, type Mail } from '../../../api/messages/mailer.ts';
import { createMessageStore, type Messages } from '../../../api/messages/message.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('delivery');
const log = createLog('silent');
const minute = 60_000;
const link = 'https://map.example.org/sign-in/a-secret-token';
let connection: Connection;
let messages: Messages;
let sealer = createSealer('a key of the tests');
let now: number;
const clock = { now: () => new Date(now) };
let sent: Mail[];
let fails: (mail: Mail) => Error | null;

const mailer = {
  send: (mail: Mail) => {
    const error = fails(mail);
    if (error) return Promise.reject(error);
    sent.push(mail);
    return Promise.resolve();
  },
  close: () => {},
};

function aProcess() {
  const jobs = createJobs({ connection, clock, log });
  jobs.add(
    deliveryJob({
      messages,
      mailer,
      sender: { name: 'Hereabouts', origin: 'https://x.example' },
      clock,
      log,
    }),
  );
  return jobs;
}
const deliver = () => aProcess().runDue();
const post = (key: string, more: { to?: string; dueAt?: Date; endsAt?: Date } = {}) =>
  inTransaction(connection, () =>
    messages.post({
      ...{ key, to: 'tea@example.org', template: 'sign-in', data: { name: 'Tea', link, minutes: 15 } },
      ...more,
    }),
  );
const rows = () => connection.db!.collection('messages').find({}).sort({ key: 1 }).toArray();

beforeAll(async () => {
  connection = await connectMongo({ uri, database: prefix });
  messages = createMessageStore(connection, clock, {
    seal: (...all) => sealer.seal(...all),
    open: (...all) => sealer.open(...all),
  });
});
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  sent = [];
  fails = () => null;
  await connection.db!.dropDatabase();
  await messages.ensure();
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

describe('mail that waits', () => {
  it('goes out once, with both its forms, and leaves no key behind', async () => {
    await post('sign-in/1');
    await post('sign-in/1');
    await deliver();
    now += minute;
    await deliver();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: 'tea@example.org', subject: 'Your link to sign in' });
    expect(sent[0]!.text).toContain(link);
    expect(sent[0]!.html).toContain(link);
    expect(await rows()).toMatchObject([{ state: 'sent', sealedTo: null, sealedData: null }]);
    expect(await messages.stateOf('sign-in/1')).toBe('sent');
  });

  it('stands sealed until it goes: neither where to nor its link is in the database', async () => {
    await post('sign-in/1');
    const [row] = await rows();
    expect(JSON.stringify(row)).not.toMatch(/tea@example|a-secret-token/);
    // What is sealed for one mail opens in no other.
    expect(() => messages.opened({ ...row, _id: 'another' } as never)).toThrow();
    expect(messages.opened(row as never)).toMatchObject({ to: 'tea@example.org', data: { link } });
  });

  it('that another key sealed is tried, said to be unreadable, and goes once the key is back', async () => {
    await post('sign-in/1');
    const ours = sealer;
    sealer = createSealer('another key');
    await deliver();
    expect(sent).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'waiting', failure: expect.stringContaining('another key') },
    ]);
    sealer = ours;
    now += minute;
    await deliver();
    expect(sent).toMatchObject([{ to: 'tea@example.org' }]);
  });

  it('of a version that did not seal is sealed at the start, and forgotten where it went', async () => {
    const older = { template: 'sign-in', attempts: 0, dueAt: new Date(now), endsAt: null, fence: 0 };
    await connection.db!.collection('messages').insertMany([
      { ...older, key: 'a', to: 'tea@example.org', data: { name: 'Tea', link, minutes: 15 }, state: 'waiting' },
      { ...older, key: 'b', to: 'gone@example.org', data: null, state: 'sent', sentAt: new Date(now) },
    ].map((row, n) => ({ _id: `older-${n}`, ...row, createdAt: new Date(now) }) as never)); // prettier-ignore
    await Promise.all([messages.ensure(), messages.ensure()]);
    expect(JSON.stringify(await rows())).not.toMatch(/example\.org|a-secret-token/);
    await deliver();
    expect(sent).toMatchObject([{ to: 'tea@example.org', text: expect.stringContaining(link) }]);
  });

  it('goes out once from ten processes that all deliver', async () => {
    for (let n = 0; n < 30; n++) await post(`sign-in/${n}`);
    await Promise.all(Array.from({ length: 10 }, () => deliver()));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(30);
    expect(sent).toHaveLength(30);
  });

  it('waits for its hour, and can be taken back until it has begun to go', async () => {
    await post('decided/1', { dueAt: new Date(now + 10 * minute) });
    await post('decided/2', { dueAt: new Date(now + 10 * minute) });
    await deliver();
    expect(sent).toEqual([]);
    expect(await inTransaction(connection, () => messages.recall('decided/1'))).toBe(true);
    now += 10 * minute;
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await messages.recall('decided/2')).toBe(false);
  });

  it('is tried again with growing pauses and is dead after eight tries, to be sent by hand', async () => {
    fails = () => new MailerError('later', 'The mail server did not take it: EENVELOPE (451).');
    await post('sign-in/1');
    const pauses: number[] = [];
    for (let time = 0; time < 20; time++) {
      await deliver();
      const [row] = await rows();
      if (row!.state === 'dead') break;
      pauses.push(((row!.dueAt as Date).getTime() - now) / minute);
      now = (row!.dueAt as Date).getTime();
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 720, 1_800]);
    const [dead] = await messages.dead(10);
    expect(dead).toMatchObject({
      to: 'tea@example.org',
      attempts: 8,
      failure: expect.stringContaining('451'),
    });
    fails = () => null;
    expect(await messages.retry(dead!.id)).toBe(true);
    now += minute;
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await messages.dead(10)).toEqual([]);
  });

  it('that the server refuses is dead at once and stops no other', async () => {
    fails = ({ to }) => (to === 'gone@example.org' ? new MailerError('refused', 'No such mailbox.') : null);
    await post('a', { to: 'gone@example.org' });
    await post('b');
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await messages.dead(10)).toMatchObject([{ to: 'gone@example.org', failure: 'No such mailbox.' }]);
  });

  it('rests while the server is away, one try in half a minute, and goes when it is back', async () => {
    let tries = 0;
    fails = () => {
      tries += 1;
      return new MailerError('away', 'The mail server could not be used: ECONNECTION.');
    };
    for (let n = 0; n < 5; n++) await post(`sign-in/${n}`);
    const jobs = aProcess();
    for (let second = 0; second < 60; second++) {
      await jobs.runDue();
      now += 1_000;
    }
    expect(tries).toBe(2);
    fails = () => null;
    for (let second = 0; second < 120; second++) {
      await jobs.runDue();
      now += 1_000;
    }
    expect(sent).toHaveLength(5);
    expect(await jobs.dead()).toEqual([]);
  });

  it('that came too late goes no more, and its link is forgotten', async () => {
    await post('sign-in/1', { endsAt: new Date(now + 15 * minute) });
    now += 15 * minute;
    await deliver();
    expect(sent).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'dead', sealedData: null }]);
    expect(await messages.retry((await messages.dead(1))[0]!.id)).toBe(false);
  });

  it('that will never go forgets whom it was for: after a month, and at once where they have no account', async () => {
    fails = () => new MailerError('refused', 'No such mailbox.');
    await post('a', { to: 'gone@example.org' });
    await inTransaction(connection, () =>
      messages.post({
        ...{
          key: 'b',
          to: 'jean@example.org',
          template: 'own-page' as const,
          data: { link },
          forgetsTo: true,
        },
        endsAt: new Date(now + 60 * minute),
      }),
    );
    await deliver();
    const whom = async () => {
      await messages.forgetDead();
      return (await messages.dead(10)).map(({ to }) => to);
    };
    expect(await whom()).toEqual(['gone@example.org', 'jean@example.org']);
    now += 60 * minute;
    expect(await whom()).toEqual(['gone@example.org', null]);
    now += 30 * 24 * 60 * minute;
    expect(await whom()).toEqual([null, null]);
    expect(await messages.retry((await messages.dead(1))[0]!.id)).toBe(false);
    now += 2 * 365 * 24 * 60 * minute;
    expect(await whom()).toEqual([]);
  });

  it('to what is no address does not stop the change it tells of, and can be seen', async () => {
    await post('sign-in/1', { to: 'tea@example.org\r\nBcc: all@example.org' });
    await deliver();
    expect(sent).toEqual([]);
    expect(await messages.dead(10)).toMatchObject([{ failure: 'This is no mail address.' }]);
  });

  it('that cannot be written does not stop the rest', async () => {
    await post('a');
    await connection.db!.collection('messages').updateOne({}, { $set: { template: 'no-such-mail' } });
    await post('b');
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'waiting', failure: 'It could not be written.' }, {}]);
  });
});
