import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  type ChoiceOptions,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aMeeting, aSheet, rollEntriesOf } from '../../../../test/support/builders/meetings.js';
import { aPollingPlace } from '../../../../test/support/builders/paper.js';
import { aPerson, type BuiltPerson } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { checkFile, checkResult } from '../../../cli/verify/check.js';
import { electionIn } from '../../../cli/tally/open-election.js';
import type { TallyItem } from '../../../domain/choice/meeting-tally.js';
import { readOpenResult } from '../../../domain/choice/open-result.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Held extends BuiltChoice {
  readonly meetingId: string;
  readonly entries: readonly string[];
  readonly villageRep: BuiltPerson;
}

async function aHeldMeeting(options: ChoiceOptions = {}): Promise<Held> {
  const choice = await aChoice(app, {
    residents: 7,
    franchise: { handCounting: true },
    ...options,
  });
  const villageRep = await aPerson(app, choice.village, { roles: ['village_rep'] });
  const { cookie } = choice.recorder;
  const meetingId = await aMeeting(app, choice.cycle.id, choice.village, cookie);
  return { ...choice, meetingId, entries: await rollEntriesOf(app, choice.id), villageRep };
}

const numbers = 'women men youth';
const hands = 'yes no abstain';
const deskFields = `desk {
  present { ${numbers} } counted { ${numbers} } sheetsEntered
  ownSheet { position women { ${hands} } }
  agreed { position women { ${hands} } }
  differences { position section answer first second }
  chair secretary viewerSigned viewerCan { act allowed reason } }`;

function mark(held: Held, rollEntryId: string, more: object = {}, by = held.villageRep) {
  const input = { meetingId: held.meetingId, rollEntryId, section: 'women', ...more };
  return act(app, 'markAttendance', input, by.cookie, deskFields);
}

const markAll = async (held: Held, count = 5) => {
  for (const id of held.entries.slice(0, count)) await mark(held, id);
};

function enter(held: Held, items: readonly TallyItem[], by: BuiltPerson) {
  return act(app, 'enterTallySheet', { meetingId: held.meetingId, items }, by.cookie, deskFields);
}

const sign = (held: Held, by: BuiltPerson) =>
  act(app, 'signTally', { meetingId: held.meetingId }, by.cookie, deskFields);

const sheet = aSheet(3, { yes: 3, no: 1, abstain: 1 });

async function channelsOf(held: Held) {
  return await app.uow.db.query<{ channel: string; count: number }[]>(
    `SELECT channel, count(*)::integer AS count FROM participations WHERE choice_id = $1 GROUP BY channel ORDER BY 1`,
    [held.id],
  );
}

async function voterOf(held: Held, rollEntryId: string): Promise<BuiltPerson> {
  const [row] = await app.uow.db.query<{ person_id: string }[]>(
    `SELECT person_id FROM roll_entries WHERE id = $1`,
    [rollEntryId],
  );
  return [...held.residents, held.villageRep].find(({ id }) => id === row!.person_id)!;
}

const cast = (held: Held, by: BuiltPerson) =>
  act(app, 'castBallot', { choiceId: held.id, positions: [1], reviewed: true }, by.cookie);

