import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from './build-if-needed.mjs';
import { makeChecks } from './checks.mjs';
import { findChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';
import { inWords } from './trouble.mjs';
import { inTurn } from './turn.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * `npm test`: the build, the checks, then Jest; a fault in one does not hide the next. With `jestArgs` only Jest, and the
 * build only where a story is asked for.
 * @param {{ root: string, dataFolder: string, long: boolean, onlyChecks: boolean, jestArgs: string[],
 *   log: (line: string) => void }} options
 * @returns {Promise<Counts>} each check and the build count as one test
 */
export async function runTests({ root, dataFolder, long, onlyChecks, jestArgs, log }) {
  const all = jestArgs.length === 0;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const add = (/** @type {Partial<Counts>} */ more) => {
    for (const [kind, count] of Object.entries(more))
      counts[/** @type {keyof Counts} */ (kind)] += count ?? 0;
  };

  await inTurn({ folder: dataFolder, log }, async () => {
    await installPackages({ root, folder: dataFolder, log });
    if (!onlyChecks && (all || jestArgs.some((arg) => arg.includes('stories'))))
      add(await tryBuild({ root, folder: dataFolder, log }));
  });
  if (all) add(await staticChecks(root, log));
  if (!onlyChecks) add(await jest({ root, long, jestArgs, log }));
  return counts;
}

/** @param {{ root: string, folder: string, log: (line: string) => void }} options */
async function tryBuild(options) {
  try {
    await buildIfNeeded(options);
    return { passed: 1 };
  } catch (error) {
    options.log(`FAIL build\n${inWords(error)}`);
    return { failed: 1 };
  }
}

/**
 * @param {string} root
 * @param {(line: string) => void} log
 */
async function staticChecks(root, log) {
  const outcomes = await makeChecks({
    root,
    tell: ({ name, passed, output, seconds }) =>
      log(passed ? `PASS ${name} (${seconds} s)` : `FAIL ${name} (${seconds} s)\n${output.trim()}\n`),
  });
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return { passed, failed: outcomes.length - passed };
}

/** @param {{ root: string, long: boolean, jestArgs: string[], log: (line: string) => void }} options */
async function jest({ root, long, jestArgs, log }) {
  const chromium = findChromium();
  if (!chromium)
    log('No Chromium was found: the stories in a browser will be skipped (CHROMIUM_PATH names one).');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-counts-'));
  const countsFile = path.join(folder, 'counts.json');
  const env = {
    ...process.env,
    COUNTS_FILE: countsFile,
    ...(chromium && { CHROMIUM_PATH: chromium }),
    ...(long && { LONG: '1' }),
  };
  const program = path.join(root, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [program, ...jestArgs], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');

  const text = await readFile(countsFile, 'utf8').catch(() => '');
  await rm(folder, { recursive: true, force: true });
  /** @type {Counts} */
  const counts = text ? JSON.parse(text) : { passed: 0, failed: 0, skipped: 0 };
  // Jest can fail without a failing test: a broken setup, nothing found, a test left open
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
