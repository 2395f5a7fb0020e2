import { describe, expect, it } from '@jest/globals';
import { checkDraft, type DraftPlace, type ProposalDraft } from './draft.js';

const place: DraftPlace = { currency: 'TJS', villageIdsOfJamoat: ['v1', 'v2'] };
const draft: ProposalDraft = {
  title: 'Пул',
  problem: 'Аз дарё гузашта намешавад.',
  sector: 'roads',
  villageIds: ['v2', 'v1', 'v2'],
  everywhere: false,
  costGuess: null,
  origin: 'self',
  onBehalfOf: null,
  withheld: false,
};

function codeOf(changes: Partial<ProposalDraft>): string | null {
  const checked = checkDraft({ ...draft, ...changes }, place);
  return checked.ok ? null : checked.problem.code;
}

describe('a draft', () => {
  it('is stored with clean texts and each village once', () => {
    const checked = checkDraft({ ...draft, title: ' Пули\n\u200bнав ' }, place);
    expect(checked).toMatchObject({
      ok: true,
      value: { title: 'Пули нав', villageIds: ['v1', 'v2'] },
    });
  });

  it('may use the whole length of a title, counted in characters and not in code units', () => {
    expect(codeOf({ title: '🌊'.repeat(120) })).toBeNull();
    expect(codeOf({ title: '🌊'.repeat(121) })).toBe('common.text_too_long');
  });

  it('keeps the line breaks of its text', () => {
    const checked = checkDraft({ ...draft, problem: 'як\r\nду' }, place);
    expect(checked).toMatchObject({ ok: true, value: { problem: 'як\nду' } });
  });

  it('names villages of the jamoat or none at all', () => {
    expect(codeOf({ villageIds: [] })).toBe('proposal.villages_missing');
    expect(codeOf({ villageIds: ['v1', 'v9'] })).toBe('proposal.village_elsewhere');
    const everywhere = checkDraft({ ...draft, everywhere: true, villageIds: ['v9'] }, place);
    expect(everywhere).toMatchObject({ ok: true, value: { villageIds: [] } });
  });

  it('guesses a cost above zero in the currency of the cycle', () => {
    expect(codeOf({ costGuess: { amount: 1n, currency: 'TJS' } })).toBeNull();
    expect(codeOf({ costGuess: { amount: 0n, currency: 'TJS' } })).toBe('proposal.cost_guess_zero');
    expect(codeOf({ costGuess: { amount: 1n, currency: 'USD' } })).toBe('proposal.currency');
    expect(codeOf({ costGuess: { amount: 10n ** 15n + 1n, currency: 'TJS' } })).toBe(
      'plan.amount_too_large',
    );
  });

  it('says for whom it is unless it is the author’s own', () => {
    expect(codeOf({ origin: 'meeting', onBehalfOf: ' ' })).toBe('proposal.on_behalf_missing');
    expect(codeOf({ origin: 'paper', onBehalfOf: 'а'.repeat(121) })).toBe('common.text_too_long');
    const own = checkDraft({ ...draft, onBehalfOf: 'Гурӯҳ' }, place);
    expect(own).toMatchObject({ ok: true, value: { onBehalfOf: null } });
  });
});
