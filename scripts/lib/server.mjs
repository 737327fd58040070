import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandOf, isAlive, pause, portIsFree, stopProcess } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {{ root: string, dataFolder: string }} Place */

/** @param {Place} place */
const program = ({ root }) => path.join(root, 'build/server/server.mjs');
/** @param {Place} place */
const noteOf = ({ dataFolder }) => path.join(dataFolder, 'server.json');
/** @param {Place} place */
export const serverLog = ({ dataFolder }) => path.join(dataFolder, 'server.log');

/**
 * Makes sure the port is ours to use, before any long work. A server of this checkout whose start script was killed is
 * stopped; a living one, and any other program, is left alone and named.
 * @param {Place & { port: number, host: string, log: (line: string) => void }} options
 */
export async function claimPort({ port, host, log, ...place }) {
  const left = await leftover(place);
  if (left && !left.owned) {
    log('Stopping the server that an earlier start left running');
    await stopProcess(left.pid, { patience: 15_000 });
  }
  // a browser may try ::1 first for localhost, and would meet whoever listens there
  if ((await portIsFree(port, host)) && (await portIsFree(port, '::1'))) return;
  if (left?.owned && left.port === port)
    throw new Trouble(
      `Hereabouts is already running on http://localhost:${port}. Stop that one first (Ctrl-C in its window).`,
    );
  throw new Trouble(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  );
}

/**
 * The server this checkout started last, if it still runs, and whether its start script does.
 * @param {Place} place
 * @returns {Promise<{ pid: number, port: number, owned: boolean } | null>}
 */
async function leftover(place) {
  const text = await readFile(noteOf(place), 'utf8').catch(() => '');
  if (!text) return null;
  const { pid, port, owner } = JSON.parse(text);
  if (!(await commandOf(pid)).includes(program(place))) return null;
  return { pid, port, owned: (await commandOf(owner)).includes('start.mjs') };
}

/**
 * Who may sign in, as the server printed it when it started: invented people, or the first administrator's link.
 * @param {Place} place
 */
export async function whoMaySignIn(place) {
  const printed = await readFile(serverLog(place), 'utf8').catch(() => '');
  return printed.split('\n').filter((line) => /^(Sign in as|First administrator) /.test(line));
}

/**
 * Starts the built server and waits until it says that it is ready.
 * @param {Place & { port: number, host: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<{ ended: Promise<void>, stop: () => Promise<void>, why: () => Promise<string> }>}
 */
export async function startServer({ port, host, env, signal, ...place }) {
  const output = openSync(serverLog(place), 'w');
  const child = spawn(process.execPath, ['--enable-source-maps', program(place)], {
    cwd: place.root,
    env: { ...env, PORT: String(port), HOST: host },
    detached: true, // Ctrl-C must reach only us, so that the server can be stopped before its database
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const pid = child.pid ?? 0;
  const ended = new Promise((/** @type {(value: void) => void} */ done) => child.once('exit', () => done()));
  await writeFile(noteOf(place), JSON.stringify({ pid, port, owner: process.pid }));

  async function stop() {
    await stopProcess(pid, { patience: 15_000 });
    await rm(noteOf(place), { force: true });
  }
  async function why() {
    const lines = (await readFile(serverLog(place), 'utf8')).trimEnd().split('\n').slice(-15);
    return `The server stopped. The end of its log (${serverLog(place)}):\n${lines.map((line) => `  ${line}`).join('\n')}`;
  }

  try {
    await untilReady({ url: `http://${host}:${port}/api/v1/health/ready`, pid, signal, why });
    return { ended, stop, why };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {{ url: string, pid: number, signal: AbortSignal, why: () => Promise<string> }} options */
async function untilReady({ url, pid, signal, why }) {
  for (const end = Date.now() + 120_000; ; await pause(50)) {
    signal.throwIfAborted();
    if (!isAlive(pid)) throw new Trouble(await why());
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    if (Date.now() > end) throw new Trouble(`The server was not ready within two minutes. ${await why()}`);
  }
}
