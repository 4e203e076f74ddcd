/**
 * Tests run as they were built, in plain Node: all files of one worker share the application's modules, which take longer
 * to load than most files take to run. Nothing may depend on that: a file keeps nothing for the next one.
 */
export default {
  runner: 'jest-light-runner/child-process',
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['<rootDir>/dist/src/**/*.spec.js', '<rootDir>/dist/test/**/*spec.js'],
  testPathIgnorePatterns: ['/test/browser/'],
  transform: {},
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limits.mjs'],
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // More than there are processors: crash tests wait most of the time.
  maxWorkers: 3,
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
};
