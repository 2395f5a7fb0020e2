import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What programs that are not ours select in one election, and what the city itself announced. */
export interface Reference {
  readonly name: string;
  /** The election file. */
  readonly path: string;
  readonly rules: Readonly<Record<string, ReferenceRule>>;
  /** Orderings of ranked ballots by rule: groups of equal projects, the best first; of one each where the program breaks ties. */
  readonly orderings: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly published: Published | null;
}

export interface ReferenceRule {
  /** `null` where the program ran out of time. */
  readonly winners: readonly string[] | null;
  readonly order: readonly string[] | null;
  readonly engine: string;
}

export interface Published {
  /** The rule in the file's own words. */
  readonly rule: string;
  readonly selected: readonly string[];
}

interface Written {
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly winners?: readonly string[];
        readonly order?: readonly string[];
        readonly engine: string;
      }
    >
  >;
  readonly ranking_rules?: Readonly<Record<string, unknown>>;
  readonly published?: Published;
}

/** Every election of the folder that has reference results, by name. Throws what the file system throws. */
export function readReferences(folder: string): readonly Reference[] {
  return readdirSync(join(folder, 'expected'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, 'expected', `${name}.json`), 'utf8');
      const written = JSON.parse(text) as Written;
      return {
        name,
        path: join(folder, `${name}.pb`),
        rules: Object.fromEntries(
          Object.entries(written.rules).map(([rule, { winners, order, engine }]) => [
            rule,
            { winners: winners ?? null, order: order ?? null, engine },
          ]),
        ),
        orderings: orderingsOf(written.ranking_rules ?? {}),
        published: written.published ?? null,
      };
    });
}

function orderingsOf(written: Readonly<Record<string, unknown>>): Reference['orderings'] {
  return Object.fromEntries(
    Object.entries(written).flatMap(([rule, value]) => {
      if (typeof value !== 'object' || value === null) return [];
      if ('tiers' in value) return [[rule, value.tiers as readonly (readonly string[])[]]];
      return 'order' in value ? [[rule, (value.order as readonly string[]).map((id) => [id])]] : [];
    }),
  );
}
