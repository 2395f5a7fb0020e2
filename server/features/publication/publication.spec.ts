import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aPlan, type BuiltPlan, preparationOf } from '../../../test/support/builders/plans.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { canonicalJson } from '../../domain/canonical/canonical-json.js';

// A plan is taken through some thirty acts before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
let published: BuiltPlan;
beforeAll(async () => {
  app = await startTestApp();
  published = await aPlan(app, {
    until: 'published',
    titles: ['Пули пиёдагард', '=1+1', 'Роҳ; шағал'],
  });
});
afterAll(() => app.close());

const prepare = (plan: BuiltPlan, id = randomUUID(), cookie = plan.admin.cookie) =>
  act(app, 'preparePublication', { id, cycleId: plan.cycle.id }, cookie);

const confirm = async (plan: BuiltPlan, change: object = {}, cookie = plan.jamoatChair.cookie) =>
  act(
    app,
    'confirmPublication',
    { id: plan.publicationId, preparationId: await preparationOf(app, plan), ...change },
    cookie,
    'publication { number }',
  );

describe('publishing a plan', () => {
  it('takes two persons, begins the carrying out and is seen by everybody', async () => {
    const plan = await aPlan(app, { until: 'approved' });
    expect((await prepare(plan)).__typename).toBe('PreparePublicationSuccess');
    const done = await confirm(plan);
    expect(done).toMatchObject({ publication: { number: 1 } });
    const { data } = await app.graphql(
      `query ($id: UUID!, $cycle: UUID!) { publication(id: $id) { number fingerprint jamoat { id publications { id } } files { json csv pdfTg }
         version { number status total lines { title } steps { status } } cycle { phase moves { event } } }
       cycle(id: $cycle) { publication { id } } }`,
      { id: plan.publicationId, cycle: plan.cycle.id },
    );
    expect(data).toMatchObject({
      publication: {
        number: 1,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        jamoat: { id: plan.cycle.jamoatId, publications: [{ id: plan.publicationId }] },
        files: {
          json: `/publications/${plan.publicationId}.json`,
          csv: `/publications/${plan.publicationId}.csv?lang=en`,
        },
        version: { number: 1, status: 'published', total: { amount: '600000' } },
        cycle: { phase: 'implementation', moves: [{ event: 'publish' }] },
      },
      cycle: { publication: { id: plan.publicationId } },
    });
  });

  it('is refused before all three steps have approved', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    expect(await prepare(plan)).toMatchObject({
      __typename: 'StateProblem',
      code: 'phase.approvals_missing',
    });
    const draft = await aPlan(app, { until: 'funded' });
    expect((await prepare(draft)).code).toBe('cycle.wrong_phase');
    expect((await prepare({ ...plan, cycle: { ...plan.cycle, id: randomUUID() } })).code).toBe(
      'common.not_found',
    );
  });

  it('is refused to one person in both roles', async () => {
    const plan = await aPlan(app, { until: 'approved' });
    const both = await aPerson(app, plan.village, { roles: ['jamoat_admin', 'jamoat_chair'] });
    await prepare(plan, randomUUID(), both.cookie);
    expect(await confirm(plan, {}, both.cookie)).toMatchObject({
      __typename: 'StateProblem',
      code: 'phase.publication_by_one_person',
    });
  });

  it('takes the last preparation, each once', async () => {
    const plan = await aPlan(app, { until: 'prepared' });
    const first = await preparationOf(app, plan);
    const again = randomUUID();
    await prepare(plan, again);
    expect((await prepare(plan, again)).code).toBeUndefined();
    expect(await preparationOf(app, plan)).toBe(again);
    expect((await confirm(plan, { preparationId: first })).code).toBe(
      'publication.preparation_superseded',
    );
    expect((await confirm(plan, { preparationId: randomUUID() })).code).toBe('common.not_found');
    const other = await aPlan(app, { until: 'approved' });
    expect((await prepare(other, again)).code).toBe('common.id_reused');
    expect((await prepare(published)).code).toBe('cycle.wrong_phase');
  });

  it('makes one publication of fifty confirmations, and of two at once', async () => {
    const plan = await aPlan(app, { until: 'prepared' });
    const preparationId = await preparationOf(app, plan);
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const id = index % 2 === 0 ? plan.publicationId : randomUUID();
        return act(app, 'confirmPublication', { id, preparationId }, plan.jamoatChair.cookie);
      }),
    );
    const codes = new Set(sent.map((result) => result.code ?? 'published'));
    expect(codes).toEqual(new Set(['published', 'publication.already_published']));
    const rows = await app.uow.db.query(`SELECT number FROM publications WHERE cycle_id = $1`, [
      plan.cycle.id,
    ]);
    expect(rows).toEqual([{ number: 1 }]);
    expect((await confirm(plan, { id: randomUUID(), preparationId })).code).toBe(
      'publication.already_published',
    );
  });

  it('is an act of administrator and chair of the jamoat alone', async () => {
    const plan = await aPlan(app, { until: 'prepared' });
    const elsewhere = await aVillageElsewhere(app, plan.village);
    const admin = await aPerson(app, elsewhere, { roles: ['jamoat_admin'] });
    const chair = await aPerson(app, elsewhere, { roles: ['jamoat_chair'] });
    for (const cookie of [plan.secretary.cookie, plan.jamoatChair.cookie, admin.cookie]) {
      expect((await prepare(plan, randomUUID(), cookie)).__typename).toBe('NotPermittedProblem');
    }
    for (const cookie of [plan.admin.cookie, plan.sddcChair.cookie, chair.cookie]) {
      expect((await confirm(plan, {}, cookie)).__typename).toBe('NotPermittedProblem');
    }
    const guest = await act(app, 'confirmPublication', {
      id: randomUUID(),
      preparationId: await preparationOf(app, plan),
    });
    expect(guest.code).toBe('common.not_signed_in');
  });

  it('is for ever: neither the program nor its owner changes a published plan', async () => {
    const change = app.uow.run(async (tx) => {
      await tx.query(`UPDATE publications SET number = 9`);
      return { ok: true, value: undefined };
    });
    await expect(change).rejects.toThrow();
    const pg = (await import('pg')).default;
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await expect(owner.query(`DELETE FROM publications`)).rejects.toThrow('never changed');
    await expect(owner.query(`UPDATE publications SET fingerprint = 'x'`)).rejects.toThrow(
      'never changed',
    );
    await owner.end();
  });
});

