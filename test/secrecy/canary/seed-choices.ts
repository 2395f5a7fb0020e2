import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { CastingTermsCache } from '../../../server/features/choice/cast/casting-terms.js';
import { SuspendChoices } from '../../../server/features/choice/restore/suspend-choices.js';
import { aChoiceAt, type ChoiceAtHome, closeIt } from '../../api/permissions/choice-at.js';
import type { Holder } from '../../api/permissions/holder.js';
import { act, confirmBoth } from '../../support/builders/choices.js';
import { codeOfRequest, comeInWith } from '../../support/builders/codes.js';
import { aMeeting, aSheet, rollEntriesOf } from '../../support/builders/meetings.js';
import { did, paper } from '../../support/builders/paper.js';
import type { TestApp } from '../../support/test-app.js';
import { aVictim, type Work } from './victim.js';

/** A line of a paper list; answers its id. */
async function aLine(
  { app, place, canaries }: Work,
  choice: ChoiceAtHome,
  kind: 'rollName' | 'incidentName',
): Promise<string> {
  const id = randomUUID();
  const line = { id, choiceId: choice.id, name: canaries.words(kind), villageId: place.home.id };
  const listNumber = canaries.words('listNumber').slice(0, 20);
  const household = canaries.words('household');
  await did(app, 'addRollEntry', { ...line, listNumber, household }, choice.recorder.cookie);
  return id;
}

async function open(app: TestApp, { id, secretary, chair }: ChoiceAtHome): Promise<void> {
  await did(app, 'buildRoll', { choiceId: id }, secretary.cookie);
  await confirmBoth(app, { id, secretary: asPerson(secretary), chair: asPerson(chair) }, 'open');
}

const asPerson = ({ id, cookie }: Holder) => ({ id, cookie, login: '' });

/** Two lines that may be one person: the desk that merges them shows both. */
export async function aPreparedChoice(work: Work): Promise<ChoiceAtHome> {
  const choice = await aChoiceAt(work.app, work.place.home, 'prepared');
  const name = work.canaries.words('rollName');
  for (const number of [1, 2]) {
    const line = { id: randomUUID(), choiceId: choice.id, name, villageId: work.place.home.id };
    const listNumber = work.canaries.words('listNumber').slice(0, 18) + String(number);
    const household = work.canaries.words('household');
    await did(work.app, 'addRollEntry', { ...line, listNumber, household }, choice.recorder.cookie);
  }
  return choice;
}

export async function anOpenChoice(
  work: Work,
  victim: { readonly id: string; readonly cookie: string },
) {
  const { app, owner, place, canaries } = work;
  const choice = await aChoiceAt(app, place.home, 'prepared', {
    handCounting: true,
    tellersVote: true,
  });
  const [coded, helped, voter] = [
    await aLine(work, choice, 'rollName'),
    await aLine(work, choice, 'rollName'),
    // The walker by code is on the list under a name of no interest: everybody may see their own.
    await aPlainLine(work, choice),
  ];
  for (let index = 0; index < 5; index += 1) await aVictim(work, 'attendance', true);
  await open(app, choice);
  const { recorder, secretary } = choice;
  const cast = { choiceId: choice.id, positions: [2], reviewed: true };
  const done = await did(
    app,
    'castBallot',
    { id: randomUUID(), ...cast },
    victim.cookie,
    'receipt',
  );
  canaries.keep('secret', String(done['receipt']));
  await ballotsNobodyMaySee(owner, choice.id, canaries.keep('hiddenCount', 4177));
  const codes: string[] = [];
  for (const rollEntryId of [coded, voter]) {
    const request = { id: randomUUID(), choiceId: choice.id, rollEntryId };
    await did(app, 'reissueCode', request, recorder.cookie);
    codes.push(await codeOfRequest(app, request));
  }
  canaries.keep('secret', codes[0]!);
  const come = await comeInWith(app, codes[1]!);
  await did(
    app,
    'startAssistedSession',
    {
      id: randomUUID(),
      choiceId: choice.id,
      rollEntryId: helped,
      witnessName: canaries.words('assistedLog'),
      reason: 'other',
      reasonWords: canaries.words('assistedLog'),
    },
    recorder.cookie,
  );
  const challenge = { id: randomUUID(), choiceId: choice.id, kind: 'missing' };
  const about = {
    name: canaries.words('challenge'),
    villageId: place.home.id,
    birthYear: canaries.keep('challenge', 1937),
    words: canaries.words('challenge'),
  };
  await did(app, 'fileRollChallenge', { ...challenge, ...about }, victim.cookie);
  const reason = canaries.words('challengeDecision');
  const decided = { challengeId: challenge.id, accepts: false, reason };
  await did(app, 'decideRollChallenge', decided, secretary.cookie);
  const alone = await countedHands(work, choice, [recorder], 'tallyAlone', 7331);
  const unsigned = await countedHands(work, choice, [recorder, secretary], 'tallyUnsigned', 7457);
  return { choice, voter: come.cookie, meetings: [alone, unsigned] };
}

