// Branch coverage of the decision engine: `npm run -s test:coverage`.
import { join } from 'node:path';
import config from './jest.mutation.config.mjs';

// Branches are counted by istanbul (`babel`), not by V8: V8 knows no branch for an `if` without `else` that always holds, for `?.` nor for a default parameter.
// Istanbul knows no `?.` either, so the engine is compiled to ES2019 here, where `?.` and `??` are conditional expressions with two branches each.
const [swc, options] = config.transform['^.+\\.ts$'];
const es2019 = [swc, { ...options, jsc: { ...options.jsc, target: 'es2019' } }];

export default {
  ...config,
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
