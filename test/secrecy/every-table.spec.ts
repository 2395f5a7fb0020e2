import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import pg from 'pg';
import { aChoice, type BuiltChoice, confirmBoth } from '../support/builders/choices.js';
import { castAs, codeOfRequest, comeInWith, entryOf, voterOf } from '../support/builders/codes.js';
import { aMeeting, aSheet } from '../support/builders/meetings.js';
import { aPollingPlace, did, enterByTwo, paper } from '../support/builders/paper.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { argumentValues, SchemaWalk } from './canary/schema-walk.js';
import { links, type Marks, ticks, type Trace } from './links.js';
import { ProcessOutput } from './process-output.js';
import { columnTypes, tables } from './tables.js';

const works = 10;
/** How the twenty take part: by web, by code, with help, on paper, at a meeting. */
const [byWeb, byCode, helped, onPaper, atMeeting] = [6, 3, 3, 3, 5];
const voters = byWeb + byCode + helped + onPaper + atMeeting;

let app: TestApp;
let owner: pg.Client;
let choice: BuiltChoice;
let output: ProcessOutput;
let meetingId: string;
let placeId: string;
const marksOfVoters = new Map<string, string[]>();
const marksOfBallots = new Map<string, (string | RegExp)[]>();
const marks: Marks = { voters: marksOfVoters, ballots: marksOfBallots };

/** Four ticks nobody else has. */
function ballotOf(index: number): number[] {
  const sets: number[][] = [];
  for (let a = 1; a <= works; a += 1)
    for (let b = a + 1; b <= works; b += 1)
      for (let c = b + 1; c <= works; c += 1)
        for (let d = c + 1; d <= works; d += 1) sets.push([a, b, c, d]);
  return sets[(index * 37 + 5) % sets.length]!;
}

async function rows<R>(sql: string, parameters: unknown[] = []): Promise<R[]> {
  return (await owner.query(sql, parameters)).rows as R[];
}

function knowVoter(index: number, ...more: string[]): void {
  const name = `voter ${String(index)}`;
  const known = more.map((one) => one.toLowerCase());
  marksOfVoters.set(name, [...(marksOfVoters.get(name) ?? []), ...known]);
}

function knowBallot(index: number, ...more: (string | RegExp)[]): void {
  const name = `ballot ${String(index)}`;
  marksOfBallots.set(name, [...(marksOfBallots.get(name) ?? []), ...more]);
}

/** Casts as whoever this cookie belongs to, and keeps in mind what only the voter knows. */
async function cast(index: number, cookie: string): Promise<void> {
  const id = randomUUID();
  const answer = await castAs(app, choice, cookie, ballotOf(index), { id });
  const { receipt, code } = answer.data.castBallot as { receipt?: string; code?: string };
  if (receipt === undefined) throw new Error(code);
  knowVoter(index, id, receipt);
  for (const [, token] of cookie.matchAll(/=([^;]+)/g)) {
    knowVoter(index, token!, createHash('sha256').update(token!).digest('hex'));
  }
}

