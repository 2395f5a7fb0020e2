import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { success } from '../../../domain/outcome.js';
import { readPabulib } from '../../../domain/voting/pabulib/read.js';
import { instanceOf } from '../../../domain/voting/pabulib/election.js';
import { writeOpenResult } from '../../../domain/choice/open-result.js';
import { recount } from '../../../domain/choice/recount.js';
import { rulingInFile } from '../../../domain/voting/pabulib/ruling.js';
import { select } from '../../../domain/voting/select.js';
import type { ChoiceRule } from '../../../domain/choice/choice-rule.js';
import { ChoiceService } from '../choice.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const ruleFields =
  'rule winners spent ties lotDecided withoutWinner winnersPerBallot turns { position rest taken }';
const outcomeFields = 'verdict rank byVotes missing rest';
const resultQuery = `query ($id: UUID!) { choiceResult(cycleId: $id) {
  ballots emptyBallots onRoll budget ballotFile binding { ${ruleFields} } beside { ${ruleFields} }
  shares { firstShare share steps rounds { position behind highestPayment effectiveVotes payers paidInFull tied left } }
  channels { channel tookPart } protocol { issued }
  projects { position votes cost proposal { title } binding { ${outcomeFields} } beside { ${outcomeFields} }
    support { perMille start held effectiveVotes highestPayment spent { position amount voters } }
    enough { cost costRecounted tooMuch votes votesRecounted tooFew } }
  blocks { ballots votes withoutWinner besideWithoutWinner left villages { id } }
  choice { status projects { votes } } } }`;

async function resultOf(choice: BuiltChoice) {
  const answer = await app.graphql(resultQuery, { id: choice.cycle.id });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { choiceResult: Record<string, unknown> | null }).choiceResult;
}

/** Six voters: three for 1, five for 2, one for 3; costs 7,000, 4,000, 3,000; budget 10,000. */
async function votedChoice(rule?: ChoiceRule): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents: 6, rule });
  const ballots = [[1, 2], [1, 2], [1, 2], [2], [2], [3]];
  for (const [index, positions] of ballots.entries()) {
    const input = { choiceId: choice.id, positions, reviewed: true };
    await act(app, 'castBallot', input, choice.residents[index]?.cookie);
  }
  return choice;
}

async function countedChoices(): Promise<readonly string[]> {
  const answer = await app.graphql('{ countedChoices { id } }', {});
  return (answer.data as { countedChoices: { id: string }[] }).countedChoices.map(({ id }) => id);
}

describe('until the count is opened', () => {
  it('nobody sees how a project stands, only how many took part', async () => {
    const choice = await votedChoice();
    await confirmBoth(app, choice, 'close');
    await confirmBoth(app, choice, 'seal');
    for (const { cookie } of [choice.secretary, choice.chair, choice.residents[0]!]) {
      const answer = await app.graphql(
        `query ($id: UUID!) { choice(id: $id) { projects { votes } result { ballots } turnout { tookPart } } }`,
        { id: choice.id },
        { cookie },
      );
      expect(answer.data).toEqual({
        choice: {
          projects: [{ votes: null }, { votes: null }, { votes: null }],
          result: null,
          turnout: { tookPart: 6 },
        },
      });
    }
    expect(await resultOf(choice)).toBeNull();
    expect((await fetch(`${app.url}/choices/${choice.id}.pb`)).status).toBe(404);
    expect((await fetch(`${app.url}/choices/${choice.id}.json`)).status).toBe(404);
    expect(await countedChoices()).not.toContain(choice.id);
  });
});

