import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aVillage } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { success } from '../../../domain/outcome.js';
import { guest } from '../../../domain/policy/actor.js';
import { ChoiceService } from '../choice.service.js';
import { ImportElection, pseudonymousVoter, type RecordedElection } from './import-election.js';
import type { RecordedPlace } from '../paper/record-places.js';
import type { RecordedVoter } from './record-voters.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const ctx = () => ({ actor: guest, locale: 'en' as const, requestId: 'import', now: new Date() });

function electionFor(choice: BuiltChoice, voters: readonly RecordedVoter[]): RecordedElection {
  return {
    id: choice.id,
    cycleId: choice.cycle.id,
    jamoatId: choice.cycle.jamoatId,
    status: 'closed',
    ballotMax: 3,
    budgetMinor: 10_000_00n,
    currency: 'TJS',
    rule: 'greedy_score',
    seed: null,
    opensOn: '2027-01-11',
    closesOn: '2027-01-20',
    projects: choice.proposals.map((proposalId, index) => ({
      proposalId,
      code: `B${String(index + 1)}`,
      costMinor: [7_000_00n, 4_000_00n, 3_000_00n][index] ?? 1n,
    })),
    voters,
  };
}

function store(election: RecordedElection) {
  return app.uow.run(async (tx) => {
    await app.get(ImportElection).importElection(tx, ctx(), election);
    return success(undefined);
  });
}

function wholeJamoat(protocol: NonNullable<RecordedPlace['protocol']>): RecordedPlace {
  const place = { id: randomUUID(), name: 'Ҳама', villageId: null, offline: false };
  return { ...place, batches: [], marked: [], protocol };
}

describe('an election that was not lived through here', () => {
  it('is stored in bulk, balances, and is counted by our own rule through the same acts', async () => {
    const choice = await aChoice(app, { until: 'shortlist' });
    const other = await aVillage(app);
    const voters = Array.from({ length: 6_000 }, (_, index): RecordedVoter => {
      const village = index % 4 === 0 ? other : choice.village;
      // 3,100 on paper of which 27 are invalid, 1,400 by message, 600 on the web; 900 stay away.
      const channel =
        index < 3_100 ? 'paper' : index < 4_500 ? 'sms_typed' : index < 5_100 ? 'web' : null;
      const positions = channel === null || index < 27 ? null : index % 5 === 0 ? [1, 3] : [2];
      return pseudonymousVoter(String(index + 1), village.id, channel, positions);
    });
    const read = { inBox: 3_100, marked: 3_100, valid: 3_073, blank: 0, invalid: 27 };
    await store({
      ...electionFor(choice, voters),
      places: [wholeJamoat({ issued: 3_300, spoiled: 20, unused: 180, refused: 61, ...read })],
    });
    await confirmBoth(app, choice, 'seal');
    await confirmBoth(app, choice, 'count');
    const result = await app.get(ChoiceService).result(choice.id);
    expect(result?.body).toMatchObject({ ballots: 5_073, tieOrder: { kind: 'cost_score_lex' } });
    const ranking = await app.get(ChoiceService).ranking(app.uow.db, choice.cycle.id);
    expect(ranking.map(({ position, verdict, votes }) => [position, verdict, votes])).toEqual([
      [2, 'won', 4_059],
      [3, 'won', 1_014],
      [1, 'does_not_fit', 1_014],
    ]);
    const shown = await app.graphql(
      `query ($id: UUID!) { choiceResult(cycleId: $id) { protocol { issued inBox refused valid }
         places { number name village { id } protocol { inBox } notes { balance } } } }`,
      { id: choice.cycle.id },
    );
    expect(shown.data.choiceResult).toEqual({
      protocol: { issued: 3_300, inBox: 3_100, refused: 61, valid: 3_073 },
      places: [{ number: 1, name: 'Ҳама', village: null, protocol: { inBox: 3_100 }, notes: [] }],
    });
    const answer = await fetch(`${app.url}/choices/${choice.id}.pb`);
    expect((await answer.text()).split('\n')).toContain('num_votes;5073');
  });

  it('can be stored counted', async () => {
    const choice = await aChoice(app, { until: 'shortlist' });
    const voters = ['a', 'b', 'c'].map((name) =>
      pseudonymousVoter(name, choice.village.id, 'web', [2]),
    );
    await store({ ...electionFor(choice, voters), status: 'counted' });
    expect(await app.get(ChoiceService).winners(app.uow.db, choice.cycle.id)).toMatchObject([
      { position: 2, votes: 3 },
    ]);
  });

  it('takes more voters as long as it is a demonstration of an open choice', async () => {
    const choice = await aChoice(app);
    const voters = Array.from({ length: 300 }, (_, index) =>
      pseudonymousVoter(`d${String(index)}`, choice.village.id, 'web', [1 + (index % 3)]),
    );
    await app.uow.run(async (tx) => {
      const place = { id: choice.id, jamoatId: choice.cycle.jamoatId };
      await app.get(ImportElection).seedBallots(tx, ctx(), place, voters);
      return success(undefined);
    });
    const [row] = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM ballots WHERE choice_id = $1`,
      [choice.id],
    );
    expect(row?.count).toBe(300);
  });

  it('is refused whole when a line has a ballot without having taken part', async () => {
    const choice = await aChoice(app, { until: 'shortlist' });
    const lost = pseudonymousVoter('1', choice.village.id, null, [1]);
    await expect(store(electionFor(choice, [lost]))).rejects.toThrow('without taking part');
    const empty = pseudonymousVoter(randomUUID(), choice.village.id, 'web', null);
    await expect(store(electionFor(choice, [empty]))).rejects.toThrow('without taking part');
    expect(await app.get(ChoiceService).choice(choice.id)).toBeNull();
  });
});
