import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { createRandom, seedOfRun } from '../support/random.ts';
import { dropDatabases, testDatabase } from '../support/serve.ts';
import { until } from '../support/wait.ts';

const long = Boolean(process.env.LONG);
const changes = long ? 5_000 : 400;
const kills = long ? 50 : 4;
/** The last start has this long to be equal to MongoDB. */
const equalWithinMs = 10_000;

describe('a server killed at random while another process writes', () => {
  it(
    `loses no acknowledged change and ends with an index equal to MongoDB (${changes} changes, ${kills} kills, seed ${seedOfRun})`,
    async () => {
      const { uri, prefix } = testDatabase('killed');
      const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-killed-'));
      const env = {
        ...process.env,
        MONGODB_URI: uri,
        MONGODB_PREFIX: prefix,
        DATA_DIR: folder,
        LOG_LEVEL: 'silent',
        SEARCH_WORKER: 'never',
      };
      const random = createRandom(seedOfRun);
      const acknowledged = new Map<string, number>();

      const writer = start('writer.child.ts', [String(changes), String(seedOfRun)], env);
      let written = false;
      const writing = new Promise<void>((resolve, reject) => {
        writer.on('message', (told: { id: string; revision: number } | 'done') => {
          if (told === 'done') return;
          acknowledged.set(told.id, Math.max(told.revision, acknowledged.get(told.id) ?? 0));
        });
        writer.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`The writer ended with ${code}.`)),
        );
      }).finally(() => (written = true));

      for (let n = 0; n < kills; n++) {
        const server = start('server.child.ts', [], env);
        const lives = random() * 1_500;
        const began = performance.now();
        // Some die before they are ready, some in the middle of a batch or of a snapshot.
        await Promise.race([ready(server), later(4_000)]);
        if (performance.now() - began < lives) await later(lives - (performance.now() - began));
        await killed(server);
      }
      await writing;
      expect(written).toBe(true);

      const last = start('server.child.ts', [], env);
      await ready(last);
      const began = performance.now();
      const connection = await mongoose.createConnection(uri).asPromise();
      const stored = await connection
        .useDb(prefix)
        .collection<{ _id: string; revision: number; status: string }>('assets')
        .find({}, { projection: { revision: 1, status: 1 } })
        .toArray();
      const revisions = new Map(stored.map((asset) => [asset._id, asset.revision]));
      for (const [id, revision] of acknowledged) expect(revisions.get(id)).toBeGreaterThanOrEqual(revision);

      const live = stored
        .filter((asset) => asset.status === 'live')
        .map(({ _id, revision }) => `${_id} ${revision}`)
        .sort();
      const held = await until(
        async () => (await revisionsOf(last)).map(({ assetId, revision }) => `${assetId} ${revision}`).sort(),
        (answer) => JSON.stringify(answer) === JSON.stringify(live),
        equalWithinMs,
      );
      expect(held).toEqual(live);
      console.log(
        `${acknowledged.size} assets, equal ${Math.round(performance.now() - began)} ms after the last start`,
      );

      await killed(last);
      await connection.close();
      await dropDatabases(uri, prefix);
      await rm(folder, { recursive: true, force: true });
    },
    long ? 900_000 : 90_000,
  );
});

const start = (file: string, args: string[], env: NodeJS.ProcessEnv) =>
  fork(path.resolve('test/faults', file), args, {
    env: { ...env, NODE_OPTIONS: '' },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

const ready = (server: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    server.on('message', (told) => told === 'ready' && resolve());
    server.on('exit', (code) => code && reject(new Error(`The server ended by itself with ${code}.`)));
  });

const revisionsOf = (server: ChildProcess) =>
  new Promise<{ assetId: string; revision: number }[]>((resolve) => {
    server.once('message', (told: { held: { assetId: string; revision: number }[] }) => resolve(told.held));
    server.send('revisions');
  });

const killed = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
