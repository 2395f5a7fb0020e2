import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { success } from '../../../server/domain/outcome.js';
import { guest } from '../../../server/domain/policy/actor.js';
import { type RoleCode, roleCodes, roleLevels } from '../../../server/domain/policy/roles.js';
import { IdentityService } from '../../../server/features/identity/identity.service.js';
import { lockedHash } from '../../../server/features/identity/secret-hash.js';
import { SessionService } from '../../../server/features/identity/session.service.js';
import { RoleService } from '../../../server/features/role/role.service.js';
import { sessionCookieName } from '../../../server/site/request-context.js';
import { aChoiceAt, type ChoiceAtHome, closeIt } from '../../api/permissions/choice-at.js';
import { aHolder, type Holder } from '../../api/permissions/holder.js';
import { aPlace, type Place } from '../../api/permissions/place.js';
import { act, confirmBoth, money } from '../../support/builders/choices.js';
import { codeOfRequest, comeInWith } from '../../support/builders/codes.js';
import { aCommittee } from '../../support/builders/committee.js';
import { aMeeting, aSheet, rollEntriesOf } from '../../support/builders/meetings.js';
import { did, paper } from '../../support/builders/paper.js';
import { aPerson } from '../../support/builders/people.js';
import { aPlan, decision, draftOf } from '../../support/builders/plans.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { Canaries, type Who } from './canaries.js';

/** Ids a reader might know or guess: the arguments the walk is filled with. */
export interface KnownIds {
  readonly home: Place['home'];
  readonly cycles: readonly string[];
  readonly choices: readonly string[];
  readonly proposals: readonly string[];
  readonly rounds: readonly string[];
  readonly versions: readonly string[];
  readonly publications: readonly string[];
  readonly meetings: readonly string[];
  readonly places: readonly string[];
  readonly batches: readonly string[];
}

export interface Walker {
  readonly who: Who;
  readonly cookie: string | undefined;
}

export interface Seeded {
  readonly canaries: Canaries;
  readonly ids: KnownIds;
  readonly walkers: readonly Walker[];
}

interface Work {
  readonly app: TestApp;
  readonly owner: pg.Client;
  readonly place: Place;
  readonly canaries: Canaries;
}

/** One jamoat with something private in every column that has something private, and everybody who tries to see it. */
export async function seedEverything(app: TestApp, owner: pg.Client): Promise<Seeded> {
  const work = { app, owner, place: await aPlace(app), canaries: new Canaries() };
  const { home } = work.place;
  // First: every deputy of the jamoat counts for the quorum of a plan's council.
  const plans = await thePlans(work);
  const walkers = await theWalkers(work);
  const victim = await aVictim(work, 'registeredName', true);
  const supporter = await aVictim(work, 'supporterName', false);
  const prepared = await aPreparedChoice(work);
  const open = await anOpenChoice(work, victim);
  const closed = await aClosedChoice(work);
  const counted = await aCountedChoice(work);
  const round = await aRoundOfChanges(work);
  const withheld = await withheldProposals(work, open.choice.cycleId, supporter.id);
  await secretsOfTheDatabase(work);
  const choices = [prepared, open.choice, closed.choice, counted];
  return {
    canaries: work.canaries,
    ids: {
      home,
      cycles: [...choices.map(({ cycleId }) => cycleId), round.cycleId, ...plans.cycles],
      choices: choices.map(({ id }) => id),
      proposals: [...withheld, open.choice.proposals[0]!],
      rounds: [round.id],
      versions: plans.versions,
      publications: plans.publications,
      meetings: open.meetings,
      places: closed.places,
      batches: closed.batches,
    },
    walkers: [...walkers, { who: 'voter_by_code', cookie: open.voter }],
  };
}

async function theWalkers({ app, place }: Work): Promise<Walker[]> {
  const walkers: Walker[] = [{ who: 'anonymous', cookie: undefined }];
  for (const role of roleCodes) {
    const { cookie } = await aHolder(app, place.home, role);
    walkers.push({ who: role, cookie });
  }
  const local = roleCodes.filter((role) => roleLevels[role] !== 'all');
  const ofJamoat = local.filter((role): role is RoleCode => roleLevels[role] !== 'district');
  const neighbour = await aPerson(app, place.sibling, { roles: ofJamoat });
  const far = await aPerson(app, place.far, { roles: local });
  return [
    ...walkers,
    { who: 'officials_of_neighbour', cookie: neighbour.cookie },
    { who: 'officials_of_far', cookie: far.cookie },
  ];
}

