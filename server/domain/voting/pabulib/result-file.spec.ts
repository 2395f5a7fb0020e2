import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeInstance } from '../instance.js';
import { namedRule, ruleNames } from '../named-rules.js';
import type { GreedyRule } from '../rule.js';
import type { Selection } from '../selection.js';
import { select } from '../select.js';
import { rankProjects } from '../tie-order.js';
import { anyElection, awkwardText, ballotsIn } from './any-election.fixture.js';
import { anyRule, anyTieOrder } from './any-ruling.fixture.js';
import { givesPoints, instanceOf, type PabulibElection } from './election.js';
import { readPabulib } from './read.js';
import { type CountedElection, countedAsFile, writeResultFile } from './result-file.js';
import { rulingInFile } from './ruling.js';

function reread(counted: CountedElection): PabulibElection {
  const outcome = readPabulib(writeResultFile(counted));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The villages of a file stand in the order of their names, those of ballots as they came in. */
function withVillagesByName(result: Selection): unknown {
  const byName = (a: { village: string }, b: { village: string }) =>
    a.village < b.village ? -1 : 1;
  const { villages, guarantee } = result.villageReport;
  return {
    ...result,
    villageReport: {
      ...result.villageReport,
      villages: [...villages].sort(byName),
      guarantee: { ...guarantee, shares: [...guarantee.shares].sort(byName) },
    },
  };
}

const head = {
  description: 'Choice of priorities',
  country: 'Tajikistan',
  unit: 'Sabzdara (DEMO)',
  instance: '2027',
  dateBegin: '11.01.2027',
  dateEnd: '20.01.2027',
  currency: 'TJS',
  maxLength: null,
};

/** An election of any type with any ruling; who has won is not counted. */
const anyCounted: fc.Arbitrary<CountedElection> = fc
  .tuple(anyElection, anyRule, anyTieOrder, awkwardText, fc.infiniteStream(fc.boolean()))
  .map(([election, rule, tieOrder, description, coin]) => {
    const instance = instanceOf(election);
    const maxLength = election.meta.get('max_length');
    const byPosition = [...election.projects].sort((a, b) => a.position - b.position);
    return {
      head: {
        ...head,
        description,
        maxLength: maxLength === undefined ? null : Number(maxLength),
      },
      // What projects not named are given stands in the ballots already.
      voteType: election.voteType === 'scoring' ? 'cumulative' : election.voteType,
      instance,
      rankings: election.rankings,
      texts: byPosition.map(({ name, category }) => ({ name, category })),
      ruling: { rule, tieOrder },
      winners: instance.projects.map(({ position }) => position).filter(() => coin.next().value),
    };
  });

describe('the open file of a counted election', () => {
  it('reads back as the election and the ruling that were counted', () => {
    fc.assert(
      fc.property(anyCounted, (counted) => {
        const { instance, voteType, rankings, winners } = counted;
        const election = reread(counted);
        expect(instanceOf(election)).toMatchObject({
          projects: instance.projects,
          budget: instance.budget,
        });
        expect(ballotsIn(election.electorate)).toEqual(ballotsIn(instance.electorate));
        expect(election.rankings && ballotsIn(election.rankings)).toEqual(
          rankings && ballotsIn(rankings),
        );
        expect(rulingInFile(election)).toEqual(counted.ruling);
        expect(election.meta.get('description')).toBe(counted.head.description);
        const written = countedAsFile(counted);
        expect(election.projects.map((project) => ({ ...project, line: 0 }))).toEqual(
          written.projects,
        );
        expect([election.meta, election.voteType, election.currency, election.unit]).toEqual([
          written.meta,
          voteType,
          'TJS',
          100n,
        ]);
        for (const { position, ...project } of election.projects) {
          expect(project.votesPublished).toBe(instance.electorate.votes[position - 1]);
          expect(project.scorePublished).toBe(
            givesPoints(voteType) || voteType === 'ordinal'
              ? instance.electorate.score[position - 1]
              : undefined,
          );
          expect(project.selectedPublished).toBe(winners.includes(position) ? 1 : 0);
        }
      }),
    );
  });

  it('lists its projects in the declared tie order', () => {
    fc.assert(
      fc.property(anyCounted, (counted) => {
        const { instance, ruling } = counted;
        const { rank } = rankProjects(
          ruling.tieOrder,
          instance.projects.map((project, p) => ({
            ...project,
            votes: instance.electorate.score[p]!,
          })),
        );
        const ranks = reread(counted).projects.map(({ position }) => rank[position - 1]);
        expect(ranks).toEqual(ranks.map((_, place) => place));
      }),
    );
  });

  it('gives the same result when it is counted again from nothing but itself', () => {
    const options = { unit: 100n, threshold: 1, exclusive: [[1, 2]] } as const;
    fc.assert(
      fc.property(
        anyElection,
        fc.constantFrom(...ruleNames),
        fc.bigInt({ min: 10n ** 10n, max: 10n ** 12n }),
        fc.constantFrom('exact' as const, 'integral' as const),
        awkwardText,
        (election, name, step, start, seed) => {
          fc.pre(election.voteType === 'approval' || election.voteType === 'choose-1');
          const instance = instanceOf(election);
          const rule = namedRule(name, { ...options, step, start });
          const ruling = { rule, tieOrder: { kind: 'cost_votes_lot', seed } } as const;
          const result = select(instance, ruling);
          const texts = instance.projects.map(() => ({ name: '' }));
          const counted = { head, texts, instance, ruling, winners: result.winners };
          const again = reread({ ...counted, voteType: election.voteType });
          const recounted = select(instanceOf(again), rulingInFile(again)!);
          expect(withVillagesByName(recounted)).toEqual(withVillagesByName(result));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('looks like this', () => {
    const instance = makeInstance({
      projects: [
        { id: 'P-1', position: 1, cost: 5_000_050n, village: 'Поён' },
        { id: 'P-2', position: 2, cost: 1_000_000n },
        { id: 'P-3', position: 3, cost: 1_000_000n, village: '' },
      ],
      ballots: [
        { positions: [1, 2], village: 'Поён' },
        { positions: [2], village: 'Боло' },
        { positions: [], village: 'Боло' },
        { positions: [2], village: 'Боло' },
      ],
      budget: 6_000_050n,
    });
    const counted: CountedElection = {
      head: { ...head, maxLength: 3 },
      voteType: 'approval',
      instance,
      texts: [{ name: 'Пул; "нав"', category: '' }, { name: 'Мактаб\nва боғ' }, { name: 'Роҳ' }],
      ruling: {
        rule: {
          kind: 'equal_shares',
          utility: 'cost',
          completion: { kind: 'add1u', step: 100n, start: 'exact', exhaustiveStop: true },
          comparison: false,
          eligibility: false,
          shares: { kind: 'one_pot' },
        },
        tieOrder: { kind: 'cost_votes_lot', seed: '4-6-2' },
      },
      winners: [2],
    };
    expect(writeResultFile(counted)).toBe(`META
key;value
description;Choice of priorities
country;Tajikistan
unit;Sabzdara (DEMO)
instance;2027
num_projects;3
num_votes;4
budget;60000.50
vote_type;approval
rule;equalshares/add1
date_begin;11.01.2027
date_end;20.01.2027
max_length;3
currency;TJS
comment;"#1: rule=equal_shares utility=cost completion=add1u step=1 start=exact exhaustive_stop=yes comparison=no eligibility=no shares=one_pot #2: ties=cost_votes_lot seed=4-6-2 #3: The lot of a project is the SHA-256 of the text seed:ballot_position; the lowest goes first. #4: The projects stand in the order in which equal ones are taken."
PROJECTS
project_id;cost;votes;name;selected;neighborhood;ballot_position
P-2;10000;3;"Мактаб
ва боғ";1;;2
P-3;10000;0;Роҳ;0;;3
P-1;50000.50;1;"Пул; ""нав""";0;Поён;1
VOTES
voter_id;vote;neighborhood
1;;Боло
2;P-2;Боло
3;P-2;Боло
4;P-1,P-2;Поён
`);
  });

  it('names a threshold, and the most points of a ballot, for other programs', () => {
    const instance = makeInstance({
      projects: [
        { id: 'a', position: 1, cost: 100n },
        { id: 'b', position: 2, cost: 200n },
      ],
      ballots: [{ positions: [1], points: [7] }],
      budget: 100n,
    });
    const counted: CountedElection = {
      head: { ...head, maxPoints: 9, maxSumPoints: 10 },
      voteType: 'cumulative',
      instance,
      texts: [{ name: '', category: 'roads' }, { name: '' }],
      ruling: {
        rule: { kind: 'greedy', by: 'votes', misfit: 'skip', threshold: 3, exclusive: [] },
        tieOrder: { kind: 'cost_score_lex' },
      },
      winners: [1],
    };
    const open = { ...counted.ruling.rule, threshold: 0 } as GreedyRule;
    expect(
      writeResultFile({ ...counted, ruling: { ...counted.ruling, rule: open } }),
    ).not.toContain('threshold;');
    const text = writeResultFile(counted);
    expect(text).toContain('\nrule;greedy-threshold\n');
    expect(text).toContain(
      '\nmax_points;9\nmax_sum_points;10\nmin_project_score_threshold;3\ncurrency;TJS\n',
    );
    expect(text).toContain(`
project_id;cost;votes;score;category;selected;ballot_position
a;1;1;7;roads;1;1
b;2;0;0;;0;2
VOTES
voter_id;vote;points
1;a;7
`);
  });
});
