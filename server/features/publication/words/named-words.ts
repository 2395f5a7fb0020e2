import type { Locale } from '../../../domain/locale.js';
import type { FundingSource } from '../../../domain/plan/funding-source.js';

/** Names of what is a code or a number elsewhere: sources, sectors, units of money. */
export interface NamedWords {
  readonly source: Readonly<Record<FundingSource, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly thousands: (currency: string) => string;
  readonly units: (currency: string) => string;
}

export const namedWords: Readonly<Record<Locale, NamedWords>> = {
  tg: {
    source: {
      jamoat: 'Буҷети ҷамоат',
      district: 'Буҷети ноҳия',
      community_cash: 'Пули сокинон',
      in_kind: 'Ҳашар, мавод',
      remittance: 'Маблағи муҳоҷирон',
      donor: 'Шарикони рушд',
      private: 'Соҳибкор, корхона',
    },
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
    thousands: (currency) => (currency === 'TJS' ? 'ҳазор сомонӣ' : `ҳазор ${currency}`),
    units: (currency) => (currency === 'TJS' ? 'сомонӣ' : currency),
  },
  ru: {
    source: {
      jamoat: 'Бюджет джамоата',
      district: 'Бюджет района',
      community_cash: 'Деньги жителей',
      in_kind: 'Хашар, материалы',
      remittance: 'Средства мигрантов',
      donor: 'Партнёры по развитию',
      private: 'Частные средства',
    },
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
    thousands: (currency) => (currency === 'TJS' ? 'тысяч сомони' : `тысяч ${currency}`),
    units: (currency) => (currency === 'TJS' ? 'сомони' : currency),
  },
  en: {
    source: {
      jamoat: 'Jamoat budget',
      district: 'District budget',
      community_cash: 'Community, cash',
      in_kind: 'Community, in kind',
      remittance: 'Remittance fund',
      donor: 'Donors',
      private: 'Private, utilities',
    },
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
    thousands: (currency) => `thousand ${currency}`,
    units: (currency) => currency,
  },
};
