import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { extendSchema, type GraphQLSchema, parse } from 'graphql';
import { permissions } from '../../server/domain/policy/permissions.js';
import { RootFields } from '../../server/platform/graphql/root-fields.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { scenarioGroups, scenarioNames } from './permissions/scenarios.js';

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await startTestApp();
  ({ schema } = app.get(GraphQLSchemaHost));
});
afterAll(() => app.close());

const sorted = (names: readonly string[]) => [...names].sort();
const mutations = () => sorted(Object.keys(schema.getMutationType()!.getFields()));

describe('the permission table', () => {
  it('has one row for every mutation of the schema and none besides', () => {
    expect(sorted(Object.keys(permissions))).toEqual(mutations());
  });

  it('is tried with a scenario for every mutation and none besides', () => {
    expect(sorted(scenarioNames)).toEqual(mutations());
  });

  it('is tried by spec files that leave no scenario out and run none twice', async () => {
    const groups = Object.entries(scenarioGroups);
    expect(sorted(groups.flatMap(([, scenarios]) => Object.keys(scenarios)))).toEqual(mutations());
    const folder = new URL('permissions/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.spec.ts'));
    expect(sorted(files)).toEqual(sorted(groups.map(([name]) => `${name}.spec.ts`)));
    for (const [name] of groups) {
      const text = await readFile(new URL(`${name}.spec.ts`, folder), 'utf8');
      expect(text).toContain(`\npermissionMatrix('${name}');`);
    }
  });
});

describe('the root fields', () => {
  it('all have a resolver and a mark of their own', () => {
    expect(app.get(RootFields).faults(schema)).toEqual([]);
  });

  it('would be reported without one', () => {
    const more = parse('extend type Mutation { blowUp: Boolean } extend type Query { peep: Int }');
    expect(app.get(RootFields).faults(extendSchema(schema, more))).toEqual([
      'Query.peep has no resolver.',
      'Mutation.blowUp has no resolver.',
    ]);
  });

  it('take one input each when they change something', () => {
    const odd = Object.values(schema.getMutationType()!.getFields()).filter(
      ({ name, args }) =>
        args.map((arg) => `${arg.name}: ${arg.type.toString()}`).join() !==
        `input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`,
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});
