import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { confirmBoth } from '../../test/support/builders/choices.js';
import { aPerson, aVillage, type BuiltPerson } from '../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { generateElection } from '../../test/vectors/generate-election.js';
import { success } from '../domain/outcome.js';
import { ChoiceService } from '../features/choice/choice.service.js';
import { InstallationService } from '../features/process/installation.service.js';
import { RoleService } from '../features/role/role.service.js';
import { runCli } from './run-cli.js';

const pabulibDir = process.env['PABULIB_DIR'];
if (!pabulibDir) {
  process.stderr.write(
    'PABULIB_DIR is not set: the import of a real election is SKIPPED; name the folder with the .pb files to run it.\n',
  );
}

/** A small election of our own: letters beyond Latin-1, amounts with decimals, a long name, an empty ballot. */
const small = `META
key;value
description;"Budżet obywatelski; próba"
country;Nowhere
unit;Łódź
subunit;Żubrów
instance;2027
num_projects;3
num_votes;6
budget;100,50
vote_type;approval
rule;greedy
date_begin;01.02.2027
date_end;10.02.2027
max_length;2
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;ballot_position
B-7;40.05;4;Őszi ültetés és żółte ławki;urban greenery;2
A/1;60,4;3;"Park ""Łąka""; część 1";education,sport;1
9;30;0;${'Bardzo długa nazwa '.repeat(20)};;3
VOTES
voter_id;vote;neighborhood
v1;B-7,A/1;Górna
v2;B-7;Górna
v3;B-7;
v4;A/1,B-7;Żabieniec
v5;;Żabieniec
v6;A/1;Łódź Żubrów 2027
`;

// Each run opens the whole product anew; a busy machine takes its time for that.
jest.setTimeout(30_000);

let app: TestApp;
let folder: string;
let desk: BuiltPerson;
let chair: BuiltPerson;
beforeAll(async () => {
  app = await startTestApp();
  folder = await mkdtemp(join(tmpdir(), 'maslihat-cli-'));
  await app.get(InstallationService).remember(new Date(), true);
  const village = await aVillage(app);
  desk = await aPerson(app, village, { roles: ['sddc_member'] });
  chair = await aPerson(app, village, { roles: ['sddc_member'] });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await app.close();
});

