import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import net from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);
const loopback = '127.0.0.1';

/** @param {number} ms */
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The command line of a process as one text, or '' where there is none. A pid alone proves nothing: after a restart of
 * the machine the same number belongs to somebody else.
 * @param {number} pid
 */
export async function commandOf(pid) {
  if (!pid || !isAlive(pid)) return '';
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return raw.replaceAll('\0', ' ').trim();
  }
  const said = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return said.stdout.trim();
}

/** Whether this process has its terminal to itself, and was not sent to the background with `&`. */
export async function isInFront() {
  if (process.platform === 'win32') return true;
  const said = await run('ps', ['-o', 'stat=', '-p', String(process.pid)]).catch(() => ({ stdout: '' }));
  return said.stdout.includes('+');
}

/**
 * Asks a process to stop and waits until it is gone; after `patience` milliseconds it is ended by force.
 * @param {number} pid
 * @param {{ patience?: number, signal?: NodeJS.Signals }} [options]
 */
export async function stopProcess(pid, { patience = 60_000, signal = 'SIGTERM' } = {}) {
  const give = (/** @type {NodeJS.Signals} */ wanted) => isAlive(pid) && process.kill(pid, wanted);
  give(signal);
  for (const end = Date.now() + patience; isAlive(pid); await pause(20)) {
    if (Date.now() > end) give('SIGKILL');
  }
}

/**
 * A port of the loopback that was free a moment ago.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((done, failed) => {
    const server = net.createServer().once('error', failed);
    server.listen(0, loopback, () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/**
 * Whether nobody listens there. An address this machine does not have counts as free; a port one may not use throws.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function portIsFree(port, host = loopback) {
  return new Promise((done, failed) => {
    const server = net.createServer().once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EACCES') failed(error);
      done(error.code !== 'EADDRINUSE');
    });
    server.listen(port, host, () => server.close(() => done(true)));
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function portAnswers(port) {
  return new Promise((done) => {
    const socket = net.connect(port, loopback, () => done(true));
    socket.once('connect', () => socket.destroy()).once('error', () => done(false));
  });
}
