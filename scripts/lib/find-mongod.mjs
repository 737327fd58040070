import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fetchWheel, wheel } from './mongod-wheel.mjs';
import { speaksOfFullDisk, Trouble } from './trouble.mjs';

const run = promisify(execFile);
const oldestMajor = 6;

/** @typedef {{ path: string, version: string, major: number, from: string }} Mongod */
/** @typedef {(line: string) => void} Log */

/**
 * A mongod that runs here: MONGOD_BINARY, then the PATH, then our cache, then mongodb-memory-server's download, then
 * the Python package. With `major`, the first of that major wins; where none can be had, the first of any.
 * @param {{ env?: NodeJS.ProcessEnv, log?: Log, major?: number, download?: boolean }} [options]
 * @returns {Promise<Mongod>}
 */
export async function findMongod({ env = process.env, log = () => {}, major, download = true } = {}) {
  let other;
  for await (const found of candidates({ env, log, download, major })) {
    if (major === undefined || found.major === major) return found;
    other ??= found;
  }
  if (other) return other;
  throw new Trouble('No mongod was found, and downloads are off.');
}

/**
 * The version a binary tells of itself, or null where it does not run.
 * @param {string} binary
 * @returns {Promise<{ version: string, major: number } | null>}
 */
export async function versionOf(binary) {
  const said = await run(binary, ['--version'], { timeout: 20_000 }).catch(() => null);
  const version = said?.stdout.match(/version v(\d+\.\d+\.\d+)/)?.[1];
  return version ? { version, major: Number.parseInt(version, 10) } : null;
}

/**
 * Where fetched servers are kept between projects.
 * @param {NodeJS.ProcessEnv} env
 */
export function mongodCache(env) {
  if (env.MONGOD_CACHE_DIR) return env.MONGOD_CACHE_DIR;
  const caches = env.XDG_CACHE_HOME || path.join(env.HOME || os.homedir(), '.cache');
  return path.join(caches, 'hereabouts', 'mongod');
}

/** @param {{ env: NodeJS.ProcessEnv, log: Log, download: boolean, major: number | undefined }} options */
async function* candidates({ env, log, download, major }) {
  if (env.MONGOD_BINARY) {
    const named = await usable(env.MONGOD_BINARY, 'MONGOD_BINARY', log);
    if (!named)
      throw new Trouble(
        `MONGOD_BINARY is ${env.MONGOD_BINARY}, but no mongod of version 6 or newer runs there.`,
      );
    yield named;
    return;
  }
  for (const folder of (env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    const found = await usable(path.join(folder, 'mongod'), 'the PATH', log);
    if (found) yield found;
  }
  const cache = mongodCache(env);
  for (const name of await readdir(cache).catch(() => [])) {
    const found = name.startsWith('mongod-') && (await usable(path.join(cache, name), 'the cache', log));
    if (found) yield found;
  }
  if (download) yield* downloads({ env, log, cache, major });
}

/** @param {{ env: NodeJS.ProcessEnv, log: Log, cache: string, major: number | undefined }} options */
async function* downloads({ env, log, cache, major }) {
  const fromVendor = await vendorDownload({ env, log, cache, major });
  if (fromVendor) yield fromVendor;

  if (fromVendor && major !== Number.parseInt(wheel.mongod, 10)) return;
  try {
    const found = await usable(await fetchWheel({ cache, env, log }), 'the Python package', log);
    if (found) yield found;
  } catch (error) {
    if (fromVendor) return log(/** @type {Error} */ (error).message);
    const why = /** @type {Error} */ (error).message;
    throw new Trouble(speaksOfFullDisk(why) ? why : noServer(why), { cause: error });
  }
}

/**
 * The vendor's own server by mongodb-memory-server, or null. Asked only where the vendor's site answers: the library
 * by itself would try for seven seconds without a network.
 * @param {{ env: NodeJS.ProcessEnv, log: Log, cache: string, major: number | undefined }} options
 */
async function vendorDownload({ env, log, cache, major }) {
  try {
    const { DryMongoBinary, MongoBinary } = await import('mongodb-memory-server-core');
    const { MongoBinaryDownloadUrl } =
      await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
    const options = await DryMongoBinary.generateOptions({ downloadDir: cache });
    if (major !== undefined && Number.parseInt(options.version, 10) !== major) return null;

    const address = await new MongoBinaryDownloadUrl(options).getDownloadUrl();
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    if (!answer.ok) throw new Error(`${answer.status} from the site`);
    log(`Fetching MongoDB ${options.version} from ${new URL(address).hostname}`);
    return await usable(await MongoBinary.getPath({ downloadDir: cache }), 'a download', log);
  } catch (error) {
    if (env.DEBUG) log(`${error}`);
    log("MongoDB's own download site cannot be reached from here.");
    return null;
  }
}

/**
 * @param {string} binary
 * @param {string} from
 * @param {Log} log
 * @returns {Promise<Mongod | null>}
 */
async function usable(binary, from, log) {
  const there = await access(binary, constants.X_OK)
    .then(() => true)
    .catch(() => false);
  if (!there || binary.endsWith('.md5')) return null;
  const found = await versionOf(binary);
  if (!found) {
    log(`${binary} does not run here; looking further.`);
    return null;
  }
  if (found.major < oldestMajor) {
    log(`${binary} is MongoDB ${found.version}; Hereabouts needs 6.0 or newer. Looking further.`);
    return null;
  }
  return { path: binary, ...found, from };
}

/** @param {string} why */
function noServer(why) {
  return [
    'MongoDB could neither be found nor fetched.',
    `  ${why}`,
    'One of these will do:',
    '  - install MongoDB 6.0 or newer, so that `mongod` is on your PATH;',
    '  - set MONGOD_BINARY to a mongod you have;',
    '  - set MONGODB_URI to a replica set that is already running;',
    '  - install Python 3 with pip (Debian: apt install python3-pip) and try again with a network.',
  ].join('\n');
}