describe('the files of a published plan', () => {
  const get = (ending: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}/publications/${published.publicationId}${ending}`, {
      headers,
      redirect: 'manual',
    });

  it('JSON is canonical, byte for byte what the fingerprint was taken of', async () => {
    const answer = await get('.json');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { data } = await app.graphql(
      `query ($id: UUID!) { publication(id: $id) { fingerprint } }`,
      {
        id: published.publicationId,
      },
    );
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(data.publication.fingerprint);
    const document = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    expect(canonicalJson(document)).toBe(bytes.toString('utf8'));
    expect(document).toMatchObject({
      format: 'maslihat-plan-1',
      plan: { fromYear: 2027, toYear: 2029, orderFrom: 'committee', version: 1 },
      totals: { cost: '600000' },
      approvals: [{ step: 'sddc' }, { step: 'council', number: '7' }, { step: 'district' }],
    });
    expect(JSON.stringify(document)).not.toContain(published.jamoatChair.id);
  });

  it('CSV opens in a spreadsheet, and no text of it is taken for a formula', async () => {
    const answer = await get('.csv?lang=tg');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head, first, second, third] = bytes.toString('utf8').slice(1).split('\r\n');
    expect(head).toContain('№;Чорабинӣ;Соҳа');
    expect(first).toContain('1;Пули пиёдагард;оби нӯшокӣ');
    expect(first).toContain('3000,00;TJS;3000,00;0,00');
    expect(second).toContain(`;'=1+1;`);
    expect(third).toContain('"Роҳ; шағал"');
  });

  it('PDF is made in the asked language, once', async () => {
    const [one, two] = await Promise.all([get('.pdf?lang=ru'), get('.pdf?lang=ru')]);
    expect(one.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await one.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(await two.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('stand under a stable address, which leads to the page in the reader’s language', async () => {
    const answer = await get('', { 'accept-language': 'de, ru;q=0.8' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/ru/publications/${published.publicationId}`);
    expect((await fetch(`${app.url}/publications/${randomUUID()}.json`)).status).toBe(404);
    expect((await fetch(`${app.url}/publications/nonsense.pdf`)).status).toBe(404);
  });
});
