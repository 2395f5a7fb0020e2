import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { KnownIds } from './seed.js';

/** One operation that asks for everything below one root field. */
export interface Operation {
  readonly name: string;
  readonly query: string;
}

/** Below the limit of one operation. */
const mostFields = 500;
const mostDepth = 9;

interface Selected {
  readonly text: string;
  readonly fields: number;
}

/** Values for the arguments; a new one stops the walk until somebody says what it is filled with. */
export function argumentValues(ids: KnownIds): Readonly<Record<string, readonly unknown[]>> {
  const { home } = ids;
  return {
    'Query.choice.id': ids.choices,
    'Query.cycle.id': ids.cycles,
    'Query.consensusRound.id': ids.rounds,
    'Query.proposal.id': ids.proposals,
    'Query.publication.id': ids.publications,
    'Query.jmpVersion.id': ids.versions,
    'Query.jamoat.id': [home.jamoatId],
    'Query.district.id': [home.districtId],
    cycleId: ids.cycles,
    choiceId: ids.choices,
    meetingId: ids.meetings,
    placeId: ids.places,
    jamoatId: [home.jamoatId],
    villageId: [home.id],
    text: ['zq'],
    title: ['Қубури об'],
    token: ['x'],
    code: ['AAAA-BBBB-CCCC'],
    castId: ['7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    first: [100],
  };
}

/**
 * Every field of every type that can be reached from the root fields: each root field is asked for with everything below
 * it, to the end of what it is about. What has a root field of its own is taken apart there; elsewhere its own values are.
 */
export class SchemaWalk {
  readonly asked = new Set<string>();
  private readonly root: GraphQLObjectType;
  private readonly ownRoot: ReadonlySet<string>;

  constructor(
    schema: GraphQLSchema,
    private readonly values: Readonly<Record<string, readonly unknown[]>>,
  ) {
    this.root = schema.getQueryType()!;
    this.ownRoot = new Set(
      Object.values(this.root.getFields())
        .filter((field) => field.args.some(({ name }) => name === 'id'))
        .map((field) => getNamedType(field.type).name),
    );
  }

  operations(): Operation[] {
    return Object.values(this.root.getFields()).flatMap((field) => this.operationsOf(field));
  }

  private operationsOf(field: GraphQLField<unknown, unknown>): Operation[] {
    this.asked.add(`Query.${field.name}`);
    const type = getNamedType(field.type);
    const parts = isLeafType(type) ? [''] : this.parts(type as GraphQLObjectType);
    return this.combinations(field).flatMap((args) =>
      parts.map((part, index) => ({
        name: `${field.name}${args}#${String(index)}`,
        query: `{ ${field.name}${args} ${part} }`,
      })),
    );
  }

  /** The fields of a type in as many selections as the limit of one operation asks for. */
  private parts(type: GraphQLObjectType): string[] {
    const parts: string[] = [];
    let [text, fields] = ['', 0];
    for (const field of Object.values(type.getFields())) {
      const one = this.select(type, field, [type.name]);
      if (fields + one.fields > mostFields) {
        parts.push(`{ __typename ${text} }`);
        [text, fields] = ['', 0];
      }
      text += ` ${one.text}`;
      fields += one.fields;
    }
    return [...parts, `{ __typename ${text} }`];
  }

  private select(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    path: readonly string[],
  ): Selected {
    const type = getNamedType(field.type);
    this.asked.add(`${parent.name}.${field.name}`);
    const head = `${field.name}${this.combinations(field)[0] ?? ''}`;
    if (isLeafType(type)) return { text: head, fields: 1 };
    if (!isObjectType(type)) throw new Error(`${parent.name}.${field.name} is of several types.`);
    if (path.includes(type.name) || path.length >= mostDepth) {
      return { text: `${head} { __typename }`, fields: 2 };
    }
    const below = Object.values(type.getFields())
      .filter((one) => !this.ownRoot.has(type.name) || isLeafType(getNamedType(one.type)))
      .map((one) => this.select(type, one, [...path, type.name]));
    return {
      text: `${head} { __typename ${below.map(({ text }) => text).join(' ')} }`,
      fields: below.reduce((sum, { fields }) => sum + fields, 2),
    };
  }

  /** The arguments of a field in every combination of what the seed knows, as written in an operation. */
  private combinations(field: GraphQLField<unknown, unknown>): string[] {
    const root = Object.values(this.root.getFields()).includes(field);
    const wanted = field.args.filter(
      (arg) => isNonNullType(arg.type) || arg.name === 'first' || arg.name === 'text',
    );
    let all: string[][] = [[]];
    for (const arg of wanted) {
      const values = this.valuesOf(root ? `Query.${field.name}.` : '', arg);
      all = all.flatMap((before) =>
        values.map((value) => [...before, `${arg.name}: ${JSON.stringify(value)}`]),
      );
    }
    return all.map((args) => (args.length === 0 ? '' : `(${args.join(', ')})`));
  }

  private valuesOf(prefix: string, arg: GraphQLArgument): readonly unknown[] {
    const values = this.values[`${prefix}${arg.name}`] ?? this.values[arg.name];
    if (values === undefined)
      throw new Error(`Nobody said what to ask for with ${prefix}${arg.name}.`);
    return values;
  }
}

/** Every `Type.field` there is below the root fields. */
export function reachableFields(schema: GraphQLSchema): string[] {
  const found = new Set<string>();
  const open = [schema.getQueryType()!];
  const known = new Set<GraphQLObjectType>(open);
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    for (const field of Object.values(type.getFields())) {
      found.add(`${type.name}.${field.name}`);
      const next = getNamedType(field.type);
      if (isObjectType(next) && !known.has(next)) {
        known.add(next);
        open.push(next);
      }
    }
  }
  return [...found].sort();
}

/** Every `Type.field` that held something in an answer. */
export function fieldsWithValue(data: unknown, found: Set<string>): void {
  if (Array.isArray(data)) {
    for (const one of data) fieldsWithValue(one, found);
    return;
  }
  if (typeof data !== 'object' || data === null) return;
  const values = data as Record<string, unknown>;
  const type = values['__typename'];
  for (const [name, value] of Object.entries(values)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (typeof type === 'string') found.add(`${type}.${name}`);
    fieldsWithValue(value, found);
  }
}
