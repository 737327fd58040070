import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import CountReporter, { countLine, countsOf } from '../support/count-reporter.mjs';
import { aFolder } from './fake-programs.ts';

const results = {
  numPassedTests: 40,
  numFailedTests: 2,
  numRuntimeErrorTestSuites: 1,
  numPendingTests: 3,
  numTodoTests: 1,
};

const before = process.env.COUNTS_FILE;
afterEach(() => {
  if (before === undefined) delete process.env.COUNTS_FILE;
  else process.env.COUNTS_FILE = before;
  jest.restoreAllMocks();
});

describe('the count line', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    expect(countLine(countsOf(results))).toBe('40 passed, 3 failed, 4 skipped');
  });

  it('is the last thing that is printed', () => {
    delete process.env.COUNTS_FILE;
    const print = jest.spyOn(console, 'log').mockImplementation(() => {});
    new CountReporter().onRunComplete(null, results);
    expect(print.mock.lastCall).toEqual(['\n40 passed, 3 failed, 4 skipped']);
  });

  it('is left to the caller who asks for the counts in a file', async () => {
    const file = path.join(await aFolder(), 'counts.json');
    process.env.COUNTS_FILE = file;
    const print = jest.spyOn(console, 'log').mockImplementation(() => {});
    new CountReporter().onRunComplete(null, results);
    expect(print).not.toHaveBeenCalled();
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ passed: 40, failed: 3, skipped: 4 });
  });
});
