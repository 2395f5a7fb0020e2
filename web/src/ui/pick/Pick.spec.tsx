import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { CheckCard, RadioCard } from './PickCard.js';
import { PickGroup } from './PickGroup.js';

describe('a choice of cards', () => {
  it('is native controls in a fieldset, whole cards being their labels', () => {
    const html = renderToString(
      <PickGroup id="position" legend="Мавқеи шумо" error="Якеро интихоб кунед">
        <RadioCard name="position" value="agree" defaultChecked title="Розӣ" />
        <RadioCard name="position" value="object" title="Эътироз" detail="Бо сабаб" />
      </PickGroup>,
    );
    expect(html).toContain('<fieldset');
    expect(html).toContain('aria-describedby="position-error"');
    expect(html.match(/<label[^>]*><input/g)).toHaveLength(2);
    expect(html.match(/ checked=""/g)).toHaveLength(1);
  });

  it('says why beside what cannot be taken', () => {
    const html = renderToString(
      <CheckCard name="works" value="well" disabled title="Чоҳ" why="Якҷоя шуд" />,
    );
    expect(html).toContain('disabled=""');
    expect(html).toContain('Якҷоя шуд');
  });

  it('reads its words apart', () => {
    const html = renderToString(
      <CheckCard name="w" title="Пул" detail="Новдара" price="310 000" why="Сабаб" />,
    );
    expect(
      html
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Пул Новдара 310 000 Сабаб');
  });

  it('names its picture', () => {
    const html = renderToString(
      <CheckCard name="w" title="Пул" sector={{ code: 'roads', label: 'Роҳ ва пул' }} />,
    );
    expect(html).toContain('role="img" aria-label="Роҳ ва пул"');
  });
});
