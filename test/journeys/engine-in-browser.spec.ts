import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { writeOpenResult } from '../../server/domain/choice/open-result.js';
import { recount } from '../../server/domain/choice/recount.js';
import { population, smallElection } from '../../server/domain/voting/election.fixture.js';
import type { Instance } from '../../server/domain/voting/instance.js';
import { namedRule, ruleNames } from '../../server/domain/voting/named-rules.js';
import { readPabulib } from '../../server/domain/voting/pabulib/read.js';
import { writeResultFile } from '../../server/domain/voting/pabulib/result-file.js';
import type { Ruling, SelectionRule } from '../../server/domain/voting/rule.js';
import { select } from '../../server/domain/voting/select.js';
import { findBrowser, launchBrowser } from './support/browser.js';

const program = findBrowser();
const suite = program === null ? describe.skip : describe;
const assets = join(import.meta.dirname, '../../dist/web/assets');
const site = 'http://recount.example';

const options = { step: 1n, unit: 1n, start: 'exact', threshold: 2, exclusive: [[1, 2]] } as const;
const equalShares = {
  kind: 'equal_shares',
  utility: 'cost',
  completion: { kind: 'add1u', step: 3n, start: 'exact', exhaustiveStop: true },
  comparison: false,
  eligibility: false,
  shares: { kind: 'one_pot' },
} as const;
const third = { num: 1n, den: 3n };
const cap = { num: 3n, den: 2n };

/** Every rule with a name, and those for villages. */
const rules: readonly SelectionRule[] = [
  ...ruleNames.map((name) => namedRule(name, options)),
  { ...equalShares, comparison: true, eligibility: true },
  { ...equalShares, floor: { minVotes: 1 }, ceiling: { num: 2n, den: 3n } },
  { ...equalShares, shares: { kind: 'population', population, cap } },
  { ...equalShares, shares: { kind: 'partly_divided', divided: third, population, cap } },
];

/** The open files of an election counted here, in Node. */
function countedHere(instance: Instance, ruling: Ruling, pb: string) {
  const text = writeResultFile({
    head: {
      description: 'x',
      country: 'Tajikistan',
      unit: 'x',
      instance: '1',
      dateBegin: '01.01.2027',
      dateEnd: '02.01.2027',
      currency: 'TJS',
      maxLength: null,
    },
    voteType: 'approval',
    instance,
    texts: instance.projects.map(({ id }) => ({ name: id })),
    ruling,
    winners: select(instance, ruling).winners,
  });
  const bytes = new TextEncoder().encode(text);
  const read = readPabulib(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return { pb: text, json: writeOpenResult(recount({ pb, bytes, election: read.value }, ruling)) };
}

suite('the engine in a browser', () => {
  let browser: Browser;
  let page: Page;
  const files = new Map<string, string>();

  beforeAll(async () => {
    browser = await launchBrowser(program ?? '');
    page = await browser.newPage();
    const worker = readdirSync(assets).find((name) => name.startsWith('recount-worker'));
    if (worker === undefined) throw new Error(`There is no worker in ${assets}: build first.`);
    files.set('/', '<!doctype html><title>x</title>');
    files.set('/worker.js', readFileSync(join(assets, worker), 'utf8'));
    await page.route(`${site}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      return route.fulfill({
        body: files.get(path) ?? '',
        contentType: path === '/' ? 'text/html' : path === '/worker.js' ? 'text/javascript' : '',
      });
    });
    await page.goto(`${site}/`);
  });

  afterAll(() => browser.close());

  it('counts by every rule what it counts in Node, to the last character', async () => {
    const elections = fc.sample(smallElection(), { numRuns: 8 * rules.length, seed: 20270111 });
    const cases = elections.map(({ instance }, k) => {
      const name = `e${String(k)}`;
      const rule = rules[k % rules.length];
      if (!rule) throw new Error('no rule');
      const tieOrder =
        k % 2 === 0
          ? ({ kind: 'cost_score_lex' } as const)
          : ({ kind: 'cost_votes_lot', seed: String(k) } as const);
      const { pb, json } = countedHere(instance, { rule, tieOrder }, `${name}.pb`);
      files.set(`/${name}.pb`, pb).set(`/${name}.json`, json);
      return { json: `${site}/${name}.json`, pb: `${site}/${name}.pb` };
    });
    const answers = await page.evaluate(countThere, cases);
    expect(answers).toHaveLength(cases.length);
    for (const [k, answer] of answers.entries()) {
      expect({ k, answer }).toMatchObject({
        k,
        answer: { kind: 'counted', differences: [], isSameText: true },
      });
    }
  });
});

interface WorkerInPage {
  postMessage(order: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: { readonly kind: string } }) => void) | null;
}

/** Runs in the page: each order in a worker of its own, one after another. */
async function countThere(orders: readonly unknown[]): Promise<readonly unknown[]> {
  const page = globalThis as unknown as { readonly Worker: new (path: string) => WorkerInPage };
  const answers: unknown[] = [];
  for (const order of orders) {
    const worker = new page.Worker('/worker.js');
    answers.push(
      await new Promise((resolve) => {
        worker.onmessage = ({ data }) => {
          if (data.kind !== 'progress') resolve(data);
        };
        worker.postMessage(order);
      }),
    );
    worker.terminate();
  }
  return answers;
}
