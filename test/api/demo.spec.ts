import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/domain/calendar/calendar-date.js';
import { success } from '../../server/domain/outcome.js';
import { cleanText } from '../../server/domain/text/nfc.js';
import type { AnorzorCollectionContent } from '../../server/demo/content/shapes/anorzor-collection.js';
import type { NamunaobodPlanContent } from '../../server/demo/content/shapes/namunaobod-plan.js';
import type { PeopleContent } from '../../server/demo/content/shapes/people.js';
import type { PlacesContent } from '../../server/demo/content/shapes/places.js';
import type { SabzdaraFundContent } from '../../server/demo/content/shapes/sabzdara-fund.js';
import { readContent } from '../../server/demo/content-files.js';
import { loadDemo } from '../../server/demo/load-demo.js';
import { IdentityService } from '../../server/features/identity/identity.service.js';
import { InstallationService } from '../../server/features/process/installation.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const firstStart = new Date('2027-03-10T08:00:00Z');
const firstDay = '2027-03-10';
let app: TestApp;
let content: {
  readonly anorzor: AnorzorCollectionContent;
  readonly fund: SabzdaraFundContent;
  readonly namunaobod: NamunaobodPlanContent;
  readonly people: PeopleContent;
  readonly places: PlacesContent;
};

beforeAll(async () => {
  app = await startTestApp();
  content = {
    anorzor: await readContent('anorzor-collection'),
    fund: await readContent('sabzdara-fund'),
    namunaobod: await readContent('namunaobod-plan'),
    people: await readContent('people'),
    places: await readContent('places'),
  };
  const { firstStartedAt } = await app.get(InstallationService).remember(firstStart, true);
  await loadDemo(app.uow, firstStartedAt);
}, 120_000);
afterAll(() => app.close());

function rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  return app.uow.db.query<T[]>(sql, parameters);
}

async function numberOf(sql: string, parameters: unknown[] = []): Promise<number> {
  const [row] = await rows<{ count: string }>(`SELECT count(*) AS count ${sql}`, parameters);
  return Number(row?.count);
}

async function cycleOf(jamoatId: string, kind = 'jmp'): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `SELECT id FROM cycles WHERE jamoat_id = $1 AND kind = $2`,
    [jamoatId, kind],
  );
  return row?.id ?? '';
}

