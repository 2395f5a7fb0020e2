import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type RoleCode, roleCodes, roleLevels } from '../../../server/domain/policy/roles.js';
import { aHolder } from '../../api/permissions/holder.js';
import { aPlace, type Place } from '../../api/permissions/place.js';
import { money } from '../../support/builders/choices.js';
import { aCommittee } from '../../support/builders/committee.js';
import { did } from '../../support/builders/paper.js';
import { aPerson } from '../../support/builders/people.js';
import { aPlan, decision, draftOf } from '../../support/builders/plans.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { Canaries, type Who } from './canaries.js';
import { aClosedChoice, aCountedChoice, anOpenChoice, aPreparedChoice } from './seed-choices.js';
import { aVictim, type Work } from './victim.js';

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
