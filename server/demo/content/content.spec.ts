import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type {
  AnorzorCollectionContent,
  DuobaConsensusContent,
  EnvelopeContent,
  Financing,
  FundingSource,
  LocalText,
  NamesContent,
  NamunaobodPlanContent,
  NamunaobodProposal,
  OriginContent,
  PeopleContent,
  PersonContent,
  PlacesContent,
  PlanLineContent,
  RoleCode,
  SabzdaraFundContent,
  SabzdaraPlanContent,
  SabzdaraProposal,
  ScoresContent,
} from './content-types.js';

const files = [
  'places.json',
  'people.json',
  'sabzdara-plan.json',
  'sabzdara-fund.json',
  'namunaobod-plan.json',
  'anorzor-collection.json',
  'duoba-consensus.json',
  'names.json',
] as const;
type FileName = (typeof files)[number];

const read = (name: FileName): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const load = (name: FileName): unknown => JSON.parse(read(name));

const places = load('places.json') as PlacesContent;
const people = load('people.json') as PeopleContent;
const sabzdara = load('sabzdara-plan.json') as SabzdaraPlanContent;
const fund = load('sabzdara-fund.json') as SabzdaraFundContent;
const namunaobod = load('namunaobod-plan.json') as NamunaobodPlanContent;
const anorzor = load('anorzor-collection.json') as AnorzorCollectionContent;
const duoba = load('duoba-consensus.json') as DuobaConsensusContent;
const names = load('names.json') as NamesContent;

const sources: readonly FundingSource[] = [
  'jamoat',
  'district',
  'community_cash',
  'in_kind',
  'remittance',
  'donor',
  'private',
];

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const somoni = (values: readonly (string | null)[]): bigint =>
  values.reduce((total, value) => total + BigInt(value ?? 'missing'), 0n);
const total = (financing: Financing): bigint => somoni(sources.map((source) => financing[source]));
const bySource = (rows: readonly Financing[]): Record<string, bigint> =>
  Object.fromEntries(sources.map((source) => [source, somoni(rows.map((row) => row[source]))]));
