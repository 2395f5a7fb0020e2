// Properties of the specs under the mutation test: always the same examples, not more than needed, and no search for the
// smallest one that fails.
import fc from 'fast-check';

const mostRuns = 200;

function assert(property, { numRuns = 100, ...rest } = {}) {
  return fc.assert(property, {
    ...rest,
    numRuns: Math.min(numRuns, mostRuns),
    seed: 1,
    endOnFailure: true,
  });
}

export default { ...fc, assert };