/** Somebody of whom everything is private. */
async function aVictim(
  { app, place: { home }, canaries }: Work,
  kind: 'registeredName' | 'supporterName' | 'lateName' | 'attendance',
  confirmed: boolean,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const id = randomUUID();
  const now = new Date();
  let cookie = '';
  await app.uow.run(async (tx) => {
    await app.get(IdentityService).createPerson(tx, {
      id,
      displayName: canaries.words(kind),
      sex: 'woman',
      birthYear: canaries.keep('personBirthYear', 1887),
      villageId: home.id,
      jamoatId: home.jamoatId,
      language: 'tg',
      registeredAt: now,
      ...(confirmed
        ? { confirmed: { at: now, by: null, reference: canaries.words('confirmation') } }
        : {}),
      credential: { login: canaries.words('login'), kind: 'pin', secretHash: lockedHash },
    });
    const grant = { id: randomUUID(), personId: id, code: 'resident' as const, grantedAt: now };
    const at = { districtId: null, jamoatId: home.jamoatId, villageId: home.id };
    await app.get(RoleService).grantMany(tx, [{ ...grant, ...at }]);
    const ctx = { actor: guest, locale: 'tg' as const, requestId: 'builder', now };
    const { token } = await app.get(SessionService).open(tx, ctx, id, 'pin');
    cookie = `${sessionCookieName}=${canaries.keep('secret', token)}`;
    return success(undefined);
  });
  return { id, cookie };
}

/** A line of a paper list; answers its id. */
async function aLine(
  { app, place, canaries }: Work,
  choice: ChoiceAtHome,
  kind: 'rollName' | 'incidentName',
): Promise<string> {
  const id = randomUUID();
  const line = { id, choiceId: choice.id, name: canaries.words(kind), villageId: place.home.id };
  const listNumber = canaries.words('listNumber').slice(0, 20);
  await did(app, 'addRollEntry', { ...line, listNumber }, choice.recorder.cookie);
  return id;
}

async function open(app: TestApp, { id, secretary, chair }: ChoiceAtHome): Promise<void> {
  await did(app, 'buildRoll', { choiceId: id }, secretary.cookie);
  await confirmBoth(app, { id, secretary: asPerson(secretary), chair: asPerson(chair) }, 'open');
}

const asPerson = ({ id, cookie }: Holder) => ({ id, cookie, login: '' });

/** Two lines that may be one person: the desk that merges them shows both. */
async function aPreparedChoice(work: Work): Promise<ChoiceAtHome> {
  const choice = await aChoiceAt(work.app, work.place.home, 'prepared');
  const name = work.canaries.words('rollName');
  for (const number of [1, 2]) {
    const line = { id: randomUUID(), choiceId: choice.id, name, villageId: work.place.home.id };
    const listNumber = work.canaries.words('listNumber').slice(0, 18) + String(number);
    await did(work.app, 'addRollEntry', { ...line, listNumber }, choice.recorder.cookie);
  }
  return choice;
}