async function everybodyTakesPart(): Promise<void> {
  const entries = await Promise.all(choice.residents.map(({ id }) => entryOf(app, choice.id, id)));
  for (const [index, person] of choice.residents.entries()) {
    const [stored] = await rows<{ name: string }>(
      `SELECT display_name AS name FROM persons WHERE id = $1`,
      [person.id],
    );
    knowVoter(index, person.id, person.login, entries[index]!, stored!.name);
  }
  const { recorder, secretary, chair } = choice;
  let next = 0;
  for (let n = 0; n < byWeb; n += 1, next += 1) await cast(next, choice.residents[next]!.cookie);
  for (let n = 0; n < byCode; n += 1, next += 1) {
    const request = { id: randomUUID(), choiceId: choice.id, rollEntryId: entries[next]! };
    await did(app, 'reissueCode', request, recorder.cookie);
    const code = await codeOfRequest(app, request);
    knowVoter(next, request.id, code);
    await cast(next, (await comeInWith(app, code)).cookie);
  }
  for (let n = 0; n < helped; n += 1, next += 1) {
    const input = {
      id: randomUUID(),
      choiceId: choice.id,
      rollEntryId: entries[next]!,
      witnessName: 'Саидмурод Гулов',
      reason: 'cannot_see',
    };
    const answer = await app.graphql(
      `mutation ($input: StartAssistedSessionInput!) { startAssistedSession(input: $input) { ... on Problem { code } } }`,
      { input },
      { cookie: recorder.cookie },
    );
    await cast(next, voterOf(answer.data.startAssistedSession, answer.cookies).cookie);
  }
  placeId = (await aPollingPlace(app, choice, { papers: 10 })).id;
  const papers: number[] = [];
  for (let n = 0; n < onPaper; n += 1, next += 1) {
    const marking = { placeId, rollEntryId: entries[next]! };
    await did(app, 'markPaperParticipation', marking, recorder.cookie);
    papers.unshift(next);
  }
  meetingId = await aMeeting(app, choice.cycle.id, choice.village, recorder.cookie);
  for (let n = 0; n < atMeeting; n += 1, next += 1) {
    const came = { meetingId, rollEntryId: entries[next]!, section: 'women' };
    await did(app, 'markAttendance', came, recorder.cookie);
  }
  const items = aSheet(works, { yes: 3, no: 1, abstain: 0 });
  for (const { cookie } of [recorder, secretary]) {
    await did(app, 'enterTallySheet', { meetingId, items }, cookie);
  }
  for (const { cookie } of [chair, secretary]) await did(app, 'signTally', { meetingId }, cookie);
  const pseudonyms = await rows<{ pseudonym: string; positions: number[] }>(
    `SELECT encode(pseudonym, 'hex') AS pseudonym, positions FROM ballots WHERE choice_id = $1`,
    [choice.id],
  );
  expect(pseudonyms).toHaveLength(byWeb + byCode + helped);
  for (let index = 0; index < voters - atMeeting; index += 1) {
    knowBallot(index, ticks(ballotOf(index)));
    const own = pseudonyms.find(({ positions }) => positions.join() === ballotOf(index).join());
    if (own) knowBallot(index, own.pseudonym);
  }
  await confirmBoth(app, choice, 'close');
  await did(
    app,
    'countPlace',
    { placeId, inBox: onPaper, spoiled: 0, unused: 10 - onPaper },
    recorder.cookie,
  );
  await enterByTwo(
    app,
    choice,
    placeId,
    papers.map((index, n) => paper(n + 1, ballotOf(index))),
  );
  for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
}

/** Every row of every table and view as text, as a logical copy would hold it. */
async function copyOfAllTables(): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (const name of await relations()) {
    const found = await rows<{ text: string }>(`SELECT t::text AS text FROM "${name}" AS t`);
    traces.push(...found.map(({ text }) => ({ where: name, text })));
  }
  return traces;
}

