import { afterEach, beforeEach, jest } from '@jest/globals';

/** A test during which something wrote to `console.error` fails: such lines are faults nobody looks at. */
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    throw new Error(`console.error during a test: ${args.map(String).join(' ')}`);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
