import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import {
  adopt,
  aPlan,
  type BuiltPlan,
  decision,
  draftOf,
  resolve,
  submit,
} from '../../../test/support/builders/plans.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ApprovalService } from './approval.service.js';

// A plan is taken through some thirty acts before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** The public trail of a plan. */
async function trail(plan: BuiltPlan) {
  const { data } = await app.graphql(
    `query ($id: UUID!) { cycle(id: $id) { phase jmp { versions { number status changes { changed { fields { field } } unchanged }
       steps { kind status openedAt approval { outcome number date fromPaper votes { deputies votesFor votesAgainst votesAbstain }
         lineReasons { lineKey reason { text language } } } } } } } }`,
    { id: plan.cycle.id },
  );
  return data.cycle as {
    phase: string;
    jmp: {
      versions: {
        number: number;
        status: string;
        steps: { kind: string; status: string; approval: Record<string, unknown> | null }[];
      }[];
    };
  };
}

async function reasons(plan: BuiltPlan, count = 1) {
  const { data } = await app.graphql(
    `query ($id: UUID!) { cycle(id: $id) { jmp { versions { lines { key } } } } }`,
    { id: plan.cycle.id },
  );
  const [version] = data.cycle.jmp.versions as { lines: { key: string }[] }[];
  return version!.lines
    .slice(0, count)
    .map(({ key }) => ({ lineKey: key, reason: 'Арзишро аз нав ҳисоб кунед.' }));
}

const vote = (plan: BuiltPlan, index: number, what: string) =>
  act(app, 'castCouncilVote', { cycleId: plan.cycle.id, vote: what }, plan.deputies[index]!.cookie);

const close = (plan: BuiltPlan, change: object = {}) =>
  act(
    app,
    'closeCouncilStep',
    { ...decision(plan), number: '№ 7', date: '2026-02-26', ...change },
    plan.jamoatChair.cookie,
  );

describe('the approval of a plan', () => {
  it('passes committee, council and district, each in its turn', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    expect((await vote(plan, 0, 'for')).code).toBe('approval.step_not_open');
    const early = await act(app, 'decideDistrictStep', decision(plan), plan.reviewer.cookie);
    expect(early).toMatchObject({ __typename: 'StateProblem', code: 'approval.step_not_open' });
    await adopt(app, plan);
    await resolve(app, plan);
    const agreed = await act(
      app,
      'decideDistrictStep',
      { ...decision(plan), number: '12/4' },
      plan.reviewer.cookie,
      'cycle { phase }',
    );
    expect(agreed).toMatchObject({ cycle: { phase: 'approval' } });
    expect(await trail(plan)).toMatchObject({
      jmp: {
        versions: [
          {
            number: 1,
            status: 'approved',
            changes: null,
            steps: [
              { kind: 'sddc', status: 'approved', approval: { number: null, votes: null } },
              {
                kind: 'council',
                approval: {
                  number: '7',
                  date: '2026-02-26',
                  fromPaper: false,
                  votes: { deputies: 3, votesFor: 3, votesAgainst: 0, votesAbstain: 0 },
                },
              },
              { kind: 'district', approval: { number: '12/4', lineReasons: [] } },
            ],
          },
        ],
      },
    });
    expect(await app.get(ApprovalService).facts(app.uow.db, plan.cycle.id)).toEqual({
      approvals: { sddc: 'approved', council: 'approved', district: 'approved' },
      versionReturned: false,
    });
  });

  it('returned with reasons per line goes back to drafting with a new version, and everybody sees why and what changed', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    await adopt(app, plan);
    await resolve(app, plan);
    const lineReasons = await reasons(plan);
    const input = { ...decision(plan, 'returned'), lineReasons };
    const returned = await act(
      app,
      'decideDistrictStep',
      input,
      plan.reviewer.cookie,
      'cycle { phase moves { event reason } }',
    );
    expect(returned).toMatchObject({
      cycle: {
        phase: 'drafting',
        moves: [{ event: 'return_to_drafting', reason: 'Арзишро аз нав ҳисоб кунед.' }],
      },
    });
    const draft = await draftOf(app, plan);
    expect(draft).toMatchObject({ number: 2, revision: 1 });
    expect(draft.lines.map((line) => line.key)).toContain(lineReasons[0]!.lineKey);
    const shared = { versionId: draft.id, revision: 1, key: draft.lines[0]!.key };
    const shares = [
      { envelopeId: plan.envelopes.district, amount: { amount: '1', currency: 'TJS' } },
    ];
    await act(app, 'setFundingShares', { ...shared, shares }, plan.secretary.cookie);
    await submit(app, plan);
    expect(await trail(plan)).toMatchObject({
      jmp: {
        versions: [
          {
            status: 'returned',
            steps: [
              {},
              {},
              {
                status: 'returned',
                approval: {
                  lineReasons: [
                    { reason: { text: 'Арзишро аз нав ҳисоб кунед.', language: 'en' } },
                  ],
                },
              },
            ],
          },
          {
            number: 2,
            status: 'submitted',
            changes: { changed: [{ fields: [{ field: 'shares' }] }], unchanged: 2 },
            steps: [{ status: 'pending' }, { status: 'pending' }, { status: 'pending' }],
          },
        ],
      },
    });
  });

  it('is refused with an incomplete decision', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const adoption = async (change: object) =>
      (await act(app, 'recordAdoption', { ...decision(plan), ...change }, plan.sddcChair.cookie))
        .code;
    const [one] = await reasons(plan);
    expect(await adoption({ outcome: 'returned' })).toBe('approval.line_reason_missing');
    expect(await adoption({ lineReasons: [one] })).toBe('approval.reasons_with_approval');
    const returned = { outcome: 'returned' };
    expect(await adoption({ ...returned, lineReasons: [one, one] })).toBe('approval.reason_twice');
    expect(await adoption({ ...returned, lineReasons: [{ ...one, lineKey: randomUUID() }] })).toBe(
      'approval.reason_unknown_line',
    );
    expect(await adoption({ ...returned, lineReasons: [{ ...one, reason: ' ' }] })).toBe(
      'common.text_missing',
    );
    expect(await adoption({ number: '9'.repeat(61) })).toBe('common.text_too_long');
    expect(await adoption({ cycleId: randomUUID() })).toBe('common.not_found');
  });

  it('is closed outside its phase', async () => {
    const plan = await aPlan(app, { until: 'funded' });
    const early = await act(app, 'recordAdoption', decision(plan), plan.sddcChair.cookie);
    expect(early).toMatchObject({ __typename: 'StateProblem', code: 'cycle.wrong_phase' });
    expect((await vote(plan, 0, 'for')).code).toBe('cycle.wrong_phase');
  });
});

