import type { Person } from './company.js';
import type { ProposedWork } from './propose.js';

/** Who takes part in the first plan of the jamoat Rovand, and what they bring. */
export const jamoat = { id: 'TJ-GB-02-001', name: 'Rovand', district: 'Vanj' };
export const villages = ['Ғӯшхона', 'Ҷамоатобод', 'Қӯшработ'] as const;

function person(login: string, name: string, secret: string): Person {
  return { login, name, secret };
}

export const sysadmin = person('madina', 'Мадина Шарифова', 'се калимаи дарози ман');
export const admin = person('bahrom', 'Баҳром Ғаниев', 'кӯҳу дарёи сабз');
export const secretary = person('zulfiya', 'Зулфия Ҳакимова', 'себу анору ангур');
export const chair = person('davlat', 'Давлат Қодиров', 'барфи сафеди баҳор');
export const head = person('rustam', 'Рустам Ҷӯраев', 'роҳи дуру дароз');
export const deputy = person('nigora', 'Нигора Ӯсмонова', 'оби мусаффои чашма');
export const reviewer = person('firuz', 'Фирӯз Ятимов', 'нони гарми танӯр');
export const representative = person('savri', 'Саврӣ Ғуломова', 'боғи падари ман');
export const resident = person('gulnora', 'Гулнора Раҳимзода', '492816');

export interface Work extends ProposedWork {
  /** In somoni, as the secretary types it. */
  readonly cost: string;
}

export const pipe: Work = {
  title: 'Қубури оби нӯшокӣ аз чашмаи Ҳафтобшор',
  why: 'Занону кӯдакон ҳар рӯз ду соат барои об мераванд.',
  sector: 'Drinking water',
  village: villages[2],
  cost: '300000',
};
export const bridge: Work = {
  title: 'Пули пиёдагард аз болои дарё',
  why: 'Баҳор мактаббачагон аз об мегузаранд.',
  sector: 'Roads and bridges',
  village: villages[1],
  cost: '200000',
};
export const stoves: Work = {
  title: 'Ҷойи гарм барои синфҳои ибтидоӣ: 6 печи ғайриэлектрикӣ',
  why: 'Зимистон синфҳо хунуканд.',
  sector: 'School and kindergarten',
  village: villages[0],
  of: 'Бобои Ҷумъа',
  cost: '150000,50',
};

export const donor = 'Бунёди «Ҳамсоягӣ»';
/** Who answers for a work until somebody is named. */
export const ownBody = 'Мақомоти ҷамоат';
export const body = 'Раёсати обтаъминкунии ноҳияи Ванҷ';
export const indicator = 'Аз 40 хона 40 хона оби нӯшокӣ дорад';
export const papers = { minutes: '12', resolution: '7-қ', letter: '03/118' };