async function anOpenChoice(work: Work, victim: { readonly id: string; readonly cookie: string }) {
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
async function aClosedChoice(work: Work) {
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

/** Nothing in it is private any more; it shows that the walk reaches what is public after the count. */
/** Counted and corrected once; a second correction waits. */
async function aCountedChoice({ app, place, canaries }: Work): Promise<ChoiceAtHome> {
  const choice = await aChoiceAt(app, place.home, 'open');
  const { id, secretary, chair, resident } = choice;
  const cast = { id: randomUUID(), choiceId: id, positions: [1, 3], reviewed: true };
  await did(app, 'castBallot', cast, resident.cookie);
  const people = { id, secretary: asPerson(secretary), chair: asPerson(chair) };
  for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, people, what);
  const made = { id: randomUUID(), choiceId: id, leftOut: [2], reason: 'Замин банд аст.' };
  await did(app, 'proposeResultCorrection', made, secretary.cookie);
  await did(app, 'confirmResultCorrection', { correctionId: made.id }, chair.cookie);
  const waiting = { ...made, id: randomUUID(), reason: canaries.words('correction') };
  await did(app, 'proposeResultCorrection', waiting, secretary.cookie);
  return choice;
}

async function aRoundOfChanges({ app, place: { home }, canaries }: Work) {
  const cycle = await aCycleIn(app, home, 'deliberation');
  await aProposal(app, cycle, {
    costLines: [{ label: 'Ҳама', quantity: '', amountMinor: 1_000_00n }],
    verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
  });
  const [first, second] = await aCommittee(app, home);
  const chair = await aPerson(app, home, { roles: ['sddc_chair'] });
  const id = randomUUID();
  const question = 'Ин рӯйхат қабул шавад?';
  await did(app, 'openRound', { id, cycleId: cycle.id, question }, chair.cookie);
  for (const reason of [canaries.words('changedPosition'), 'Акнун розӣ нестам.']) {
    const stated = { id: randomUUID(), roundId: id, position: 'object', reason };
    await did(app, 'statePosition', stated, first!.member.cookie);
  }
  const conflict = { roundId: id, reason: canaries.words('conflictReason') };
  await did(app, 'declareConflict', conflict, second!.member.cookie);
  return { id, cycleId: cycle.id };
}

async function thePlans({ app, place: { home }, canaries }: Work) {
  const published = await aPlan(app, { until: 'published', village: home });
  const draft = await aPlan(app, { until: 'draft', village: home });
  const now = await draftOf(app, draft);
  const line = {
    versionId: now.id,
    revision: now.revision,
    key: randomUUID(),
    language: 'tg',
    title: canaries.words('draft'),
    responsible: canaries.words('draft'),
    indicator: canaries.words('draft'),
    upkeep: canaries.words('draft'),
    sector: 'roads',
    villageIds: [home.id],
    fromYear: 2027,
    toYear: 2028,
    cost: money(4_000_00n),
    rankReason: canaries.words('draft'),
  };
  await did(app, 'putLineItem', line, draft.secretary.cookie);
  const sent = await aPlan(app, { until: 'approval', village: home });
  const [first] = (await draftOf(app, sent)).lines;
  const returned = {
    ...decision(sent, 'returned'),
    step: 'sddc',
    number: canaries.words('unissuedReason'),
    date: '2026-02-26',
    lineReasons: [{ lineKey: first!.key, reason: canaries.words('unissuedReason') }],
  };
  await did(app, 'recordFromPaper', returned, sent.recorder.cookie);
  const plans = [draft, sent, published];
  const versions = await Promise.all(plans.map(async (plan) => (await draftOf(app, plan)).id));
  return {
    cycles: plans.map(({ cycle }) => cycle.id),
    versions,
    publications: [published.publicationId],
  };
}

async function withheldProposals({ app, place, canaries }: Work, cycleId: string, author: string) {
  const cycle = { id: cycleId, jamoatId: place.home.jamoatId };
  const onBehalf = await aProposal(app, cycle, {
    origin: 'on_behalf',
    onBehalfOf: canaries.words('withheldName'),
    withheld: true,
    supporterIds: [author],
  });
  const verdict = { verdict: 'accepted', reason: null, language: 'tg' } as const;
  const own = await aProposal(app, cycle, {
    origin: 'self',
    authorId: await withheldAuthor(app, place, canaries),
    withheld: true,
    verdicts: [{ ...verdict, assessedAt: new Date() }],
  });
  return [onBehalf.id, own.id];
}

/** Of no jamoat: no register of this place names them, and only the screening desk may. */
async function withheldAuthor(app: TestApp, { far }: Place, canaries: Canaries): Promise<string> {
  const displayName = canaries.words('withheldName');
  return (await aPerson(app, { ...far }, { displayName })).id;
}

/** Everything that is a key, a hash or a name made from one, as it stands in the tables. */
async function secretsOfTheDatabase({ owner, canaries }: Work): Promise<void> {
  const bytes = [
    ['choice_keys', 'key'],
    ['personal_code_keys', 'key'],
    ['personal_codes', 'code_hash'],
    ['personal_codes', 'batch_hash'],
    ['sign_in_key', 'key'],
    ['ballots', 'receipt_hash'],
  ] as const;
  for (const [table, column] of bytes) {
    const { rows } = await owner.query<{ value: Buffer }>(
      `SELECT ${column} AS value FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    if (rows.length === 0) throw new Error(`Nothing lies in ${table}.${column}.`);
    for (const { value } of rows) {
      for (const form of ['hex', 'base64', 'base64url'] as const) {
        canaries.keep('secret', value.toString(form));
      }
    }
  }
  const { rows: pseudonyms } = await owner.query<{ value: Buffer }>(
    `SELECT pseudonym AS value FROM ballots WHERE receipt_hash IS NOT NULL`,
  );
  for (const { value } of pseudonyms) canaries.keep('secret', value.toString('hex'));
  for (const [table, column] of [
    ['sessions', 'token_hash'],
    ['voter_sessions', 'token_hash'],
  ] as const) {
    const { rows } = await owner.query<{ value: string }>(
      `SELECT ${column} AS value FROM ${table}`,
    );
    if (rows.length === 0) throw new Error(`Nothing lies in ${table}.${column}.`);
    for (const { value } of rows) canaries.keep('secret', value);
  }
}