async function aPlainLine({ app, place }: Work, choice: ChoiceAtHome): Promise<string> {
  const line = { id: randomUUID(), name: 'Ҳамсоя', listNumber: 'ҳ1', villageId: place.home.id };
  await did(app, 'addRollEntry', { ...line, choiceId: choice.id }, choice.recorder.cookie);
  return line.id;
}

/** So many ballots for the first project that no other number is like theirs. They never come to a seal. */
async function ballotsNobodyMaySee(owner: pg.Client, choiceId: string, count: number) {
  await owner.query(
    `INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions, receipt_hash)
     SELECT choice_id, uuid_send(gen_random_uuid()), jamoat_id, village_id, '{1}', NULL
     FROM ballots, generate_series(1, $2) WHERE choice_id = $1`,
    [choiceId, count],
  );
}

/** A meeting where five were counted; what these tellers entered becomes a number nothing else has. */
async function countedHands(
  { app, owner, place, canaries }: Work,
  choice: ChoiceAtHome,
  tellers: readonly Holder[],
  kind: 'tallyAlone' | 'tallyUnsigned',
  hands: number,
): Promise<string> {
  const { recorder } = choice;
  const meetingId = await aMeeting(app, choice.cycleId, place.home, recorder.cookie);
  const entries = await owner.query<{ id: string }>(
    `SELECT entry.id FROM roll_entries AS entry JOIN persons ON persons.id = entry.person_id
     WHERE entry.choice_id = $1 AND display_name LIKE 'zqattend%'
       AND NOT EXISTS (SELECT FROM meeting_attendance AS came WHERE came.roll_entry_id = entry.id AND came.counted)`,
    [choice.id],
  );
  const all = await rollEntriesOf(app, choice.id);
  const present = entries.rows.length >= 5 ? entries.rows.map(({ id }) => id) : all;
  let marked = 0;
  for (const rollEntryId of present) {
    if (marked === 5) break;
    const input = { meetingId, rollEntryId, section: 'women' };
    const { code } = await act(app, 'markAttendance', input, recorder.cookie);
    if (code === undefined) marked += 1;
  }
  const items = aSheet(3, { yes: 3, no: 1, abstain: 0 });
  for (const { cookie } of tellers) {
    await did(app, 'enterTallySheet', { meetingId, items }, cookie);
  }
  const { rowCount } = await owner.query(
    `UPDATE meeting_tally_sheets SET items = replace(items::text, '"yes": 3', $2)::jsonb
     WHERE meeting_id = $1 AND items::text LIKE '%"yes": 3%'`,
    [meetingId, `"yes": ${String(canaries.keep(kind, hands))}`],
  );
  if (rowCount !== tellers.length) throw new Error('The sheets hold their hands in another form.');
  return meetingId;
}