async function relations(): Promise<string[]> {
  const found = await rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' AND relkind IN ('r', 'p', 'v', 'm', 'f')
     ORDER BY 1`,
  );
  return found.map(({ name }) => name);
}

async function publicFiles(): Promise<Trace[]> {
  const traces: Trace[] = [];
  for (const kind of ['pb', 'json', 'receipts']) {
    const answer = await fetch(`${app.url}/choices/${choice.id}.${kind}`);
    expect([kind, answer.status]).toEqual([kind, 200]);
    for (const text of (await answer.text()).split('\n')) traces.push({ where: `.${kind}`, text });
  }
  return traces;
}

/** Every answer of every field, as anybody and as those who run the choice. */
async function answers(): Promise<Trace[]> {
  const ids = {
    home: choice.village,
    cycles: [choice.cycle.id],
    choices: [choice.id],
    proposals: choice.proposals.slice(0, 1),
    rounds: [randomUUID()],
    versions: [randomUUID()],
    publications: [randomUUID()],
    meetings: [meetingId],
    places: [placeId],
    batches: [],
  };
  const values = { ...argumentValues(ids), text: ['сокин'] };
  const operations = new SchemaWalk(app.get(GraphQLSchemaHost).schema, values).operations();
  const traces: Trace[] = [];
  for (const cookie of [
    undefined,
    choice.secretary.cookie,
    choice.recorder.cookie,
    choice.chair.cookie,
  ]) {
    for (const { name, query } of operations) {
      const { data } = await app.graphql(query, {}, { cookie });
      traces.push({ where: `answer of ${name.replace(/[(#].*/, '')}`, text: JSON.stringify(data) });
    }
  }
  return traces;
}

beforeAll(async () => {
  output = new ProcessOutput();
  app = await startTestApp({ quiet: false });
  owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  choice = await aChoice(app, {
    residents: voters,
    costs: Array.from({ length: works }, (_, index) => BigInt(index + 1) * 1_000_00n),
    franchise: { handCounting: true, tellersVote: true },
  });
  await everybodyTakesPart();
}, 180_000);

afterAll(async () => {
  output.stop();
  await owner.end();
  await app.close();
});

describe('the tables of the database', () => {
  it('are all on the list, each with the reason why it links no voter to a ballot', async () => {
    expect(await relations()).toEqual(Object.keys(tables).sort());
  });

  it('hold no type of column whose text would not be read here', async () => {
    const found = await rows<{ type: string }>(
      `SELECT DISTINCT format_type(atttypid, NULL) AS type FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
       JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname = 'public' AND attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1`,
    );
    expect(found.map(({ type }) => type)).toEqual(columnTypes);
  });
});

describe('a finished choice', () => {
  it('was one: everybody took part, every ballot lies open', async () => {
    const [part] = await rows<{ count: number }>(
      `SELECT count(*)::integer AS count FROM sealed_participations WHERE choice_id = $1`,
      [choice.id],
    );
    expect(part?.count).toBe(voters);
    const copy = await copyOfAllTables();
    const open = copy.filter(({ where }) => where === 'sealed_ballots');
    expect(open).toHaveLength(voters - atMeeting);
    // What is looked for is what stands there: every ballot is recognised once, every voter somewhere.
    for (const all of marksOfBallots.values()) {
      const seen = open.filter(({ text }) =>
        all.some((one) => one instanceof RegExp && one.test(text)),
      );
      expect(seen).toHaveLength(1);
    }
    for (const all of marksOfVoters.values()) {
      expect(copy.some(({ text }) => all.some((one) => text.toLowerCase().includes(one)))).toBe(
        true,
      );
    }
  });

  it('links nobody to a ballot in any table, file, answer or line of the process', async () => {
    const traces = [
      ...(await copyOfAllTables()),
      ...(await publicFiles()),
      ...(await answers()),
      ...output.text.split('\n').map((text) => ({ where: 'the log', text })),
    ];
    expect(traces.length).toBeGreaterThan(500);
    expect(links(traces, marks)).toEqual([]);
  }, 120_000);
});

describe('a link that is planted', () => {
  /** What the search finds after this statement, which is taken back. */
  async function foundAfter(
    ...statements: [string, unknown[]?][]
  ): Promise<{ links: string[]; relations: string[] }> {
    await owner.query('BEGIN');
    try {
      for (const [sql, parameters] of statements) await owner.query(sql, parameters);
      return { links: links(await copyOfAllTables(), marks), relations: await relations() };
    } finally {
      await owner.query('ROLLBACK');
    }
  }
  const entry = () => entryOf(app, choice.id, choice.residents[2]!.id);
  const own = ballotOf(2);

  it('is found as a new table with both', async () => {
    const found = await foundAfter(
      ['CREATE TABLE planted (roll_entry_id uuid, positions smallint[])'],
      ['INSERT INTO planted VALUES ($1, $2)', [await entry(), own]],
    );
    expect(found.links).toEqual(['planted names voter and ballot']);
    expect(found.relations).toContain('planted');
    expect(Object.keys(tables)).not.toContain('planted');
  });

  it('is found as two tables with a key between them', async () => {
    const key = randomUUID();
    const { links: found } = await foundAfter(
      ['CREATE TABLE planted_job (id uuid, roll_entry_id uuid)'],
      ['INSERT INTO planted_job VALUES ($1, $2)', [key, await entry()]],
      ['CREATE TABLE planted_payload (job text, body jsonb)'],
      ['INSERT INTO planted_payload VALUES ($1, $2)', [key, JSON.stringify({ positions: own })]],
    );
    expect(found).toEqual(['planted_payload shares a word with one voter']);
  });

  it('is found in the detail of an entry of the trail', async () => {
    const detail = { rollEntryId: await entry(), positions: own };
    const { links: found } = await foundAfter([
      `INSERT INTO audit_entries SELECT (jsonb_populate_record(t, $1)).* FROM audit_entries AS t ORDER BY seq DESC LIMIT 1`,
      [{ seq: 999_999, detail }],
    ]);
    expect(found).toEqual(['audit_entries names voter and ballot']);
  });

  it('is found in a line of the log', () => {
    const [id] = marksOfVoters.get('voter 3')!;
    const line = `cast {"person":"${id!}","positions":[${ballotOf(3).join(', ')}]}`;
    expect(links([{ where: 'the log', text: line }], marks)).toEqual([
      'the log names voter and ballot',
    ]);
  });
});
