import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyElection, ballots, election } from '../../../test/support/elections.js';
import { namedRule, ruleNames } from '../../domain/voting/named-rules.js';
import type { EqualSharesRule } from '../../domain/voting/rule.js';
import { select } from '../../domain/voting/select.js';
import { runCli } from '../run-cli.js';
import { compareSelection } from './compare.js';
import { plainEqualShares } from './plain-equal-shares.js';

const vectors = join(import.meta.dirname, '../../../test/vectors');
const tieOrder = { kind: 'cost_score_lex' } as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maslihat-conformance-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function conformance(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(['conformance', ...args], env, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

describe('a comparison with a reference', () => {
  const instance = election(100n, [10n, 20n, 30n], ballots(2, [1, 2]));
  it.each([
    ['agrees', ['p1', 'p2'], ['p1', 'p2'], ['p1', 'p2']],
    ['agrees', ['p2', 'p1'], ['p1', 'p2'], null],
    ['differs', ['p2', 'p1'], ['p1', 'p2'], ['p1', 'p2']],
    ['differs', ['p1'], ['p1', 'p2'], null],
    ['differs', ['p1', 'p2', 'p3'], ['p1', 'p2'], null],
    ['agrees_but_for_unsupported', ['p1', 'p2'], ['p3', 'p1', 'p2'], ['p1', 'p2', 'p3']],
    ['agrees_but_for_unsupported', ['p1', 'p2'], ['p3', 'p1', 'p2'], null],
    ['not_in_reference', ['p1', 'p2'], null, null],
  ] as const)('%s: %j against %j in the order %j', (comparison, ours, winners, order) => {
    expect(compareSelection(instance, ours, { winners, order })).toBe(comparison);
  });
});

describe('the plain count', () => {
  it.each(ruleNames.filter((name) => name.startsWith('mes')))(
    'selects what the engine does: %s',
    (name) => {
      fc.assert(
        fc.property(
          anyElection({ projects: 5, voters: 8, highestCost: 40, highestBudget: 90, points: 3 }),
          fc.integer({ min: 1, max: 5 }),
          fc.constantFrom('exact' as const, 'integral' as const),
          ({ instance }, step, start) => {
            const options = { step: BigInt(step), unit: 3n, start, threshold: 0, exclusive: [] };
            const rule = namedRule(name, options) as EqualSharesRule;
            expect(plainEqualShares(instance, rule, tieOrder)).toEqual(
              select(instance, { rule, tieOrder }).winners,
            );
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it('takes what costs nothing first', () => {
    const instance = election(10n, [10n, 0n, 0n], [...ballots(2, [1, 3])]);
    const rule = namedRule('mes_cost', {
      step: 1n,
      unit: 1n,
      start: 'exact',
      threshold: 0,
      exclusive: [],
    }) as EqualSharesRule;
    expect(plainEqualShares(instance, rule, tieOrder)).toEqual([3, 1]);
  });
});

describe('conformance', () => {
  const engine = 'pabutools, exact rationals';
  const all = { winners: ['BO.1/27', 'c13', '007'], engine };

  async function reference(name: string, expected: object, rule = 'equalshares') {
    const own = join(folder, name);
    await mkdir(join(own, 'expected'), { recursive: true });
    await cp(join(vectors, 'three-villages.pb'), join(own, 'three.pb'));
    const published = { rule, selected: ['BO.1/27'] };
    await writeFile(
      join(own, 'expected', 'three.json'),
      JSON.stringify({ published, ...expected }),
    );
    return own;
  }

  it('counts every rule of every election and prints tables', async () => {
    const own = await reference('agreeing', {
      rules: {
        greedy_score: { ...all, order: all.winners },
        greedy_score_per_cost: { ...all, winners: [...all.winners, '7'] },
        mes_cost_add1: { engine, timeout_s: 40 },
        phragmen: all,
      },
    });
    expect(await conformance([own])).toEqual({
      code: 0,
      err: [],
      out: [
        '1 elections; every rule against programs that are not ours:',
        '',
        '| rule | agree | agree, without projects nobody supports | differ | not in the reference |',
        '| --- | --: | --: | --: | --: |',
        '| greedy_score | 1 | 0 | 0 | 0 |',
        '| greedy_score_per_cost | 0 | 1 | 0 | 0 |',
        '| mes_cost_add1 | 0 | 0 | 0 | 1 |',
        '| phragmen | 1 | 0 | 0 | 0 |',
        '',
        'Orders of ranked ballots, in groups of equal projects:',
        '',
        '| rule of the reference | agree | differ |',
        '| --- | --: | --: |',
        '',
        'Against what the cities announced, by the rule that the file names:',
        '',
        '| rule of the file | agree | agree, equal projects in the order of the file | differ | not reproducible |',
        '| --- | --: | --: | --: | --: |',
        '| equalshares | 1 | 0 | 0 | 0 |',
        '',
        'Differences from the reference: none.',
        '',
        'Announced winners that differ: none.',
        '',
        'Not reproducible from the file: none.',
        '',
      ],
    });
    expect((await conformance([], { PABULIB_DIR: own })).code).toBe(0);
  });

  it('explains a difference from a program that counts in floats, and no other', async () => {
    const own = await reference('differing', {
      rules: {
        mes_cost: { winners: ['c13'], engine: 'a tool (JS), floats' },
        mes_util: { winners: ['c13'], engine },
        phragmen: { winners: ['c13'], engine: 'a core, long double with eps' },
        mes_other: { winners: ['c13'], engine },
      },
    });
    const { code, out, err } = await conformance([own]);
    expect(code).toBe(1);
    expect(out).toEqual(
      expect.arrayContaining([
        '| mes_cost | 0 | 0 | 1 | 0 |',
        '| mes_other | 0 | 0 | 1 | 0 |',
        '- three, mes_cost: the reference counts in floats (a tool (JS)); a second count in fractions, every run from scratch, selects what ours does',
        '- three, mes_util: not explained',
        '- three, phragmen: not explained',
        '- three, mes_other: not explained',
      ]),
    );
    expect(err).toEqual(['maslihat: 3 differences are not explained.']);
  });

  it('says which announced winners cannot be counted again, and which differ', async () => {
    const lines = async (rule: string) => {
      const own = await reference(rule.replace('/', '-'), { rules: {} }, rule);
      return conformance([own]);
    };
    expect(await lines('greedy-exclusive')).toMatchObject({
      code: 0,
      out: expect.arrayContaining([
        '- three: greedy-exclusive, the file does not say which projects exclude each other',
      ]),
    });
    expect((await lines('borda')).out).toContain(
      '- three: borda, the rule borda is not one of the format',
    );
    expect(await lines('equalshares/add1-comparison')).toMatchObject({
      code: 1,
      out: expect.arrayContaining(['- three, equalshares/add1-comparison: not explained']),
      err: ['maslihat: 1 differences are not explained.'],
    });
  });

  it('compares orders of ranked ballots, and explains what can be explained', async () => {
    const own = join(folder, 'ranked');
    await mkdir(join(own, 'expected'), { recursive: true });
    const votes = ['a,b,c', 'a,b,c', 'b,c,a', 'c', 'd', '', 'a,b'];
    const text = [
      'META\nkey;value\ndescription;Test\ncountry;Nowhere\nunit;Test\ninstance;1\nrule;unknown',
      'date_begin;2027\ndate_end;2027\nvote_type;ordinal\nbudget;10\nnum_projects;5',
      `num_votes;${String(votes.length)}\nPROJECTS\nproject_id;cost\na;1\nb;1\nc;1\nd;1\nnobody;1`,
      `VOTES\nvoter_id;vote\n${votes.map((vote, k) => `${String(k)};${vote}`).join('\n')}\n`,
    ].join('\n');
    await writeFile(join(own, 'ranked.pb'), text);
    const check = async (orderings: object) => {
      const expected = { rules: {}, ranking_rules: orderings };
      await writeFile(join(own, 'expected', 'ranked.json'), JSON.stringify(expected));
      const { code, out } = await conformance([own]);
      return {
        code,
        out: out.filter((line) => /^(\| (schulze|ranked|borda|minimax)|- )/.test(line)),
      };
    };
    // a is above b and c, b above c, and all of them above d.
    const right = [['a'], ['b'], ['c'], ['d']];
    expect(
      await check({
        engine: 'votes',
        schulze: { tiers: right },
        schulze_second_engine: { order: ['a', 'b', 'c', 'd'] },
        ranked_pairs: { tiers: right },
        borda_lower_count: { tiers: right },
        minimax: { tiers: [['d']] },
      }),
    ).toEqual({
      code: 0,
      out: [
        '| schulze | 1 | 0 |',
        '| schulze_second_engine | 1 | 0 |',
        '| ranked_pairs | 1 | 0 |',
        '| borda_lower_count | 1 | 0 |',
      ],
    });
    expect(
      await check({
        schulze: { tiers: [['a', 'b'], ['c'], ['d']] },
        schulze_second_engine: { order: ['b', 'a', 'c', 'd'] },
        ranked_pairs: { tiers: [['b'], ['a'], ['c'], ['d']] },
        borda_lower_count: { tiers: [['d'], ['a'], ['b'], ['c']] },
      }),
    ).toEqual({
      code: 1,
      out: [
        '| schulze | 0 | 1 |',
        '| schulze_second_engine | 0 | 1 |',
        '| ranked_pairs | 0 | 1 |',
        '| borda_lower_count | 0 | 1 |',
        '- ranked, schulze: not explained',
        '- ranked, schulze_second_engine: not explained',
        '- ranked, ranked_pairs: the reference puts b right before a, but 3 voters against 1 want the other way: no order by ranked pairs has such neighbours',
        '- ranked, borda_lower_count: not explained',
      ],
    });
    // Right, but for its groups.
    expect((await check({ ranked_pairs: { tiers: [['a', 'b'], ['c'], ['d']] } })).out[1]).toBe(
      '- ranked, ranked_pairs: not explained',
    );
  });

  it('refuses a folder without reference results', async () => {
    expect((await conformance([])).err).toEqual([
      'maslihat: name one folder, or set PABULIB_DIR: conformance [FOLDER]',
    ]);
    expect(await conformance([vectors])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('there are no reference results in ')],
    });
  });
});

const pabulib = process.env['PABULIB_DIR'];
if (!pabulib)
  process.stderr.write(
    'PABULIB_DIR is not set: real elections are NOT compared with reference results.\n',
  );

(pabulib ? describe : describe.skip)('real elections', () => {
  it('agree with every rule of every reference, and with every city whose rule is known', async () => {
    const { code, out, err } = await conformance([pabulib ?? '']);
    process.stdout.write(`${out.join('\n')}\n`);
    expect(err).toEqual([]);
    expect(code).toBe(0);
    expect(out.filter((line) => line.includes('not explained'))).toEqual([]);
    expect(out).toContain('Announced winners that differ: none.');
  }, 600_000);

  it('select the one project of Zabrze Żandka, which arithmetic in floats leaves out', async () => {
    const path = join(pabulib ?? '', 'Poland_Zabrze_2021_Zandka.pb');
    const lines: string[] = [];
    const io = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
    const args = ['tally', path, '--rule', 'mes_cost', '--json'];
    expect(await runCli(args, {}, io)).toBe(0);
    expect(JSON.parse(lines[0]!)).toMatchObject({ winners: ['P0058'], totalCost: '155000' });
  });
});
