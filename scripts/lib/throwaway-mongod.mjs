import { spawn } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMongod } from './find-mongod.mjs';
import { mongodArguments } from './mongod-arguments.mjs';
import { freePort, pause, portAnswers } from './processes.mjs';
import { makePrimary, uriOf } from './replica-set.mjs';
import { diskFull, speaksOfFullDisk, Trouble } from './trouble.mjs';

const keeper = fileURLToPath(new URL('./mongod-keeper.mjs', import.meta.url));

/**
 * A one-node replica set on a temporary folder, for tests and benchmarks. It is gone with its folder after `stop`, and
 * also when this process ends or is killed. `inMemory`: the folder is kept in memory where there is room, for what makes
 * many small databases and asks nothing of a disk.
 * @param {{ log?: (line: string) => void, env?: NodeJS.ProcessEnv, inMemory?: boolean }} [options]
 * @returns {Promise<{ uri: string, port: number, folder: string, stop: () => Promise<void> }>}
 */
export async function startThrowawayMongod({ log = () => {}, env = process.env, inMemory = false } = {}) {
  const mongod = await findMongod({ env, log });
  const parent = (inMemory && (await roomInMemory())) || (await realpath(os.tmpdir()));
  for (let tries = 3; ; tries--) {
    const started = await launch(mongod.path, env, parent);
    if (started) return started;
    if (tries === 1) throw new Trouble('MongoDB could not get a free port for the tests.');
  }
}

/** Where Linux keeps files in memory, if 4 GB are free both there and in all; else null. */
async function roomInMemory() {
  const folder = '/dev/shm';
  const room = 4e9;
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
  return free >= room && os.freemem() >= room ? folder : null;
}

/**
 * @param {string} binary
 * @param {NodeJS.ProcessEnv} env
 * @param {string} parent
 */
async function launch(binary, env, parent) {
  const folder = await mkdtemp(path.join(parent, 'hereabouts-test-'));
  const port = await freePort();
  const asTests = [
    // MongoDB clears away by its own clock, and would clear what a test with a turned one still needs.
    ...['--setParameter', 'ttlMonitorEnabled=false'],
    // What a killed process left open is given up after this; MongoDB's own minute would be waited for at every kill.
    ...['--setParameter', 'transactionLifetimeLimitSeconds=10'],
  ];
  const args = [keeper, folder, binary, ...mongodArguments({ folder, port, env }), ...asTests];
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
  });
  const ended = new Promise((done) => child.once('exit', done));

  while (!(await portAnswers(port)) || !(await makePrimary({ port, folder }))) {
    if (child.exitCode !== null) return whyNot(folder);
    await pause(20);
  }

  // neither the child nor its pipe may keep a finished run alive
  child.unref();
  /** @type {any} */ (child.stdin).unref();
  async function stop() {
    child.ref();
    child.stdin?.end();
    await ended;
  }
  return { uri: uriOf(port), port, folder, stop };
}

/**
 * Null where somebody took the port in between, so that another can be tried.
 * @param {string} folder
 */
async function whyNot(folder) {
  const said = await readFile(path.join(folder, 'mongod.log'), 'utf8').catch(() => '');
  await rm(folder, { recursive: true, force: true });
  if (/Address already in use/.test(said)) return null;
  throw new Trouble(
    speaksOfFullDisk(said) ? diskFull() : `MongoDB did not start for the tests.\n${said.slice(-2000)}`,
  );
}