interface Run {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the command beside the running server, as an operator would. */
async function cli(...args: string[]): Promise<Run> {
  const { appUrl, ownerUrl } = app.database;
  const env = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl };
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, env, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

async function fileOf(content: string | Buffer, name = `${randomUUID()}.pb`): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The small election with one change, which must find its place; another description makes it another file. */
function changed(from: string, to: string): string {
  if (!small.includes(from)) throw new Error(`nothing to change: ${from}`);
  return small.replace(from, () => to);
}

const both = () => ['--as', `${desk.login},${chair.login}`];

async function imported(content: string, ...args: string[]) {
  const run = await cli('import-election', await fileOf(content), ...args, '--json');
  if (run.code !== 0) throw new Error(run.err.join('\n'));
  return JSON.parse(run.out[0]!) as {
    jamoatId: string;
    cycleId: string;
    choiceId: string;
    name: string;
    sha256: string;
  };
}

async function rows<T>(sql: string, ...parameters: unknown[]): Promise<T[]> {
  return app.uow.db.query<T[]>(sql, parameters);
}

/** Everything every table holds, in one fingerprint; as the owner, who may read all of them. */
async function digest(): Promise<string> {
  const owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  try {
    const tables = await owner.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const hash = createHash('sha256');
    for (const { name } of tables.rows) {
      const content = await owner.query<{ md5: string | null }>(
        `SELECT md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS md5 FROM ${name} t`,
      );
      hash.update(`${name} ${String(content.rows[0]?.md5)}\n`);
    }
    return hash.digest('hex');
  } finally {
    await owner.end();
  }
}

async function expectRefusal(content: string | Buffer, sentence: string | RegExp) {
  const before = await digest();
  const run = await cli('import-election', await fileOf(content, 'broken.pb'), ...both());
  expect(run.err).toEqual([expect.stringMatching(sentence)]);
  expect(run.err[0]).toMatch(/^maslihat: broken\.pb: /);
  expect(run.out).toEqual([]);
  expect(run.code).toBe(2);
  expect(await digest()).toBe(before);
}

/** Seals and counts as people do, and answers the codes of the winners. */
async function winnersOf(choiceId: string, cycleId: string): Promise<string[]> {
  const persons = { id: choiceId, secretary: desk, chair };
  await confirmBoth(app, persons, 'seal');
  await confirmBoth(app, persons, 'count');
  const winners = await app.get(ChoiceService).winners(app.uow.db, cycleId);
  const codes = await rows<{ code: string; position: number }>(
    `SELECT code, position FROM choice_projects WHERE choice_id = $1`,
    choiceId,
  );
  const codeOf = new Map(codes.map(({ code, position }) => [position, code]));
  return winners.map(({ position }) => codeOf.get(position)!);
}

describe('an election file', () => {
  it('becomes a cycle of a fictional jamoat that stands at its closed choice', async () => {
    const run = await cli('import-election', await fileOf(small, 'small.pb'), ...both());
    expect(run).toMatchObject({ code: 0, err: [] });
    expect(run.out).toEqual([
      expect.stringMatching(
        new RegExp(
          `^Łódź Żubrów 2027 \\(TJ-IMPORT-01-001\\): 3 projects, 6 ballots, budget 100\\.50 PLN, ` +
            `roles to ${desk.login}, ${chair.login}; /en/work/cycles/[0-9a-f-]{36}$`,
        ),
      ),
    ]);
    const answer = await app.graphql(
      `{ jamoat(id: "TJ-IMPORT-01-001") { demo name { text } villages { name { text } }
           cycles { phase imported currency choiceRule choiceStep choice { status rule step }
                    moves { fromPhase toPhase imported } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.jamoat).toMatchObject({ demo: true, name: { text: 'Łódź Żubrów 2027' } });
    const villages = answer.data.jamoat.villages.map(
      (village: { name: { text: string } }) => village.name.text,
    );
    expect([...villages].sort()).toEqual(['Górna', 'Łódź Żubrów 2027', 'Żabieniec'].sort());
    const phases = ['preparation', 'collection', 'screening', 'deliberation', 'choice'];
    expect(answer.data.jamoat.cycles).toEqual([
      {
        phase: 'choice',
        imported: true,
        currency: 'PLN',
        choiceRule: 'greedy_score',
        choiceStep: { amount: '100', currency: 'PLN' },
        choice: {
          status: 'closed',
          rule: 'greedy_score',
          step: { amount: '100', currency: 'PLN' },
        },
        moves: phases.slice(1).map((toPhase, index) => ({
          fromPhase: phases[index],
          toPhase,
          imported: true,
        })),
      },
    ]);
    const sha256 = createHash('sha256').update(small).digest('hex');
    expect(await rows(`SELECT imported_from FROM cycles`)).toEqual([{ imported_from: sha256 }]);
    expect(
      await rows(
        `SELECT code, cost_minor::text AS cost, title, on_behalf_of AS origin, p.number, p.status, p.sector, problem <> '' AS more
         FROM choice_projects JOIN proposals p ON p.id = proposal_id JOIN proposal_texts USING (proposal_id)
         ORDER BY position`,
      ),
    ).toEqual([
      {
        code: 'A/1',
        cost: '6040',
        title: 'Park "Łąka"; część 1',
        origin: 'Budżet obywatelski; próba',
        number: 1,
        status: 'accepted',
        sector: 'education',
        more: false,
      },
      {
        code: 'B-7',
        cost: '4005',
        title: 'Őszi ültetés és żółte ławki',
        origin: 'Budżet obywatelski; próba',
        number: 2,
        status: 'accepted',
        sector: 'environment',
        more: false,
      },
      {
        code: '9',
        cost: '3000',
        title: expect.stringMatching(/^(Bardzo długa nazwa )+.*…$/),
        origin: 'Budżet obywatelski; próba',
        number: 3,
        status: 'accepted',
        sector: 'other',
        more: true,
      },
    ]);
    expect(
      await rows(`SELECT sum(amount_minor)::text AS costs FROM assessment_cost_lines`),
    ).toEqual([{ costs: '13045' }]);
    expect(await rows(`SELECT source, ceiling_minor::text AS ceiling FROM envelopes`)).toEqual([
      { source: 'jamoat', ceiling: '10050' },
    ]);
    expect(
      await rows(
        `SELECT v.name_tg AS village, count(*)::integer AS ballots FROM ballots JOIN villages v ON v.id = village_id
         GROUP BY 1 ORDER BY 2, v.name_tg COLLATE "C"`,
      ),
    ).toEqual([
      { village: 'Górna', ballots: 2 },
      { village: 'Łódź Żubrów 2027', ballots: 2 },
      { village: 'Żabieniec', ballots: 2 },
    ]);
    expect(
      await rows(`SELECT list_number, name FROM roll_entries ORDER BY list_number`),
    ).toHaveLength(6);
  });

  it('is sealed and counted by two of the named persons, with empty ballots and decimals', async () => {
    const { choiceId, cycleId } = await imported(changed('próba', 'próba 2'), ...both());
    // 4 votes for B-7 and 3 for A/1, which together cost 5 minor units less than the budget.
    expect(await winnersOf(choiceId, cycleId)).toEqual(['B-7', 'A/1']);
    const result = await app.get(ChoiceService).result(choiceId);
    expect(result?.body).toMatchObject({ ballots: 6, emptyBallots: 1, currency: 'PLN' });
  });

  it('is refused when it was imported before, even at the same moment', async () => {
    const content = changed('próba', 'twice');
    const path = await fileOf(content);
    const runs = await Promise.all([1, 2].map(() => cli('import-election', path, ...both())));
    const [done, refused] = runs.sort((a, b) => a.code - b.code);
    expect([done?.code, refused?.code]).toEqual([0, 2]);
    const [, jamoatId] = /\((TJ-IMPORT-01-\d{3})\)/.exec(done!.out[0]!)!;
    const knownBefore = [
      expect.stringMatching(`was imported before and is ${jamoatId!}; nothing was stored\\.$`),
    ];
    expect(refused).toMatchObject({ out: [], err: knownBefore });
    expect(
      await rows(
        `SELECT jamoat_id FROM cycles WHERE imported_from = $1`,
        createHash('sha256').update(content).digest('hex'),
      ),
    ).toEqual([{ jamoat_id: jamoatId }]);
    const before = await digest();
    const again = await cli('import-election', path, ...both());
    expect(again).toEqual({ code: 2, out: [], err: knownBefore });
    expect(await digest()).toBe(before);
  });

  it('of the size of the largest real one takes seconds', async () => {
    const started = Date.now();
    const { jamoatId } = await imported(generateElection({ seed: 7 }), ...both());
    expect(Date.now() - started).toBeLessThan(30_000);
    const [counted] = await rows<{ ballots: number; villages: number }>(
      `SELECT count(*)::integer AS ballots, count(DISTINCT village_id)::integer AS villages
       FROM ballots WHERE jamoat_id = $1`,
      jamoatId,
    );
    expect(counted).toEqual({ ballots: 6_586, villages: 8 });
  });
});

describe('a broken election file leaves nothing behind', () => {
  it.each([
    [
      'a third decimal',
      'B-7;40.05;',
      'B-7;40.055;',
      /Line 20, column 5: 40\.055 has more than two decimals/,
    ],
    ['a missing column', 'v2;B-7;Górna', 'v2;B-7', /Line 26, column 7: this row has 2 fields/],
    [
      'an unknown project',
      'v2;B-7;',
      'v2;B-8;',
      /Line 26, column 4: the vote names the project B-8/,
    ],
    [
      'a wrong number of votes',
      'num_votes;6',
      'num_votes;7',
      /Line 9, column 11: num_votes says 7/,
    ],
    [
      'ordinal ballots',
      'vote_type;approval',
      'vote_type;ordinal',
      /Line 11: .* type ordinal cannot be counted yet/,
    ],
    [
      'a project that costs nothing',
      'B-7;40.05;',
      'B-7;0;',
      /Line 20: this amount is nothing\. Write an amount above zero\./,
    ],
    ['no budget', 'budget;100,50', 'budget;0', /Line 10: this amount is nothing/],
    [
      'a currency that is none',
      'currency;PLN',
      'currency;złoty',
      /Line 17: złoty is not a currency/,
    ],
    [
      'a day that is none',
      'date_end;10.02.2027',
      'date_end;30.02.2027',
      /Line 14: 30\.02\.2027 in date_end is not a day/,
    ],
    [
      'days the wrong way round',
      'date_begin;01.02.2027',
      'date_begin;2028',
      /Line 14: date_end is before date_begin/,
    ],
    [
      'a ballot above its limit',
      'max_length;2',
      'max_length;1',
      /Line 25: the vote names 2 projects, but max_length allows 1/,
    ],
    [
      'an amount beyond all plans',
      'budget;100,50',
      'budget;100000000000000',
      /Line 10: this amount is above/,
    ],
  ])('%s', async (_fault, from, to, sentence) => {
    await expectRefusal(changed(from, to), sentence);
  });

  it('bytes that are no UTF-8', async () => {
    const bytes = Buffer.from(small);
    bytes[bytes.indexOf('Őszi')] = 0xff;
    await expectRefusal(bytes, /Line 20: this is not UTF-8 text/);
  });

  it('text that would steer the terminal is said without its power', async () => {
    await expectRefusal(
      changed('40.05', '\u001b[31mred\u0007'),
      /Line 20, column 5: \[31mred is not an amount/,
    );
  });
});

describe('the roles of the new jamoat', () => {
  it('are dealt so that two persons can seal, publish and record from paper', async () => {
    const { jamoatId } = await imported(changed('próba', 'roles'), ...both());
    const holders = async (person: BuiltPerson) =>
      (await app.get(RoleService).rolesOf(person.id))
        .filter((role) => role.jamoatId === jamoatId || role.districtId === 'TJ-IMPORT-01')
        .filter((role) => role.jamoatId === null || role.jamoatId === jamoatId)
        .map(({ code }) => code)
        .sort();
    expect(await holders(desk)).toEqual(
      ['sddc_secretary', 'jamoat_admin', 'recorder', 'facilitator', 'implementer'].sort(),
    );
    expect(await holders(chair)).toEqual(
      ['sddc_chair', 'jamoat_chair', 'council_deputy', 'district_reviewer'].sort(),
    );
  });

  it('go all to one person, who is told that acts of two persons wait', async () => {
    const path = await fileOf(changed('próba', 'alone'));
    const run = await cli('import-election', path, '--as', desk.login);
    expect(run).toMatchObject({
      code: 0,
      err: [expect.stringContaining(`${desk.login} holds every role alone`)],
    });
  });

  it('go to the officials of the demo when nobody is named', async () => {
    const path = await fileOf(changed('próba', 'demo'));
    const none = await cli('import-election', path);
    expect(none).toMatchObject({
      code: 2,
      err: [expect.stringContaining('say who gets the roles')],
    });
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO regions (id, name_en, demo) VALUES ('TJ-DEMO', 'Model region', true)`,
      );
      await tx.query(
        `INSERT INTO districts (id, region_id, kind, name_en, demo)
         VALUES ('TJ-DEMO-01', 'TJ-DEMO', 'district', 'Model district', true)`,
      );
      await tx.query(
        `INSERT INTO jamoats (id, district_id, kind, name_en, demo)
         VALUES ('TJ-DEMO-01-01', 'TJ-DEMO-01', 'rural', 'Sabzdara', true)`,
      );
      return success(undefined);
    });
    const sabzdara = await aVillage(app, 'TJ-DEMO-01-01');
    const secretary = await aPerson(app, sabzdara, { roles: ['sddc_secretary', 'sddc_member'] });
    const reviewer = await aPerson(app, sabzdara, { roles: ['district_reviewer'] });
    const run = await cli('import-election', path);
    expect(run).toMatchObject({ code: 0, err: [] });
    expect(run.out[0]).toContain('roles to the officials of the demo;');
    const [jamoat] = await rows<{ id: string }>(
      `SELECT id FROM jamoats WHERE district_id = 'TJ-IMPORT-01' ORDER BY id DESC LIMIT 1`,
    );
    const roles = app.get(RoleService);
    expect(await roles.rolesOf(secretary.id)).toContainEqual(
      expect.objectContaining({ code: 'sddc_secretary', jamoatId: jamoat!.id }),
    );
    expect(await roles.rolesOf(reviewer.id)).toContainEqual(
      expect.objectContaining({ code: 'district_reviewer', districtId: 'TJ-IMPORT-01' }),
    );
    expect(await roles.holders(jamoat!.id, ['sddc_member'])).toEqual([]);
  });

