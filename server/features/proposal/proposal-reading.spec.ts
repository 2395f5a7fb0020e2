import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import {
  aPerson,
  aVillage,
  aVillageElsewhere,
  type BuiltPerson,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import {
  aCycleIn,
  aProposal,
  type BuiltCycle,
  putIntoPhase,
} from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { guest } from '../../domain/policy/actor.js';
import { ProposalService } from './proposal.service.js';

let app: TestApp;
let village: BuiltVillage;
let cycle: BuiltCycle;

const accepted = {
  verdict: 'accepted',
  reason: null,
  language: 'tg',
  assessedAt: new Date(),
} as const;
const pipe = {
  texts: [
    { language: 'tg', title: 'Қубури оби нӯшокӣ барои Бедзор', problem: 'Обро аз ҷӯй мегирем.' },
    {
      language: 'en',
      title: 'Drinking-water pipe for Bedzor',
      problem: 'We take water from a ditch.',
    },
  ],
} as const;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  cycle = await aCycleIn(app, village);
});
afterAll(() => app.close());

async function numbers(filters: string, cycleId = cycle.id): Promise<number[]> {
  const { data, errors } = await app.graphql(
    `query ($id: UUID!) { proposals(cycleId: $id, ${filters}) { nodes { number } } }`,
    { id: cycleId },
  );
  expect(errors).toBeUndefined();
  return (data.proposals.nodes as { number: number }[]).map((node) => node.number);
}

describe('the list of proposals', () => {
  let list: BuiltCycle;
  beforeAll(async () => {
    list = await aCycleIn(app, village);
    await aProposal(app, list, { ...pipe, villageIds: [village.id], verdicts: [accepted] });
    await aProposal(app, list, { title: 'Таъмири боми мактаб', sector: 'education' });
    const other = await aVillage(app);
    await aProposal(app, list, {
      title: 'Пули Роштқалъа',
      sector: 'roads',
      villageIds: [other.id],
    });
  });

  it('is read in the order of the numbers, in parts', async () => {
    const ask = async (after: string | null) => {
      const { data } = await app.graphql(
        `query ($id: UUID!, $after: String) {
          proposals(cycleId: $id, first: 2, after: $after) { nodes { number } totalCount hasNextPage endCursor }
        }`,
        { id: list.id, after },
      );
      return data.proposals as { endCursor: string };
    };
    const first = await ask(null);
    expect(first).toMatchObject({
      nodes: [{ number: 1 }, { number: 2 }],
      totalCount: 3,
      hasNextPage: true,
    });
    expect(await ask(first.endCursor)).toMatchObject({
      nodes: [{ number: 3 }],
      hasNextPage: false,
    });
  });

  it('is narrowed by sector, village and status; a proposal for the jamoat concerns every village', async () => {
    expect(await numbers('sector: education', list.id)).toEqual([2]);
    expect(await numbers(`villageId: "${village.id}"`, list.id)).toEqual([1, 2]);
    expect(await numbers('status: accepted', list.id)).toEqual([1]);
  });

  it.each(['Рошткала', 'roshtqala', 'Роштқалъа'])('finds a title typed as %s', async (text) => {
    expect(await numbers(`text: "${text}"`, list.id)).toEqual([3]);
  });

  it('finds a word of any language it was written in', async () => {
    expect(await numbers('text: "ditch"', list.id)).toEqual([1]);
  });

  it('gives at most a hundred and never none', async () => {
    expect(await numbers('first: 100000', list.id)).toHaveLength(3);
    expect(await numbers('first: -5', list.id)).toHaveLength(1);
  });

  it('is read with few queries however long it is', async () => {
    const long = await aCycleIn(app, village);
    for (let index = 0; index < 12; index += 1) {
      await aProposal(app, long, { villageIds: [village.id], supporterIds: [] });
    }
    const query = `query ($id: UUID!) {
      proposals(cycleId: $id, first: 20) {
        nodes { number title villages { name { text } } cost supports { all confirmed } commentCount proposedBy }
      }
    }`;
    const spy = countQueries(app);
    const { data } = await app.graphql(query, { id: long.id });
    expect(data.proposals.nodes).toHaveLength(12);
    const queries = spy.stop();
    expect(queries).toBeGreaterThan(3);
    expect(queries).toBeLessThanOrEqual(10);
  });
});

/** Counts the connections taken to read: outside a transaction each query takes one. */
function countQueries(running: TestApp) {
  const { connection } = running.uow.db as unknown as { connection: DataSource };
  const pool = (
    connection.driver as unknown as { master: { connect: (...args: unknown[]) => unknown } }
  ).master;
  const connect = pool.connect.bind(pool);
  let count = 0;
  pool.connect = (...args) => {
    count += 1;
    return connect(...args);
  };
  return {
    stop: () => {
      pool.connect = connect;
      return count;
    },
  };
}

