import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { InputField, SelectField, TextareaField } from './Field.js';

describe('a field', () => {
  it('is tied to its label by its name', () => {
    const html = renderToString(<InputField name="village" label="Номи деҳа" />);
    expect(html).toContain('<label for="village"');
    expect(html).toMatch(/<input [^>]*id="village"/);
    expect(html).toMatch(/<input [^>]*name="village"/);
  });

  it('reads out its hint and its error, which stand above the box', () => {
    const html = renderToString(
      <TextareaField name="reason" label="Сабаб" hint="Ҳама мебинанд" error="Сабаб нависед" />,
    );
    expect(html).toContain('aria-describedby="reason-hint reason-error" aria-invalid="true"');
    const order = ['<label', 'id="reason-hint"', 'id="reason-error"', '<textarea'];
    const places = order.map((mark) => html.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  it('is not called wrong while nothing is', () => {
    const html = renderToString(<InputField name="village" label="Деҳа" hint="Аз рӯйхат" />);
    expect(html).not.toContain('aria-invalid');
    expect(html).toContain('aria-describedby="village-hint"');
  });

  it('keeps what was chosen', () => {
    const html = renderToString(
      <SelectField name="sector" label="Соҳа" defaultValue="roads">
        <option value="water">Об</option>
        <option value="roads">Роҳ</option>
      </SelectField>,
    );
    expect(html).toContain('<option value="roads" selected="">Роҳ</option>');
  });

  it('may have another address than its name, when a page asks twice', () => {
    const html = renderToString(
      <InputField name="text" id="text-2" label="Матн" error="Нависед" />,
    );
    expect(html).toContain('for="text-2"');
    expect(html).toContain('id="text-2-error"');
  });
});
