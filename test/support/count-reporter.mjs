import { writeFileSync } from 'node:fs';

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number,
 *   numPendingTests: number, numTodoTests: number }} Results  what we read of Jest's own results
 */

/**
 * The counts of a run. A test file that could not even be loaded counts as one failure.
 * @param {Results} results
 */
export function countsOf(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Ends a run with one plain line of counts, or leaves them in COUNTS_FILE for a caller who adds its own. */
export default class CountReporter {
  /**
   * @param {unknown} _contexts
   * @param {Results} results
   */
  onRunComplete(_contexts, results) {
    const counts = countsOf(results);
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
    else console.log(`\n${countLine(counts)}`);
  }
}
