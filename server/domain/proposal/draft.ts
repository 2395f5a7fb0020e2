import { type Outcome, refusal, success } from '../outcome.js';
import { maxAmountMinor } from '../plan/money.js';
import { cleanText } from '../text/nfc.js';
import type { ProposalOrigin, Sector } from './proposal.js';
import { characters, requiredText, textLimits } from './proposal-text.js';

/** An amount in the smallest unit of its currency. */
export interface Amount {
  readonly amount: bigint;
  readonly currency: string;
}

/** What somebody sends as a proposal. */
export interface ProposalDraft {
  readonly title: string;
  readonly problem: string;
  readonly sector: Sector;
  readonly villageIds: readonly string[];
  /** It concerns the whole jamoat; `villageIds` is then empty. */
  readonly everywhere: boolean;
  readonly costGuess: Amount | null;
  readonly origin: ProposalOrigin;
  readonly onBehalfOf: string | null;
  /** The author, or whom the author speaks for, is shown only as a resident of a village. */
  readonly withheld: boolean;
}

/** What the draft is checked against. */
export interface DraftPlace {
  readonly currency: string;
  readonly villageIdsOfJamoat: readonly string[];
}

/**
 * The draft as it is stored: texts cleaned, villages without repetition. Problems: `common.text_missing`,
 * `common.text_too_long`, `proposal.villages_missing`, `proposal.village_elsewhere`, `proposal.cost_guess_zero`,
 * `proposal.currency`, `plan.amount_too_large`, `proposal.on_behalf_missing`.
 */
export function checkDraft(draft: ProposalDraft, place: DraftPlace): Outcome<ProposalDraft> {
  const title = requiredText(draft.title, { max: textLimits.title, path: ['title'] });
  if (!title.ok) return title;
  const problem = requiredText(draft.problem, {
    max: textLimits.problem,
    path: ['problem'],
    multiline: true,
  });
  if (!problem.ok) return problem;
  const villageIds = checkVillages(draft, place);
  if (!villageIds.ok) return villageIds;
  const costGuess = checkCostGuess(draft.costGuess, place.currency);
  if (!costGuess.ok) return costGuess;
  const onBehalfOf = checkOnBehalfOf(draft);
  if (!onBehalfOf.ok) return onBehalfOf;
  return success({
    ...draft,
    title: title.value,
    problem: problem.value,
    villageIds: villageIds.value,
    onBehalfOf: onBehalfOf.value,
  });
}

function checkVillages(draft: ProposalDraft, place: DraftPlace): Outcome<readonly string[]> {
  if (draft.everywhere) return success([]);
  const villageIds = [...new Set(draft.villageIds)];
  if (villageIds.length === 0) {
    return refusal('proposal.villages_missing', { path: ['villageIds'] });
  }
  if (!villageIds.every((id) => place.villageIdsOfJamoat.includes(id))) {
    return refusal('proposal.village_elsewhere', { path: ['villageIds'] });
  }
  return success(villageIds.sort());
}

function checkCostGuess(guess: Amount | null, currency: string): Outcome<Amount | null> {
  if (guess === null) return success(null);
  if (guess.currency !== currency) {
    return refusal('proposal.currency', { path: ['costGuess'], details: { currency } });
  }
  if (guess.amount <= 0n) return refusal('proposal.cost_guess_zero', { path: ['costGuess'] });
  if (guess.amount > maxAmountMinor) {
    return refusal('plan.amount_too_large', {
      path: ['costGuess'],
      details: { max: maxAmountMinor / 100n },
    });
  }
  return success(guess);
}

function checkOnBehalfOf(draft: ProposalDraft): Outcome<string | null> {
  if (draft.origin === 'self') return success(null);
  const name = cleanText(draft.onBehalfOf ?? '');
  if (name === '') return refusal('proposal.on_behalf_missing', { path: ['onBehalfOf'] });
  if (characters(name) > textLimits.onBehalfOf) {
    return refusal('common.text_too_long', {
      path: ['onBehalfOf'],
      details: { max: textLimits.onBehalfOf },
    });
  }
  return success(name);
}
