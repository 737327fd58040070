import { access } from 'node:fs/promises';
import path from 'node:path';
import { capture } from './commands.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {[string, ...string[]][]} commands  each a program of node_modules/.bin with its arguments, run one after the other
 * @property {string} [needs]  a file of the checkout without which the check cannot be made
 */

/** What is checked without running anything, the slow ones first. @type {Check[]} */
const checks = [
  { name: 'ESLint', commands: [['eslint', '.']] },
  { name: 'rules that need types (oxlint)', commands: [['oxlint']] },
  {
    name: 'TypeScript',
    commands: [
      ['react-router', 'typegen'],
      ['tsc', '-p', '.'],
    ],
    needs: 'react-router.config.ts',
  },
  {
    name: 'import directions',
    commands: [['depcruise', '--config', '.dependency-cruiser.cjs', 'api', 'web', 'seed', 'scripts']],
    needs: '.dependency-cruiser.cjs',
  },
  { name: 'unused files, exports and packages (knip)', commands: [['knip', '--no-progress']] },
  { name: 'Prettier', commands: [['prettier', '--check', '.']] },
];

/** @typedef {{ name: string, passed: boolean, output: string, seconds: number }} Outcome */

/**
 * Makes all checks, `atOnce` at a time, telling of each as it ends; a failing one holds up none of the others.
 * @param {{ root: string, atOnce?: number, list?: Check[], tell: (outcome: Outcome) => void }} options
 * @returns {Promise<Outcome[]>}
 */
export async function makeChecks({ root, atOnce = 2, list = checks, tell }) {
  const waiting = [...list];
  /** @type {Outcome[]} */
  const outcomes = [];
  async function worker() {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const outcome = await make(root, check);
      outcomes.push(outcome);
      tell(outcome);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

/**
 * @param {string} root
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
async function make(root, { name, commands, needs }) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const missing = needs && (await access(path.join(root, needs)).catch(() => true));
  if (missing) return { name, passed: false, output: `${needs} is missing.`, seconds: seconds() };

  let output = '';
  for (const [program, ...args] of commands) {
    const result = await capture(path.join(root, 'node_modules/.bin', program), args, { cwd: root });
    output += result.output;
    if (result.code !== 0) return { name, passed: false, output, seconds: seconds() };
  }
  return { name, passed: true, output, seconds: seconds() };
}
