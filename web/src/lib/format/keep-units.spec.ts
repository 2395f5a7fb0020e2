import { describe, expect, it } from '@jest/globals';
import { keepUnits } from './keep-units.js';

const shown = (title: string) => keepUnits(title).replaceAll('\u00a0', '_');

describe('a title with numbers', () => {
  it.each([
    ['Чоҳи амиқ ва 6,2 км шабакаи об', 'Чоҳи амиқ ва 6,2_км шабакаи об'],
    ['Ивази трансформатор, 100 кВА', 'Ивази трансформатор, 100_кВА'],
    ['Кооперативи гармхонаҳо, 6 × 200 м²', 'Кооперативи гармхонаҳо, 6_×_200_м²'],
    ['Asphalt patching 2.8 km', 'Asphalt patching 2.8_km'],
  ])('keeps them beside their units: %s', (title, expected) => {
    expect(shown(title)).toBe(expected);
  });

  it('leaves what is counted free to wrap', () => {
    expect(shown('Равшании кӯча, 74 чароғи офтобӣ')).toBe('Равшании кӯча, 74 чароғи офтобӣ');
  });
});