describe('who came to a meeting', () => {
  it('takes part with that, once, and can be taken off again', async () => {
    const held = await aHeldMeeting();
    const [first, second] = held.entries;
    expect(await mark(held, first!)).toMatchObject({ desk: { counted: { women: 1 } } });
    expect(await mark(held, first!)).toMatchObject({ desk: { counted: { women: 1 } } });
    expect(await mark(held, second!, { section: 'men', counted: false })).toMatchObject({
      desk: { present: { women: 1, men: 1 }, counted: { women: 1, men: 0 } },
    });
    expect(await channelsOf(held)).toEqual([{ channel: 'meeting', count: 1 }]);
    expect((await cast(held, await voterOf(held, first!))).code).toBe('choice.counted_at_meeting');
    const { id: placeId } = await aPollingPlace(app, held);
    const paper = { placeId, rollEntryId: first };
    expect((await act(app, 'markPaperParticipation', paper, held.recorder.cookie)).code).toBe(
      'choice.took_part_at_meeting',
    );
    expect(await mark(held, first!, { present: false })).toMatchObject({
      desk: { present: { women: 0, men: 1 } },
    });
    expect(await channelsOf(held)).toEqual([]);
    expect((await cast(held, await voterOf(held, first!))).code).toBeUndefined();
    const again = await mark(held, first!);
    expect(again).toMatchObject({
      code: 'meeting.took_part_already',
      message: expect.stringContaining('without being counted') as unknown,
    });
    expect((await mark(held, first!, { counted: false })).code).toBeUndefined();
  });

  it('stands in one section: with the youth by the year of birth, else as the roll or the desk says', async () => {
    const held = await aHeldMeeting({ until: 'roll' });
    const year = new Date().getUTCFullYear();
    const facts = [
      [year - 30, 'f', 'women', 'youth'],
      [year - 31, 'f', 'men', 'women'],
      [null, 'm', null, 'men'],
      [null, 'm', 'youth', 'youth'],
      [null, null, null, null],
      [year - 40, null, 'youth', null],
    ] as const;
    for (const [index, [birthYear, gender]] of facts.entries())
      await app.uow.run(async (tx) => {
        await tx.query(`UPDATE roll_entries SET birth_year = $2, gender = $3 WHERE id = $1`, [
          held.entries[index],
          birthYear,
          gender,
        ]);
        return { ok: true, value: undefined };
      });
    expect((await mark(held, held.entries[0]!)).code).toBe('meeting.no_choice');
    await confirmBoth(app, held, 'open');
    for (const [index, [, , section, expected]] of facts.entries()) {
      const result = await mark(held, held.entries[index]!, { section });
      expect(result.code).toBe(expected === null ? 'meeting.section_unknown' : undefined);
    }
    const rows = await app.uow.db.query<{ id: string; section: string }[]>(
      `SELECT roll_entry_id AS id, section FROM meeting_attendance WHERE meeting_id = $1`,
      [held.meetingId],
    );
    expect(new Map(rows.map(({ id, section }) => [id, section]))).toEqual(
      new Map(held.entries.slice(0, 4).map((id, index) => [id, facts[index]![3]])),
    );
  });

  it('is one person at one meeting, however many desks count at once', async () => {
    const held = await aHeldMeeting();
    const others = await Promise.all(
      Array.from({ length: 9 }, () =>
        aMeeting(app, held.cycle.id, held.village, held.recorder.cookie),
      ),
    );
    const meetings = [held.meetingId, ...others];
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        mark({ ...held, meetingId: meetings[index % 10]! }, held.entries[0]!),
      ),
    );
    const codes = new Map<string | undefined, number>();
    for (const { code } of results) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(codes).toEqual(
      new Map([
        [undefined, 5],
        ['meeting.counted_elsewhere', 45],
      ]),
    );
    expect(await channelsOf(held)).toEqual([{ channel: 'meeting', count: 1 }]);
  });

  it('took part either there or on the web, whichever was first', async () => {
    const held = await aHeldMeeting();
    await Promise.all(
      held.entries
        .slice(0, 5)
        .flatMap((id) => [mark(held, id), voterOf(held, id).then((voter) => cast(held, voter))]),
    );
    const [row] = await app.uow.db.query<{ parts: number; ballots: number; counted: number }[]>(
      `SELECT (SELECT count(*) FROM participations WHERE choice_id = $1)::integer AS parts,
              (SELECT count(*) FROM ballots WHERE choice_id = $1)::integer AS ballots,
              (SELECT count(*) FROM meeting_attendance WHERE choice_id = $1 AND counted)::integer AS counted`,
      [held.id],
    );
    expect(row!.parts).toBe(5);
    expect(row!.ballots + row!.counted).toBe(5);
  });

  it('is refused without the rule, on another day, for others’ rolls and villages', async () => {
    const without = await aHeldMeeting({ franchise: {} });
    expect((await mark(without, without.entries[0]!)).code).toBe('meeting.no_hand_counting');
    expect((await mark(without, without.entries[0]!, { counted: false })).code).toBeUndefined();
    const held = await aHeldMeeting();
    expect((await mark(held, without.entries[0]!)).code).toBe('common.not_found');
    expect((await mark({ ...held, meetingId: randomUUID() }, held.entries[0]!)).code).toBe(
      'common.not_found',
    );
    const meeting = { id: randomUUID(), cycleId: held.cycle.id, kind: 'women' };
    const where = { villageId: held.village.id, place: 'Мактаб', convener: 'Раис' };
    const { cookie } = held.recorder;
    const early = { ...meeting, ...where, heldOn: '2020-01-01' };
    expect((await act(app, 'recordMeeting', early, cookie)).code).toBeUndefined();
    expect((await act(app, 'recordMeeting', early, cookie)).code).toBeUndefined();
    expect((await act(app, 'recordMeeting', { ...early, kind: 'youth' }, cookie)).code).toBe(
      'common.id_reused',
    );
    const ahead = { ...early, id: randomUUID(), heldOn: '2180-01-01' };
    expect((await act(app, 'recordMeeting', ahead, cookie)).code).toBe('meeting.day_ahead');
    expect((await mark({ ...held, meetingId: meeting.id }, held.entries[0]!)).code).toBe(
      'meeting.outside_choice',
    );
    expect((await mark(held, held.entries[0]!, {}, held.residents[0])).code).toBe(
      'common.not_permitted',
    );
  });
});