const ceilings = (envelopes: readonly EnvelopeContent[]): Record<string, bigint> =>
  Object.fromEntries(envelopes.map(({ source, ceilingTjs }) => [source, BigInt(ceilingTjs)]));

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing from the content`);
  return value;
}
function jamoat(slug: string) {
  return found(
    places.jamoats.find((candidate) => candidate.slug === slug),
    slug,
  );
}
function seatsOf(jamoatCode: string) {
  return found(
    people.committees.find((committee) => committee.jamoatCode === jamoatCode),
    jamoatCode,
  ).seats;
}
const person = (login: string): PersonContent =>
  found(
    people.people.find((candidate) => candidate.login === login),
    login,
  );
const holds = (someone: PersonContent, code: RoleCode): boolean =>
  someone.roles.some((role) => role.code === code);
const holders = (jamoatCode: string, code: RoleCode): readonly string[] =>
  people.people
    .filter((someone) => someone.jamoatCode === jamoatCode && holds(someone, code))
    .map((someone) => someone.login);

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };
interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: string | number | boolean | null;
}
function leaves(tree: Tree, path = '', key = ''): readonly Leaf[] {
  if (tree === null || typeof tree !== 'object') return [{ path, key, value: tree }];
  return Object.entries(tree).flatMap(([name, child]: [string, Tree]) =>
    leaves(child, `${path}/${name}`, name),
  );
}
function isLocalText(tree: Tree): boolean {
  return tree !== null && typeof tree === 'object' && 'tg' in tree;
}
function texts(tree: Tree, path = ''): readonly { path: string; text: LocalText }[] {
  if (tree === null || typeof tree !== 'object') return [];
  if (isLocalText(tree)) return [{ path, text: tree as unknown as LocalText }];
  return Object.entries(tree).flatMap(([name, child]: [string, Tree]) =>
    texts(child, `${path}/${name}`),
  );
}
const allTexts = files.flatMap((name) => texts(load(name) as Tree, name));
const allLeaves = files.flatMap((name) => leaves(load(name) as Tree, name));

/** The Tajik alphabet; the letters ц щ ы ь are not in it. */
const tajikWord = /^[абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя-]+$/iu;
const russianWord = /^[абвгдеёжзийклмнопрстуфхцчшщъыьэюя-]+$/iu;

describe('texts of the demo', () => {
  it('exist in Tajik, Russian and English, and in nothing else', () => {
    expect(allTexts.length).toBeGreaterThan(400);
    for (const { path, text } of allTexts) {
      expect([path, Object.keys(text)]).toEqual([path, ['tg', 'ru', 'en']]);
      for (const value of Object.values(text) as string[]) {
        expect([path, value.trim() === value && value.length > 0]).toEqual([path, true]);
      }
    }
  });

  it('are composed (NFC) and end with a newline', () => {
    for (const name of files) {
      const raw = read(name);
      expect([name, raw === raw.normalize('NFC'), raw.endsWith('}\n')]).toEqual([name, true, true]);
    }
  });

  it('are written in the letters of their own language', () => {
    for (const { path, text } of allTexts) {
      for (const word of text.tg.match(/\p{L}[\p{L}-]*/gu) ?? []) {
        expect([path, word, tajikWord.test(word)]).toEqual([path, word, true]);
      }
      for (const word of text.ru.match(/\p{L}[\p{L}-]*/gu) ?? []) {
        expect([path, word, russianWord.test(word)]).toEqual([path, word, true]);
      }
      expect([path, /\p{Script=Cyrillic}/u.test(text.en)]).toEqual([path, false]);
    }
  });

  it('are not Russian copied into Tajik, except for proper names and units', () => {
    const copies = allTexts.filter(({ text }) => text.tg === text.ru).map(({ path }) => path);
    const allowed = /\/(name|unit)$|^places\.json/u;
    expect(copies.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('carry the same figures in all three languages', () => {
    const figures = (value: string): readonly string[] =>
      (value.replace(/(\d)[\u00a0,.](?=\d{3}(?!\d))/gu, '$1').match(/\d+(?:[.,]\d+)?/gu) ?? [])
        .map((figure) => figure.replace(',', '.'))
        .toSorted();
    for (const { path, text } of allTexts) {
      expect([path, figures(text.ru), figures(text.en)]).toEqual([
        path,
        figures(text.tg),
        figures(text.tg),
      ]);
    }
  });

  it('have titles of at most 80 characters', () => {
    for (const { path, text } of allTexts.filter((entry) => entry.path.endsWith('/title'))) {
      for (const title of Object.values(text) as string[]) {
        expect([path, title, title.length <= 80]).toEqual([path, title, true]);
      }
    }
  });

  it('name no calendar year and no date: time is offsets only', () => {
    for (const { path, key, value } of allLeaves) {
      expect([path, /date$|year$/iu.test(key)]).toEqual([path, false]);
      if (typeof value === 'string') {
        expect([path, value, /(?<!\d)(19|20)\d\d(?!\d)|\d\d\.\d\d\.\d/u.test(value)]).toEqual([
          path,
          value,
          false,
        ]);
      }
      if (key.endsWith('Offset'))
        expect([path, Number.isInteger(value)]).toEqual([path, value !== null]);
    }
  });

  it('hold money as whole somoni in strings', () => {
    const money = allLeaves.filter(
      ({ key, path }) => key.endsWith('Tjs') || /\/(financing|spentBySource)\/[a-z_]+$/u.test(path),
    );
    expect(money.length).toBeGreaterThan(200);
    for (const { path, value } of money) {
      if (value !== null)
        expect([path, /^(0|[1-9]\d*)$/u.test(String(value)), typeof value]).toEqual([
          path,
          true,
          'string',
        ]);
    }
  });
});

describe('places of the demo', () => {
  it('count in Sabzdara what the worked scenario counts', () => {
    const villages = jamoat('sabzdara').villages;
    const meetings = villages.map((village) => found(village.meeting, village.slug));
    expect(villages.length).toBe(9);
    expect(sum(villages.map((village) => village.households))).toBe(1240);
    expect(sum(villages.map((village) => village.population))).toBe(7430);
    expect(sum(villages.map((village) => village.adults))).toBe(4312);
    expect(sum(meetings.map((meeting) => meeting.householdsRepresented))).toBe(730);
    expect(sum(meetings.map((meeting) => meeting.participants))).toBe(818);
    expect(sum(meetings.map((meeting) => meeting.women))).toBe(394);
    expect(sum(meetings.map((meeting) => meeting.under30))).toBe(208);
    for (const village of villages) {
      expect(2 * found(village.meeting, village.slug).householdsRepresented).toBeGreaterThan(
        village.households,
      );
    }
  });

  it('count in Namunaobod what the worked scenario counts, Tugay alone without quorum at first', () => {
    const villages = jamoat('namunaobod').villages;
    const meetings = villages.map((village) => found(village.meeting, village.slug));
    expect(villages.length).toBe(14);
    expect(sum(villages.map((village) => village.households))).toBe(4860);
    expect(sum(villages.map((village) => village.population))).toBe(29900);
    expect(sum(meetings.map((meeting) => meeting.householdsRepresented))).toBe(2518);
    expect(sum(meetings.map((meeting) => meeting.participants))).toBe(2697);
    expect(sum(meetings.map((meeting) => meeting.women))).toBe(1288);
    expect(sum(meetings.map((meeting) => meeting.under30))).toBe(705);
    const without = villages.filter(
      (village) =>
        2 * found(village.meeting, village.slug).householdsRepresented <= village.households,
    );
    expect(without.map((village) => village.slug)).toEqual(['tugay']);
    const tugay = found(without[0]?.meeting, 'tugay');
    expect(tugay.repeat).toEqual({ dayOffset: tugay.dayOffset + 8, householdsRepresented: 86 });
    expect(villages.filter((village) => village.secondLanguageForms !== null).length).toBe(4);
  });

  it('have 6 villages in Anorzor, 7 in Duoba, 3 in Gulbogh of the other district', () => {
    expect(
      ['anorzor', 'duoba', 'gulbogh'].map((slug) => [
        jamoat(slug).villages.length,
        jamoat(slug).districtCode,
      ]),
    ).toEqual([
      [6, 'TJ-DEMO-01'],
      [7, 'TJ-DEMO-01'],
      [3, 'TJ-DEMO-02'],
    ]);
  });

  it('have unique codes and slugs, and neighbours within the jamoat', () => {
    const villages = places.jamoats.flatMap((entry) => entry.villages);
    expect(new Set(villages.map((village) => village.code)).size).toBe(villages.length);
    for (const entry of places.jamoats) {
      expect(new Set(entry.villages.map((village) => village.slug)).size).toBe(
        entry.villages.length,
      );
      expect(places.districts.map((district) => district.code)).toContain(entry.districtCode);
      const codes = entry.villages.map((village) => village.code);
      for (const village of entry.villages) {
        expect(village.code.startsWith(`${entry.code}-`)).toBe(true);
        expect(codes).toContain(village.neighbourCode);
        expect(village.neighbourCode).not.toBe(village.code);
      }
    }
  });
});

describe('people of the demo', () => {
  it('have one login and one name each, the name in Tajik letters', () => {
    const logins = people.people.map((someone) => someone.login);
    const names = people.people.map((someone) => someone.fullName);
    expect(new Set(logins).size).toBe(logins.length);
    expect(new Set(names).size).toBe(names.length);
    for (const login of logins) expect(login).toMatch(/^[a-z][a-z0-9]*\.[a-z0-9]+$/u);
    for (const name of names) {
      expect([name, name.split(' ').every((part) => tajikWord.test(part))]).toEqual([name, true]);
    }
  });

  it('come, where the loader makes them up, from parts of names in Tajik letters, each once', () => {
    for (const parts of Object.values(names) as (readonly string[])[]) {
      expect(new Set(parts).size).toBe(parts.length);
      for (const part of parts) expect([part, tajikWord.test(part)]).toEqual([part, true]);
    }
    expect(names.surnames.every((surname) => /[еио]в$/u.test(surname))).toBe(true);
  });

  it('hold roles within places that exist', () => {
    const codes = new Map<string, readonly string[]>([
      ['village', places.jamoats.flatMap((entry) => entry.villages.map((village) => village.code))],
      ['jamoat', places.jamoats.map((entry) => entry.code)],
      ['district', places.districts.map((district) => district.code)],
      ['country', ['TJ']],
    ]);
    for (const someone of people.people) {
      expect([someone.login, someone.roles.length > 0]).toEqual([someone.login, true]);
      for (const { code, scope } of someone.roles) {
        expect(codes.get(scope.level)).toContain(scope.code);
        if (code === 'resident') expect(scope.code).toBe(someone.villageCode);
        if (scope.level === 'jamoat') expect(scope.code).toBe(someone.jamoatCode);
      }
      expect(holds(someone, 'resident')).toBe(someone.villageCode !== null);
    }
  });

  it('cover in Sabzdara every role of a jamoat', () => {
    const code = jamoat('sabzdara').code;
    const expected: Readonly<Record<string, number>> = {
      sddc_chair: 1,
      sddc_secretary: 1,
      sddc_member: 21,
      jamoat_admin: 1,
      jamoat_chair: 1,
      council_deputy: 5,
      recorder: 2,
      facilitator: 1,
      village_rep: 2,
      technical_reviewer: 1,
      implementer: 1,
      grievance_officer: 1,
      observer: 1,
      donor: 1,
    };
    for (const [role, count] of Object.entries(expected)) {
      expect([role, holders(code, role as RoleCode).length]).toEqual([role, count]);
    }
    const residents = people.people.filter((someone) => someone.login.startsWith('sabz.sokin'));
    expect(residents.length).toBe(8);
    expect(residents.filter((someone) => someone.standing === 'confirmed').length).toBe(5);
    expect(people.people.filter((someone) => holds(someone, 'sysadmin')).length).toBe(1);
  });

  it('keep the two persons apart: chair, secretary, jamoat chair and jamoat secretary are four people', () => {
    for (const { code } of places.jamoats) {
      const four = (
        ['sddc_chair', 'sddc_secretary', 'jamoat_chair', 'jamoat_admin'] as const
      ).flatMap((role) => holders(code, role));
      expect([code, four.length, new Set(four).size]).toEqual([code, 4, 4]);
    }
    for (const { code } of places.districts) {
      expect(
        people.people.filter((someone) =>
          someone.roles.some(
            (role) => role.code === 'district_reviewer' && role.scope.code === code,
          ),
        ).length,
      ).toBe(1);
    }
  });

  it('fill the seats of the committees: 21 in Sabzdara, 8 women, 4 under 30', () => {
    const sizes = places.jamoats.map((entry) => [entry.slug, seatsOf(entry.code).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      sabzdara: 21,
      namunaobod: 15,
      anorzor: 11,
      duoba: 13,
      gulbogh: 3,
    });
    const seats = seatsOf(jamoat('sabzdara').code);
    expect(seats.filter((seat) => seat.holderSex === 'woman').length).toBe(8);
    expect(seats.filter((seat) => person(seat.holderLogin).bornYearOffset > -30).length).toBe(4);
    for (const { jamoatCode, seats: filled } of people.committees) {
      expect(filled.map((seat) => seat.number)).toEqual(filled.map((_, index) => index + 1));
      expect(filled.map((seat) => seat.holderLogin).toSorted()).toEqual(
        [...holders(jamoatCode, 'sddc_member')].toSorted(),
      );
      expect(3 * filled.filter((seat) => seat.holderSex === 'woman').length).toBeGreaterThanOrEqual(
        filled.length,
      );
      for (const seat of filled) {
        expect([seat.holderLogin, seat.holderSex]).toEqual([
          seat.holderLogin,
          person(seat.holderLogin).sex,
        ]);
        expect(seat.termFromDayOffset < 0 && seat.termToDayOffset > 0).toBe(true);
      }
    }
  });

  it('have at most one sign-in card per role in a jamoat', () => {
    const cards = people.people.filter((someone) => someone.demoCard);
    for (const { code } of places.jamoats) {
      for (const role of [
        'sddc_chair',
        'sddc_secretary',
        'jamoat_admin',
        'jamoat_chair',
        'recorder',
        'council_deputy',
      ] as const) {
        const shown = cards.filter(
          (someone) => someone.jamoatCode === code && holds(someone, role),
        );
        expect([code, role, shown.length <= 1]).toEqual([code, role, true]);
      }
    }
  });
});

describe('origins of the proposals', () => {
  const all: readonly [string, string, readonly OriginContent[]][] = [
    ['sabzdara', 'plan', sabzdara.proposals.map((proposal) => proposal.origin)],
    ['sabzdara', 'fund', fund.works.map((work) => work.origin)],
    ['namunaobod', 'plan', namunaobod.proposals.map((proposal) => proposal.origin)],
    ['anorzor', 'plan', anorzor.proposals.map((proposal) => proposal.origin)],
    ['duoba', 'plan', duoba.proposals.map((proposal) => proposal.origin)],
  ];

  it('name an author who lives there, or a recorder who may type for that village', () => {
    for (const [slug, , origins] of all) {
      const { code, villages } = jamoat(slug);
      for (const origin of origins) {
        expect(villages.map((village) => village.code)).toContain(origin.villageCode);
        if (origin.channel === 'self') {
          const author = person(found(origin.authorLogin, 'author'));
          expect([author.login, author.villageCode]).toEqual([author.login, origin.villageCode]);
          expect(origin.recordedByLogin).toBeNull();
        } else {
          const recorder = person(found(origin.recordedByLogin, 'recorder'));
          const may = recorder.roles.some(
            (role) =>
              (role.code === 'recorder' && role.scope.code === code) ||
              (role.code === 'village_rep' && role.scope.code === origin.villageCode),
          );
          expect([recorder.login, origin.villageCode, may]).toEqual([
            recorder.login,
            origin.villageCode,
            true,
          ]);
        }
      }
    }
  });

  it('lie within the days in which proposals were collected', () => {
    const windows = [sabzdara, fund, namunaobod, anorzor, duoba].map((cycle) => cycle.timeline);
    all.forEach(([slug, cycle, origins], index) => {
      const timeline = found(windows[index], slug);
      for (const { dayOffset } of origins) {
        expect([
          slug,
          cycle,
          dayOffset,
          dayOffset >= timeline.collectionOpensDayOffset &&
            dayOffset <= Math.min(timeline.collectionClosesDayOffset, 0),
        ]).toEqual([slug, cycle, dayOffset, true]);
      }
    });
  });
});

const percent: Record<keyof ScoresContent, number> = {
  beneficiaries: 25,
  urgency: 25,
  womenChildren: 20,
  readiness: 15,
  contribution: 15,
};
/** Marks 1–5 with weights that add up to 100 give a score out of 100: a fifth of the weighted sum. */
function weighted(scores: ScoresContent): number {
  const fivefold = sum(
    (Object.keys(percent) as (keyof ScoresContent)[]).map((name) => percent[name] * scores[name]),
  );
  expect(fivefold % 5).toBe(0);
  return fivefold / 5;
}

/** key: marks, score, rank, yes–no–abstain, first and last year of the plan (1–3), cost in somoni */
const scenarioA: readonly (readonly [
  string,
  string,
  number,
  number,
  string,
  number,
  number,
  bigint,
])[] = [
  ['A1', '5/5/5/4/4', 94, 1, '19-0-0', 1, 2, 820_000n],
  ['A2', '4/4/4/5/4', 83, 2, '19-0-0', 1, 1, 240_000n],
  ['A3', '4/4/5/4/3', 81, 3, '18-0-1', 1, 1, 195_000n],
  ['A11', '4/4/4/5/3', 80, 4, '18-0-1', 1, 1, 215_000n],
  ['A4', '3/5/4/3/4', 77, 5, '16-2-1', 2, 2, 310_000n],
  ['A6', '3/4/3/4/5', 74, 6, '15-2-2', 2, 2, 385_000n],
  ['A9', '3/4/3/4/5', 74, 6, '15-2-2', 3, 3, 290_000n],
  ['A5', '3/5/3/3/3', 70, 8, '18-1-0', 1, 1, 460_000n],
  ['A8', '2/3/5/5/3', 69, 9, '16-1-2', 2, 2, 175_000n],
  ['A7', '2/2/5/4/4', 64, 10, '14-3-2', 1, 1, 150_000n],
  ['A12', '4/2/2/3/4', 59, 11, '13-2-4', 3, 3, 128_000n],
  ['A10', '3/1/2/5/5', 58, 12, '11-5-3', 3, 3, 98_000n],
];

describe('the plan of Sabzdara', () => {
  const lines = sabzdara.proposals
    .filter((proposal) => proposal.outcome === 'in_plan')
    .toSorted((one, two) => found(one.orderPosition, one.key) - found(two.orderPosition, two.key));
  const line = (proposal: SabzdaraProposal) => found(proposal.line, proposal.key);
  const scored = sabzdara.proposals.filter((proposal) => proposal.scores !== null);

  it('has the 12 lines of the worked scenario, mark by mark', () => {
    expect(
      lines.map((proposal) => {
        const scores = found(proposal.scores, proposal.key);
        const vote = found(proposal.committeeVote, proposal.key);
        return [
          proposal.key,
          Object.keys(percent)
            .map((name) => scores[name as keyof ScoresContent])
            .join('/'),
          proposal.weightedScore,
          proposal.scoreRank,
          `${vote.yes}-${vote.no}-${vote.abstain}`,
          line(proposal).fromYearOffset - sabzdara.planFromYearOffset + 1,
          line(proposal).toYearOffset - sabzdara.planFromYearOffset + 1,
          BigInt(found(proposal.costTjs, proposal.key)),
        ];
      }),
    ).toEqual(scenarioA);
    expect(sabzdara.planToYearOffset - sabzdara.planFromYearOffset).toBe(2);
  });

  it('costs 3 466 000 somoni, source by source', () => {
    for (const proposal of lines) {
      expect([proposal.key, total(line(proposal).financing)]).toEqual([
        proposal.key,
        BigInt(found(proposal.costTjs, proposal.key)),
      ]);
    }
    expect(somoni(lines.map((proposal) => proposal.costTjs))).toBe(3_466_000n);
    expect(bySource(lines.map((proposal) => line(proposal).financing))).toEqual({
      jamoat: 65_000n,
      district: 910_000n,
      community_cash: 203_000n,
      in_kind: 455_000n,
      remittance: 93_000n,
      donor: 1_530_000n,
      private: 210_000n,
    });
  });

  it('starts 1 260 000 in year one alone, 820 000 over two years, 870 000 in year two, 516 000 in year three', () => {
    const years = new Map<string, bigint>();
    for (const proposal of lines) {
      const { fromYearOffset, toYearOffset } = line(proposal);
      const span = `${fromYearOffset}-${toYearOffset}`;
      years.set(span, (years.get(span) ?? 0n) + BigInt(found(proposal.costTjs, proposal.key)));
    }
    expect(Object.fromEntries(years)).toEqual({
      '1-1': 1_260_000n,
      '1-2': 820_000n,
      '2-2': 870_000n,
      '3-3': 516_000n,
    });
  });

  it('comes from 31 proposals: 7 merged, 6 returned or rejected, 18 scored, 6 in reserve', () => {
    const outcome = (name: SabzdaraProposal['outcome']) =>
      sabzdara.proposals.filter((proposal) => proposal.outcome === name);
    expect(sabzdara.proposals.length).toBe(31);
    expect(sabzdara.proposals.map((proposal) => proposal.number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
    expect(
      [lines, outcome('reserve'), outcome('merged'), scored].map((list) => list.length),
    ).toEqual([12, 6, 7, 18]);
    const turnedDown = [...outcome('returned'), ...outcome('rejected')];
    expect(turnedDown.map((proposal) => proposal.screening.ground).toSorted()).toEqual([
      'duplicate',
      'land',
      'outside_powers',
      'outside_powers',
      'private_benefit',
      'private_benefit',
    ]);
    for (const proposal of sabzdara.proposals) {
      const { verdict, reason, mergedIntoKey } = proposal.screening;
      expect([proposal.key, reason === null]).toEqual([proposal.key, verdict === 'accepted']);
      expect([proposal.key, mergedIntoKey !== null]).toEqual([proposal.key, verdict === 'merged']);
      if (mergedIntoKey !== null) {
        expect(lines.map((entry) => entry.key)).toContain(mergedIntoKey);
      }
    }
    expect(outcome('reserve').every((proposal) => BigInt(proposal.costTjs ?? '0') > 0n)).toBe(true);
  });

  it('adds up marks, ranks and votes, with one tie decided by lot', () => {
    expect(sabzdara.criteriaWeights).toEqual(percent);
    for (const proposal of scored) {
      const scores = found(proposal.scores, proposal.key);
      expect([proposal.key, proposal.weightedScore]).toEqual([proposal.key, weighted(scores)]);
      const better = scored.filter(
        (other) => found(other.weightedScore, other.key) > weighted(scores),
      ).length;
      expect([proposal.key, proposal.scoreRank]).toEqual([proposal.key, better + 1]);
      expect(proposal.orderReason).not.toBeNull();
    }
    expect(scored.map((proposal) => proposal.orderPosition ?? 0).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    for (const proposal of lines) {
      const vote = found(proposal.committeeVote, proposal.key);
      expect([proposal.key, vote.yes + vote.no + vote.abstain]).toEqual([
        proposal.key,
        sabzdara.committee.present,
      ]);
    }
    expect(sabzdara.committee).toEqual({ seats: 21, present: 19, quorum: 14 });
    const ranks = scored.map((proposal) => proposal.scoreRank);
    expect(ranks.length - new Set(ranks).size).toBe(1);
  });

  it('counts users by village where a line serves whole villages', () => {
    const population = (codes: readonly string[]) =>
      sum(
        jamoat('sabzdara')
          .villages.filter((village) => codes.includes(village.code))
          .map((village) => village.population),
      );
    for (const key of ['A1', 'A3', 'A4', 'A5', 'A6', 'A9', 'A11', 'A12']) {
      const proposal = found(
        lines.find((entry) => entry.key === key),
        key,
      );
      expect([key, proposal.beneficiaries]).toEqual([key, population(proposal.villageCodes)]);
    }
  });

  it('had two lines returned by the district, and both versions fit the envelopes', () => {
    const [first, second] = sabzdara.versions;
    const changed = lines.filter((proposal) => line(proposal).firstVersion !== null);
    expect(changed.map((proposal) => proposal.key).toSorted()).toEqual(['A5', 'A9']);
    expect(first?.district?.decision).toBe('returned');
    expect(first?.district?.returnedKeys.toSorted()).toEqual(['A5', 'A9']);
    expect(second?.district).toBeNull();
    const before = lines.map((proposal) => {
      const old = line(proposal).firstVersion;
      if (old === null) return line(proposal).financing;
      expect([proposal.key, total(old.financing)]).toEqual([proposal.key, BigInt(old.costTjs)]);
      const { financing, fromYearOffset, toYearOffset } = line(proposal);
      expect([old.costTjs, old.fromYearOffset, old.toYearOffset]).not.toEqual([
        String(total(financing)),
        fromYearOffset,
        toYearOffset,
      ]);
      return old.financing;
    });
    const limit = ceilings(sabzdara.envelopes);
    for (const version of [before, lines.map((proposal) => line(proposal).financing)]) {
      for (const [source, amount] of Object.entries(bySource(version))) {
        expect([source, amount <= (limit[source] ?? -1n)]).toEqual([source, true]);
      }
    }
  });

  it('was voted by deputies of Sabzdara with two thirds present and a majority for', () => {
    const deputies = holders(jamoat('sabzdara').code, 'council_deputy');
    for (const { council } of sabzdara.versions) {
      expect(council.votes.every(({ login }) => deputies.includes(login))).toBe(true);
      expect(3 * council.votes.length).toBeGreaterThanOrEqual(2 * deputies.length);
      expect(2 * council.votes.filter(({ vote }) => vote === 'for').length).toBeGreaterThan(
        council.votes.length,
      );
    }
  });
});

describe('the village fund of Sabzdara', () => {
  it('offers ten works for two and a half times the budget', () => {
    expect(fund.works.length).toBe(10);
    expect(BigInt(fund.budgetTjs)).toBe(240_000n);
    expect(2n * somoni(fund.works.map((work) => work.costTjs))).toBe(5n * BigInt(fund.budgetTjs));
    expect(somoni(fund.envelopes.map((envelope) => envelope.ceilingTjs))).toBe(
      BigInt(fund.budgetTjs),
    );
    for (const work of fund.works)
      expect(BigInt(work.costTjs) <= BigInt(fund.budgetTjs)).toBe(true);
  });

  it('can draw 300 ballots over all villages, one of which is too small to be shown alone', () => {
    const { ballots, sizes, channels, villages } = fund.generation;
    expect(ballots).toBe(300);
    expect(sum(Object.values(sizes))).toBe(ballots);
    expect(sum(Object.values(channels))).toBe(ballots);
    expect(sum(villages.map((village) => village.ballots))).toBe(ballots);
    expect(villages.map((village) => village.villageCode)).toEqual(
      jamoat('sabzdara').villages.map((village) => village.code),
    );
    expect(villages.filter((village) => village.ballots < 5).length).toBe(1);
    const keys = fund.works.map((work) => work.key);
    for (const village of villages) {
      expect(Object.keys(village.weights)).toEqual(keys);
      expect(Object.values(village.weights).every((weight) => weight > 0)).toBe(true);
    }
  });

  it('is open on the first day', () => {
    expect(fund.timeline.choiceOpensDayOffset < 0 && fund.timeline.choiceClosesDayOffset > 0).toBe(
      true,
    );
  });
});

/** key: choices, cost, status, done %, spent in somoni */
const scenarioB: readonly (readonly [string, number, bigint, string, number, bigint])[] = [
  ['B1', 2614, 1_480_000n, 'in_progress', 45, 620_000n],
  ['B2', 1873, 540_000n, 'completed', 100, 531_500n],
  ['B3', 1741, 690_000n, 'delayed', 20, 96_000n],
  ['B4', 1466, 222_000n, 'completed', 100, 222_000n],
  ['B5', 1312, 265_000n, 'in_progress', 60, 140_000n],
  ['B6', 1208, 980_000n, 'delayed', 10, 60_000n],
  ['B7', 1037, 318_000n, 'in_progress', 70, 205_000n],
  ['B8', 894, 196_000n, 'completed', 100, 189_400n],
  ['B9', 862, 174_000n, 'in_progress', 50, 88_000n],
  ['B10', 611, 150_000n, 'not_started', 0, 0n],
];

describe('the plan of Namunaobod', () => {
  const planned = namunaobod.proposals.filter((proposal) => proposal.line !== null);
  const line = (proposal: NamunaobodProposal) => found(proposal.line, proposal.key);

  it('has the 10 lines of the worked scenario with their progress', () => {
    expect(
      planned.map((proposal) => {
        const { status, donePercent, spentTjs } = line(proposal).progress;
        return [
          proposal.key,
          proposal.choices,
          BigInt(proposal.costTjs),
          status,
          donePercent,
          BigInt(spentTjs),
        ];
      }),
    ).toEqual(scenarioB);
    expect(somoni(planned.map((proposal) => line(proposal).progress.spentTjs))).toBe(2_151_900n);
  });

  it('costs 5 015 000 somoni, source by source, which is the budget of its choice', () => {
    for (const proposal of planned) {
      expect([proposal.key, total(line(proposal).financing)]).toEqual([
        proposal.key,
        BigInt(proposal.costTjs),
      ]);
    }
    const sums = bySource(planned.map((proposal) => line(proposal).financing));
    expect(sums).toEqual({
      jamoat: 248_000n,
      district: 2_249_000n,
      community_cash: 159_000n,
      in_kind: 300_000n,
      remittance: 105_000n,
      donor: 1_644_000n,
      private: 310_000n,
    });
    expect(somoni(planned.map((proposal) => proposal.costTjs))).toBe(5_015_000n);
    expect(BigInt(namunaobod.budgetTjs)).toBe(5_015_000n);
    const limit = ceilings(namunaobod.envelopes);
    for (const [source, amount] of Object.entries(sums)) {
      expect([source, amount <= (limit[source] ?? -1n)]).toEqual([source, true]);
    }
  });

  it('spends per source no more than the share, and the shares of spending add up', () => {
    for (const proposal of planned) {
      const { financing, progress } = line(proposal);
      expect([proposal.key, total(progress.spentBySource)]).toEqual([
        proposal.key,
        BigInt(progress.spentTjs),
      ]);
      for (const source of sources) {
        expect(BigInt(progress.spentBySource[source]) <= BigInt(financing[source])).toBe(true);
      }
    }
  });

  it('balances its ballots: 5 210 received, 61 refused, 5 149 cast, 27 invalid, 5 122 valid, 14 020 choices', () => {
    const { ballots } = namunaobod;
    expect([
      ballots.received,
      ballots.refused,
      ballots.cast,
      ballots.invalid,
      ballots.valid,
      ballots.choices,
    ]).toEqual([5210, 61, 5149, 27, 5122, 14020]);
    expect(ballots.channels.map(({ channel, received }) => [channel, received])).toEqual([
      ['paper', 3120],
      ['sms_typed', 1480],
      ['web', 610],
    ]);
    for (const row of [ballots, ...ballots.channels]) {
      expect(row.received).toBe(row.refused + row.cast);
      expect(row.cast).toBe(row.invalid + row.valid);
    }
    for (const name of ['received', 'refused', 'cast', 'invalid', 'valid'] as const) {
      expect(sum(ballots.channels.map((row) => row[name]))).toBe(ballots[name]);
    }
    const paper = found(ballots.channels[0], 'paper');
    const { issued, spoiled, unused } = ballots.paperProtocol;
    expect(issued).toBe(paper.cast + spoiled + unused);
    expect(paper.invalid).toBe(ballots.invalid);
    const { one, two, three } = ballots.validBySize;
    expect([one + two + three, one + 2 * two + 3 * three]).toEqual([
      ballots.valid,
      ballots.choices,
    ]);
    expect(sum(namunaobod.proposals.map((proposal) => proposal.choices))).toBe(ballots.choices);
    expect(sum(ballots.validByVillage.map((row) => row.valid))).toBe(ballots.valid);
    for (const village of jamoat('namunaobod').villages) {
      const row = ballots.validByVillage.find((entry) => entry.villageCode === village.code);
      expect(found(row, village.slug).valid).toBeLessThan(village.adults);
    }
  });

  it('accepted two proposals with reservation and decided them after the choice', () => {
    const reserved = namunaobod.proposals.filter(
      (proposal) => proposal.screening.verdict === 'accepted_with_reservation',
    );
    expect(
      reserved.map((proposal) => [
        proposal.key,
        proposal.choices,
        proposal.costTjs,
        proposal.afterChoice?.verdict,
        proposal.line,
      ]),
    ).toEqual([
      ['B11', 254, '120000', 'returned', null],
      ['B12', 148, '210000', 'rejected', null],
    ]);
    expect(reserved.every((proposal) => proposal.screening.reason !== null)).toBe(true);
  });

  it('was approved with a majority of the deputies before it was published', () => {
    const { council, publishedDayOffset, district } = namunaobod.approvalTrail;
    expect(council.votes.filter(({ vote }) => vote === 'for').length).toBe(4);
    expect(council.votes.map(({ login }) => login)).toEqual(
      holders(jamoat('namunaobod').code, 'council_deputy'),
    );
    expect(district?.decision).toBe('approved');
    expect(found(district, 'district').dayOffset < publishedDayOffset).toBe(true);
  });
});

describe('lines of both plans', () => {
  it('fall within the years of their plan and are reported by implementers', () => {
    const check = (
      plan: { planFromYearOffset: number; planToYearOffset: number },
      row: PlanLineContent,
    ) => {
      expect(row.fromYearOffset >= plan.planFromYearOffset).toBe(true);
      expect(row.toYearOffset <= plan.planToYearOffset).toBe(true);
      expect(row.toYearOffset >= row.fromYearOffset).toBe(true);
      expect(row.indicator.baseline).not.toBe(row.indicator.target);
      if (row.implementerLogin !== null) {
        expect(holds(person(row.implementerLogin), 'implementer')).toBe(true);
      }
    };
    for (const { line } of sabzdara.proposals) if (line !== null) check(sabzdara, line);
    for (const { line } of namunaobod.proposals) if (line !== null) check(namunaobod, line);
  });
});

describe('the collection in Anorzor', () => {
  it('has nine proposals of all four origins, each with two to four comments and supports', () => {
    expect(anorzor.proposals.length).toBe(9);
    expect(new Set(anorzor.proposals.map((proposal) => proposal.origin.channel))).toEqual(
      new Set(['self', 'meeting', 'paper', 'on_behalf']),
    );
    for (const proposal of anorzor.proposals) {
      expect(proposal.comments.length).toBeGreaterThanOrEqual(2);
      expect(proposal.comments.length).toBeLessThanOrEqual(4);
      expect(proposal.supports.confirmed).toBeGreaterThan(0);
      for (const comment of proposal.comments) {
        expect(person(comment.login).jamoatCode).toBe(anorzor.jamoatCode);
        expect(comment.dayOffset > proposal.origin.dayOffset && comment.dayOffset <= 0).toBe(true);
      }
    }
    expect(anorzor.proposals.filter((proposal) => proposal.authorWithheld).length).toBe(1);
  });

  it('is open on the first day', () => {
    const { collectionOpensDayOffset, collectionClosesDayOffset } = anorzor.timeline;
    expect(collectionOpensDayOffset < 0 && collectionClosesDayOffset > 0).toBe(true);
  });
});

describe('rounds that are over', () => {
  it.each([
    ['the plan of', 'sabzdara', sabzdara.round],
    ['the village fund of', 'sabzdara', fund.round],
    ['the plan of', 'namunaobod', namunaobod.round],
  ])(
    'were reached for %s %s: a quorum, no objection left, and most of the seats agree',
    (_what, slug, round) => {
      const seats = seatsOf(jamoat(slug).code).map((seat) => seat.number);
      const last = new Map(round.statements.map((said) => [said.seatNumber, said.stance]));
      for (const number of [...last.keys(), ...round.silentSeats]) expect(seats).toContain(number);
      expect(round.silentSeats.some((number) => last.has(number))).toBe(false);
      const stated = seats.length - round.silentSeats.length;
      const abstaining = [...last.values()].filter((stance) => stance === 'abstain').length;
      expect(3 * stated).toBeGreaterThanOrEqual(2 * seats.length);
      expect([...last.values()]).not.toContain('object');
      expect(2 * (stated - abstaining)).toBeGreaterThan(seats.length);
      for (const { stance, reason, dayOffset } of round.statements) {
        expect(reason === null).toBe(stance === 'abstain');
        expect(dayOffset >= round.openedDayOffset && dayOffset <= round.declaredDayOffset).toBe(
          true,
        );
      }
    },
  );
});

describe('the consensus round in Duoba', () => {
  it('has a quorum, a majority that agrees, and one standing objection that holds it up', () => {
    const seats = seatsOf(duoba.jamoatCode);
    const { positions } = duoba.round;
    expect(positions.map((position) => position.seatNumber)).toEqual(
      seats.map((seat) => seat.number),
    );
    const count = (stance: (typeof positions)[number]['stance']) =>
      positions.filter((position) => position.stance === stance).length;
    expect({
      agree: count('agree'),
      withReservation: count('agree_with_reservation'),
      abstain: count('abstain'),
      object: count('object'),
      silent: count(null),
    }).toEqual({ agree: 8, withReservation: 2, abstain: 1, object: 1, silent: 1 });
    expect(3 * (seats.length - count(null))).toBeGreaterThanOrEqual(2 * seats.length);
    expect(2 * (count('agree') + count('agree_with_reservation'))).toBeGreaterThan(seats.length);
    for (const { stance, reason, seatNumber } of positions) {
      expect([seatNumber, reason !== null]).toEqual([
        seatNumber,
        stance === 'object' || stance === 'agree_with_reservation',
      ]);
    }
  });

  it('is about six costed proposals that the envelopes can bear', () => {
    expect(duoba.round.proposalKeys).toEqual(duoba.proposals.map((proposal) => proposal.key));
    expect(duoba.proposals.map((proposal) => proposal.orderPosition)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(somoni(duoba.proposals.map((proposal) => proposal.costTjs))).toBe(1_115_000n);
    expect(somoni(duoba.envelopes.map((envelope) => envelope.ceilingTjs)) >= 1_115_000n).toBe(true);
    for (const comment of duoba.round.comments) {
      expect(person(comment.login).jamoatCode).toBe(duoba.jamoatCode);
    }
    expect(duoba.round.openedDayOffset < 0 && duoba.round.closesDayOffset > 0).toBe(true);
  });
});
