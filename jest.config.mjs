/**
 * Test files run in plain Node, several one after the other in a process, which loads the product once for all of them:
 * `test/runner`. So nothing that a test changes of the whole process may outlive it.
 */
export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/test/runner/register.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/count-reporter.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.data'],
  // Jest leaves one core idle by itself; most suites wait for a database, a browser or a process.
  maxWorkers: '100%',
};