  it('go to nobody who is unknown or signs in with a PIN', async () => {
    const path = await fileOf(changed('próba', 'nobody'));
    const resident = await aPerson(app, await aVillage(app));
    const before = await digest();
    const unknown = await cli('import-election', path, '--as', `${desk.login},nobody`);
    expect(unknown).toMatchObject({
      code: 2,
      err: [expect.stringContaining('there is no account nobody')],
    });
    const pin = await cli('import-election', path, '--as', resident.login);
    expect(pin).toMatchObject({
      code: 2,
      err: [expect.stringContaining('signs in with a PIN')],
    });
    expect(await digest()).toBe(before);
  });
});

describe('a real election', () => {
  (pabulibDir ? it : it.skip)(
    'of 6,586 ballots is imported, and the count gives the winners other programs found',
    async () => {
      const name = 'Poland_Wieliczka_2023_Green_Budget';
      const path = join(pabulibDir ?? '', `${name}.pb`);
      const started = Date.now();
      const run = await cli('import-election', path, ...both(), '--json');
      expect(run).toMatchObject({ code: 0, err: [] });
      expect(Date.now() - started).toBeLessThan(30_000);
      const made = JSON.parse(run.out[0]!) as Record<string, string>;
      expect(made).toMatchObject({
        name: 'Wieliczka Green Budget 2023',
        projects: 64,
        ballots: 6586,
        budget: '1000000.00',
        currency: 'PLN',
      });
      const expected = JSON.parse(
        readFileSync(join(pabulibDir ?? '', 'expected', `${name}.json`), 'utf8'),
      ) as { rules: { greedy_score: { order: string[] } } };
      expect(await winnersOf(made['choiceId']!, made['cycleId']!)).toEqual(
        expected.rules.greedy_score.order,
      );
    },
    60_000,
  );
});
