import { spawn } from 'node:child_process';
import { diskFull, speaksOfFullDisk, Trouble } from './trouble.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal]
 */

/**
 * Runs a command to its end and keeps what it printed; never throws for an exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, options) {
  return new Promise((done, failed) => {
    const env = { ...(options.env ?? process.env), npm_config_update_notifier: 'false' };
    const child = spawn(command, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/**
 * Runs a command that has to succeed; otherwise a Trouble with `failure` and the end of what it printed.
 * @param {string} failure
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} options
 */
export async function must(failure, command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code === 0) return output;
  if (speaksOfFullDisk(output)) throw new Trouble(diskFull());
  const last = output
    .trimEnd()
    .split('\n')
    .slice(-25)
    .map((line) => `  ${line}`);
  throw new Trouble(`${failure}\n${last.join('\n')}`);
}

/**
 * npm as a command with arguments: the npm that runs us where there is one, so that versions do not mix.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? [process.execPath, [own, ...args]] : ['npm', args];
}
