// Mutation test of the decision engine: `npm run -s test:mutation`, or of some files: `… -- --mutate server/domain/voting/greedy.ts`.
// How it works and why each survivor survives: docs/mutation-testing.md.
export default {
  testRunner: 'specs',
  plugins: ['./tools/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  mutate: [
    'server/domain/voting/**/*.ts',
    '!server/domain/voting/**/*.spec.ts',
    '!server/domain/voting/**/*.fixture.ts',
  ],
  // What the specs of the engine need and nothing else: the sandbox is a copy.
  ignorePatterns: ['*', '!server', '/server/*', '!/server/domain/**', '!test/**', '!tools/**'],
  incremental: true,
  incrementalFile: 'coverage/mutation-incremental.json',
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutation-sandbox',
  thresholds: { high: 95, low: 90, break: 90 },
};
