import type { Locale } from '../../../domain/locale.js';

/** What stands at the head and the foot of every page. */
export interface PageWords {
  readonly annexTo: (date: string, number: string | null) => string;
  readonly demoShort: string;
  readonly footer: (jamoat: string, years: string, version: number) => string;
  readonly page: (page: number, pages: number) => string;
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  tg: {
    annexTo: (date, number) =>
      `Замима ба қарори Маҷлиси ҷамоат аз ${date}${number === null ? '' : `, № ${number}`}`,
    demoShort: 'НАМУНА',
    footer: (jamoat, years, version) =>
      `Нақшаи ҷамоати ${jamoat}, ${years} · матни ${String(version)}`,
    page: (page, pages) => `Саҳифаи ${String(page)} аз ${String(pages)}`,
  },
  ru: {
    annexTo: (date, number) =>
      `Приложение к постановлению Совета джамоата от ${date}${number === null ? '' : `, № ${number}`}`,
    demoShort: 'ДЕМО',
    footer: (jamoat, years, version) =>
      `План джамоата ${jamoat}, ${years} · редакция ${String(version)}`,
    page: (page, pages) => `Страница ${String(page)} из ${String(pages)}`,
  },
  en: {
    annexTo: (date, number) =>
      `Annex to the resolution of the Jamoat Council of ${date}${number === null ? '' : `, no. ${number}`}`,
    demoShort: 'DEMO',
    footer: (jamoat, years, version) =>
      `Plan of the jamoat ${jamoat}, ${years} · version ${String(version)}`,
    page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  },
};