describe('the vote of the council', () => {
  it('counts the last vote of each deputy, needs a quorum, and decides itself', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    await adopt(app, plan);
    await vote(plan, 0, 'against');
    await vote(plan, 0, 'for');
    expect(await close(plan)).toMatchObject({ code: 'approval.no_quorum' });
    await vote(plan, 1, 'against');
    const desk = await app.graphql(
      `query ($id: UUID!) { approvalDesk(cycleId: $id) { openStep council { deputies needed votesFor votesAgainst outcome viewerVote } } }`,
      { id: plan.cycle.id },
      { cookie: plan.deputies[1]!.cookie },
    );
    expect(desk.data.approvalDesk).toEqual({
      openStep: 'council',
      council: {
        deputies: 3,
        needed: 2,
        votesFor: 1,
        votesAgainst: 1,
        outcome: 'returned',
        viewerVote: 'against',
      },
    });
    expect((await close(plan)).code).toBe('approval.votes_say_otherwise');
    await vote(plan, 2, 'for');
    expect((await close(plan, { date: '2190-01-01' })).code).toBe('approval.date_ahead');
    expect((await close(plan, { number: ' ' })).code).toBe('common.text_missing');
    expect((await close(plan)).__typename).toBe('CloseCouncilStepSuccess');
    expect((await close(plan)).code).toBe('approval.already_decided');
    expect((await vote(plan, 0, 'for')).code).toBe('approval.already_decided');
  });

  it('returns the version when it finds no majority', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    await adopt(app, plan);
    await Promise.all([0, 1, 2].map((index) => vote(plan, index, 'abstain')));
    const lineReasons = await reasons(plan);
    const closed = await close(plan, { outcome: 'returned', lineReasons });
    expect(closed.__typename).toBe('CloseCouncilStepSuccess');
    expect((await trail(plan)).phase).toBe('drafting');
  });

  it('holds one vote per deputy, however often it is sent', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    await adopt(app, plan);
    await Promise.all(Array.from({ length: 50 }, () => vote(plan, 0, 'for')));
    const rows = await app.uow.db.query(
      `SELECT count(*)::int AS n FROM council_votes v JOIN approval_steps s ON s.id = v.step_id WHERE s.cycle_id = $1`,
      [plan.cycle.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('decisions at the same time', () => {
  it('are one row of fifty identical approvals', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const one = decision(plan);
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => act(app, 'recordAdoption', one, plan.sddcChair.cookie)),
    );
    expect(new Set(sent.map((result) => result.__typename))).toEqual(
      new Set(['RecordAdoptionSuccess']),
    );
    const rows = await app.uow.db.query(
      `SELECT count(*)::int AS n FROM approvals a JOIN approval_steps s ON s.id = a.step_id WHERE s.cycle_id = $1`,
      [plan.cycle.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('that approve and return have one outcome', async () => {
    for (let round = 0; round < 5; round += 1) {
      const plan = await aPlan(app, { until: 'approval', costs: [1_000_00n] });
      const lineReasons = await reasons(plan);
      const sent = await Promise.all([
        act(app, 'recordAdoption', decision(plan), plan.sddcChair.cookie),
        act(
          app,
          'recordAdoption',
          { ...decision(plan, 'returned'), lineReasons },
          plan.sddcChair.cookie,
        ),
      ]);
      const taken = sent.filter((result) => result.code === undefined);
      expect(taken).toHaveLength(1);
      const { phase, jmp } = await trail(plan);
      const [version] = jmp.versions;
      expect([phase, version!.status]).toEqual(
        version!.steps[0]!.approval!.outcome === 'approved'
          ? ['approval', 'submitted']
          : ['drafting', 'returned'],
      );
    }
  });

  it('keep an id for one decision', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const one = decision(plan);
    await act(app, 'recordAdoption', one, plan.sddcChair.cookie);
    const lineReasons = await reasons(plan);
    const other = { ...one, outcome: 'returned', lineReasons };
    expect((await act(app, 'recordAdoption', other, plan.sddcChair.cookie)).code).toBe(
      'common.id_reused',
    );
    const another = await aPlan(app, { until: 'approval' });
    const reused = { ...decision(another), id: one.id };
    expect((await act(app, 'recordAdoption', reused, another.sddcChair.cookie)).code).toBe(
      'common.id_reused',
    );
  });
});

describe('a decision on paper', () => {
  const paper = (plan: BuiltPlan, change: object = {}) => ({
    ...decision(plan),
    step: 'sddc',
    number: 'протокол 3',
    date: '2026-02-20',
    ...change,
  });
  const record = (plan: BuiltPlan, input: object, by = plan.recorder) =>
    act(app, 'recordFromPaper', input as Record<string, unknown>, by.cookie);

  it('counts when another person has confirmed it, and is shown as such', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const input = paper(plan);
    expect((await record(plan, input)).__typename).toBe('RecordFromPaperSuccess');
    expect((await trail(plan)).jmp.versions[0]!.steps[0]!.status).toBe('pending');
    const { data } = await app.graphql(
      `query ($id: UUID!) { approvalDesk(cycleId: $id) { paper { id number date } viewerCan { act allowed reason } } }`,
      { id: plan.cycle.id },
      { cookie: plan.admin.cookie },
    );
    expect(data.approvalDesk.paper).toEqual({
      id: input.id,
      number: 'протокол 3',
      date: '2026-02-20',
    });
    expect(data.approvalDesk.viewerCan).toContainEqual({
      act: 'confirmFromPaper',
      allowed: true,
      reason: null,
    });
    const confirm = { id: randomUUID(), paperId: input.id };
    for (const _time of [1, 2]) {
      const done = await act(app, 'confirmFromPaper', confirm, plan.admin.cookie);
      expect(done.__typename).toBe('ConfirmFromPaperSuccess');
    }
    expect((await trail(plan)).jmp.versions[0]!.steps[0]!.approval).toMatchObject({
      outcome: 'approved',
      number: 'протокол 3',
      date: '2026-02-20',
      fromPaper: true,
    });
  });

  it('cannot be confirmed by whoever recorded it, in whatever role', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const both = await aPerson(app, plan.village, { roles: ['recorder', 'jamoat_admin'] });
    const input = paper(plan);
    await record(plan, input, both);
    const confirm = { id: randomUUID(), paperId: input.id };
    expect(await act(app, 'confirmFromPaper', confirm, both.cookie)).toMatchObject({
      __typename: 'StateProblem',
      code: 'approval.paper_by_one_person',
    });
  });

  it('recorded anew cannot be confirmed in its old form', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const [first, second] = [paper(plan), paper(plan, { number: 'протокол 4' })];
    await record(plan, first);
    await record(plan, second);
    const confirm = async (paperId: string) =>
      (await act(app, 'confirmFromPaper', { id: randomUUID(), paperId }, plan.jamoatChair.cookie))
        .code;
    expect(await confirm(first.id)).toBe('approval.paper_superseded');
    expect(await confirm(second.id)).toBeUndefined();
    expect(await confirm(second.id)).toBe('approval.already_decided');
    expect(await confirm(randomUUID())).toBe('common.not_found');
  });

  it('of the council carries its votes, and they must give what it says', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    await adopt(app, plan);
    const council = (change: object) => record(plan, paper(plan, { step: 'council', ...change }));
    const votes = { deputies: 15, votesFor: 9, votesAgainst: 1, votesAbstain: 1 };
    expect((await council({})).code).toBe('approval.paper_votes');
    expect((await council({ votes: { ...votes, deputies: 17 } })).code).toBe(
      'approval.paper_votes',
    );
    expect((await council({ votes: { ...votes, deputies: 9 } })).code).toBe('approval.paper_votes');
    expect((await council({ votes: { ...votes, votesFor: 4, votesAgainst: 6 } })).code).toBe(
      'approval.paper_votes',
    );
    expect((await council({ votes: { ...votes, votesAgainst: -1 } })).code).toBe(
      'approval.paper_votes',
    );
    const input = paper(plan, { step: 'council', votes });
    expect((await record(plan, input)).code).toBeUndefined();
    await act(
      app,
      'confirmFromPaper',
      { id: randomUUID(), paperId: input.id },
      plan.jamoatChair.cookie,
    );
    expect((await trail(plan)).jmp.versions[0]!.steps[1]!.approval).toMatchObject({
      votes,
      fromPaper: true,
    });
  });

  it('is refused out of turn, with a day ahead, or with votes of a step that has none', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const votes = { deputies: 3, votesFor: 3, votesAgainst: 0, votesAbstain: 0 };
    const code = async (change: object) => (await record(plan, paper(plan, change))).code;
    expect(await code({ step: 'district' })).toBe('approval.step_not_open');
    expect(await code({ date: '2190-01-01' })).toBe('approval.date_ahead');
    expect(await code({ votes })).toBe('approval.paper_votes');
    expect(await code({ outcome: 'returned' })).toBe('approval.line_reason_missing');
    const one = paper(plan);
    await record(plan, one);
    expect(
      (await record(plan, { ...one, outcome: 'returned', lineReasons: await reasons(plan) })).code,
    ).toBe('common.id_reused');
    expect((await record(plan, one)).code).toBeUndefined();
  });

  it('that returns sends the version back like any other', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const input = paper(plan, { outcome: 'returned', lineReasons: await reasons(plan, 2) });
    await record(plan, input);
    await act(app, 'confirmFromPaper', { id: randomUUID(), paperId: input.id }, plan.admin.cookie);
    const { phase, jmp } = await trail(plan);
    expect(phase).toBe('drafting');
    expect(jmp.versions[0]!.steps[0]!.approval).toMatchObject({
      fromPaper: true,
      lineReasons: [{}, {}],
    });
    const cycle = await app.get(CycleService).cycle(plan.cycle.id);
    expect(cycle?.revision).toBe(2);
  });
});

