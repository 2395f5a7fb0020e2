// What the specs of the engine use of jest, for the mutation test: `describe`, `it`, their `each` and `skip`, `expect`.
import { expect } from 'expect';
import { bind } from 'jest-each';

const registry = globalThis.mutationTests;

function describe(title, body) {
  registry.path.push(title);
  body();
  registry.path.pop();
}

function it(title, run) {
  const id = [...registry.path, title].join(' ');
  registry.tests.push({ id, fileName: registry.file, run });
}

const skip = () => {};
skip.each = () => skip;

describe.each = bind(describe, false);
describe.skip = skip;
it.each = bind(it, false);
it.skip = skip;

export { describe, expect, it };
