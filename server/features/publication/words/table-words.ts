import type { Locale } from '../../../domain/locale.js';

/** The table of the plan: its heading, its columns and its sums. */
export interface TableWords {
  readonly planTable: string;
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
}

export const tableWords: Readonly<Record<Locale, TableWords>> = {
  tg: {
    planTable: 'Нақшаи чорабиниҳо ва маблағгузорӣ',
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
  },
  ru: {
    planTable: 'План мероприятий и финансирования',
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
  },
  en: {
    planTable: 'Plan of measures and funding',
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
  },
};
