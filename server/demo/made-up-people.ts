import type { Sex } from '../domain/identity/person-details.js';
import type { NamesContent } from './content/shapes/people.js';
import type { Draw } from './seeded.js';

export interface MadeUpPerson {
  readonly name: string;
  readonly sex: Sex;
}

/** Somebody with a name put together from its parts; the family name first, as on the lists of a jamoat. */
export function madeUpPerson(names: NamesContent, draw: Draw): MadeUpPerson {
  const sex: Sex = draw(2) === 0 ? 'woman' : 'man';
  const given = oneOf(sex === 'woman' ? names.women : names.men, draw);
  const surname = oneOf(names.surnames, draw);
  return { name: `${surname}${sex === 'woman' ? 'а' : ''} ${given}`, sex };
}

function oneOf(parts: readonly string[], draw: Draw): string {
  const part = parts[draw(parts.length)];
  if (part === undefined) throw new Error('names.json holds no names');
  return part;
}
