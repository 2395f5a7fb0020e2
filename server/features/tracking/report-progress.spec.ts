import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, money } from '../../../test/support/builders/choices.js';
import {
  aPerson,
  aVillageElsewhere,
  type BuiltPerson,
} from '../../../test/support/builders/people.js';
import { aPlan, type BuiltPlan } from '../../../test/support/builders/plans.js';
import { putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

// A plan is taken through some thirty acts before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
let plan: BuiltPlan;
let implementer: BuiltPerson;
beforeAll(async () => {
  app = await startTestApp();
  plan = await aPlan(app, { until: 'published' });
  implementer = await aPerson(app, plan.village, { roles: ['implementer'] });
});
afterAll(() => app.close());

async function works(cookie?: string) {
  const { data } = await app.graphql(
    `query ($id: UUID!) { publication(id: $id) {
       progress { cost spent reportedAt counts { status works } }
       works { line { key title cost } status percent spent revision viewerCan { allowed reason }
         reports { status percent spent note { text language } photo { id } reportedAt } } } }`,
    { id: plan.publicationId },
    { cookie },
  );
  return data.publication;
}

async function report(line: number, change: object = {}) {
  const work = (await works()).works[line];
  return {
    id: randomUUID(),
    publicationId: plan.publicationId,
    lineKey: work.line.key as string,
    revision: work.revision as number,
    status: 'in_progress',
    percent: 45,
    spent: money(1_200_00n),
    ...change,
  };
}

const send = (input: object, by: BuiltPerson | null = implementer) =>
  act(app, 'reportProgress', input as Record<string, unknown>, by?.cookie);

describe('carrying out a plan', () => {
  it('shows every work as planned until somebody reports, and then how it stands', async () => {
    const before = await works();
    expect(before.works[0]).toMatchObject({
      status: 'planned',
      percent: 0,
      revision: 0,
      reports: [],
    });
    expect(before.progress).toMatchObject({
      cost: money(6_000_00n),
      spent: money(0n),
      reportedAt: null,
    });
    const first = await report(0, { note: 'Қубур гузошта шуд.' });
    expect((await send(first)).__typename).toBe('ReportProgressSuccess');
    expect((await send(first)).__typename).toBe('ReportProgressSuccess');
    await send(
      await report(0, { percent: 100, status: 'completed', spent: money(3_000_00n) }),
      plan.secretary,
    );
    const after = await works();
    expect(after.works[0]).toMatchObject({
      status: 'completed',
      percent: 100,
      spent: money(3_000_00n),
      revision: 2,
      reports: [
        { percent: 45, note: { text: 'Қубур гузошта шуд.', language: 'en' }, photo: null },
        { status: 'completed', note: null },
      ],
    });
    expect(after.progress).toMatchObject({
      spent: money(3_000_00n),
      counts: expect.arrayContaining([
        { status: 'completed', works: 1 },
        { status: 'planned', works: 2 },
      ]),
    });
  });

  it.each([
    ['more than 100 %', { percent: 101 }, 'tracking.percent_range'],
    [
      'a completed work at 99 %',
      { status: 'completed', percent: 99 },
      'tracking.percent_of_completed',
    ],
    ['a planned work that has begun', { status: 'planned' }, 'tracking.percent_of_planned'],
    ['a delay without a reason', { status: 'delayed' }, 'tracking.note_missing_status'],
    [
      'more spent than it costs, unexplained',
      { spent: money(2_000_01n) },
      'tracking.note_missing_spent',
    ],
    ['too long a note', { note: 'x'.repeat(1001) }, 'common.text_too_long'],
    ['a picture that does not exist', { photoId: randomUUID() }, 'tracking.unknown_photo'],
    ['another currency', { spent: money(1n, 'PLN') }, 'cycle.other_currency'],
    ['a line of another plan', { lineKey: randomUUID() }, 'common.not_found'],
    ['a plan that does not exist', { publicationId: randomUUID() }, 'common.not_found'],
    ['an old state', { revision: 7 }, 'common.stale'],
  ])('refuses %s', async (_name, change, code) => {
    expect((await send(await report(1, change))).code).toBe(code);
  });

  it('takes more than planned with the reason', async () => {
    const sent = await send(
      await report(1, { spent: money(2_500_00n), note: 'Семент гарон шуд.' }),
    );
    expect(sent.__typename).toBe('ReportProgressSuccess');
  });

  it('of fifty identical reports keeps one, and of two on the same state one', async () => {
    const one = await report(2, { spent: money(1n) });
    const same = await Promise.all(Array.from({ length: 50 }, () => send(one)));
    expect(new Set(same.map((result) => result.code ?? 'stored'))).toEqual(new Set(['stored']));
    expect((await works()).works[2].reports).toHaveLength(1);
    const [a, b] = [
      await report(2, { percent: 50, spent: money(1n) }),
      await report(2, { percent: 60, spent: money(1n) }),
    ];
    const sent = await Promise.all([send(a), send(b, plan.secretary)]);
    expect(sent.map((result) => result.code ?? 'stored').sort()).toEqual([
      'common.stale',
      'stored',
    ]);
    expect((await send({ ...one, percent: 51 })).code).toBe('common.id_reused');
  });

  it('lets an implementer report on lines of nobody else', async () => {
    const other = await aPerson(app, plan.village, { roles: ['implementer'] });
    const own = await aPlan(app, { until: 'published' });
    const busy = await aPerson(app, own.village, { roles: ['implementer'] });
    const stranger = await aPerson(app, own.village, { roles: ['implementer'] });
    // The line is named to somebody in the plan: here behind the back of the trigger, as only a test may.
    const pg = (await import('pg')).default;
    const admin = new pg.Client({ connectionString: app.database.ownerUrl });
    await admin.connect();
    await admin.query(`ALTER TABLE jmp_line_items DISABLE TRIGGER jmp_line_items_of_draft`);
    await admin.query(`UPDATE jmp_line_items SET implementer_id = $1 WHERE jamoat_id = $2`, [
      busy.id,
      own.cycle.jamoatId,
    ]);
    await admin.query(`ALTER TABLE jmp_line_items ENABLE TRIGGER jmp_line_items_of_draft`);
    await admin.end();
    const { data } = await app.graphql(
      `query ($id: UUID!) { publication(id: $id) { works { line { key implementerId } } } }`,
      { id: own.publicationId },
    );
    const [work] = data.publication.works;
    expect(work.line.implementerId).toBeNull();
    const input = {
      ...(await report(0)),
      publicationId: own.publicationId,
      lineKey: work.line.key,
      revision: 0,
      spent: money(0n),
    };
    expect(await send(input, stranger)).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'tracking.not_own_line',
    });
    expect((await send(input, busy)).code).toBeUndefined();
    expect((await works(other.cookie)).works[0].viewerCan).toEqual([
      { allowed: true, reason: null },
    ]);
  });

  it('is told by nobody else, and only while the plan is carried out', async () => {
    const elsewhere = await aVillageElsewhere(app, plan.village);
    const stranger = await aPerson(app, elsewhere, { roles: ['implementer'] });
    const input = await report(0);
    for (const by of [null, plan.jamoatChair, plan.sddcChair, stranger]) {
      expect((await send(input, by)).__typename).toBe('NotPermittedProblem');
    }
    await putIntoPhase(app, plan.cycle.id, 'closed');
    expect((await send(input)).code).toBe('cycle.wrong_phase');
    await putIntoPhase(app, plan.cycle.id, 'implementation');
  });
});
