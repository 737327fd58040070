import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../api/config.ts';
import type { AssetDraft } from '../../api/contract/asset.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { createServices } from '../../api/services.ts';
import { dropDatabases, testDatabase } from '../support/database.ts';

export type Delay = { p50: number; p99: number; max: number };
export type Running = {
  url: string;
  port: number;
  /** Everything it has logged so far, a line each. */
  log: () => Record<string, unknown>[];
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  signal: (name: NodeJS.Signals) => void;
  delay: () => Promise<Delay>;
};

/** A database and a data folder for real servers in processes of their own; `leave` ends them all and takes both away. */
export async function aPlaceForServers(label: string, drafts: AssetDraft[]) {
  const { uri, prefix } = testDatabase(label);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-test-'));
  const env = {
    MONGODB_URI: uri,
    MONGODB_PREFIX: prefix,
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'info',
    HEREABOUTS_DEMO: '1',
    RATE_PER_MINUTE: '1000000',
    SEARCH_WORKER: 'never',
  };
  const services = await createServices(readConfig({ ...env, LOG_LEVEL: 'silent' }));
  for (let n = 0; n < drafts.length; n += 500) {
    const { faults } = await services.assets.saveMany(thePublic, drafts.slice(n, n + 500));
    if (faults.length > 0) throw new Error(`The test's drafts are faulty: ${JSON.stringify(faults[0])}`);
  }
  await services.stop();
  const all: Running[] = [];

  async function start(more: Record<string, string> = {}): Promise<Running> {
    const child = fork(path.resolve('test/faults/whole-server.child.ts'), [], {
      env: { PATH: process.env.PATH, ...env, ...more },
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let said = '';
    child.stdout!.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const ended = new Promise<number | string>((resolve) =>
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
    );
    const heard = <T>() => new Promise<T>((resolve) => child.once('message', (told) => resolve(told as T)));
    const ready = await Promise.race([heard<{ port: number }>(), ended]);
    if (typeof ready !== 'object') throw new Error(`The server ended with ${ready}.\n${said.slice(-2_000)}`);
    const running: Running = {
      url: `http://127.0.0.1:${ready.port}`,
      port: ready.port,
      log: () =>
        said
          .trim()
          .split('\n')
          .filter((line) => line.startsWith('{') && line.endsWith('}'))
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      ended,
      signal: (name) => void child.kill(name),
      delay: () => {
        const answer = heard<Delay>();
        child.send('delay');
        return answer;
      },
    };
    all.push(running);
    return running;
  }

  return {
    uri,
    prefix,
    folder,
    start,
    leave: async () => {
      for (const running of all) running.signal('SIGKILL');
      await Promise.all(all.map((running) => running.ended));
      await dropDatabases(uri, prefix);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