describe('proposals like a new one', () => {
  it('are offered by their words in any script, and unlike ones are not', async () => {
    const similar = await aCycleIn(app, village);
    const water = await aProposal(app, similar, { ...pipe });
    await aProposal(app, similar, { title: 'Майдончаи варзишӣ барои ҷавонон' });
    await aProposal(app, similar, {
      title: 'Қубури об барои Бедзор',
      verdicts: [{ ...accepted, verdict: 'rejected', reason: 'Такрор' }],
    });
    const ask = async (title: string) => {
      const { data } = await app.graphql(
        `query ($id: UUID!, $title: String!) { similarProposals(cycleId: $id, title: $title) { id } }`,
        { id: similar.id, title },
      );
      return data.similarProposals as unknown;
    };
    expect(await ask('Оби нӯшокӣ ба Бедзор')).toEqual([{ id: water.id }]);
    expect(await ask('obi nushoki bedzor')).toEqual([{ id: water.id }]);
    expect(await ask('Трансформатор')).toEqual([]);
    expect(await ask('…')).toEqual([]);
  });
});

describe('one proposal', () => {
  it('is shown in the reader’s language where there is one, otherwise as written', async () => {
    const { id } = await aProposal(app, cycle, { ...pipe });
    const ask = async (locale: string) => {
      const query = `query ($id: UUID!) { proposal(id: $id) { title language originalLanguage } }`;
      return (await app.graphql(query, { id }, { locale })).data.proposal as unknown;
    };
    expect(await ask('en')).toEqual({
      title: 'Drinking-water pipe for Bedzor',
      language: 'en',
      originalLanguage: 'tg',
    });
    expect(await ask('ru')).toMatchObject({ title: pipe.texts[0].title, language: 'tg' });
  });

  it('is null when there is none', async () => {
    const { data } = await app.graphql(`{ proposal(id: "${randomUUID()}") { id } }`);
    expect(data.proposal).toBeNull();
  });

  it('says what the viewer may do with it and why not', async () => {
    const moving = await aCycleIn(app, village);
    const { id } = await aProposal(app, moving);
    const resident = await aPerson(app, village);
    const ask = async (by?: BuiltPerson) => {
      const { data } = await app.graphql(
        `query ($id: UUID!) { proposal(id: $id) { viewerCan { act allowed reason } } }`,
        { id },
        { cookie: by?.cookie },
      );
      const acts = data.proposal.viewerCan as { act: string; reason: string | null }[];
      return Object.fromEntries(acts.map(({ act, reason }) => [act, reason]));
    };
    expect(await ask()).toMatchObject({ supportProposal: 'common.not_signed_in' });
    expect(await ask(resident)).toMatchObject({
      supportProposal: null,
      commentProposal: null,
      screenProposal: 'common.not_permitted',
    });
    await putIntoPhase(app, moving.id, 'choice');
    expect(await ask(resident)).toMatchObject({ supportProposal: 'cycle.wrong_phase' });
  });
});

describe('the screening desk', () => {
  const ask = async (by: BuiltPerson | undefined, cycleId: string) =>
    app.graphql(
      `query ($id: UUID!) {
        screeningDesk(cycleId: $id) { counts { total submitted accepted } proposals(status: submitted) { nodes { number } } }
      }`,
      { id: cycleId },
      { cookie: by?.cookie },
    );

  it('shows those who check how many stand where', async () => {
    const desk = await aCycleIn(app, village, 'screening');
    await aProposal(app, desk, { verdicts: [accepted] });
    await aProposal(app, desk);
    const secretary = await aPerson(app, village, { roles: ['sddc_secretary'] });
    const { data } = await ask(secretary, desk.id);
    expect(data.screeningDesk).toEqual({
      counts: { total: 2, submitted: 1, accepted: 1 },
      proposals: { nodes: [{ number: 2 }] },
    });
  });

  it('is closed to residents, to other jamoats and to guests', async () => {
    const elsewhere = await aVillageElsewhere(app, village);
    const stranger = await aPerson(app, elsewhere, { roles: ['sddc_secretary'] });
    for (const person of [await aPerson(app, village), stranger]) {
      expect((await ask(person, cycle.id)).data.screeningDesk).toBeNull();
    }
    expect((await ask(undefined, cycle.id)).errors?.[0]?.extensions?.['code']).toBe(
      'NOT_SIGNED_IN',
    );
  });
});

describe('what later phases ask', () => {
  it('is the shortlist by numbers with its costs, and which of it has none', async () => {
    const short = await aCycleIn(app, village, 'screening');
    const costed = await aProposal(app, short, {
      ...pipe,
      villageIds: [village.id],
      verdicts: [accepted],
      costLines: [
        { label: 'Қубур', quantity: '', amountMinor: 60_000_000n },
        { label: 'Ҷумак', quantity: '', amountMinor: 1n },
      ],
    });
    await aProposal(app, short, { title: 'Насос', verdicts: [accepted] });
    await aProposal(app, short);
    const service = app.get(ProposalService);
    const ctx = { actor: guest, locale: 'en' as const, requestId: 'spec', now: new Date() };
    const [first, second] = await service.shortlist(app.uow.db, short.id);
    expect(first).toEqual({
      id: costed.id,
      number: 1,
      title: pipe.texts[0].title,
      titles: [
        { language: 'en', title: pipe.texts[1].title },
        { language: 'tg', title: pipe.texts[0].title },
      ],
      sector: 'water',
      everywhere: false,
      villageIds: [village.id],
      costMinor: 60_000_001n,
    });
    expect(second).toMatchObject({ number: 2, everywhere: true, villageIds: [], costMinor: null });
    expect(await service.facts(app.uow.db, ctx, short.id)).toEqual({
      total: 3,
      unscreened: 1,
      shortlisted: 2,
      shortlistedWithoutCost: ['Насос'],
    });
  });
});
