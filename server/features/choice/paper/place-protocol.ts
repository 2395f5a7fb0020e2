import type { Db } from '../../../platform/db/handles.js';
import { placeViews, type PlaceView } from './paper-state.js';

const counts = [
  'issued',
  'inBox',
  'spoiled',
  'unused',
  'refused',
  'marked',
  'valid',
  'blank',
  'invalid',
] as const;
export type Protocol = Readonly<Record<(typeof counts)[number], number>>;

/** The places that had paper, in their order. */
export async function placesWithPaper(db: Db, choiceId: string): Promise<readonly PlaceView[]> {
  const views = await placeViews(db, choiceId);
  return views.filter(({ numbers }) => numbers.issued > 0 || numbers.marked > 0);
}

export function protocolOf({ numbers, refused }: PlaceView): Protocol {
  return protocolFrom((name) => (name === 'refused' ? refused : numbers[name]) ?? 0);
}

/** All places together. */
export function protocolOfAll(views: readonly PlaceView[]): Protocol {
  const all = views.map(protocolOf);
  return protocolFrom((name) => all.reduce((sum, one) => sum + one[name], 0));
}

function protocolFrom(count: (name: keyof Protocol) => number): Protocol {
  return Object.fromEntries(counts.map((name) => [name, count(name)])) as Protocol;
}
