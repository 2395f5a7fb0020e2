// The specs of the engine alone, for the mutation test.
import { join } from 'node:path';
import config from '../jest.config.mjs';

const { displayName, ...domain } = config.projects.find(
  (project) => project.displayName === 'domain',
);

export default {
  ...domain,
  rootDir: join(import.meta.dirname, '..'),
  testMatch: ['<rootDir>/server/domain/voting/**/*.spec.ts'],
};
