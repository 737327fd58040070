import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findMongod, versionOf } from './find-mongod.mjs';
import { mongodArguments } from './mongod-arguments.mjs';
import { commandOf, freePort, isAlive, pause, portAnswers, portIsFree, stopProcess } from './processes.mjs';
import { makePrimary, uriOf } from './replica-set.mjs';
import { diskFull, speaksOfFullDisk, Trouble } from './trouble.mjs';

export { findMongod };

/** @typedef {{ major: number, pid: number, port: number, binary: string, owner: number }} Remembered */
/**
 * @typedef {object} RunningMongod
 * @property {string} uri  without a database name
 * @property {number} port
 * @property {number} pid
 * @property {string} folder  the data folder in use
 * @property {boolean} adopted  it was running already
 * @property {() => Promise<void>} stop  stops it cleanly; does nothing while another start of ours still uses it
 */

/**
 * Runs mongod as a one-node replica set on `<dataFolder>/mongo-<major>`. The binary last used there is used again, a
 * server of ours left over from a killed start is adopted, and a folder is never opened by another major version.
 * The server outlives this process unless `stop` is called.
 * @param {{ dataFolder: string, port?: number, log?: (line: string) => void, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<RunningMongod>}
 */
export async function startMongod({ dataFolder, port, log = () => {}, env = process.env }) {
  await mkdir(dataFolder, { recursive: true });
  const home = await realpath(dataFolder);
  const last = await lastUsed(home);

  const running = last && (await adopt(home, last, log));
  if (running) return running;

  const mongod = await chooseBinary(last, { env, log });
  if (last && mongod.major !== last.major) log(otherMajor(home, last.major, mongod));
  return launch({
    home,
    mongod,
    port,
    remembered: mongod.major === last?.major ? last.port : undefined,
    env,
    log,
  });
}

/** @param {string} home @param {number} major */
const folderOf = (home, major) => path.join(home, `mongo-${major}`);
/** @param {string} home @param {number} major */
const noteOf = (home, major) => path.join(home, `mongo-${major}.json`);
/** @param {string} home @param {number} major */
const logOf = (home, major) => path.join(home, `mongo-${major}.log`);

/**
 * The note of the server that was started last in this folder.
 * @param {string} home
 * @returns {Promise<Remembered | undefined>}
 */
async function lastUsed(home) {
  const names = (await readdir(home)).filter((name) => /^mongo-\d+\.json$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(path.join(home, name))).mtimeMs })),
  );
  const newest = dated.sort((a, b) => b.at - a.at)[0];
  if (!newest) return undefined;
  try {
    const note = JSON.parse(await readFile(path.join(home, newest.name), 'utf8'));
    return { ...note, major: Number(newest.name.match(/\d+/)?.[0]) };
  } catch {
    return undefined; // half-written by a kill: the folder itself still says which major it is
  }
}

/**
 * @param {string} home
 * @param {Remembered} last
 * @param {(line: string) => void} log
 * @returns {Promise<RunningMongod | null>}
 */
async function adopt(home, last, log) {
  const folder = folderOf(home, last.major);
  const command = await commandOf(last.pid);
  if (!command.includes(`--dbpath ${folder} `) || !command.includes(`--port ${last.port} `)) return null;

  log('MongoDB is still running from last time: using it.');
  await untilReady({ ...last, home, log });
  const shared = last.owner !== process.pid && /\bnode\b/.test(await commandOf(last.owner));
  if (!shared) await remember(home, { ...last, owner: process.pid });
  const stop = async () => (shared ? undefined : stopProcess(last.pid));
  return { uri: uriOf(last.port), port: last.port, pid: last.pid, folder, adopted: true, stop };
}

/**
 * @param {Remembered | undefined} last
 * @param {{ env: NodeJS.ProcessEnv, log: (line: string) => void }} options
 */
