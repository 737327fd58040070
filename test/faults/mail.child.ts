import path from 'node:path';
import mongoose from 'mongoose';
import { systemClock } from '../../api/infra/clock.ts';
import { createJobs } from '../../api/infra/jobs.ts';
import { createLog } from '../../api/infra/log.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createSealer } from '../../api/infra/sealed.ts';
import { inTransaction } from '../../api/infra/transaction.ts';
import { deliveryJob } from '../../api/messages/delivery.ts';
import type { Mail } from '../../api/messages/mailer.ts';
import type { MessageDoc } from '../../api/messages/message.model.ts';
import { createMessageStore } from '../../api/messages/message.store.ts';
import { createOutbox } from '../../api/messages/outbox.mailer.ts';
import { createSmtpMailer } from '../../api/messages/smtp.mailer.ts';

/** Writes one mail with a change, delivers what waits, and dies at the named point of the mail it wrote. */
const [point = '', name = ''] = process.argv.slice(2);
const { MONGODB_URI = '', MONGODB_PREFIX = '', DATA_DIR = '', SMTP_URL } = process.env;
const to = `${name}@example.org`;
const log = createLog('silent');
const die = () => process.kill(process.pid, 'SIGKILL');
const diesAt = (here: string, whose: string) => here === point && whose === to && die();

const tell = (what: object) => new Promise<void>((told) => process.send!(what, () => told()));
/** MongoDB keeps the transaction of a process that is gone for a minute. */
const openSession = () => {
  const sessions = (mongoose as unknown as { transactionAsyncLocalStorage: { getStore: () => Open } })
    .transactionAsyncLocalStorage;
  return sessions.getStore().session.id.id.toString('hex');
};
type Open = { session: { id: { id: { toString: (how: 'hex') => string } } } };

const connection = await connectMongo({ uri: MONGODB_URI, database: MONGODB_PREFIX });
const store = createMessageStore(connection, systemClock, createSealer('a key of the tests'));
if (name)
  await inTransaction(connection, async () => {
    const data = { name, link: `https://map.example.org/x/${name}`, minutes: 15 };
    await store.post({ key: `greeting/${name}`, to, template: 'sign-in', data });
    if (point === 'before it was committed') await tell({ open: openSession() });
    diesAt('before it was committed', to);
  });
await tell({ committed: name });
diesAt('after it was committed', to);

const really = SMTP_URL
  ? createSmtpMailer({ url: SMTP_URL, from: { name: 'Hereabouts', address: 'map@example.org' } })
  : createOutbox({ folder: path.join(DATA_DIR, 'outbox') }).mailer;
const mailer = {
  send: async (mail: Mail) => {
    diesAt('before it was handed over', mail.to);
    await really.send(mail);
    diesAt('after it was handed over', mail.to);
  },
  close: really.close,
};
const messages: typeof store = {
  ...store,
  ended: async (message, ...rest) => {
    await store.ended(message, ...rest);
    diesAt('after it was marked', store.opened(message as MessageDoc).to);
  },
};
const sender = { name: 'Hereabouts', origin: 'https://map.example.org' };
const jobs = createJobs({ connection, clock: systemClock, log, heldMs: 300, pollMs: 20 });
jobs.add({ ...deliveryJob({ messages, mailer, sender, clock: systemClock, log }), everyMs: 20 });
jobs.start();
