const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx },
      target: 'es2022',
      keepClassNames: true,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      experimental: tsx
        ? { plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true }]] }
        : {},
    },
    module: { type: 'es6' },
  },
];

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': 'identity-obj-proxy' },
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  setupFilesAfterEnv: ['<rootDir>/test/support/console-error-fails.ts'],
  testEnvironment: 'node',
};

const database = {
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/database-setup.mjs',
  globalTeardown: '<rootDir>/test/support/database-teardown.mjs',
};

/** Four projects: rules without a database, the server against a real PostgreSQL, screens, and journeys in a browser. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: ['<rootDir>/server/{domain,demo}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'server',
      ...database,
      testMatch: [
        '<rootDir>/server/{features,platform,site,cli,migrations}/**/*.spec.ts',
        '<rootDir>/test/{api,secrecy,faults,docs}/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'web',
      transform: { '^.+\\.tsx?$': swc(true) },
      testMatch: ['<rootDir>/web/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'journeys',
      ...database,
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
    },
  ],
};
