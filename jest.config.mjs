const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Everything runs as native ES modules; a web test asks for jsdom by a docblock. */
export default {
  testEnvironment: 'node',
  injectGlobals: false,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.[mc]?tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.css(\\?.*)?$': '<rootDir>/test/support/empty.mjs' },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/count-reporter.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.data'],
  // Room for a machine that is busy with other suites; what is slow by itself says so in its own test.
  testTimeout: 60_000,
  // Modules of a finished suite are not let go; a worker that holds too many spends its time clearing up.
  workerIdleMemoryLimit: '1GB',
  // Jest leaves one core idle by itself; most suites wait for a database, a browser or a process.
  maxWorkers: '100%',
};
