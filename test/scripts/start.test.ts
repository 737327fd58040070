import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { findMongod } from '../../scripts/lib/mongod.mjs';
import { commandOf, freePort, isAlive } from '../../scripts/lib/processes.mjs';
import { root } from '../../scripts/lib/project.mjs';
import { aFolder } from './fake-programs.ts';

/** A checkout of our scripts whose build, server and seed are a few lines each. */
async function aSmallProject(): Promise<string> {
  const folder = await aFolder();
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  await cp(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  await mkdir(path.join(folder, 'node_modules'));
  await mkdir(path.join(folder, 'api'));
  await symlink(path.join(root, 'node_modules/mongodb'), path.join(folder, 'node_modules/mongodb'));
  await write('package-lock.json', '{"packages":{}}');
  await write('node_modules/.package-lock.json', '{"packages":{}}');
  await write('package.json', JSON.stringify({ type: 'module', scripts: { build: 'node build-it.mjs' } }));
  await write(
    'build-it.mjs',
    "import { cpSync } from 'node:fs'; cpSync('api', 'build/server', { recursive: true });",
  );
  await write(
    'api/seed.mjs',
    `import { MongoClient } from 'mongodb';
     const client = await new MongoClient(process.env.MONGODB_URI).connect();
     await client.db('hereabouts').collection('assets').insertOne({ name: 'Sing Sale' });
     await client.close();`,
  );
  await write(
    'api/server.mjs',
    `import http from 'node:http';
     import { MongoClient } from 'mongodb';
     const assets = new MongoClient(process.env.MONGODB_URI).db('hereabouts').collection('assets');
     const server = http.createServer(async (request, response) => {
       const ready = request.url === '/api/v1/health/ready';
       response.end(ready ? 'ready' : JSON.stringify({ assets: await assets.countDocuments(), demo: process.env.HEREABOUTS_DEMO, ring: process.env.RING_PHONE }));
     });
     server.listen(Number(process.env.PORT), process.env.HOST);
     process.on('SIGTERM', () => { console.log('stopped in order'); process.exit(0); });`,
  );
  return folder;
}

let binary: string;
let started: ChildProcess[] = [];
beforeAll(async () => {
  binary = (await findMongod()).path;
});
afterEach(async () => {
  for (const child of started) {
    child.kill('SIGINT');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  started = [];
});

/** Runs `npm start` there until it says that it is ready, or ends. */
async function start(project: string, port: number) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: project, MONGOD_BINARY: binary, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await new Promise<void>((done) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('your data stays')) done();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => done());
  });
  return { child, ended, said: () => said };
}

const ask = async (port: number) =>
  (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as {
    assets: number;
    demo?: string;
    ring?: string;
  };

/** The process number in a note that a start left, such as `server.json` or `mongo-6.json`. */
async function pidOf(project: string, what: 'server' | 'mongo'): Promise<number> {
  const folder = path.join(project, '.data');
  const name = (await readdir(folder)).find((each) => each.startsWith(what) && each.endsWith('.json'));
  return (JSON.parse(await readFile(path.join(folder, String(name)), 'utf8')) as { pid: number }).pid;
}

describe('npm start', () => {
  it('builds, seeds, serves; stops all of it in order; and has the data at the next start', async () => {
    const project = await aSmallProject();
    const port = await freePort();
    const first = await start(project, port);
    expect(first.said()).toContain(`http://localhost:${port}`);
    expect(await ask(port)).toEqual({ assets: 1, demo: '1' });
    const server = await pidOf(project, 'server');
    const mongod = await pidOf(project, 'mongo');

    const beside = await start(project, port);
    expect(await beside.ended).toEqual([1, null]);
    expect(beside.said()).toContain(`already running on http://localhost:${port}`);

    first.child.kill('SIGINT');
    expect(await first.ended).toEqual([0, null]);
    expect([isAlive(server), isAlive(mongod)]).toEqual([false, false]);
    expect(await readFile(path.join(project, '.data/server.log'), 'utf8')).toContain('stopped in order');

    // as a first start at a terminal leaves it; here nobody was asked
    expect(first.said()).not.toContain('One question');
    await writeFile(path.join(project, '.data/ring.json'), '{"name":"Sale Library","phone":"0161 496 0000"}');
    const second = await start(project, port);
    expect(second.said()).not.toMatch(/Building|demo groups/);
    expect(await ask(port)).toEqual({ assets: 1, demo: '1', ring: '0161 496 0000' });
  });

  it('takes over what a killed start left running', async () => {
    const project = await aSmallProject();
    const port = await freePort();
    const first = await start(project, port);
    const mongod = await pidOf(project, 'mongo');
    const server = await pidOf(project, 'server');
    first.child.kill('SIGKILL');
    await first.ended;
    expect(isAlive(server)).toBe(true);

    const second = await start(project, port);
    expect(second.said()).toContain('Stopping the server that an earlier start left running');
    expect(await pidOf(project, 'mongo')).toBe(mongod);
    expect(await commandOf(server)).toBe('');
    expect(await ask(port)).toMatchObject({ assets: 1 });
  });

  it('tells the end of the log when the server does not come up, and leaves nothing running', async () => {
    const project = await aSmallProject();
    await writeFile(path.join(project, 'api/server.mjs'), "throw new Error('no such street');");
    const failed = await start(project, await freePort());
    expect(await failed.ended).toEqual([1, null]);
    expect(failed.said()).toContain('no such street');
    expect(isAlive(await pidOf(project, 'mongo'))).toBe(false);
  });
});