describe('the households of a village', () => {
  const asked = `query ($id: UUID!) { meetingDesk(meetingId: $id) { households { present onRoll } } }`;
  const householdsAt = async (held: Held) => {
    const variables = { id: held.meetingId };
    const answer = await app.graphql(asked, variables, { cookie: held.villageRep.cookie });
    return (answer.data?.['meetingDesk'] as { households: unknown }).households;
  };

  it('are counted once each, however many of them come, where the roll names them', async () => {
    const unknown = await aHeldMeeting();
    await mark(unknown, unknown.entries[0]!);
    expect(await householdsAt(unknown)).toBeNull();
    const choice = await aChoice(app, { until: 'prepared', franchise: { handCounting: true } });
    const villageRep = await aPerson(app, choice.village, { roles: ['village_rep'] });
    const entries: string[] = [];
    for (const [index, household] of ['1', '1', '2', '3', null].entries()) {
      const line = { id: randomUUID(), name: `Сино ${String(index)}`, listNumber: String(index) };
      const input = { ...line, choiceId: choice.id, villageId: choice.village.id, household };
      const added = await act(app, 'addRollEntry', input, choice.recorder.cookie);
      expect(added.code).toBeUndefined();
      entries.push(line.id);
    }
    await confirmBoth(app, choice, 'open');
    const { cookie } = choice.recorder;
    const meetingId = await aMeeting(app, choice.cycle.id, choice.village, cookie);
    const held = { ...choice, meetingId, entries, villageRep };
    for (const index of [0, 1, 4]) await mark(held, entries[index]!);
    expect(await householdsAt(held)).toEqual({ present: 1, onRoll: 3 });
    await mark(held, entries[2]!, { counted: false });
    expect(await householdsAt(held)).toEqual({ present: 2, onRoll: 3 });
  });
});

