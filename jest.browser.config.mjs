/** In a real browser against the application as its users start it, with the demonstration loaded: once for all files. */
export default {
  runner: 'jest-light-runner/child-process',
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['<rootDir>/dist/test/browser/*.browser-spec.js'],
  transform: {},
  globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/browser/support/global-teardown.mjs',
  // A browser waits for its server most of the time.
  maxWorkers: 2,
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
};
