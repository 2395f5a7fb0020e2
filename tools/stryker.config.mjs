// Mutation test of the decision engine: `npm run -s test:mutation`, or of some files: `… -- --mutate server/domain/voting/greedy.ts`.
// Every survivor is explained in docs/mutation-testing.md.
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // Jest runs modules of the language itself only with this.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    configFile: 'tools/jest.mutation.config.mjs',
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: ['server/domain/voting/**/*.ts', '!server/domain/voting/**/*.spec.ts'],
  // What the specs of the engine need and nothing else: the sandbox is a copy.
  ignorePatterns: [
    '*',
    '!server',
    '/server/*',
    '!/server/domain/**',
    '!test/**',
    '!tools/**',
    '!jest.config.mjs',
  ],
  reporters: ['clear-text', 'json', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/mutation-sandbox',
  thresholds: { high: 95, low: 90, break: 90 },
};
