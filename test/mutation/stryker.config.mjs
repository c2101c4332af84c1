// Mutation testing of src/triage, for test/mutation/mutate.mjs, which starts it in a copy under .cache.
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: {configFile: 'test/vitest.config.mjs', related: true},
  coverageAnalysis: 'perTest',
  // The tables are static: to leave such mutants out would leave out the rules.
  ignoreStatic: false,
  concurrency: 2,
  // On a busy machine a slow run is no finding; only a loop without end takes this long.
  timeoutMS: 60_000,
  tempDirName: '.stryker',
  allowConsoleColors: false,
  reporters: ['progress-append-only'],
  // test/mutation/mutate.mjs reads the results itself.
  thresholds: {break: null},
};
