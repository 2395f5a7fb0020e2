import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PabulibElection } from '../pabulib/election.js';
import { readPabulib } from '../pabulib/read.js';
import { type OrderingRule, orderProjects, type RankedElection } from './order.js';
import { ballotsOfRankings } from './pairwise.js';

/** Results of the npm packages `votes` 3.0.0 and `condorcet` 0.1.0 on elections of Pabulib, by project id. */
interface Reference {
  readonly tiers?: readonly (readonly string[])[];
  readonly order?: readonly string[];
  readonly scores?: Readonly<Record<string, number>>;
}

const folder = process.env.PABULIB_DIR;
const whenPresent = folder ? it : it.skip;

interface Case {
  readonly name: string;
  readonly election: RankedElection;
  readonly reference: Readonly<Record<string, Reference>>;
}

function casesOf(dir: string): readonly Case[] {
  return readdirSync(join(dir, 'expected')).flatMap((json) => {
    const name = json.replace(/\.json$/, '');
    const { ranking_rules: reference } = JSON.parse(
      readFileSync(join(dir, 'expected', json), 'utf8'),
    ) as { ranking_rules?: Case['reference'] };
    if (!reference) return [];
    const file = readPabulib(readFileSync(join(dir, `${name}.pb`)));
    if (!file.ok) throw new Error(file.problem.message);
    const known = new Set(reference.borda_lower_count!.tiers!.flat());
    return [{ name, reference, election: rankedAmong(file.value, known) }];
  });
}

/** The election without the projects that nobody ranks: the reference leaves them out. */
function rankedAmong(file: PabulibElection, known: ReadonlySet<string>): RankedElection {
  const inOrder = [...file.projects].sort((a, b) => a.position - b.position);
  const kept = inOrder.filter(({ id }) => known.has(id));
  const renumbered = new Map(kept.map(({ position }, k) => [position, k + 1]));
  return {
    projects: kept.map(({ id }, k) => ({ id, position: k + 1, cost: 0n })),
    ballots: ballotsOfRankings(file.rankings!).map(({ ranking, weight }) => ({
      ranking: ranking.map((position) => renumbered.get(position)!),
      weight,
    })),
  };
}

const tiersOf = ({ election }: Case, rule: OrderingRule): readonly (readonly string[])[] =>
  orderProjects(election, rule, { kind: 'cost_score_lex' }).tiers.map((tier) =>
    tier.map((position) => election.projects[position - 1]!.id).sort(),
  );

const sorted = (tiers: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  tiers.map((tier) => [...tier].sort());

/** Elections where the rule's tiers are not those of the reference. */
function differing(cases: readonly Case[], rule: OrderingRule, key: string): readonly string[] {
  return cases
    .filter(({ reference }) => reference[key]?.tiers)
    .filter(
      (c) => JSON.stringify(tiersOf(c, rule)) !== JSON.stringify(sorted(c.reference[key]!.tiers!)),
    )
    .map(({ name }) => name);
}

describe('orderings of real elections, computed by an independent program', () => {
  const cases = folder ? casesOf(folder) : [];

  whenPresent('there are some', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  whenPresent('Schulze agrees, but for a tie that is not transitive', () => {
    // Projects 17 and 47 tie, 47 and 42 tie, 17 is above 42: the reference puts 47 beside 42, here it stands beside 17.
    const name = 'Worldwide_Mechanical_Turk_Ranking_value_8';
    expect(differing(cases, 'schulze', 'schulze')).toEqual([name]);
    const tiers = tiersOf(
      cases.find((c) => c.name === name)!,
      'schulze',
    );
    expect(tiers.slice(9, 11)).toEqual([['17', '47'], ['42']]);
  });

  whenPresent('Schulze agrees with a second program too, tier by tier', () => {
    // Also where the first one failed.
    for (const c of cases) {
      let from = 0;
      for (const tier of tiersOf(c, 'schulze')) {
        const theirs = c.reference.schulze_second_engine!.order!.slice(from, from + tier.length);
        expect([c.name, [...theirs].sort()]).toEqual([c.name, tier]);
        from += tier.length;
      }
    }
  });

  whenPresent(
    'ranked pairs agrees, but where the reference puts neighbours against the majority',
    () => {
      // 47 voters put 1233 above 1234 and 43 the other way; nothing stands between them in either order.
      const name =
        'US_Stanford_Dataset_Your_Voice_Your_Choice_Parks_and_Streets-_Seattle_2019_District_3_vote_rankings';
      expect(differing(cases, 'ranked_pairs', 'ranked_pairs')).toEqual([name]);
      const known = cases.find((c) => c.name === name)!;
      const swapped = (tier: string): string => ({ 1233: '1234', 1234: '1233' })[tier] ?? tier;
      expect(tiersOf(known, 'ranked_pairs').flat().map(swapped)).toEqual(
        known.reference.ranked_pairs!.tiers!.flat(),
      );
    },
  );

  whenPresent('Borda agrees in the tournament form, whatever the reference calls it', () => {
    expect(differing(cases, 'borda_tournament', 'borda_lower_count')).toEqual([]);
    for (const { election, reference } of cases) {
      const { points } = orderProjects(election, 'borda_tournament', { kind: 'cost_score_lex' });
      const { scores } = reference.borda_lower_count!;
      const voters = election.ballots.reduce((sum, { weight = 1 }) => sum + weight, 0);
      // The reference counts from 1 instead of 0 for the last place.
      election.projects.forEach(({ id }, p) => expect(points![p]! + voters).toBe(scores![id]));
    }
  });
});
