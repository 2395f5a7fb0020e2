import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ruleNames } from '../../domain/voting/named-rules.js';
import { sha256Hex } from '../../domain/voting/sha256.js';
import type { Env } from '../command.js';
import { runCli } from '../run-cli.js';

const villages = join(import.meta.dirname, '../../../test/vectors/three-villages.pb');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maslihat-tally-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], env: Env = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, env, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

interface Line {
  readonly winners: readonly string[];
  readonly order: readonly string[] | null;
  readonly totalCost: string;
  readonly ties: readonly (readonly string[])[];
  readonly lotDecided: boolean;
  readonly ms: number;
}

async function tally(...args: string[]): Promise<Line> {
  const done = await run(['tally', ...args, '--json']);
  expect(done).toMatchObject({ code: 0, err: [] });
  expect(done.out).toHaveLength(1);
  return JSON.parse(done.out[0]!) as Line;
}

interface Parts {
  readonly budget?: string;
  readonly meta?: readonly string[];
  readonly projects: readonly string[];
  readonly votes: readonly string[];
  readonly columns?: string;
}

async function file(name: string, parts: Parts): Promise<string> {
  const { budget = '100', meta = [], projects, votes, columns = 'project_id;cost' } = parts;
  const path = join(folder, name);
  const head = { description: 'Test', country: 'Nowhere', unit: 'Test', instance: '2027' };
  const lines = [
    'META',
    'key;value',
    ...Object.entries(head).map((entry) => entry.join(';')),
    `num_projects;${String(projects.length)}`,
    `num_votes;${String(votes.length)}`,
    `budget;${budget}`,
    'vote_type;approval',
    'rule;unknown',
    'date_begin;01.01.2027',
    'date_end;10.01.2027',
    ...meta,
    'PROJECTS',
    columns,
    ...projects,
    'VOTES',
    'voter_id;vote',
    ...votes.map((vote, index) => `${String(index + 1)};${vote}`),
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Two equal projects of which one fits, so that the lot decides. */
const equals = (columns?: string, positions: readonly [string, string] = ['', '']) =>
  ({
    projects: [`x${positions[0]}`, `y${positions[1]}`].map((row) => row.replace(/^(.)/, '$1;60')),
    votes: ['x', 'y'],
    columns,
  }) satisfies Parts;

describe('tally', () => {
  it('prints one object a file with what was selected', async () => {
    const done = await run(['tally', villages, '--rule', 'mes_cost_add1u', '--json']);
    expect(done).toMatchObject({ code: 0, err: [] });
    const line = JSON.parse(done.out[0]!) as Line;
    expect(Object.keys(line)).toEqual([
      'rule',
      'instance',
      'winners',
      'order',
      'totalCost',
      'ties',
      'lotDecided',
      'ms',
    ]);
    expect(line).toEqual({
      rule: 'mes_cost_add1u',
      instance: 'three-villages.pb',
      winners: ['BO.1/27', 'c13', '007'],
      order: ['BO.1/27', 'c13', '007'],
      totalCost: '100.50',
      ties: [],
      lotDecided: false,
      ms: expect.any(Number),
    });
    expect(line.ms).toBeGreaterThan(0);
  });

  it('counts several files by several rules, in order', async () => {
    const other = await file('other.pb', { projects: ['a;100', 'b;40'], votes: ['a', 'a', 'b'] });
    const rules = ['--rule', 'greedy_score', '--rule', 'greedy_score_per_cost'];
    const { out } = await run(['tally', villages, other, ...rules, '--json']);
    const lines = out.map((line) => JSON.parse(line) as { instance: string; rule: string } & Line);
    expect(lines.map(({ instance, rule, winners }) => [instance, rule, winners])).toEqual([
      ['three-villages.pb', 'greedy_score', ['BO.1/27', 'c13', '007']],
      ['three-villages.pb', 'greedy_score_per_cost', ['BO.1/27', 'c13', '007']],
      ['other.pb', 'greedy_score', ['a']],
      ['other.pb', 'greedy_score_per_cost', ['b']],
    ]);
  });

  it('knows every rule by its name', async () => {
    for (const rule of ruleNames) {
      const pairs = rule === 'greedy_exclusive' ? ['--exclusive', 'c13,007'] : [];
      const { winners } = await tally(villages, '--rule', rule, ...pairs);
      expect([rule, winners.includes('BO.1/27')]).toEqual([rule, true]);
    }
  });

  it('takes step, start and shares in units of the currency', async () => {
    // Three voters share 10; with 5.50 each all three projects are bought, which is too much.
    const path = await file('steps.pb', {
      budget: '10',
      projects: ['a;4', 'b;4.50', 'c;5.50'],
      votes: ['a', 'b', 'c'],
    });
    const winners = async (...args: string[]) =>
      (await tally(path, '--rule', 'mes_cost_add1', ...args)).winners;
    expect(await winners()).toEqual(['a', 'b']);
    expect(await winners('--step', '2,1')).toEqual(['a', 'b']);
    expect(await winners('--step', '2.2')).toEqual([]);
    expect(await winners('--step', '2.2', '--start', 'exact')).toEqual([]);
    expect(await winners('--step', '2.2', '--start', 'integral')).toEqual(['a', 'b']);
    expect(
      (await tally(path, '--rule', 'mes_cost_add1_integral', '--step', '2.2')).winners,
    ).toEqual(['a', 'b']);
  });

  it('heeds the threshold of the file, or the one that is given', async () => {
    const parts = { projects: ['a;90', 'b;10'], votes: ['a', 'b', 'b', 'b'] };
    const path = await file('threshold.pb', {
      ...parts,
      meta: ['min_project_score_threshold;2'],
    });
    const winners = async (...args: string[]) => (await tally(path, ...args)).winners;
    expect(await winners('--rule', 'greedy_threshold')).toEqual(['b']);
    expect(await winners('--rule', 'greedy_no_skip')).toEqual(['b']);
    expect(await winners('--rule', 'greedy_score')).toEqual(['b', 'a']);
    expect(await winners('--rule', 'greedy_threshold', '--threshold', '1')).toEqual(['b', 'a']);
    expect(await winners('--rule', 'greedy_threshold', '--threshold', '4')).toEqual([]);
    const plain = await file('no-threshold.pb', parts);
    expect((await tally(plain, '--rule', 'greedy_threshold')).winners).toEqual(['b', 'a']);
    const odd = await file('odd-threshold.pb', {
      ...parts,
      meta: ['min_project_score_threshold;half'],
    });
    expect(await run(['tally', odd, '--rule', 'greedy_threshold'])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('odd-threshold.pb: min_project_score_threshold is half')],
    });
  });

  it('never takes both of an exclusive pair', async () => {
    const { winners } = await tally(
      villages,
      '--rule',
      'greedy_exclusive',
      '--exclusive',
      'BO.1/27,c13; c13,007',
    );
    expect(winners).toEqual(['BO.1/27', '007']);
  });

  it('breaks ties by the id, or by the lot over ids where a file has no ballot list', async () => {
    const path = await file('ties.pb', equals());
    const byId = await tally(path, '--rule', 'greedy_score');
    expect(byId).toMatchObject({ winners: ['x'], ties: [['x', 'y']], lotDecided: true });
    for (const seed of ['1', '2', '3', '4', '4-6-2']) {
      const [first] = ['x', 'y'].sort((a, b) =>
        sha256Hex(`${seed}:${a}`) < sha256Hex(`${seed}:${b}`) ? -1 : 1,
      );
      const drawn = await tally(path, '--rule', 'greedy_score', '--ties', `lot:${seed}`);
      expect(drawn).toMatchObject({ winners: [first], lotDecided: true });
    }
  });

  it('draws the lot over the numbers of a ballot list', async () => {
    const path = await file('list.pb', equals('project_id;cost;ballot_position', [';2', ';1']));
    for (const seed of ['1', '2', '3', '4', '4-6-2']) {
      const xIsFirst = sha256Hex(`${seed}:2`) < sha256Hex(`${seed}:1`);
      const drawn = await tally(path, '--rule', 'greedy_score', '--ties', `lot:${seed}`);
      expect(drawn.winners).toEqual([xIsFirst ? 'x' : 'y']);
    }
  });

  it('says in lines what was selected', async () => {
    expect((await run(['tally', villages, '--rule', 'mes_cost_utilcomp'])).out).toEqual([
      'three-villages.pb: mes_cost_utilcomp, 7 ballots, 4 projects, budget 100.50 TJS',
      '   1.  BO.1/27  40 TJS  4 votes  by equal shares  Мактаб: 2 дар ва 3 тиреза',
      '   2.  c13  30.50 TJS  3 votes  by votes  Роҳи "нав"; қисми 1',
      '   3.  007  30 TJS  2 votes  by votes  Роҳ',
      '3 projects for 100.50 TJS; no ties',
    ]);
    const path = await file('one.pb', equals());
    expect(
      (await run(['tally', path, '--rule', 'greedy_score', '--ties', 'lot:1'])).out.at(-1),
    ).toMatch(/^1 project for 60; ties \{., .\}, where the lot decided$/);
  });

  it('finds a file from where npm was called', async () => {
    const env = { npm_lifecycle_event: 'maslihat', INIT_CWD: join(villages, '..') };
    const { code } = await run(['tally', 'three-villages.pb', '--rule', 'phragmen'], env);
    expect(code).toBe(0);
  });

  it('names its rules when asked for help', async () => {
    const { out } = await run(['tally', '--help']);
    expect(out[0]).toMatch(/^Usage: npm run -s maslihat -- tally FILE\.pb… --rule NAME /);
    for (const rule of ruleNames) expect(out[1]).toContain(rule);
  });

  const greedy = ['--rule', 'greedy_score'];
  it.each<readonly [readonly string[], string]>([
    [[], 'name at least one file: tally FILE.pb'],
    [[villages], 'name a rule with --rule; known are greedy_score, '],
    [[villages, '--rule', 'mes'], 'there is no rule mes; known are greedy_score, '],
    [[villages, '--rule', 'x'.repeat(60)], `there is no rule ${'x'.repeat(40)}…; known are`],
    [
      [villages, ...greedy, '--fast'],
      "Unknown option '--fast'; the command is used like this: tally",
    ],
    [[villages, '--rule'], "Option '--rule <value>' argument missing"],
    [[villages, ...greedy, '--json', '--explain'], 'choose between --json and --explain'],
    [[villages, ...greedy, '--ties', 'lex'], '--ties is cost-score-lex or lot:SEED, not lex'],
    [[villages, ...greedy, '--ties', 'lot:'], '--ties is cost-score-lex or lot:SEED, not lot:'],
    [[villages, ...greedy, '--step', '0'], '--step is an amount above zero'],
    [[villages, ...greedy, '--step', '1.001'], '--step is an amount above zero'],
    [[villages, ...greedy, '--start', 'half'], '--start is exact or integral, not half'],
    [
      [villages, ...greedy, '--threshold', '5'],
      '--threshold is for the rules greedy_threshold and',
    ],
    [
      [villages, '--rule', 'greedy_no_skip', '--threshold', '-1'],
      "Option '--threshold' argument is ambiguous",
    ],
    [
      [villages, '--rule', 'greedy_no_skip', '--threshold', 'x'],
      '--threshold is a number of votes or points, not x',
    ],
    [[villages, ...greedy, '--exclusive', 'c13,007'], '--rule greedy_exclusive and --exclusive'],
    [[villages, '--rule', 'greedy_exclusive'], '--rule greedy_exclusive and --exclusive'],
    [
      [villages, '--rule', 'greedy_exclusive', '--exclusive', 'c13'],
      '--exclusive takes pairs of project ids',
    ],
    [
      [villages, '--rule', 'greedy_exclusive', '--exclusive', 'a,b,c'],
      '--exclusive takes pairs of project ids',
    ],
    [
      [villages, '--rule', 'greedy_exclusive', '--exclusive', 'a,a'],
      '--exclusive takes pairs of project ids',
    ],
    [
      [villages, '--rule', 'greedy_exclusive', '--exclusive', 'c13,x'],
      'three-villages.pb: --exclusive names the project x',
    ],
    [['nowhere.pb', ...greedy], 'there is no file '],
  ])('refuses %j in one line', async (args, sentence) => {
    const refused = await run(['tally', ...args]);
    expect(refused).toMatchObject({ code: 2, out: [], err: [expect.stringContaining(sentence)] });
    expect(refused.err[0]).toMatch(/^maslihat: [^\n]*$/);
  });

  it('refuses a broken file with line and column, after the files before it', async () => {
    const broken = await file('broken.pb', { projects: ['a;1'], votes: ['a', 'z'] });
    const done = await run([
      'tally',
      villages,
      broken,
      villages,
      '--rule',
      'greedy_score',
      '--json',
    ]);
    expect(done.code).toBe(2);
    expect(done.out).toHaveLength(1);
    expect(done.err).toEqual([
      expect.stringMatching(
        /^maslihat: broken\.pb: Line 20, column 3: the vote names the project z/,
      ),
    ]);
  });
});
