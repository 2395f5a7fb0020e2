// Branch coverage of the decision engine: `npm run -s test:coverage`. Fails below 100 %.
import { join } from 'node:path';
import config from '../jest.config.mjs';

const { displayName, ...domain } = config.projects.find(
  (project) => project.displayName === 'domain',
);

// Branches are counted by istanbul (`babel`), not by V8, which knows none for an `if` without `else` that always holds, for
// `?.` nor for a default parameter. Istanbul knows none for `?.` either, and of `??` only whether it falls back, so the
// engine is compiled to ES2019 here, where both are conditional expressions with two branches.
const [swc, options] = domain.transform['^.+\\.ts$'];
const es2019 = [swc, { ...options, jsc: { ...options.jsc, target: 'es2019' } }];

export default {
  ...domain,
  rootDir: join(import.meta.dirname, '..'),
  testMatch: ['<rootDir>/server/domain/voting/**/*.spec.ts'],
  transform: { '^.+\\.ts$': es2019 },
  coverageProvider: 'babel',
  collectCoverageFrom: [
    'server/domain/voting/**/*.ts',
    '!server/domain/voting/**/*.spec.ts',
    '!server/domain/voting/**/*.fixture.ts',
  ],
  coverageDirectory: 'coverage/voting',
  coverageReporters: ['text', 'json'],
  coverageThreshold: { global: { branches: 100 } },
};