describe('who may decide', () => {
  it('is told by the role and the place', async () => {
    const plan = await aPlan(app, { until: 'approval' });
    const elsewhere = await aVillageElsewhere(app, plan.village);
    const [one] = await reasons(plan);
    const acts = [
      ['recordAdoption', decision(plan), 'sddc_chair', plan.secretary],
      [
        'castCouncilVote',
        { cycleId: plan.cycle.id, vote: 'for' },
        'council_deputy',
        plan.jamoatChair,
      ],
      [
        'closeCouncilStep',
        { ...decision(plan), number: '7', date: '2026-02-26' },
        'jamoat_chair',
        plan.admin,
      ],
      ['decideDistrictStep', decision(plan), 'district_reviewer', plan.jamoatChair],
      [
        'recordFromPaper',
        {
          ...decision(plan, 'returned'),
          step: 'sddc',
          number: '1',
          date: '2026-02-26',
          lineReasons: [one],
        },
        'recorder',
        plan.admin,
      ],
    ] as const;
    for (const [name, input, role, wrong] of acts) {
      const stranger = await aPerson(app, elsewhere, { roles: [role] });
      for (const cookie of [undefined, wrong.cookie, stranger.cookie]) {
        expect((await act(app, name, input, cookie)).__typename).toBe('NotPermittedProblem');
      }
    }
    const desk = await app.graphql(
      `query ($id: UUID!) { approvalDesk(cycleId: $id) { openStep } }`,
      { id: plan.cycle.id },
      { cookie: (await aPerson(app, plan.village)).cookie },
    );
    expect(desk.data.approvalDesk).toBeNull();
  });
});