describe('the count', () => {
  it('is made with the second word, by the rule, with the other one beside it', async () => {
    const choice = await votedChoice();
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    const money = (amount: string) => ({ amount, currency: 'TJS' });
    expect(await resultOf(choice)).toMatchObject({
      ballots: 6,
      emptyBallots: 0,
      budget: money('1000000'),
      channels: [{ channel: 'web', tookPart: 6 }],
      protocol: null,
      ballotFile: `/choices/${choice.id}.pb`,
      binding: {
        rule: 'greedy_score',
        winners: [2, 3],
        spent: money('700000'),
        ties: [],
        lotDecided: false,
        withoutWinner: 0,
        winnersPerBallot: 1,
        turns: [
          { position: 2, rest: money('1000000'), taken: true },
          { position: 1, rest: money('600000'), taken: false },
          { position: 3, rest: money('600000'), taken: true },
        ],
      },
      beside: { rule: 'mes_cost_add1u', winners: [2, 3], spent: money('700000') },
      shares: {
        firstShare: money('166666'),
        rounds: [
          { position: 2, payers: 5, paidInFull: 5, tied: [] },
          { position: 3, payers: 1 },
        ],
      },
      projects: [
        {
          position: 2,
          votes: 5,
          binding: { verdict: 'won', rank: 1, byVotes: true, missing: null, rest: null },
          beside: { verdict: 'won', rank: 1, byVotes: false },
          support: { effectiveVotes: 5, highestPayment: money('80000'), spent: [] },
          enough: null,
        },
        { position: 3, votes: 1, binding: { verdict: 'won', rank: 2 } },
        {
          position: 1,
          votes: 3,
          binding: {
            verdict: 'does_not_fit',
            rank: null,
            missing: money('100000'),
            rest: money('600000'),
          },
          beside: { verdict: 'supporters_short' },
          support: { effectiveVotes: null, spent: [{ position: 2, voters: 3 }] },
          enough: {
            cost: money('600000'),
            costRecounted: true,
            tooMuch: money('600100'),
            votes: 3,
            votesRecounted: true,
            tooFew: 2,
          },
        },
      ],
      blocks: [
        {
          ballots: 6,
          votes: [3, 5, 1],
          withoutWinner: 0,
          besideWithoutWinner: 0,
          villages: [{ id: choice.village.id }],
        },
      ],
      choice: { status: 'counted', projects: [{ votes: 3 }, { votes: 5 }, { votes: 1 }] },
    });
    const service = app.get(ChoiceService);
    expect(await service.winners(app.uow.db, choice.cycle.id)).toMatchObject([
      { proposalId: choice.proposals[1], rank: 1, costMinor: 4_000_00n, votes: 5 },
      { proposalId: choice.proposals[2], rank: 2, costMinor: 3_000_00n, votes: 1 },
    ]);
    expect(await service.facts(app.uow.db, choice.cycle.id)).toEqual({
      choiceStatus: 'counted',
      rollClosed: true,
    });
  });

  it('goes by equal shares where the charter says so', async () => {
    const choice = await votedChoice('mes_cost_add1u');
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    const result = await resultOf(choice);
    expect(result).toMatchObject({
      binding: { rule: 'mes_cost_add1u', winners: [2, 3] },
      beside: { rule: 'greedy_score' },
      projects: [{ position: 2 }, { position: 3 }, { position: 1 }],
    });
    const file = await (await fetch(`${app.url}/choices/${choice.id}.pb`)).text();
    const read = readPabulib(file);
    if (!read.ok) throw new Error(read.problem.message);
    const ruling = rulingInFile(read.value);
    if (!ruling) throw new Error('the file does not name its rule');
    expect(select(instanceOf(read.value), ruling)).toMatchObject({ winners: [2, 3] });
  });

  it('happens once when both persons open it at the same moment, and is never changed', async () => {
    const choice = await votedChoice();
    await confirmBoth(app, choice, 'close');
    await confirmBoth(app, choice, 'seal');
    const input = { choiceId: choice.id, act: 'count' };
    const results = await Promise.all(
      [choice.secretary, choice.chair, choice.chair, choice.secretary].map(({ cookie }) =>
        act(app, 'confirmChoiceAct', input, cookie),
      ),
    );
    expect(results.every(({ code }) => code === undefined)).toBe(true);
    const change = app.uow.run(async (tx) => {
      await tx.query(`UPDATE results SET counted_at = now() WHERE choice_id = $1`, [choice.id]);
      return success(undefined);
    });
    await expect(change).rejects.toThrow(/permission denied|never changed/);
  });

  it('leaves a file that anyone can count again', async () => {
    const choice = await votedChoice();
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    const answer = await fetch(`${app.url}/choices/${choice.id}.pb`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const read = readPabulib(bytes);
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.electorate.voters).toBe(6);
    expect(read.value.budget).toBe(1_000_000n);
    expect(read.value.meta.get('rule')).toBe('greedy');
    expect(rulingInFile(read.value)?.rule).toMatchObject({ kind: 'greedy', by: 'votes' });
    const ruling = rulingInFile(read.value);
    if (!ruling) throw new Error('the file names no rule');
    const published = await (await fetch(`${app.url}/choices/${choice.id}.json`)).text();
    const counted = recount({ pb: `${choice.id}.pb`, bytes, election: read.value }, ruling);
    expect(writeOpenResult(counted)).toBe(published);
    expect((await fetch(`${app.url}/choices/${randomUUID()}.pb`)).status).toBe(404);
    expect((await fetch(`${app.url}/choices/nothing`)).status).toBe(404);
  });
  it('is listed among the open ones, the newest first', async () => {
    const [earlier, later] = [await votedChoice(), await votedChoice('mes_cost_add1u')];
    for (const choice of [earlier, later]) {
      for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    }
    expect((await countedChoices()).slice(0, 2)).toEqual([later.id, earlier.id]);
  });
});
