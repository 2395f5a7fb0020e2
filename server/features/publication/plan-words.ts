import type { ApprovalOutcome, ApprovalStepKind } from '../../domain/approval/approval-step.js';
import type { Locale } from '../../domain/locale.js';
import type { FundingSource } from '../../domain/plan/funding-source.js';

/** Every word that stands in the files of a publication. Terms follow the glossary of the domain. */
export interface PlanWords {
  readonly republic: string;
  readonly title: Readonly<Record<'jmp' | 'village_fund', string>>;
  readonly agreed: string;
  readonly agreedBy: string;
  readonly resolved: string;
  readonly resolvedBy: (date: string, number: string | null) => string;
  readonly annexTo: (date: string, number: string | null) => string;
  readonly jamoatChair: string;
  readonly jamoatOf: (name: string) => string;
  readonly stamp: string;
  readonly summary: (lines: number, villages: number, sum: string) => string;
  readonly check: string;
  readonly checkHow: string;
  readonly address: string;
  readonly published: (date: string, number: number) => string;
  readonly demo: string;
  /** The same of a plan made from an imported election. */
  readonly demoImported: string;
  readonly demoShort: string;
  readonly imported: string;
  readonly footer: (jamoat: string, years: string, version: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly planTable: string;
  readonly thousands: (currency: string) => string;
  readonly units: (currency: string) => string;
  readonly number: string;
  readonly measure: string;
  readonly place: string;
  readonly year: string;
  readonly cost: string;
  readonly sources: string;
  readonly responsible: string;
  readonly total: string;
  readonly share: string;
  readonly carried: string;
  readonly brought: string;
  readonly allVillages: string;
  readonly andMore: (count: number) => string;
  readonly source: Readonly<Record<FundingSource, string>>;
  readonly envelopes: string;
  readonly ceiling: string;
  readonly used: string;
  readonly byYears: string;
  readonly lineCount: string;
  readonly approvals: string;
  readonly version: string;
  readonly body: string;
  readonly step: Readonly<Record<ApprovalStepKind, string>>;
  readonly outcome: Readonly<Record<ApprovalOutcome, string>>;
  readonly decision: string;
  readonly document: string;
  readonly votes: (votesFor: number, against: number, abstain: number, deputies: number) => string;
  readonly fromPaper: string;
  readonly returnReason: (line: string) => string;
  readonly details: string;
  readonly indicator: string;
  readonly upkeep: string;
  readonly rank: string;
  readonly noRank: string;
  readonly rankReason: string;
  readonly orderReason: string;
  readonly villages: string;
  readonly reserve: string;
  readonly reserveNote: string;
  readonly sector: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly currency: string;
  readonly yes: string;
  readonly no: string;
  readonly onReserve: string;
  readonly sectors: Readonly<Record<string, string>>;
}

const tg: PlanWords = {
  republic: 'Ҷумҳурии Тоҷикистон',
  title: { jmp: 'Нақшаи идоракунии ҷамоат', village_fund: 'Нақшаи фонди деҳа' },
  agreed: 'Мувофиқа шуд',
  agreedBy: 'Мақомоти иҷроияи маҳаллии ҳокимияти давлатии ноҳия',
  resolved: 'Тасдиқ шуд',
  resolvedBy: (date, number) =>
    `Бо қарори Маҷлиси ҷамоат аз ${date}${number === null ? '' : `, № ${number}`}`,
  annexTo: (date, number) =>
    `Замима ба қарори Маҷлиси ҷамоат аз ${date}${number === null ? '' : `, № ${number}`}`,
  jamoatChair: 'раиси ҷамоат',
  jamoatOf: (name) => `Ҷамоати ${name}`,
  stamp: 'Ҷ. М.',
  summary: (lines, villages, sum) => `${String(lines)} банд · ${String(villages)} деҳа · ${sum}`,
  check: 'Нусхаро чӣ тавр санҷед',
  checkHow:
    'Дар саҳифаи нақша файли JSON-ро боргирӣ кунед. Нишони рақамии он (SHA-256) бояд ҳамин бошад:',
  address: 'Суроға',
  published: (date, number) => `нашр: ${date}, № ${String(number)}`,
  demo: 'НАМУНА. Ҷамоат, одамон ва рақамҳо сохтаанд.',
  demoImported:
    'НАМУНА. Ҷамоат сохта аст; пешниҳодҳо ва овозҳо аз файли дар боло номбурда гирифта шудаанд.',
  demoShort: 'НАМУНА',
  imported: 'Марҳилаҳои пешина аз файл гирифта шудаанд, SHA-256:',
  footer: (jamoat, years, version) =>
    `Нақшаи ҷамоати ${jamoat}, ${years} · матни ${String(version)}`,
  page: (page, pages) => `Саҳифаи ${String(page)} аз ${String(pages)}`,
  planTable: 'Нақшаи чорабиниҳо ва маблағгузорӣ',
  thousands: (currency) => (currency === 'TJS' ? 'ҳазор сомонӣ' : `ҳазор ${currency}`),
  units: (currency) => (currency === 'TJS' ? 'сомонӣ' : currency),
  number: '№',
  measure: 'Чорабинӣ',
  place: 'Ҷой',
  year: 'Сол',
  cost: 'Арзиш',
  sources: 'Сарчашмаи маблағгузорӣ',
  responsible: 'Масъул',
  total: 'Ҳамагӣ',
  share: 'Ҳисса, %',
  carried: 'Ба саҳифаи оянда мегузарад',
  brought: 'Аз саҳифаи пешина',
  allVillages: 'Ҳамаи деҳаҳо',
  andMore: (count) => `ва боз ${String(count)} деҳа`,
  source: {
    jamoat: 'Буҷети ҷамоат',
    district: 'Буҷети ноҳия',
    community_cash: 'Пули сокинон',
    in_kind: 'Ҳашар, мавод',
    remittance: 'Маблағи муҳоҷирон',
    donor: 'Шарикони рушд',
    private: 'Соҳибкор, корхона',
  },
  envelopes: 'Сарчашмаҳо ва ҳадди онҳо',
  ceiling: 'Ҳадди аксар',
  used: 'Ба нақша',
  byYears: 'Маблағ аз рӯи сол',
  lineCount: 'Бандҳо',
  approvals: 'Мувофиқа ва тасдиқ',
  version: 'Матн',
  body: 'Мақомот',
  step: {
    sddc: 'Кумитаи рушди ҷамоат',
    council: 'Маҷлиси ҷамоат',
    district: 'Ноҳия',
  },
  outcome: { approved: 'тасдиқ шуд', returned: 'барои такмил баргардонида шуд' },
  decision: 'Қарор',
  document: 'Ҳуҷҷат, сана',
  votes: (votesFor, against, abstain, deputies) =>
    `тарафдор ${String(votesFor)}, зид ${String(against)}, бетараф ${String(abstain)}; вакилон ${String(deputies)}`,
  fromPaper: 'аз рӯи қоғаз, ду нафар',
  returnReason: (line) => `Сабаби баргардонидани «${line}»`,
  details: 'Бандҳо ба тафсил',
  indicator: 'Нишондиҳанда',
  upkeep: 'Нигоҳубин',
  rank: 'Ҷой дар натиҷа',
  noRank: 'берун аз натиҷа',
  rankReason: 'Сабаби ҷойи дигар',
  orderReason: 'Асоси тартиб',
  villages: 'Деҳаҳо',
  reserve: 'Рӯйхати захиравӣ',
  reserveNote: 'Барои ин бандҳо маблағ ҷудо нашудааст.',
  sector: 'Соҳа',
  fromYear: 'Аз сол',
  toYear: 'То сол',
  currency: 'Асъор',
  yes: 'ҳа',
  no: 'не',
  onReserve: 'Дар захира',
  sectors: {
    water: 'оби нӯшокӣ',
    agriculture: 'кишоварзӣ, обёрӣ',
    education: 'маориф',
    health: 'тандурустӣ',
    roads: 'роҳ ва пул',
    energy: 'нерӯи барқ',
    disaster_risk: 'ҳифз аз офатҳо',
    environment: 'чарогоҳ ва ҷангал',
    livelihoods: 'кор ва даромад',
    youth: 'ҷавонон, фарҳанг, варзиш',
    waste: 'партов ва тозагӣ',
    governance: 'идоракунӣ',
    other: 'дигар',
  },
};

const ru: PlanWords = {
  republic: 'Республика Таджикистан',
  title: { jmp: 'План управления джамоатом', village_fund: 'План сельского фонда' },
  agreed: 'Согласовано',
  agreedBy: 'Местный исполнительный орган государственной власти района',
  resolved: 'Утверждено',
  resolvedBy: (date, number) =>
    `Постановлением Совета джамоата от ${date}${number === null ? '' : `, № ${number}`}`,
  annexTo: (date, number) =>
    `Приложение к постановлению Совета джамоата от ${date}${number === null ? '' : `, № ${number}`}`,
  jamoatChair: 'председатель джамоата',
  jamoatOf: (name) => `Джамоат ${name}`,
  stamp: 'М. П.',
  summary: (lines, villages, sum) =>
    `пунктов: ${String(lines)} · сёл: ${String(villages)} · ${sum}`,
  check: 'Как проверить экземпляр',
  checkHow:
    'Скачайте файл JSON на странице плана. Его цифровой отпечаток (SHA-256) должен быть таким:',
  address: 'Адрес',
  published: (date, number) => `опубликовано ${date}, № ${String(number)}`,
  demo: 'ДЕМО. Джамоат, люди и цифры вымышлены.',
  demoImported: 'ДЕМО. Джамоат вымышлен; предложения и голоса взяты из файла, названного выше.',
  demoShort: 'ДЕМО',
  imported: 'Предыдущие этапы взяты из файла, SHA-256:',
  footer: (jamoat, years, version) =>
    `План джамоата ${jamoat}, ${years} · редакция ${String(version)}`,
  page: (page, pages) => `Страница ${String(page)} из ${String(pages)}`,
  planTable: 'План мероприятий и финансирования',
  thousands: (currency) => (currency === 'TJS' ? 'тысяч сомони' : `тысяч ${currency}`),
  units: (currency) => (currency === 'TJS' ? 'сомони' : currency),
  number: '№',
  measure: 'Мероприятие',
  place: 'Место',
  year: 'Год',
  cost: 'Стоимость',
  sources: 'Источник финансирования',
  responsible: 'Ответственный',
  total: 'Всего',
  share: 'Доля, %',
  carried: 'Переносится на следующую страницу',
  brought: 'С предыдущей страницы',
  allVillages: 'Все сёла',
  andMore: (count) => `и ещё сёл: ${String(count)}`,
  source: {
    jamoat: 'Бюджет джамоата',
    district: 'Бюджет района',
    community_cash: 'Деньги жителей',
    in_kind: 'Хашар, материалы',
    remittance: 'Средства мигрантов',
    donor: 'Партнёры по развитию',
    private: 'Частные средства',
  },
  envelopes: 'Источники и их пределы',
  ceiling: 'Предел',
  used: 'По плану',
  byYears: 'Средства по годам',
  lineCount: 'Пунктов',
  approvals: 'Согласование и утверждение',
  version: 'Редакция',
  body: 'Орган',
  step: {
    sddc: 'Комитет развития джамоата',
    council: 'Совет джамоата',
    district: 'Район',
  },
  outcome: { approved: 'одобрено', returned: 'возвращено на доработку' },
  decision: 'Решение',
  document: 'Документ, дата',
  votes: (votesFor, against, abstain, deputies) =>
    `за ${String(votesFor)}, против ${String(against)}, воздержались ${String(abstain)}; депутатов ${String(deputies)}`,
  fromPaper: 'с бумаги, двумя лицами',
  returnReason: (line) => `Почему возвращён пункт «${line}»`,
  details: 'Пункты подробно',
  indicator: 'Показатель',
  upkeep: 'Содержание',
  rank: 'Место в результате',
  noRank: 'вне результата',
  rankReason: 'Почему место иное',
  orderReason: 'Основание порядка',
  villages: 'Сёла',
  reserve: 'Резервный список',
  reserveNote: 'На эти пункты средства не выделены.',
  sector: 'Отрасль',
  fromYear: 'С года',
  toYear: 'По год',
  currency: 'Валюта',
  yes: 'да',
  no: 'нет',
  onReserve: 'В резерве',
  sectors: {
    water: 'питьевая вода',
    agriculture: 'сельское хозяйство, орошение',
    education: 'образование',
    health: 'здравоохранение',
    roads: 'дороги и мосты',
    energy: 'электроэнергия',
    disaster_risk: 'защита от бедствий',
    environment: 'пастбища и лес',
    livelihoods: 'работа и доход',
    youth: 'молодёжь, культура, спорт',
    waste: 'отходы и санитария',
    governance: 'управление',
    other: 'другое',
  },
};

const en: PlanWords = {
  republic: 'Republic of Tajikistan',
  title: { jmp: 'Jamoat Management Plan', village_fund: 'Village fund plan' },
  agreed: 'Agreed',
  agreedBy: 'Local executive body of state authority of the district',
  resolved: 'Approved',
  resolvedBy: (date, number) =>
    `By resolution of the Jamoat Council of ${date}${number === null ? '' : `, no. ${number}`}`,
  annexTo: (date, number) =>
    `Annex to the resolution of the Jamoat Council of ${date}${number === null ? '' : `, no. ${number}`}`,
  jamoatChair: 'chair of the jamoat',
  jamoatOf: (name) => `Jamoat of ${name}`,
  stamp: 'Stamp',
  summary: (lines, villages, sum) =>
    `lines: ${String(lines)} · villages: ${String(villages)} · ${sum}`,
  check: 'How to check this copy',
  checkHow: 'Download the JSON file from the page of the plan. Its fingerprint (SHA-256) must be:',
  address: 'Address',
  published: (date, number) => `published ${date}, no. ${String(number)}`,
  demo: 'DEMO. Jamoat, people and figures are invented.',
  demoImported: 'DEMO. The jamoat is invented; proposals and votes come from the file named above.',
  demoShort: 'DEMO',
  imported: 'Earlier phases were taken from a file, SHA-256:',
  footer: (jamoat, years, version) =>
    `Plan of the jamoat ${jamoat}, ${years} · version ${String(version)}`,
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  planTable: 'Plan of measures and funding',
  thousands: (currency) => `thousand ${currency}`,
  units: (currency) => currency,
  number: 'No.',
  measure: 'Measure',
  place: 'Place',
  year: 'Year',
  cost: 'Cost',
  sources: 'Source of money',
  responsible: 'Responsible',
  total: 'Total',
  share: 'Share, %',
  carried: 'Carried to the next page',
  brought: 'From the page before',
  allVillages: 'All villages',
  andMore: (count) => `and ${String(count)} more`,
  source: {
    jamoat: 'Jamoat budget',
    district: 'District budget',
    community_cash: 'Community, cash',
    in_kind: 'Community, in kind',
    remittance: 'Remittance fund',
    donor: 'Donors',
    private: 'Private, utilities',
  },
  envelopes: 'Sources and their ceilings',
  ceiling: 'Ceiling',
  used: 'Planned',
  byYears: 'Money by year',
  lineCount: 'Lines',
  approvals: 'Approval',
  version: 'Version',
  body: 'Body',
  step: {
    sddc: 'Sub-district Development Committee',
    council: 'Jamoat Council',
    district: 'District',
  },
  outcome: { approved: 'approved', returned: 'returned for rework' },
  decision: 'Decision',
  document: 'Paper, date',
  votes: (votesFor, against, abstain, deputies) =>
    `for ${String(votesFor)}, against ${String(against)}, abstained ${String(abstain)}; deputies ${String(deputies)}`,
  fromPaper: 'from paper, by two persons',
  returnReason: (line) => `Why “${line}” was returned`,
  details: 'The lines in detail',
  indicator: 'Indicator',
  upkeep: 'Upkeep',
  rank: 'Place in the result',
  noRank: 'not from the result',
  rankReason: 'Why it stands elsewhere',
  orderReason: 'Ground of the order',
  villages: 'Villages',
  reserve: 'Reserve list',
  reserveNote: 'No money is set aside for these lines.',
  sector: 'Sector',
  fromYear: 'From year',
  toYear: 'To year',
  currency: 'Currency',
  yes: 'yes',
  no: 'no',
  onReserve: 'On reserve',
  sectors: {
    water: 'drinking water',
    agriculture: 'agriculture, irrigation',
    education: 'education',
    health: 'health',
    roads: 'roads and bridges',
    energy: 'electricity',
    disaster_risk: 'protection from disasters',
    environment: 'pasture and forest',
    livelihoods: 'work and income',
    youth: 'youth, culture, sport',
    waste: 'waste and sanitation',
    governance: 'administration',
    other: 'other',
  },
};

export const planWords: Readonly<Record<Locale, PlanWords>> = { tg, ru, en };