/** Paper in every state between the close and the seal, and somebody who came too late. */
export async function aClosedChoice(work: Work) {
  const { app, owner, place, canaries } = work;
  const choice = await aChoiceAt(app, place.home, 'prepared');
  const twice = await aLine(work, choice, 'incidentName');
  const late = await aVictim(work, 'lateName', true);
  await open(app, choice);
  const { recorder, secretary, chair } = choice;
  const places: string[] = [];
  for (const offline of [false, true]) {
    const id = randomUUID();
    const one = { id, choiceId: choice.id, name: `Мактаб ${id.slice(0, 4)}`, offline };
    await did(app, 'putPollingPlace', { ...one, villageId: place.home.id }, secretary.cookie);
    const batch = { id: randomUUID(), placeId: id, papers: 10 };
    await did(app, 'issueBallotBatch', batch, secretary.cookie);
    places.push(id);
  }
  const [here, away] = [places[0]!, places[1]!];
  const marked = { placeId: here, rollEntryId: twice };
  await did(app, 'markPaperParticipation', marked, recorder.cookie);
  const list = { id: randomUUID(), placeId: away, rollEntryIds: [twice], spoiled: 0, unused: 9 };
  await did(app, 'handInDeskList', list, recorder.cookie);
  const incident = { placeId: away, rollEntryId: twice, decision: 'voted_twice' };
  const words = canaries.words('incidentWords');
  await did(app, 'decidePaperIncident', { ...incident, words }, recorder.cookie);
  await closeIt(app, choice);
  const tooLate = { id: randomUUID(), choiceId: choice.id, positions: [1], reviewed: true };
  await act(app, 'castBallot', tooLate, late.cookie);
  const spoiled = canaries.keep('paperCount', 6113);
  const counts = { placeId: here, inBox: 1, spoiled, unused: 9 };
  await did(app, 'countPlace', counts, recorder.cookie);
  const note = { placeId: here, balance: 'issued', words: canaries.words('paperNote') };
  await did(app, 'signBalanceNote', note, recorder.cookie);
  const stack = canaries.keep('paperEntry', 737);
  for (const [{ cookie }, read] of [
    [recorder, 1],
    [secretary, 2],
  ] as const) {
    const sheet = {
      id: randomUUID(),
      placeId: here,
      stack,
      entries: [1, 2].map((n) => paper(n, [read])),
    };
    await did(app, 'enterPaperSheet', sheet, cookie);
  }
  const decided = { placeId: here, stack, number: 1, positions: [2] };
  const why = canaries.words('paperDecision');
  await did(app, 'decidePaperEntry', { ...decided, words: why }, chair.cookie);
  const batches = await owner.query<{ id: string }>(
    `SELECT id FROM ballot_batches WHERE choice_id = $1`,
    [choice.id],
  );
  const queued = await owner.query(`SELECT 1 FROM late_ballots WHERE choice_id = $1`, [choice.id]);
  if (queued.rowCount !== 1) throw new Error('Nobody came too late.');
  return { choice, places, batches: batches.rows.map(({ id }) => id) };
}

/**
 * Restored from a backup while it was open, counted, and corrected once; a second correction waits. Apart from that one
 * nothing in it is private any more: it shows that the walk reaches what is public after the count.
 */
export async function aCountedChoice({ app, owner, place, canaries }: Work): Promise<ChoiceAtHome> {
  const choice = await aChoiceAt(app, place.home, 'open');
  const { id, secretary, chair, resident } = choice;
  const cast = { id: randomUUID(), choiceId: id, positions: [1, 3], reviewed: true };
  await did(app, 'castBallot', cast, resident.cookie);
  const people = { id, secretary: asPerson(secretary), chair: asPerson(chair) };
  await owner.query(`DELETE FROM choice_keys WHERE choice_id = $1`, [id]);
  app.get(CastingTermsCache).forget(id);
  await app.get(SuspendChoices).run(new Date());
  for (const what of ['resume', 'close', 'seal', 'count'] as const) {
    await confirmBoth(app, people, what);
  }
  const made = { id: randomUUID(), choiceId: id, leftOut: [2], reason: 'Замин банд аст.' };
  await did(app, 'proposeResultCorrection', made, secretary.cookie);
  await did(app, 'confirmResultCorrection', { correctionId: made.id }, chair.cookie);
  const waiting = { ...made, id: randomUUID(), reason: canaries.words('correction') };
  await did(app, 'proposeResultCorrection', waiting, secretary.cookie);
  return choice;
}
