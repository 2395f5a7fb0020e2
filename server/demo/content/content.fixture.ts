import { readFileSync } from 'node:fs';
import type { AnorzorCollectionContent } from './shapes/anorzor-collection.js';
import type { DuobaConsensusContent } from './shapes/duoba-consensus.js';
import type { NamunaobodPlanContent } from './shapes/namunaobod-plan.js';
import type { NamesContent, PeopleContent } from './shapes/people.js';
import type { PlacesContent } from './shapes/places.js';
import type { SabzdaraFundContent } from './shapes/sabzdara-fund.js';
import type { SabzdaraPlanContent } from './shapes/sabzdara-plan.js';

export const files = [
  'places.json',
  'people.json',
  'sabzdara-plan.json',
  'sabzdara-fund.json',
  'namunaobod-plan.json',
  'anorzor-collection.json',
  'duoba-consensus.json',
  'names.json',
] as const;

export type FileName = (typeof files)[number];

export const read = (name: FileName): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8');

export const load = (name: FileName): unknown => JSON.parse(read(name));

export const places = load('places.json') as PlacesContent;
export const people = load('people.json') as PeopleContent;
export const sabzdara = load('sabzdara-plan.json') as SabzdaraPlanContent;
export const fund = load('sabzdara-fund.json') as SabzdaraFundContent;
export const namunaobod = load('namunaobod-plan.json') as NamunaobodPlanContent;
export const anorzor = load('anorzor-collection.json') as AnorzorCollectionContent;
export const duoba = load('duoba-consensus.json') as DuobaConsensusContent;
export const names = load('names.json') as NamesContent;
