/**
 * `npm test [-- arguments for Jest]`. The last line is always `N passed, N failed, N skipped`. `--long` runs every bar
 * in full, `--checks` only what needs no running.
 */
import { tooOld } from './lib/node-version.mjs';

const complaint = tooOld(process.version);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { root, dataFolder } = await import('./lib/project.mjs');
const { runTests } = await import('./lib/run-tests.mjs');
const { inWords } = await import('./lib/trouble.mjs');

const given = process.argv.slice(2);
const flags = new Set(['--long', '--checks']);
const counts = await runTests({
  root,
  dataFolder,
  long: given.includes('--long'),
  onlyChecks: given.includes('--checks'),
  jestArgs: given.filter((arg) => !flags.has(arg)),
  log: console.log,
}).catch((error) => {
  console.error(inWords(error));
  return { passed: 0, failed: 1, skipped: 0 };
});
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