async function chooseBinary(last, { env, log }) {
  if (!last || env.MONGOD_BINARY) return findMongod({ env, log });
  const same = await versionOf(last.binary);
  if (same?.major === last.major) return { path: last.binary, ...same, from: 'last time' };
  return findMongod({ env, log, major: last.major });
}

/**
 * @param {{ home: string, mongod: import('./find-mongod.mjs').Mongod, port: number | undefined,
 *   remembered: number | undefined, env: NodeJS.ProcessEnv, log: (line: string) => void }} options
 * @returns {Promise<RunningMongod>}
 */
async function launch({ home, mongod, port: wanted, remembered, env, log }) {
  const folder = folderOf(home, mongod.major);
  await mkdir(folder, { recursive: true });
  const usual = remembered && (await portIsFree(remembered)) ? remembered : undefined;
  const port = wanted ?? usual ?? (await freePort());

  log(`Starting MongoDB ${mongod.version} (from ${mongod.from})`);
  const output = openSync(logOf(home, mongod.major), 'w');
  // a session of its own: Ctrl-C in the terminal must reach us first, so that the server stops before its database
  const child = spawn(mongod.path, mongodArguments({ folder, port, env }), {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.on('error', () => {}); // the wait below tells of it
  child.unref();
  const pid = child.pid ?? 0;
  await remember(home, { major: mongod.major, pid, port, binary: mongod.path, owner: process.pid });
  await untilReady({ pid, port, major: mongod.major, home, log });
  return { uri: uriOf(port), port, pid, folder, adopted: false, stop: () => stopProcess(pid) };
}

/** @param {string} home @param {Remembered} note */
async function remember(home, { major, ...note }) {
  await writeFile(noteOf(home, major), `${JSON.stringify(note)}\n`);
}

/**
 * After a kill MongoDB replays its journal first, which may take a while: as long as it lives it is given two minutes.
 * @param {{ pid: number, port: number, major: number, home: string, log: (line: string) => void }} options
 */
async function untilReady({ pid, port, major, home, log }) {
  const logFile = logOf(home, major);
  const began = Date.now();
  let told = false;
  while (!(await portAnswers(port))) {
    const waited = Date.now() - began;
    if (!pid || !isAlive(pid)) throw new Trouble(await whyNotStarted(logFile));
    if (waited > 120_000)
      throw new Trouble(`MongoDB did not answer within two minutes.\n${await lastLines(logFile)}`);
    if (waited > 5_000 && !told) log('MongoDB is putting its files in order (it was not stopped cleanly)');
    told ||= waited > 5_000;
    await pause(25);
  }
  const ours = await makePrimary({ port, folder: folderOf(home, major) });
  if (!ours)
    throw new Trouble(
      `Another server took port ${port} while MongoDB was starting. Run the same command again.`,
    );
}

/** @param {string} logFile */
async function whyNotStarted(logFile) {
  const lines = await lastLines(logFile);
  if (speaksOfFullDisk(lines)) return diskFull();
  return `MongoDB did not start. The end of its log (${logFile}):\n${lines}`;
}

/**
 * The last lines of mongod's log, its JSON turned into short text.
 * @param {string} logFile
 */
async function lastLines(logFile) {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-12).map(plainLine).join('\n');
}

/** @param {string} line */
function plainLine(line) {
  try {
    const { c, msg, attr } = JSON.parse(line);
    return `  ${c}: ${msg} ${attr ? JSON.stringify(attr).slice(0, 300) : ''}`.trimEnd();
  } catch {
    return `  ${line}`;
  }
}

/**
 * @param {string} home
 * @param {number} kept
 * @param {import('./find-mongod.mjs').Mongod} mongod
 */
function otherMajor(home, kept, mongod) {
  return [
    `Your data was written by MongoDB ${kept} and stays untouched in ${folderOf(home, kept)}.`,
    `Only MongoDB ${mongod.version} was found now, so this start uses a folder of its own, ${folderOf(home, mongod.major)}.`,
    `To have the old data back, install MongoDB ${kept} or set MONGOD_BINARY to it.`,
  ].join('\n');
}
