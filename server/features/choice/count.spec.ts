import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../test/support/builders/choices.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { success } from '../../domain/outcome.js';
import { readPabulib } from '../../domain/voting/pabulib/read.js';
import { rulingOf } from '../../domain/voting/pabulib/ruling.js';
import { ChoiceService } from './choice.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const resultQuery = `query ($id: UUID!) { choiceResult(cycleId: $id) {
  rule ballots emptyBallots onRoll lotDecided ties equalSharesWinners budget spent equalSharesSpent ballotFile
  channels { channel tookPart } protocol { issued }
  projects { position votes verdict rank gap cost equalSharesWon effectiveVotes supportersRaised proposal { title } }
  blocks { ballots votes villages { id } } choice { status projects { votes } } } }`;

async function resultOf(choice: BuiltChoice) {
  const answer = await app.graphql(resultQuery, { id: choice.cycle.id });
  expect(answer.errors).toBeUndefined();
  return (answer.data as { choiceResult: Record<string, unknown> | null }).choiceResult;
}

/** Six voters: three for 1, five for 2, one for 3; costs 7,000, 4,000, 3,000; budget 10,000. */
async function votedChoice(): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents: 6 });
  const ballots = [[1, 2], [1, 2], [1, 2], [2], [2], [3]];
  for (const [index, positions] of ballots.entries()) {
    const input = { choiceId: choice.id, positions, reviewed: true };
    await act(app, 'castBallot', input, choice.residents[index]?.cookie);
  }
  return choice;
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
  });
});

describe('the count', () => {
  it('is made with the second word, by the rule, with equal shares beside it', async () => {
    const choice = await votedChoice();
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    expect(await resultOf(choice)).toMatchObject({
      rule: 'greedy_by_votes',
      ballots: 6,
      emptyBallots: 0,
      lotDecided: false,
      budget: { amount: '1000000', currency: 'TJS' },
      spent: { amount: '700000' },
      equalSharesWinners: [2],
      channels: [{ channel: 'web', tookPart: 6 }],
      protocol: null,
      ballotFile: `/choices/${choice.id}.pb`,
      projects: [
        {
          position: 2,
          votes: 5,
          verdict: 'won',
          rank: 1,
          gap: null,
          equalSharesWon: true,
          effectiveVotes: 5,
        },
        { position: 3, votes: 1, verdict: 'won', rank: 2, gap: null, equalSharesWon: false },
        { position: 1, votes: 3, verdict: 'does_not_fit', rank: null, gap: { amount: '100000' } },
      ],
      blocks: [{ ballots: 6, votes: [3, 5, 1], villages: [{ id: choice.village.id }] }],
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
    const read = readPabulib(await answer.text());
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.electorate.voters).toBe(6);
    expect(read.value.budget).toBe(1_000_000n);
    expect(read.value.meta.get('rule')).toBe('greedy');
    expect(rulingOf(read.value)?.rule).toMatchObject({ kind: 'greedy', by: 'votes' });
    expect((await fetch(`${app.url}/choices/${randomUUID()}.pb`)).status).toBe(404);
    expect((await fetch(`${app.url}/choices/nothing`)).status).toBe(404);
  });
});