describe('two tellers', () => {
  it('count without seeing each other, hear in what they differ, and agree', async () => {
    const held = await aHeldMeeting();
    expect((await enter(held, sheet, held.recorder)).code).toBe('meeting.nobody_counted');
    await markAll(held);
    const first = await enter(held, sheet, held.recorder);
    expect(first).toMatchObject({ desk: { sheetsEntered: 1, differences: [], agreed: [] } });
    const blind = await app.graphql(
      `query ($id: UUID!) { meetingDesk(meetingId: $id) { sheetsEntered ownSheet { position } agreed { position } } }`,
      { id: held.meetingId },
      { cookie: held.villageRep.cookie },
    );
    expect(blind.data).toEqual({ meetingDesk: { sheetsEntered: 1, ownSheet: [], agreed: [] } });
    const other = sheet.map((item) =>
      item.position === 2 ? { ...item, women: { yes: 2, no: 2, abstain: 1 } } : item,
    );
    expect(await enter(held, other, held.villageRep)).toMatchObject({
      desk: {
        differences: [
          { position: 2, section: 'women', answer: 'yes', first: 3, second: 2 },
          { position: 2, section: 'women', answer: 'no', first: 1, second: 2 },
        ],
        agreed: [],
      },
    });
    expect((await sign(held, held.chair)).code).toBe('meeting.tellers_differ');
    expect((await enter(held, sheet, held.secretary)).code).toBe('meeting.two_tellers');
    expect(await enter(held, sheet, held.villageRep)).toMatchObject({
      desk: { differences: [], agreed: sheet.map(({ position, women }) => ({ position, women })) },
    });
  });

  it('are two, however many enter at once', async () => {
    const held = await aHeldMeeting();
    await markAll(held);
    const tellers = await Promise.all(
      Array.from({ length: 10 }, () => aPerson(app, held.village, { roles: ['recorder'] })),
    );
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => enter(held, sheet, tellers[index % 10]!)),
    );
    expect(results.filter(({ code }) => code === undefined)).toHaveLength(10);
    expect(new Set(results.map(({ code }) => code))).toEqual(
      new Set([undefined, 'meeting.two_tellers']),
    );
  });

  it('write every project once and no more hands than people', async () => {
    const held = await aHeldMeeting();
    await markAll(held);
    const codeOf = async (items: readonly TallyItem[]) =>
      (await enter(held, items, held.recorder)).code;
    const [first, ...rest] = sheet;
    expect(await codeOf(rest)).toBe('tally.position_missing');
    expect(await codeOf([...sheet, first!])).toBe('tally.repeated_position');
    expect(await codeOf([...rest, { ...first!, position: 4 }])).toBe('tally.unknown_position');
    const more = { ...first!, men: { yes: 1, no: 0, abstain: 0 } };
    expect(await codeOf([more, ...rest])).toBe('tally.more_hands_in_section');
    const fewer = { ...first!, men: { yes: -1, no: 0, abstain: 0 } };
    expect(await codeOf([fewer, ...rest])).toBe('tally.number');
  });

  it('are not counted themselves unless the charter says so', async () => {
    for (const tellersVote of [false, true]) {
      const held = await aHeldMeeting({
        until: 'prepared',
        franchise: { handCounting: true, tellersVote },
      });
      const teller = await aPerson(app, held.village, { roles: ['recorder'], confirmed: true });
      await act(app, 'buildRoll', { choiceId: held.id }, held.secretary.cookie);
      await confirmBoth(app, held, 'open');
      const [own] = await app.uow.db.query<{ id: string }[]>(
        `SELECT id FROM roll_entries WHERE choice_id = $1 AND person_id = $2`,
        [held.id, teller.id],
      );
      const entries = (await rollEntriesOf(app, held.id)).filter((id) => id !== own!.id);
      const ready = { ...held, entries };
      await markAll(ready);
      await mark(ready, own!.id);
      const expected = tellersVote ? undefined : 'meeting.teller_counted';
      expect((await enter(ready, sheet, teller)).code).toBe(expected);
      if (tellersVote) continue;
      await mark(ready, own!.id, { counted: false });
      expect((await enter(ready, sheet, teller)).code).toBeUndefined();
      expect((await mark(ready, own!.id)).code).toBe('meeting.teller_counted');
      expect((await cast(ready, teller)).code).toBeUndefined();
    }
  });
});

describe('the signatures', () => {
  it('are two persons’, fall with every change, and end all changes', async () => {
    const held = await aHeldMeeting();
    await markAll(held);
    expect((await sign(held, held.chair)).code).toBe('meeting.sheet_missing');
    await enter(held, sheet, held.recorder);
    await enter(held, sheet, held.villageRep);
    expect(await sign(held, held.chair)).toMatchObject({ desk: { viewerSigned: true } });
    await mark(held, held.entries[5]!);
    expect(await sign(held, held.secretary)).toMatchObject({ desk: { chair: null } });
    expect((await sign(held, held.recorder)).code).toBe('choice.other_side_missing');
    expect((await sign(held, held.residents[0]!)).code).toBe('common.not_permitted');
    const both = await aPerson(app, held.village, { roles: ['sddc_secretary', 'sddc_chair'] });
    expect(await sign(held, both)).toMatchObject({
      desk: { viewerSigned: true, viewerCan: [{ reason: 'meeting.tally_signed' }, {}, {}] },
    });
    expect((await sign(held, both)).code).toBeUndefined();
    expect((await sign(held, held.chair)).code).toBe('meeting.tally_signed');
    expect((await mark(held, held.entries[0]!, { present: false })).code).toBe(
      'meeting.tally_signed',
    );
    expect((await enter(held, sheet, held.recorder)).code).toBe('meeting.tally_signed');
  });

  it('are of different persons, however often each signs at once', async () => {
    const held = await aHeldMeeting();
    await markAll(held);
    await enter(held, sheet, held.recorder);
    await enter(held, sheet, held.villageRep);
    const both = await aPerson(app, held.village, { roles: ['sddc_secretary', 'sddc_chair'] });
    await Promise.all(Array.from({ length: 50 }, () => sign(held, both)));
    const [row] = await app.uow.db.query<
      { chair_id: string | null; secretary_id: string | null }[]
    >(`SELECT chair_id, secretary_id FROM meeting_tallies WHERE meeting_id = $1`, [held.meetingId]);
    expect([row!.chair_id, row!.secretary_id].filter((id) => id !== null)).toEqual([both.id]);
  });

  it('are refused where so few are counted that everybody sees how each of them chose', async () => {
    const held = await aHeldMeeting();
    await markAll(held, 4);
    const few = aSheet(3, { yes: 4, no: 0, abstain: 0 });
    await enter(held, few, held.recorder);
    await enter(held, few, held.villageRep);
    expect((await sign(held, held.chair)).code).toBe('meeting.too_few_counted');
  });
});

