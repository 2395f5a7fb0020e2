import type { DocumentLine, PlanDocument } from '../../domain/plan/plan-document.js';

const envelopes = [
  { id: 'e-jamoat', source: 'jamoat', label: '', ceiling: '100000000000' },
  { id: 'e-district', source: 'district', label: '', ceiling: '100000000000' },
  { id: 'e-cash', source: 'community_cash', label: '', ceiling: '100000000000' },
  { id: 'e-kind', source: 'in_kind', label: '', ceiling: '100000000000' },
  { id: 'e-remittance', source: 'remittance', label: '', ceiling: '100000000000' },
  { id: 'e-donor', source: 'donor', label: 'AKF', ceiling: '100000000000' },
  { id: 'e-private', source: 'private', label: '', ceiling: '100000000000' },
] as const;

const villageNames = [
  'Сабздараи Боло',
  'Чашмаи Нав',
  'Бедзор',
  'Сафедкӯҳ',
  'Дараи Калон',
  'Новдара',
];

const titles = [
  [
    'Қубури оби нӯшокӣ, 2,4 км, 14 ҷумак',
    'Водопровод, 2,4 км, 14 кранов',
    'Drinking-water line, 2.4 km, 14 taps',
  ],
  ['Таъмири боми мактаб, 4 бухорӣ', 'Крыша школы, 4 печи', 'School roof, 4 stoves'],
  [
    'Ҳимоя аз сел, габион 120 м',
    'Защита от селя, габионы 120 м',
    'Mudflow protection, gabions 120 m',
  ],
  [
    'Коргоҳи дӯзандагӣ ва мевахушккунии занон дар бинои пешинаи мағоза, бо таҷҳизот ва омӯзиш',
    'Женский цех шитья и сушки фруктов в бывшем магазине, с оборудованием и обучением',
    'Women’s sewing and drying workshop in the former shop, with equipment and training',
  ],
] as const;

/** An invented plan with this many lines: long and short texts, one village and many, every source. */
export function aDocument(lines: number, change: Partial<PlanDocument['plan']> = {}): PlanDocument {
  const rows = Array.from({ length: lines }, (_, index) => aLine(index));
  const sum = (amounts: readonly string[]) =>
    amounts.reduce((total, one) => total + BigInt(one), 0n).toString();
  const shares = envelopes.map(({ id }) => ({
    envelopeId: id,
    amount: sum(
      rows.flatMap((row) =>
        row.shares.filter((share) => share.envelopeId === id).map((share) => share.amount),
      ),
    ),
  }));
  const cost = sum(rows.map((row) => row.cost));
  return {
    format: 'maslihat-plan-1',
    publication: {
      id: '0b7e5bd4-1c1c-4c7e-9d55-5b2b3c6f9a10',
      number: 1,
      publishedOn: '2027-04-12',
    },
    demo: true,
    jamoat: { id: 'TJ-DEMO-01-01', names: { tg: 'Сабздара', ru: 'Сабздара', en: 'Sabzdara' } },
    district: {
      id: 'TJ-DEMO-01',
      names: { tg: 'Ноҳияи намунавӣ', ru: 'Модельный район', en: 'Model district' },
    },
    plan: {
      cycleId: '6f1d3c1a-7f5f-4b0e-8a57-000000000001',
      kind: 'jmp',
      version: 2,
      fromYear: 2027,
      toYear: 2029,
      currency: 'TJS',
      orderFrom: 'committee',
      orderReason: { text: 'Кумита тартибро аз рӯи хол гузошт.', language: 'tg' },
      importedFrom: null,
      ...change,
    },
    villages: villageNames.map((name, index) => ({
      id: `v${String(index)}`,
      names: { tg: name, en: `Village ${String(index + 1)}` },
    })),
    envelopes,
    lines: rows,
    reserve: [{ ...aLine(1), key: 'reserve', number: lines + 1, rank: null, shares: [] }],
    totals: { cost, shares, periods: [{ fromYear: 2027, toYear: 2027, lines, cost, shares }] },
    approvals: [
      {
        version: 1,
        step: 'district',
        outcome: 'returned',
        number: null,
        date: '2027-03-18',
        votes: null,
        fromPaper: false,
        lineReasons: [{ lineKey: 'line-0', reason: 'Арзишро аз нав ҳисоб кунед.', language: 'tg' }],
      },
      {
        version: 2,
        step: 'sddc',
        outcome: 'approved',
        number: '3',
        date: '2027-02-26',
        votes: null,
        fromPaper: true,
        lineReasons: [],
      },
      {
        version: 2,
        step: 'council',
        outcome: 'approved',
        number: '7',
        date: '2027-02-26',
        votes: { deputies: 15, votesFor: 12, votesAgainst: 1, votesAbstain: 1 },
        fromPaper: false,
        lineReasons: [],
      },
      {
        version: 2,
        step: 'district',
        outcome: 'approved',
        number: null,
        date: '2027-04-09',
        votes: null,
        fromPaper: false,
        lineReasons: [],
      },
    ],
  };
}

function aLine(index: number): DocumentLine {
  const [tg = '', ru = '', en = ''] = titles[index % titles.length] ?? [];
  const part = BigInt(20 + (index % 7) * 15) * 100_000n;
  const given = envelopes.filter((_, place) => (index + place) % 3 !== 0);
  return {
    key: `line-${String(index)}`,
    number: index + 1,
    rank: index === 2 ? 8 : index + 1,
    reasonAgainstRank: index === 2 ? { text: 'Хатари сел (протоколи № 3).', language: 'tg' } : null,
    texts: {
      tg: {
        title: tg,
        responsible: 'Раиси ҷамоат, ассотсиатсияи об',
        indicator: '14 ҷумак об медиҳад',
        upkeep: 'Ассотсиатсияи истифодабарандагони об',
      },
      ru: { title: ru, responsible: 'Председатель джамоата', indicator: null, upkeep: null },
      en: { title: en, responsible: 'Jamoat chair', indicator: 'All taps run', upkeep: null },
    },
    originalLanguage: 'tg',
    sector: index % 2 === 0 ? 'water' : 'education',
    villageIds:
      index % 4 === 3
        ? ['v0', 'v1', 'v2', 'v3', 'v4']
        : index % 5 === 4
          ? ['v0', 'v1', 'v2', 'v3', 'v4', 'v5']
          : [`v${String(index % 6)}`],
    fromYear: 2027 + (index % 3),
    toYear: index === 0 ? 2028 : 2027 + (index % 3),
    cost: (part * BigInt(given.length)).toString(),
    shares: given.map(({ id }) => ({ envelopeId: id, amount: part.toString() })),
  };
}
