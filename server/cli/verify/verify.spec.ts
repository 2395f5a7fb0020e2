import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenResult, writeOpenResult } from '../../domain/choice/open-result.js';
import { makeInstance } from '../../domain/voting/instance.js';
import { namedRule } from '../../domain/voting/named-rules.js';
import { writeAmount } from '../../domain/voting/pabulib/numbers.js';
import { writeResultFile } from '../../domain/voting/pabulib/result-file.js';
import type { Ruling } from '../../domain/voting/rule.js';
import { select } from '../../domain/voting/select.js';
import type { Env } from '../command.js';
import { runCli } from '../run-cli.js';

const vectors = join(import.meta.dirname, '../../../test/vectors');

let folder: string;
let server: Server;
let site: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maslihat-verify-'));
  server = createServer((request, answer) => {
    void serve(new URL(request.url ?? '/', 'http://x').pathname).then(([status, type, body]) =>
      answer.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

/** The folder as a web site, with one page for people. */
async function serve(path: string): Promise<[number, string, string | Buffer]> {
  if (path === '/page') return [200, 'text/html; charset=utf-8', '<!doctype html>'];
  const file = await readFile(join(folder, path)).catch(() => null);
  return file === null ? [404, 'text/plain', 'no'] : [200, 'application/octet-stream', file];
}

async function verify(target: string, env: Env = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(['verify', target], env, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

const ruling: Ruling = {
  rule: namedRule('mes_cost_add1u', {
    step: 100n,
    unit: 100n,
    start: 'exact',
    threshold: 0,
    exclusive: [],
  }),
  tieOrder: { kind: 'cost_votes_lot', seed: '4-6-2' },
};

function openFile(marked?: readonly number[]): {
  readonly pb: string;
  readonly result: OpenResult;
} {
  const instance = makeInstance({
    budget: 100_00n,
    projects: [60n, 60n, 40n, 30n].map((cost, p) => ({
      id: `w${String(p + 1)}`,
      position: p + 1,
      cost: 100n * cost,
    })),
    ballots: [[1, 3], [2, 3], [1, 2, 4], [4]].map((positions) => ({ positions })),
  });
  const { winners, ties, lotDecided, totalCost } = select(instance, ruling);
  const pb = writeResultFile({
    head: {
      description: 'Choice',
      country: 'Tajikistan',
      unit: 'Sabzdara (DEMO)',
      instance: '2027',
      dateBegin: '11.01.2027',
      dateEnd: '20.01.2027',
      currency: 'TJS',
      maxLength: null,
    },
    voteType: 'approval',
    instance,
    texts: instance.projects.map(() => ({ name: 'Пул' })),
    ruling,
    winners: marked ?? winners,
  });
  const result = {
    pb: 'choice.pb',
    sha256: createHash('sha256').update(pb).digest('hex'),
    ruling,
    bytes: Buffer.byteLength(pb),
    ballots: 4,
    votes: [2, 2, 2, 2].map((votes, p) => ({ id: `w${String(p + 1)}`, votes })),
    ties: ties.map((set) => set.map((position) => `w${String(position)}`)),
    winners: winners.map((position) => `w${String(position)}`),
    totalCost: writeAmount(totalCost),
    lotDecided,
    tallies: [],
  };
  return { pb, result };
}

/** Puts a result and its ballots into a folder of their own. */
async function published(changed: Partial<OpenResult> = {}, text?: string): Promise<string> {
  const own = await mkdtemp(join(folder, 'r'));
  const { pb, result } = openFile();
  await writeFile(join(own, 'choice.pb'), text ?? pb);
  await writeFile(join(own, 'choice.json'), writeOpenResult({ ...result, ...changed }));
  return join(own, 'choice.json');
}

const addressOf = (path: string) => `${site}${path.slice(folder.length)}`;

describe('verify', () => {
  it('counts a published result again and says line by line that it agrees', async () => {
    const path = await published();
    const { result } = openFile();
    const agreed = {
      code: 0,
      err: [],
      out: [
        `fingerprint: agrees, ${result.sha256}`,
        'rule: agrees, rule=equal_shares utility=cost completion=add1u step=1 start=exact exhaustive_stop=yes comparison=no eligibility=no shares=one_pot ties=cost_votes_lot seed=4-6-2',
        'ballots: agrees, 4',
        'votes: agrees, w1: 2, w2: 2, w3: 2, w4: 2',
        `winners: agrees, ${result.winners.join(', ')}`,
        'total cost: agrees, 70',
        `equal ones: agrees, ${result.ties.map((set) => set.join(' = ')).join(', ') || 'none'}`,
        `decided by lot: agrees, ${result.lotDecided ? 'yes' : 'no'}`,
        'marks in the file: agree, 2 selected',
        'The recount agrees.',
      ],
    };
    expect(result.winners).toHaveLength(2);
    expect(await verify(path)).toEqual(agreed);
    expect(await verify(addressOf(path))).toEqual(agreed);
    const env = { npm_lifecycle_event: 'maslihat', INIT_CWD: join(path, '..') };
    expect(await verify(basename(path), env)).toEqual(agreed);
  });

  it('fetches the ballots from a whole address, also for a result on disk', async () => {
    const ballots = await published();
    const own = await mkdtemp(join(folder, 'away'));
    const { result } = openFile();
    const pb = addressOf(ballots).replace('.json', '.pb?download=1');
    await writeFile(join(own, 'choice.json'), writeOpenResult({ ...result, pb }));
    expect(await verify(join(own, 'choice.json'))).toMatchObject({ code: 0, err: [] });
  });

  it.each<readonly [string, Partial<OpenResult>, string]>([
    [
      'fingerprint',
      { sha256: '00' },
      'fingerprint: differs; the result says 00, the recount gives ',
    ],
    ['rule', { ruling: { ...ruling, tieOrder: { kind: 'cost_score_lex' } } }, 'rule: differs; '],
    [
      'number of ballots',
      { ballots: 5 },
      'ballots: differs; the result says 5, the recount gives 4',
    ],
    ['votes', { votes: [] }, 'votes: differs; the result says none, the recount gives w1: 2'],
    ['equal ones', { ties: [['w1', 'w4']] }, 'equal ones: differs; the result says w1 = w4'],
    ['lot', { lotDecided: !openFile().result.lotDecided }, 'decided by lot: differs; '],
    ['winners', { winners: ['w3'] }, 'winners: differs; the result says w3, the recount gives w'],
    ['no winners', { winners: [] }, 'winners: differs; the result says none, the recount gives w'],
    [
      'total cost',
      { totalCost: '90' },
      'total cost: differs; the result says 90, the recount gives 70',
    ],
  ])('says that the %s differs', async (_what, changed, sentence) => {
    const path = await published(changed);
    const done = await verify(path);
    expect(done).toMatchObject({
      code: 1,
      err: [`maslihat: ${path} does not agree with a recount.`],
    });
    expect(done.out.filter((line) => line.includes('differs'))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it('notices a ballot file that was changed after the count', async () => {
    const { pb } = openFile();
    const done = await verify(await published({}, pb.replace(/;w4$/m, ';w1,w4')));
    expect(done.code).toBe(1);
    expect(done.out[0]).toMatch(/^fingerprint: differs/);
    const foreign = await verify(await published({}, pb.replace(/comment;.*\n/, '')));
    expect(foreign.out[1]).toContain('the file says none of ours');
  });

  it('counts a ballot file of ours by its own word', async () => {
    const path = join(folder, 'own.pb');
    await writeFile(path, openFile().pb);
    expect(await verify(path)).toEqual({
      code: 0,
      err: [],
      out: ['marks in the file: agree, 2 selected', 'The recount agrees.'],
    });
    await writeFile(path, openFile([4]).pb);
    const done = await verify(path);
    expect(done).toMatchObject({ code: 1 });
    expect(done.out[0]).toMatch(/^marks in the file: differ; marked are w4, the recount gives w/);
  });

  it('counts a file of others by the rule that it names', async () => {
    const text = await readFile(join(vectors, 'three-villages.pb'), 'utf8');
    const path = join(folder, 'city.pb');
    const of = async (changed: string) => {
      await writeFile(path, changed);
      return verify(path);
    };
    expect(await of(text)).toMatchObject({
      code: 1,
      out: ['winners: differ from a recount by the rule equalshares; the file has BO.1/27, c13'],
    });
    expect(await of(text.replace('roads;1', 'roads;0'))).toMatchObject({
      code: 0,
      out: ['winners: agree, BO.1/27 by the rule equalshares', 'The recount agrees.'],
    });
    expect(await of(text.replace('rule;equalshares', 'rule;unknown'))).toMatchObject({
      code: 2,
      err: [
        'maslihat: city.pb cannot be counted again: the file does not say by which rule the city chose.',
      ],
    });
    expect(await of(text.replace('category;selected', 'category;chosen'))).toMatchObject({
      code: 2,
      err: [expect.stringContaining('the file does not say what was selected')],
    });
  });

  it('takes equal projects in the order of the file where a city did', async () => {
    const text = await readFile(join(vectors, 'three-villages.pb'), 'utf8');
    const path = join(folder, 'order.pb');
    // Two works with two votes each; the dearer one stands first in the file.
    const tied = text
      .replace('rule;equalshares', 'rule;greedy')
      .replace('num_projects;4', 'num_projects;3')
      .replace('budget;100,50', 'budget;75')
      .replace(/^BO\.1\/27;40.*\n/m, 'BO.1/27;40;4;A;education;1\n')
      .replace(/^c13;30\.5.*\n/m, 'c13;35;2;B;roads;1\n')
      .replace(/^7;.*\n/m, '')
      .replace(/^007;.*$/m, '007;30;2;C;;0')
      .replace('\n5;c13;', '\n5;;');
    await writeFile(path, tied);
    expect((await verify(path)).out[0]).toBe(
      'winners: agree, BO.1/27, c13 by the rule greedy, equal projects in the order of the file',
    );
  });

  it.each([
    [[], 'name one result: verify RESULT.json|URL|FILE.pb'],
    [['a.json', 'b.json'], 'name one result'],
    [['--json', 'a.json'], "Unknown option '--json'; the command is used like this: verify"],
    [['nowhere.json'], 'there is no file '],
    [[join(vectors, '../../package.json')], 'package.json is not the result of a choice.'],
    [[join(vectors, '../../README.md')], 'README.md: Line 1, column 1:'],
    [['http://127.0.0.1:1/a.json'], 'http://127.0.0.1:1/a.json cannot be fetched ('],
  ])('refuses %j in one line', async (args, sentence) => {
    const err: string[] = [];
    const out: string[] = [];
    const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    expect(await runCli(['verify', ...args], {}, io)).toBe(2);
    expect(out).toEqual([]);
    expect(err).toEqual([expect.stringContaining(sentence)]);
    expect(err[0]).toMatch(/^maslihat: [^\n]*$/);
  });

  it('refuses what an address does not give', async () => {
    expect((await verify(`${site}/nothing.json`)).err).toEqual([
      `maslihat: ${site}/nothing.json answers 404.`,
    ]);
    expect((await verify(`${site}/page`)).err[0]).toContain('is a page for people');
    const lost = await published({ pb: 'http://' });
    expect((await verify(addressOf(lost))).err[0]).toContain('names no ballot file');
    await mkdir(join(folder, 'empty'));
    expect((await verify(join(folder, 'empty'))).code).toBe(2);
  });
});