describe('sealing', () => {
  it('waits for the tallies and names the meeting; what was counted is no ballot that somebody typed', async () => {
    const held = await aHeldMeeting();
    await markAll(held);
    await confirmBoth(app, held, 'close');
    const seal = (by: BuiltPerson) =>
      act(app, 'confirmChoiceAct', { choiceId: held.id, act: 'seal' }, by.cookie, 'tookEffect');
    expect(await seal(held.secretary)).toMatchObject({
      code: 'meeting.tally_unsigned',
      message: expect.stringContaining('Мактаби №3') as unknown,
    });
    await enter(held, sheet, held.recorder);
    await enter(held, sheet, held.villageRep);
    await sign(held, held.chair);
    expect((await seal(held.secretary)).code).toBe('meeting.tally_unsigned');
    await sign(held, held.recorder);
    expect(await seal(held.secretary)).toMatchObject({ tookEffect: false });
    expect(await seal(held.chair)).toMatchObject({ tookEffect: true });
    expect((await mark(held, held.entries[6]!)).code).toBe('choice.wrong_status');
  });
});

describe('the count', () => {
  it.each(['greedy_score', 'mes_cost_add1u'] as const)(
    'by %s holds the hands, shows them and can be done again from the open files',
    async (rule) => {
      const held = await aHeldMeeting({ rule, residents: 9 });
      await markAll(held, 6);
      for (const id of held.entries.slice(6, 9)) await cast(held, await voterOf(held, id));
      const hands = aSheet(3, { yes: 0, no: 0, abstain: 6 }).map((item) =>
        item.position === 3 ? { ...item, women: { yes: 6, no: 0, abstain: 0 } } : item,
      );
      await enter(held, hands, held.recorder);
      await enter(held, hands, held.villageRep);
      await sign(held, held.chair);
      await sign(held, held.secretary);
      for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, held, what);
      const answer = await app.graphql(
        `query ($id: UUID!) { choice(id: $id) { projects { position votes } result {
           ballots binding { winners } channels { channel tookPart } shares { steps rounds { position } }
           tallies { sections attendance hands { position yes no abstain } } } } }`,
        { id: held.id },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({
        choice: {
          projects: [{ votes: 3 }, { votes: 0 }, { votes: 6 }],
          result: {
            ballots: 3,
            binding: { winners: [3, 1] },
            channels: [
              { channel: 'web', tookPart: 3 },
              { channel: 'meeting', tookPart: 6 },
            ],
            tallies: [
              {
                sections: ['women'],
                attendance: 6,
                hands: [{ yes: 0 }, { abstain: 6 }, { position: 3, yes: 6 }],
              },
            ],
          },
        },
      });
      const json = await (await fetch(`${app.url}/choices/${held.id}.json`)).text();
      const pb = new Uint8Array(
        await (await fetch(`${app.url}/choices/${held.id}.pb`)).arrayBuffer(),
      );
      const published = readOpenResult(json)!;
      const election = electionIn('choice.pb', pb);
      expect(election.instance.electorate.voters).toBe(3);
      expect(checkResult(published, election, pb).filter(({ agrees }) => !agrees)).toEqual([]);
      const [tally] = published.tallies;
      const fewer = tally!.hands.map((one) => ({ ...one, yes: 0 }));
      const emptied = { ...published, tallies: [{ ...tally!, hands: fewer }] };
      expect(checkResult(emptied, election, pb).some(({ agrees }) => !agrees)).toBe(true);
      expect(() => checkFile(election)).toThrow('count it with tally');
    },
  );
});
