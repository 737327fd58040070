import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoClient, type Collection } from 'mongodb';
import { findMongod, startMongod } from '../../scripts/lib/mongod.mjs';
import { commandOf, isAlive } from '../../scripts/lib/processes.mjs';
import { aFolder, aMongod, aProgram } from './fake-programs.ts';

let env: NodeJS.ProcessEnv;
let dataFolder: string;
let said: string[];
let running: { stop: () => Promise<void> }[];

beforeAll(async () => {
  // one binary for all of these, whatever the machine's PATH or cache holds
  env = { PATH: process.env.PATH, MONGOD_BINARY: (await findMongod()).path };
});
beforeEach(async () => {
  dataFolder = await aFolder();
  said = [];
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.stop()));
});

async function start(more: NodeJS.ProcessEnv = {}) {
  const server = await startMongod({ dataFolder, env: { ...env, ...more }, log: (line) => said.push(line) });
  running.push(server);
  return server;
}

async function benches<T>(uri: string, work: (all: Collection) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri);
  try {
    return await work(client.db('hereabouts-test-mongod').collection('benches'));
  } finally {
    await client.close();
  }
}

describe('our mongod', () => {
  it('keeps data and port from one start to the next, and stands on the loopback only', async () => {
    const first = await start();
    await benches(first.uri, (all) => all.insertOne({ by: 'the canal' }));
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await benches(second.uri, (all) => all.countDocuments())).toBe(1);
    expect(await commandOf(second.pid)).toContain('--bind_ip 127.0.0.1 ');
  });

  it('takes its data along to another port when the usual one is taken', async () => {
    const first = await start();
    await benches(first.uri, (all) => all.insertOne({ by: 'the canal' }));
    await first.stop();
    const [note] = (await readdir(dataFolder)).filter((name) => name.endsWith('.json'));
    const file = path.join(dataFolder, String(note));
    const other = await startMongod({ dataFolder: await aFolder(), env });
    running.push(other);
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), port: other.port }));

    const second = await start();
    expect(second.port).not.toBe(other.port);
    expect(await benches(second.uri, (all) => all.countDocuments())).toBe(1);
  });

  it('is adopted when the start that began it was killed', async () => {
    const script = `
      import { startMongod } from '${new URL('../../scripts/lib/mongod.mjs', import.meta.url).href}';
      const { pid, uri } = await startMongod({ dataFolder: '${dataFolder}' });
      console.log(JSON.stringify({ pid, uri }));
      setInterval(() => {}, 1000);
    `;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(killed.stdout, 'data')) as [Buffer];
    const left = JSON.parse(line.toString()) as { pid: number; uri: string };
    await benches(left.uri, (all) => all.insertOne({ by: 'the canal' }));

    const beside = await start();
    expect(beside).toMatchObject({ pid: left.pid, adopted: true });
    await beside.stop();
    expect(isAlive(left.pid)).toBe(true); // its own start still lives: not ours to stop

    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const heir = await start();
    expect(heir).toMatchObject({ pid: left.pid, uri: left.uri, adopted: true });
    expect(await benches(heir.uri, (all) => all.countDocuments())).toBe(1);
    await heir.stop();
    expect(isAlive(left.pid)).toBe(false);
  });

  it('is the binary of last time whatever the PATH has by now, and no stranger with its old process number', async () => {
    const first = await start();
    await first.stop();
    const note = path.join(dataFolder, `${path.basename(first.folder)}.json`);
    await writeFile(note, JSON.stringify({ ...JSON.parse(await readFile(note, 'utf8')), pid: process.pid }));
    const folder = await aFolder();
    await aMongod(folder, '98.0.0');

    const { MONGOD_BINARY: _named, ...unnamed } = env;
    const second = await startMongod({ dataFolder, env: { ...unnamed, PATH: `${folder}:${env.PATH}` } });
    running.push(second);
    expect(second).toMatchObject({ folder: first.folder, adopted: false });
    expect(second.pid).not.toBe(process.pid);
  });

  it('never opens the folder of another major version, and names it', async () => {
    const first = await start();
    await benches(first.uri, (all) => all.insertOne({ by: 'the canal' }));
    await first.stop();
    const before = await readdir(first.folder);
    const newer = await aProgram(
      await aFolder(),
      'mongod',
      `[ "$1" = --version ] && echo "db version v99.0.0" || exec ${env.MONGOD_BINARY} "$@"`,
    );

    const second = await start({ MONGOD_BINARY: newer });
    expect(second.folder).toBe(path.join(dataFolder, 'mongo-99'));
    expect(await benches(second.uri, (all) => all.countDocuments())).toBe(0);
    expect(await readdir(first.folder)).toEqual(before);
    expect(said.join('\n')).toContain(`stays untouched in ${first.folder}`);
  });

  it('tells the end of its log when it does not start', async () => {
    const broken = await aProgram(
      await aFolder(),
      'mongod',
      `[ "$1" = --version ] && echo "db version v6.0.5" || { echo '{"c":"STORAGE","msg":"Oh dear"}'; exit 1; }`,
    );
    await expect(start({ MONGOD_BINARY: broken })).rejects.toThrow(/did not start.*\n.*STORAGE: Oh dear/);
  });

  it('says that the disk is full in those words', async () => {
    const full = await aProgram(
      await aFolder(),
      'mongod',
      `[ "$1" = --version ] && echo "db version v6.0.5" || { echo 'No space left on device'; exit 1; }`,
    );
    await expect(start({ MONGOD_BINARY: full })).rejects.toThrow('The disk is full');
  });
});
