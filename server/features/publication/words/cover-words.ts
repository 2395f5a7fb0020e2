import type { Locale } from '../../../domain/locale.js';

/** The first page: whose plan it is, who agreed to it and how a copy is checked. */
export interface CoverWords {
  readonly republic: string;
  readonly title: Readonly<Record<'jmp' | 'village_fund', string>>;
  readonly agreed: string;
  readonly agreedBy: string;
  readonly resolved: string;
  readonly resolvedBy: (date: string, number: string | null) => string;
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
  readonly imported: string;
}

export const coverWords: Readonly<Record<Locale, CoverWords>> = {
  tg: {
    republic: 'Ҷумҳурии Тоҷикистон',
    title: { jmp: 'Нақшаи идоракунии ҷамоат', village_fund: 'Нақшаи фонди деҳа' },
    agreed: 'Мувофиқа шуд',
    agreedBy: 'Мақомоти иҷроияи маҳаллии ҳокимияти давлатии ноҳия',
    resolved: 'Тасдиқ шуд',
    resolvedBy: (date, number) =>
      `Бо қарори Маҷлиси ҷамоат аз ${date}${number === null ? '' : `, № ${number}`}`,
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
    imported: 'Марҳилаҳои пешина аз файл гирифта шудаанд, SHA-256:',
  },
  ru: {
    republic: 'Республика Таджикистан',
    title: { jmp: 'План управления джамоатом', village_fund: 'План сельского фонда' },
    agreed: 'Согласовано',
    agreedBy: 'Местный исполнительный орган государственной власти района',
    resolved: 'Утверждено',
    resolvedBy: (date, number) =>
      `Постановлением Совета джамоата от ${date}${number === null ? '' : `, № ${number}`}`,
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
    imported: 'Предыдущие этапы взяты из файла, SHA-256:',
  },
  en: {
    republic: 'Republic of Tajikistan',
    title: { jmp: 'Jamoat Management Plan', village_fund: 'Village fund plan' },
    agreed: 'Agreed',
    agreedBy: 'Local executive body of state authority of the district',
    resolved: 'Approved',
    resolvedBy: (date, number) =>
      `By resolution of the Jamoat Council of ${date}${number === null ? '' : `, no. ${number}`}`,
    jamoatChair: 'chair of the jamoat',
    jamoatOf: (name) => `Jamoat of ${name}`,
    stamp: 'Stamp',
    summary: (lines, villages, sum) =>
      `lines: ${String(lines)} · villages: ${String(villages)} · ${sum}`,
    check: 'How to check this copy',
    checkHow:
      'Download the JSON file from the page of the plan. Its fingerprint (SHA-256) must be:',
    address: 'Address',
    published: (date, number) => `published ${date}, no. ${String(number)}`,
    demo: 'DEMO. Jamoat, people and figures are invented.',
    demoImported:
      'DEMO. The jamoat is invented; proposals and votes come from the file named above.',
    imported: 'Earlier phases were taken from a file, SHA-256:',
  },
};
