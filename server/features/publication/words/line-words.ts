import type { Locale } from '../../../domain/locale.js';

/** One line in detail, in the document and as a row of the CSV file. */
export interface LineWords {
  readonly details: string;
  readonly villages: string;
  readonly sector: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly currency: string;
  readonly indicator: string;
  readonly upkeep: string;
  readonly rank: string;
  readonly noRank: string;
  readonly rankReason: string;
  readonly onReserve: string;
  readonly yes: string;
  readonly no: string;
}

export const lineWords: Readonly<Record<Locale, LineWords>> = {
  tg: {
    details: 'Бандҳо ба тафсил',
    villages: 'Деҳаҳо',
    sector: 'Соҳа',
    fromYear: 'Аз сол',
    toYear: 'То сол',
    currency: 'Асъор',
    indicator: 'Нишондиҳанда',
    upkeep: 'Нигоҳубин',
    rank: 'Ҷой дар натиҷа',
    noRank: 'берун аз натиҷа',
    rankReason: 'Сабаби ҷойи дигар',
    onReserve: 'Дар захира',
    yes: 'ҳа',
    no: 'не',
  },
  ru: {
    details: 'Пункты подробно',
    villages: 'Сёла',
    sector: 'Отрасль',
    fromYear: 'С года',
    toYear: 'По год',
    currency: 'Валюта',
    indicator: 'Показатель',
    upkeep: 'Содержание',
    rank: 'Место в результате',
    noRank: 'вне результата',
    rankReason: 'Почему место иное',
    onReserve: 'В резерве',
    yes: 'да',
    no: 'нет',
  },
  en: {
    details: 'The lines in detail',
    villages: 'Villages',
    sector: 'Sector',
    fromYear: 'From year',
    toYear: 'To year',
    currency: 'Currency',
    indicator: 'Indicator',
    upkeep: 'Upkeep',
    rank: 'Place in the result',
    noRank: 'not from the result',
    rankReason: 'Why it stands elsewhere',
    onReserve: 'On reserve',
    yes: 'yes',
    no: 'no',
  },
};
