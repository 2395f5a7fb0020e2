import { type FormValues, firstValue } from '../../../../server/domain/form-values.js';
import { type Outcome, refusal, success } from '../../../../server/domain/outcome.js';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import {
  isProposalOrigin,
  isSector,
  type ProposalOrigin,
  type Sector,
} from '../../../../server/domain/proposal/proposal.js';
import type { MoneyValue } from '../../lib/format/money.js';
import type { PageRequest } from '../page.js';
import { isUuid, uuidParam } from '../uuid-param.js';

export interface SentProposal {
  readonly id: string;
  readonly cycleId: string;
  readonly title: string;
  readonly problem: string;
  readonly sector: Sector;
  readonly villageIds: string[];
  readonly everywhere: boolean;
  readonly costGuess: MoneyValue | null;
  readonly photoId: string | null;
  readonly origin: ProposalOrigin;
  readonly onBehalfOf: string | null;
  readonly withheld: boolean;
}

/**
 * What the form of a proposal says, for the mutation to judge. Only what GraphQL itself could not take is refused
 * here. Problems: `proposal.sector_missing`, those of `parseAmount` at `costGuess`.
 */
export function readProposalForm(values: FormValues, request: PageRequest): Outcome<SentProposal> {
  const value = (name: string) => firstValue(values, name);
  const sector = value('sector');
  if (!isSector(sector)) return refusal('proposal.sector_missing', { path: ['sector'] });
  const costGuess = readCostGuess(value('costGuess'), value('currency'));
  if (!costGuess.ok) return costGuess;
  const origin = value('origin');
  return success({
    id: isUuid(value('id')) ? value('id') : request.newId,
    cycleId: uuidParam(request.params['cycleId']),
    title: value('title'),
    problem: value('problem'),
    sector,
    villageIds: (values['villageIds'] ?? []).filter(isUuid),
    everywhere: value('everywhere') === 'yes',
    costGuess: costGuess.value,
    photoId: isUuid(value('photoId')) ? value('photoId') : null,
    origin: isProposalOrigin(origin) ? origin : 'self',
    onBehalfOf: value('onBehalfOf') === '' ? null : value('onBehalfOf'),
    withheld: value('withheld') === 'yes',
  });
}

function readCostGuess(text: string, currency: string): Outcome<MoneyValue | null> {
  if (text.trim() === '') return success(null);
  const amount = parseAmount(text);
  if (!amount.ok) return { ok: false, problem: { ...amount.problem, path: ['costGuess'] } };
  return success({
    amount: amount.value.toString(),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : 'TJS',
  });
}