/** Every row of every table, whatever its order. */
async function digest(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables) {
    if (name === 'choice_keys' || name === 'schema_migrations') continue;
    const [row] = await rows<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS sum FROM "${name}" t`,
    );
    hash.update(`${name} ${row?.sum ?? ''}\n`);
  }
  return hash.digest('hex');
}

const sabzdara = 'TJ-DEMO-01-01';
const namunaobod = 'TJ-DEMO-01-02';
const anorzor = 'TJ-DEMO-01-03';
const duoba = 'TJ-DEMO-01-04';

describe('the demonstration', () => {
  it('shows five cycles, each in another phase', async () => {
    const found = await rows(
      `SELECT jamoat_id, kind, phase, from_year, to_year FROM cycles ORDER BY jamoat_id, kind`,
    );
    expect(found.map((row) => Object.values(row as object))).toEqual([
      [sabzdara, 'jmp', 'approval', 2028, 2030],
      [sabzdara, 'village_fund', 'choice', 2027, 2027],
      [namunaobod, 'jmp', 'implementation', 2027, 2031],
      [anorzor, 'jmp', 'collection', 2028, 2030],
      [duoba, 'jmp', 'deliberation', 2028, 2030],
    ]);
  });

  it('says in the rules of every cycle what its choice is counted by', async () => {
    const found = await rows<{ jamoat: string; charter: string; choice: string | null }>(
      `SELECT c.jamoat_id AS jamoat, c.choice_rule || ' ' || c.choice_step_minor AS charter,
              o.rule || ' ' || o.step_minor AS choice
         FROM cycles c LEFT JOIN choices o ON o.cycle_id = c.id ORDER BY c.jamoat_id, c.kind`,
    );
    const [equal, greedy] = ['mes_cost_add1u 100', 'greedy_score 100'];
    expect(found).toEqual([
      { jamoat: sabzdara, charter: equal, choice: null },
      { jamoat: sabzdara, charter: equal, choice: equal },
      { jamoat: namunaobod, charter: greedy, choice: greedy },
      { jamoat: anorzor, charter: equal, choice: null },
      { jamoat: duoba, charter: equal, choice: null },
    ]);
  });

  it('moved its cycles on the days of the content, by people who hold the role', async () => {
    const moves = await rows<{ event: string; day: string; by: string | null }>(
      `SELECT event, to_char(moved_at AT TIME ZONE 'Asia/Dushanbe', 'YYYY-MM-DD') AS day, moved_by AS by
       FROM phase_moves WHERE cycle_id = $1 ORDER BY moved_at`,
      [await cycleOf(namunaobod)],
    );
    const { timeline, approvalTrail } = content.namunaobod;
    expect(moves.map(({ event, day }) => [event, day])).toEqual(
      [
        ['open_collection', timeline.collectionOpensDayOffset],
        ['start_screening', timeline.collectionClosesDayOffset + 1],
        ['start_deliberation', timeline.deliberationDayOffset],
        ['open_choice', timeline.choiceOpensDayOffset],
        ['start_drafting', timeline.countDayOffset + 1],
        ['submit_for_approval', approvalTrail.sddcAdoptedDayOffset],
        ['publish', approvalTrail.publishedDayOffset],
      ].map(([event, offset]) => [event, addDays(firstDay, offset as number)]),
    );
    expect(moves.every(({ by }) => by !== null)).toBe(true);
  });

  it('lets nothing have happened after the first start', async () => {
    const columns = await rows<{ tab: string; col: string }>(
      `SELECT table_name AS tab, column_name AS col FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'
         AND table_name NOT IN ('schema_migrations', 'sessions', 'sign_in_tries')`,
    );
    expect(columns.length).toBeGreaterThan(20);
    for (const { tab, col } of columns) {
      const later = await numberOf(`FROM "${tab}" WHERE "${col}" > $1`, [firstStart]);
      expect([tab, col, later]).toEqual([tab, col, 0]);
    }
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await digest();
    await loadDemo(app.uow, new Date('2027-04-01T08:00:00Z'));
    expect(await digest()).toBe(before);
  });
});

describe('people of the demonstration', () => {
  it('come in by their cards, and nobody has a secret', async () => {
    const { data } = await app.graphql(`{ demoAccounts { login roles { code } } }`);
    const logins = data.demoAccounts.map(({ login }: { login: string }) => login);
    const cards = content.people.people.filter(({ demoCard }) => demoCard);
    expect(logins).toEqual(cards.map(({ login }) => login));
    for (const { login } of cards) {
      const answer = await app.graphql(
        `mutation ($login: String!) { demoSignIn(input: { login: $login }) { __typename } }`,
        { login },
      );
      expect([login, answer.data.demoSignIn.__typename]).toEqual([login, 'DemoSignInSuccess']);
    }
    expect(await numberOf(`FROM credentials WHERE secret_hash <> 'locked'`)).toBe(0);
  });

  it('hold the roles of the content', async () => {
    const given = content.people.people.flatMap(({ login, roles }) =>
      roles.map(({ code }) => `${login} ${code}`),
    );
    const held = await rows<{ held: string }>(
      `SELECT credential.login || ' ' || role.code AS held FROM role_grants role
       JOIN credentials credential USING (person_id) WHERE credential.login = ANY($1)`,
      [content.people.people.map(({ login }) => login)],
    );
    expect(held.map((row) => row.held).sort()).toEqual(given.sort());
  });
});

describe('Anorzor', () => {
  it('has its proposals with supports and comments, in the language of the reader', async () => {
    const { data, errors } = await app.graphql(
      `query ($cycleId: UUID!) { proposals(cycleId: $cycleId, first: 100) { totalCount nodes {
         number title supports { confirmed all } commentCount withheld proposedBy costGuess } } }`,
      { cycleId: await cycleOf(anorzor) },
    );
    expect(errors).toBeUndefined();
    expect(data.proposals.totalCount).toBe(9);
    const byTitle = new Map(
      content.anorzor.proposals.map((given) => [cleanText(given.title.en), given]),
    );
    for (const node of data.proposals.nodes) {
      const given = byTitle.get(node.title);
      expect([node.title, node.supports, node.commentCount, node.withheld]).toEqual([
        node.title,
        given && {
          confirmed: given.supports.confirmed,
          all: given.supports.confirmed + given.supports.unconfirmed,
        },
        given?.comments.length,
        given?.authorWithheld,
      ]);
      if (node.withheld) expect(node.proposedBy).toBeNull();
    }
  });
});

describe('the village fund of Sabzdara', () => {
  it('is open with 300 ballots in, on a roll of every adult, and shows no count', async () => {
    const cycleId = await cycleOf(sabzdara, 'village_fund');
    const { data, errors } = await app.graphql(
      `query ($id: UUID!) { choiceResult(cycleId: $id) { ballots } cycle(id: $id) { choice { status closesOn
         projects { position } result { ballots } turnout { onRoll tookPart } } } }`,
      { id: cycleId },
    );
    expect(errors).toBeUndefined();
    expect(data.choiceResult).toBeNull();
    expect(data.cycle.choice).toMatchObject({
      status: 'open',
      closesOn: addDays(firstDay, 9),
      result: null,
      turnout: { onRoll: 4312, tookPart: 300 },
    });
    expect(data.cycle.choice.projects).toHaveLength(10);
    expect(
      await numberOf(`FROM ballots JOIN choices ON choices.id = choice_id WHERE cycle_id = $1`, [
        cycleId,
      ]),
    ).toBe(content.fund.generation.channels.web);
    // What is on the papers nobody knows before the boxes are opened; who put one in stands on the list of a place.
    expect(
      await numberOf(
        `FROM paper_marks AS mark JOIN choices ON choices.id = mark.choice_id WHERE cycle_id = $1`,
        [cycleId],
      ),
    ).toBe(300 - content.fund.generation.channels.web);
  });

  it('still waits for everybody who has a card', async () => {
    const took = await numberOf(
      `FROM participations part JOIN roll_entries entry ON entry.id = part.roll_entry_id
       JOIN persons person ON person.id = entry.person_id WHERE person.demo_card`,
    );
    const onRoll = await numberOf(
      `FROM roll_entries entry JOIN persons person ON person.id = entry.person_id
       JOIN choices choice ON choice.id = entry.choice_id
       WHERE person.demo_card AND choice.status = 'open'`,
    );
    expect([took, onRoll > 5]).toEqual([0, true]);
  });
});

describe('Duoba', () => {
  it('talks in a round that one objection holds up', async () => {
    const { data, errors } = await app.graphql(
      `query ($id: UUID!) { cycle(id: $id) { consensusRounds { status declaredOutcome proposals { position }
         positions { position reason } comments { text } tally { eligible agree agreeWithReservation abstain object outcome } } } }`,
      { id: await cycleOf(duoba) },
    );
    expect(errors).toBeUndefined();
    const [round, ...others] = data.cycle.consensusRounds;
    expect(others).toEqual([]);
    expect([round.status, round.declaredOutcome, round.proposals.length]).toEqual([
      'open',
      null,
      6,
    ]);
    expect(round.tally).toEqual({
      eligible: 13,
      agree: 8,
      agreeWithReservation: 2,
      abstain: 1,
      object: 1,
      outcome: 'not_reached',
    });
    expect([round.positions.length, round.comments.length]).toEqual([12, 1]);
  });
});

describe('Namunaobod', () => {
  it('was counted by our own rule to the totals of the scenario', async () => {
    const { data, errors } = await app.graphql(
      `query ($id: UUID!) { choiceResult(cycleId: $id) { ballots onRoll binding { spent } channels { channel tookPart }
         protocol { issued inBox spoiled unused invalid refused } blocks { ballots }
         projects { votes binding { rank } proposal { title } cost } } }`,
      { id: await cycleOf(namunaobod) },
    );
    expect(errors).toBeUndefined();
    const result = data.choiceResult;
    const byVotes = [...content.namunaobod.proposals].sort((a, b) => b.choices - a.choices);
    expect(
      result.projects.map((project: { votes: number; proposal: { title: string } }) => [
        project.proposal.title,
        project.votes,
      ]),
    ).toEqual(byVotes.map(({ title, choices }) => [cleanText(title.en), choices]));
    expect(
      result.projects.flatMap(
        (project: { binding: { rank: number | null } }) => project.binding.rank ?? [],
      ),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const adults = content.places.jamoats
      .filter(({ code }) => code === namunaobod)
      .flatMap(({ villages }) => villages)
      .reduce((sum, village) => sum + village.adults, 0);
    expect([result.ballots, result.onRoll, result.binding.spent.amount]).toEqual([
      5122,
      adults,
      '501500000',
    ]);
    expect(result.protocol).toMatchObject({ inBox: 3106, invalid: 27, refused: 61 });
    const counts = Object.fromEntries(
      result.channels.map((one: { channel: string; tookPart: number }) => [
        one.channel,
        one.tookPart,
      ]),
    );
    expect(counts).toEqual({ paper: 3106, sms_typed: 1433, web: 610 });
    expect(result.blocks.map((block: { ballots: number }) => block.ballots).sort()).toEqual(
      content.namunaobod.ballots.validByVillage.map(({ valid }) => valid).sort(),
    );
  });

  it('carries out a published plan of ten lines for 5,015,000 somoni, 2,151,900 of it spent', async () => {
    const { data, errors } = await app.graphql(
      `query ($id: UUID!) { cycle(id: $id) { publication { number fingerprint publishedAt
         progress { cost spent }
         version { status total lines { title responsible indicator upkeep rank shares { amount } }
                   reserve { title } steps { kind status } } } } }`,
      { id: await cycleOf(namunaobod) },
      { locale: 'ru' },
    );
    expect(errors).toBeUndefined();
    const { publication } = data.cycle;
    expect(publication.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(publication.progress).toMatchObject({
      cost: { amount: '501500000' },
      spent: { amount: '215190000' },
    });
    const { version } = publication;
    expect([version.status, version.total.amount, version.reserve]).toEqual([
      'published',
      '501500000',
      [],
    ]);
    const planned = content.namunaobod.proposals.filter(({ line }) => line !== null);
    expect(version.lines.map(({ title }: { title: string }) => title)).toEqual(
      planned.map(({ title }) => cleanText(title.ru)),
    );
    expect(version.lines[0].responsible).toBe(planned[0]?.line?.responsibleBody.ru);
    expect(version.steps.map(({ status }: { status: string }) => status)).toEqual([
      'approved',
      'approved',
      'approved',
    ]);
  });

  it('decided after the choice on what had been accepted with reservation', async () => {
    const found = await rows(
      `SELECT text.title, proposal.status, proposal.revision FROM proposals proposal
       JOIN proposal_texts text ON text.proposal_id = proposal.id AND text.language = 'en'
       WHERE proposal.cycle_id = $1 AND proposal.revision = 2 ORDER BY proposal.status`,
      [await cycleOf(namunaobod)],
    );
    expect(found.map((row) => Object.values(row as object))).toEqual([
      ['Private poultry shed', 'rejected', 2],
      ['Tea-house repair', 'returned', 2],
    ]);
  });
});

describe('the plan of Sabzdara', () => {
  it('waits at the district in its second version, after two lines of the first came back', async () => {
    const { data, errors } = await app.graphql(
      `query ($id: UUID!) { cycle(id: $id) { jmp { orderFrom orderReason { text } versions { number status
         total lines { title } reserve { title }
         steps { kind status approval { number lineReasons { reason { text } } votes { votesFor votesAbstain } } } } } } }`,
      { id: await cycleOf(sabzdara) },
    );
    expect(errors).toBeUndefined();
    const { jmp } = data.cycle;
    expect(jmp.orderFrom).toBe('committee');
    expect(jmp.orderReason.text).not.toBe('');
    const versions = [...jmp.versions].sort((a, b) => a.number - b.number);
    expect(
      versions.map(({ number, status, total, lines, reserve }) => [
        number,
        status,
        total.amount,
        lines.length,
        reserve.length,
      ]),
    ).toEqual([
      [1, 'returned', '348600000', 12, 6],
      [2, 'submitted', '346600000', 12, 6],
    ]);
    expect(
      versions.map(({ steps }) => steps.map((step: { status: string }) => step.status)),
    ).toEqual([
      ['approved', 'approved', 'returned'],
      ['approved', 'approved', 'pending'],
    ]);
    const [first] = versions;
    expect(first.steps[2].approval.lineReasons).toHaveLength(2);
    expect(first.steps[1].approval.number).toBe('7');
    expect(first.steps[1].approval.votes).toEqual({ votesFor: 4, votesAbstain: 1 });
  });

  it('lets the district’s reviewer decide', async () => {
    const { cookie } = await app.graphql(
      `mutation { demoSignIn(input: { login: "dist.iqtisod" }) { __typename } }`,
    );
    const { data } = await app.graphql(
      `query ($id: UUID!) { approvalDesk(cycleId: $id) { viewerCan { act allowed } } }`,
      { id: await cycleOf(sabzdara) },
      { cookie },
    );
    expect(data.approvalDesk.viewerCan).toContainEqual({
      act: 'decideDistrictStep',
      allowed: true,
    });
  });
});

describe('a loading that fails', () => {
  it('leaves nothing behind', async () => {
    const other = await startTestApp();
    try {
      await other.get(InstallationService).remember(firstStart, true);
      await other.uow.run(async (tx) => {
        // The last cycle needs this sign-in name: everything else has been loaded when it turns out to be taken.
        await other.get(IdentityService).createPerson(tx, {
          id: 'b5a6ad0e-5c0a-4f0e-9f5e-0d5f3f1f9b11',
          displayName: 'Каси дигар',
          language: 'tg',
          registeredAt: firstStart,
          credential: { login: 'c1.0102', kind: 'pin', secretHash: 'locked' },
        });
        return success(undefined);
      });
      await expect(loadDemo(other.uow, firstStart)).rejects.toThrow('credentials_login_once');
      for (const table of ['cycles', 'proposals', 'villages', 'role_grants', 'audit_entries']) {
        const [row] = await other.uow.db.query<{ count: string }[]>(
          `SELECT count(*) AS count FROM ${table}`,
        );
        expect([table, row?.count]).toEqual([table, '0']);
      }
      expect((await other.get(InstallationService).find())?.demoLoaded).toBe(false);
    } finally {
      await other.close();
    }
  }, 120_000);
});
