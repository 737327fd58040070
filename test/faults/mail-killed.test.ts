import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createOutbox } from '../../api/messages/outbox.mailer.ts';
import { dropDatabases, testDatabase } from '../support/database.ts';
import { headerOf, mailSink } from '../support/mail-sink.ts';
import { until } from '../support/wait.ts';

const long = Boolean(process.env.LONG);
const times = long ? 20 : 1;
/** At the fourth the mail server has taken it, and its answer reaches nobody. */
const points = [
  'before it was committed',
  'after it was committed',
  'before it was handed over',
  'while it was handed over',
  'after it was handed over',
  'after it was marked',
] as const;
/** Nobody can know whether the first copy went. */
const unknowable = ['while it was handed over', 'after it was handed over'];

type Told = { committed?: string; open?: string };
type Arrived = { to: string; id: string };

describe('a process killed while it sends mail', () => {
  it.each(['SMTP', 'the outbox folder'])(
    `loses none and doubles none but where the mail server alone knows, by %s (${times} times at ${points.length} points)`,
    async (way) => {
      const { uri, prefix } = testDatabase('mail');
      const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-mail-'));
      const sink = await mailSink();
      const isSmtp = way === 'SMTP';
      const env = {
        ...{ ...process.env, MONGODB_URI: uri, MONGODB_PREFIX: prefix, DATA_DIR: folder },
        ...(isSmtp && { SMTP_URL: sink.url }),
      };
      const connection = await connectMongo({ uri, database: prefix });
      const messages = connection.db!.collection('messages');
      await connection.db!.createCollection('messages');
      await messages.createIndex({ key: 1 }, { unique: true });

      const committed = new Set<string>();
      const died: string[] = [];
      const left: mongoose.mongo.Binary[] = [];
      for (let time = 0; time < times; time++)
        for (const [n, point] of points.entries()) {
          if (!isSmtp && point === 'while it was handed over') continue;
          // Kills that follow each other so closely would make the job pause for an hour.
          await connection.db!.collection('jobs').updateMany({}, { $set: { tries: 0 } });
          const name = `tea-${time}-${n}`;
          const child = start([point, name], env);
          child.on('message', ({ committed: acknowledged, open }: Told) => {
            if (acknowledged) committed.add(acknowledged);
            if (open) left.push(new mongoose.mongo.Binary(Buffer.from(open, 'hex'), 4));
          });
          sink.whenTaken(({ to }) => {
            if (point === 'while it was handed over' && to[0] === `${name}@example.org`)
              child.kill('SIGKILL');
          });
          await ended(child);
          died.push(name);
        }
      const last = start(['nowhere', ''], env);
      await until(
        () => messages.countDocuments({ state: { $ne: 'sent' } }),
        (left) => left === 0,
        30_000,
      );
      last.kill('SIGKILL');
      await ended(last);

      const arrived: Arrived[] = isSmtp
        ? sink.delivered.map(({ to, raw }) => ({ to: to[0]!, id: headerOf(raw, 'Message-ID')! }))
        : await createOutbox({ folder: path.join(folder, 'outbox') }).list(1_000);
      const tally = died.map((name) => {
        const copies = arrived.filter(({ to }) => to === `${name}@example.org`);
        const point = points[Number(name.split('-')[2])]!;
        const may = point === points[0] ? [0] : isSmtp && unknowable.includes(point) ? [1, 2] : [1];
        return {
          point,
          copies: copies.length,
          isRight: may.includes(copies.length),
          ids: new Set(copies.map(({ id }) => id)).size,
        };
      });
      expect(tally.filter(({ isRight }) => !isRight)).toEqual([]);
      // A second copy says that it is one.
      expect(tally.filter(({ copies, ids }) => ids !== Math.min(copies, 1))).toEqual([]);
      // What was acknowledged arrived.
      for (const name of committed) expect(arrived.map(({ to }) => to)).toContain(`${name}@example.org`);
      const doubled = tally.filter(({ copies }) => copies === 2).length;
      console.log(`${way}: ${died.length} kills, ${arrived.length} mails, ${doubled} of them second copies`);

      await sink.stop();
      if (left.length > 0) await connection.db!.command({ killSessions: left.map((id) => ({ id })) });
      await connection.close();
      await dropDatabases(uri, prefix);
      await rm(folder, { recursive: true });
    },
    long ? 900_000 : 90_000,
  );
});

const start = (args: string[], env: NodeJS.ProcessEnv) =>
  fork(path.resolve('test/faults/mail.child.ts'), args, {
    env: { ...env, NODE_OPTIONS: '' },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** Resolves when it was killed; one that ended by itself is a fault of the test. */
const ended = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    const end = (code: number | null) =>
      code === null ? resolve() : reject(new Error(`It ended by itself with ${code}.`));
    if (child.exitCode !== null || child.signalCode !== null) end(child.exitCode);
    else child.once('exit', end);
  });
