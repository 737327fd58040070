import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { openDatabase } from './database.mjs';
import { installPackages } from './packages.mjs';
import { askForRing, keptRing } from './ring.mjs';
import { checkRoom } from './room.mjs';
import { seedIfEmpty } from './seed-if-empty.mjs';
import { claimPort, serverLog, startServer, whoMaySignIn } from './server.mjs';
import { Trouble } from './trouble.mjs';
import { inTurn } from './turn.mjs';

/**
 * Brings everything up, tells what it did, and takes it down again when `signal` says so: first the server, then its
 * database.
 * @param {{ root: string, dataFolder: string, signal: AbortSignal, log: (line: string) => void,
 *   env?: NodeJS.ProcessEnv }} options
 */
export async function start({ root, dataFolder, signal, log, env = process.env }) {
  const began = Date.now();
  const { port, host } = address(env);
  await mkdir(dataFolder, { recursive: true });
  await claimPort({ root, dataFolder, port, host, log });
  await checkRoom(dataFolder, { first: await isFirst(root), log });

  /** @type {(() => Promise<void>)[]} what to take down, last first */
  const takeDown = [];
  try {
    const database = await inTurn({ folder: dataFolder, log }, async () => {
      await timed(log, 'installed', () => installPackages({ root, folder: dataFolder, log, signal }));
      signal.throwIfAborted();
      const opening = openDatabase({ dataFolder, log, env });
      takeDown.push(async () => (await opening).stop());
      const building = timed(log, 'built', () => buildIfNeeded({ root, folder: dataFolder, log, signal }));
      const [opened] = await Promise.all([opening, building]);
      return opened;
    });
    signal.throwIfAborted();
    if (database.own || env.HEREABOUTS_DEMO === '1')
      await timed(log, 'seeded', () => seedIfEmpty({ root, dataFolder, uri: database.uri, log, signal }));

    log('Starting the server');
    const demo = database.own ? { HEREABOUTS_DEMO: '1' } : {};
    const forServer = {
      NODE_ENV: 'production',
      ...demo,
      ...env,
      MONGODB_URI: database.uri,
      DATA_DIR: dataFolder,
    };
    const begin = async () => {
      const withRing = { ...forServer, ...(await keptRing({ dataFolder, env })) };
      return startServer({ root, dataFolder, port, host, env: withRing, signal });
    };
    let server = await begin();
    takeDown.push(() => server.stop());

    const seconds = (Date.now() - began) / 1000;
    const logFile = serverLog({ root, dataFolder });
    const signIn = await whoMaySignIn({ root, dataFolder });
    log(ready({ port, seconds, logFile, signIn, demo: forServer.HEREABOUTS_DEMO === '1' }));
    const end = () => Promise.race([server.ended, once(signal)]);
    // people may look around already while the keeper thinks about it
    const isTold = await Promise.race([end(), askForRing({ dataFolder, env, signal })]);
    if (isTold === true && !signal.aborted) {
      await server.stop();
      server = await begin();
    }
    await end();
    if (!signal.aborted) throw new Trouble(await server.why());
    log('\nStopping. Your data stays for the next start.');
  } finally {
    for (const each of takeDown.reverse()) await each().catch(() => {});
  }
}

/** @param {NodeJS.ProcessEnv} env */
function address(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`PORT is ${env.PORT}; it has to be a number from 1 to 65535.`);
  return { port, host: env.HOST || '127.0.0.1' };
}

/** @param {string} root */
const isFirst = (root) =>
  access(path.join(root, 'node_modules')).then(
    () => false,
    () => true,
  );

/**
 * Runs a step and says how long it took, where it had anything to do.
 * @param {(line: string) => void} log
 * @param {string} word
 * @param {() => Promise<boolean>} step
 */
async function timed(log, word, step) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
  const patience = setInterval(() => log(`  still at it after ${seconds()} s`), 20_000);
  try {
    if (await step()) log(`  ${word} (${seconds()} s)`);
  } finally {
    clearInterval(patience);
  }
}

/** @param {AbortSignal} signal */
const once = (signal) =>
  new Promise((done) =>
    signal.aborted ? done(null) : signal.addEventListener('abort', done, { once: true }),
  );

/** @param {{ port: number, seconds: number, logFile: string, signIn: string[], demo: boolean }} about */
function ready({ port, seconds, logFile, signIn, demo }) {
  const site = `http://localhost:${port}`;
  return `
Hereabouts is ready (${seconds.toFixed(1)} s): ${site}

  Try this:     a choir near Manchester   ${site}/search?q=choir&near=M33
  The API:      ${site}/api/docs
  The log:      ${logFile}
${signIn.length > 0 ? `\n${signIn.map((line) => `  ${line}`).join('\n')}\n` : ''}
${demo ? 'The groups you see are invented. ' : ''}Ctrl-C stops everything; your data stays.`;
}
