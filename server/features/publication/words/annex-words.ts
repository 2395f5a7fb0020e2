import type { Locale } from '../../../domain/locale.js';

/** The sums by source and by years, the reserve list, and the head of the trail. */
export interface AnnexWords {
  readonly envelopes: string;
  readonly ceiling: string;
  readonly used: string;
  readonly byYears: string;
  readonly lineCount: string;
  readonly reserve: string;
  readonly reserveNote: string;
  readonly trail: string;
  readonly trailNote: string;
  readonly trailDay: (date: string) => string;
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
    trail: 'Дафтари амалҳо',
    trailNote:
      'Ҳар амали низом дар дафтар сабт мешавад. Дар саҳифаи «Дафтари амалҳо» дар назди ҳамин рӯз бояд ҳамин нишони рақамӣ истад. Агар дигар бошад, дафтарро аз нав навиштаанд.',
    trailDay: (date) => `Нишони рақамии рӯзи ${date} (SHA-256):`,
  },
  ru: {
    envelopes: 'Источники и их пределы',
    ceiling: 'Предел',
    used: 'По плану',
    byYears: 'Средства по годам',
    lineCount: 'Пунктов',
    reserve: 'Резервный список',
    reserveNote: 'На эти пункты средства не выделены.',
    trail: 'Журнал действий',
    trailNote:
      'Каждое действие в системе записывается в журнал. На странице «Журнал действий» у этого дня должен стоять этот же отпечаток. Если он другой, журнал переписан.',
    trailDay: (date) => `Цифровой отпечаток за ${date} (SHA-256):`,
  },
  en: {
    envelopes: 'Sources and their ceilings',
    ceiling: 'Ceiling',
    used: 'Planned',
    byYears: 'Money by year',
    lineCount: 'Lines',
    reserve: 'Reserve list',
    reserveNote: 'No money is set aside for these lines.',
    trail: 'Trail of acts',
    trailNote:
      'Every act in the system is written into a trail. On the page “Trail of acts” this same fingerprint must stand beside this day. If another one stands there, the trail has been rewritten.',
    trailDay: (date) => `Fingerprint of ${date} (SHA-256):`,
  },
};
