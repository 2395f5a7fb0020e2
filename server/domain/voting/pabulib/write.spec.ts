import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeInstance } from '../instance.js';
import { selectionRules } from '../rule-registry.js';
import { tieBreaker } from '../tie-order.js';
import { instanceOf, type PabulibElection } from './election.js';
import { readPabulib } from './read.js';
import { type ApprovalExport, writeApprovalElection } from './write.js';

const text = fc.string({ unit: fc.constantFrom('a', 'ӣ', ' ', ';', '"', ',', '#', '.', "'", '1') });
const village = fc.constantFrom('Боло', 'Миёна; боло', '"Поён"', undefined);

const anyExport: fc.Arbitrary<ApprovalExport> = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .record({
      ids: fc.uniqueArray(fc.stringMatching(/^[A-Za-zА-я0-9./;"-]{1,6}$/), {
        minLength: size,
        maxLength: size,
      }),
      costs: fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), {
        minLength: size,
        maxLength: size,
      }),
      texts: fc.array(fc.record({ name: text, category: text }), {
        minLength: size,
        maxLength: size,
      }),
      ballots: fc.array(
        fc.record({
          positions: fc.subarray(Array.from({ length: size }, (_, k) => k + 1)),
          village,
        }),
        { maxLength: 12 },
      ),
      budget: fc.bigInt({ min: 1n, max: 10n ** 13n }),
      description: text,
      seed: text,
      rule: fc.constantFrom('greedy_by_votes' as const, 'equal_shares' as const),
    })
    .map(({ ids, costs, texts, ballots, budget, description, seed, rule }) => {
      const instance = makeInstance({
        projects: ids.map((id, k) => ({ id, position: k + 1, cost: costs[k] ?? 1n })),
        ballots: ballots.map(({ positions, village: name }) =>
          name === undefined ? { positions } : { positions, village: name },
        ),
        budget,
      });
      const ruling = { tieOrder: { kind: 'cost_votes_lot', seed } } as const;
      const { winners } = selectionRules[rule].select(instance, ruling);
      const head = {
        description,
        country: 'Nowhere',
        unit: 'Test',
        instance: '2027',
        dateBegin: '01.02.2027',
        dateEnd: '10.02.2027',
        currency: 'TJS',
        maxLength: null,
      };
      return { head, instance, texts, rule, ruling, winners };
    }),
);

function reread(election: ApprovalExport): PabulibElection {
  const outcome = readPabulib(writeApprovalElection(election));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const ballotsOf = ({ ballots }: { ballots: ApprovalExport['instance']['ballots'] }): string[] =>
  ballots.map((b) => `${b.village ?? ''}: ${b.positions.join(',')}`).sort();

describe('an exported election', () => {
  it('reads back as the election that was written', () => {
    fc.assert(
      fc.property(anyExport, (written) => {
        const election = reread(written);
        const instance = instanceOf(election);
        expect(instance.projects).toEqual(written.instance.projects);
        expect(instance.budget).toBe(written.instance.budget);
        expect(ballotsOf(instance)).toEqual(ballotsOf(written.instance));
        expect(election.meta.get('description')).toBe(written.head.description);
        for (const project of election.projects) {
          expect(project.name).toBe(written.texts[project.position - 1]?.name);
          expect(project.category ?? '').toBe(written.texts[project.position - 1]?.category);
          expect(project.selectedPublished === 1).toBe(written.winners.includes(project.position));
        }
      }),
    );
  });

  it('gives the same result when it is counted again from the file', () => {
    fc.assert(
      fc.property(anyExport, (written) => {
        const rule = selectionRules[written.rule];
        const again = rule.select(instanceOf(reread(written)), written.ruling);
        expect(again).toEqual(rule.select(written.instance, written.ruling));
        const published = again.everyProject.map((project) => project.votes);
        for (const { position, votesPublished } of reread(written).projects)
          expect(votesPublished).toBe(published[position - 1]);
      }),
    );
  });

  it('lists the projects in the tie order and names rule and seed', () => {
    fc.assert(
      fc.property(anyExport, (written) => {
        const election = reread(written);
        const candidates = election.projects.map(({ id, position, cost, votesPublished }) => ({
          id,
          position,
          cost,
          votes: votesPublished ?? 0,
        }));
        const { compare } = tieBreaker(written.ruling.tieOrder, candidates);
        expect(candidates).toEqual([...candidates].sort(compare));
        const comment = election.meta.get('comment');
        expect(comment).toContain(`#1: rule ${written.rule}`);
        if (written.ruling.tieOrder.kind === 'cost_votes_lot')
          expect(comment).toContain(`seed: ${written.ruling.tieOrder.seed}`);
      }),
    );
  });

  it('tells nothing about the order in which ballots came in', () => {
    fc.assert(
      fc.property(anyExport, (written) => {
        const ballots = [...written.instance.ballots].reverse();
        const turned = { ...written, instance: { ...written.instance, ballots } };
        expect(writeApprovalElection(turned)).toBe(writeApprovalElection(written));
      }),
    );
  });

  it('looks like this', () => {
    const instance = makeInstance({
      projects: [
        { id: 'P-1', position: 1, cost: 5_000_050n },
        { id: 'P-2', position: 2, cost: 1_000_000n },
      ],
      ballots: [
        { positions: [1, 2], village: 'Поён' },
        { positions: [2], village: 'Боло' },
      ],
      budget: 6_000_000n,
    });
    expect(
      writeApprovalElection({
        head: {
          description: 'Choice of priorities',
          country: 'Tajikistan',
          unit: 'Sabzdara (DEMO)',
          instance: '2027',
          dateBegin: '11.01.2027',
          dateEnd: '20.01.2027',
          currency: 'TJS',
          maxLength: 3,
        },
        instance,
        texts: [{ name: 'Пул; "нав"' }, { name: 'Мактаб\nва боғ' }],
        rule: 'equal_shares',
        ruling: { tieOrder: { kind: 'cost_votes_lot', seed: '4-6-2' } },
        winners: [2],
      }),
    ).toBe(`META
key;value
description;Choice of priorities
country;Tajikistan
unit;Sabzdara (DEMO)
instance;2027
num_projects;2
num_votes;2
budget;60000
vote_type;approval
rule;equalshares
date_begin;11.01.2027
date_end;20.01.2027
max_length;3
currency;TJS
comment;"#1: rule equal_shares; ties: lower cost, more votes, lowest SHA-256 of ""seed:ballot_position""; seed: 4-6-2"
PROJECTS
project_id;cost;votes;name;selected;ballot_position
P-2;10000;2;Мактаб ва боғ;1;2
P-1;50000.50;1;"Пул; ""нав""";0;1
VOTES
voter_id;vote;neighborhood
1;P-2;Боло
2;P-1,P-2;Поён
`);
  });

  it('throws on a project id that a vote could not name', () => {
    const instance = makeInstance({
      projects: [{ id: 'a,b', position: 1, cost: 1n }],
      ballots: [],
      budget: 1n,
    });
    const [written] = fc.sample(anyExport, 1);
    if (!written) throw new Error('no sample');
    expect(() => writeApprovalElection({ ...written, instance, winners: [] })).toThrow(RangeError);
  });
});
