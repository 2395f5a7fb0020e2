import type { Locale } from '../../../domain/locale.js';

/** The sums by source and by years, and the reserve list. */
export interface AnnexWords {
  readonly envelopes: string;
  readonly ceiling: string;
  readonly used: string;
  readonly byYears: string;
  readonly lineCount: string;
  readonly reserve: string;
  readonly reserveNote: string;
}

export const annexWords: Readonly<Record<Locale, AnnexWords>> = {
  tg: {
    envelopes: 'Сарчашмаҳо ва ҳадди онҳо',
    ceiling: 'Ҳадди аксар',
    used: 'Ба нақша',
    byYears: 'Маблағ аз рӯи сол',
    lineCount: 'Бандҳо',
    reserve: 'Рӯйхати захиравӣ',
    reserveNote: 'Барои ин бандҳо маблағ ҷудо нашудааст.',
  },
  ru: {
    envelopes: 'Источники и их пределы',
    ceiling: 'Предел',
    used: 'По плану',
    byYears: 'Средства по годам',
    lineCount: 'Пунктов',
    reserve: 'Резервный список',
    reserveNote: 'На эти пункты средства не выделены.',
  },
  en: {
    envelopes: 'Sources and their ceilings',
    ceiling: 'Ceiling',
    used: 'Planned',
    byYears: 'Money by year',
    lineCount: 'Lines',
    reserve: 'Reserve list',
    reserveNote: 'No money is set aside for these lines.',
  },
};
