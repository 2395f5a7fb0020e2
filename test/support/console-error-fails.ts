import { afterEach, beforeEach, jest } from '@jest/globals';

/** Two shared cores may be busy with something else: time is no verdict, only a hung test is. */
jest.setTimeout(120_000);

/** A test during which something wrote to `console.error` fails: such lines are faults nobody looks at. */
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    throw new Error(`console.error during a test: ${args.map(String).join(' ')}`);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
