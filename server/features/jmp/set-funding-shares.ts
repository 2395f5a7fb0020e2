import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { formatAmount } from '../../domain/plan/money.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ChangeDraft, type DraftAddress, lineOf } from './change-draft.js';
import { type LineContents, replaceShares } from './line-item.store.js';

export interface SetFundingSharesInput extends DraftAddress {
  readonly key: string;
  readonly shares: readonly {
    readonly envelopeId: string;
    readonly amount: { readonly amount: bigint; readonly currency: string };
  }[];
}

/**
 * Who pays how much of a line. More than an envelope may give is taken: a draft shows the excess, and the phase table
 * lets nobody send it for approval.
 */
@Injectable()
export class SetFundingShares {
  constructor(
    private readonly drafts: ChangeDraft,
    private readonly cycles: CycleService,
  ) {}

  /**
   * Answers the id of the version; the same shares sent again are stored once. Problems: those of `ChangeDraft.run`,
   * `jmp.reserve_takes_no_money`, `jmp.unknown_envelope`, `plan.envelope_twice`, `plan.share_not_positive`,
   * `cycle.other_currency`, `jmp.shares_exceed_cost`.
   */
  run(ctx: Ctx, input: SetFundingSharesInput): Promise<Outcome<string>> {
    return this.drafts.run(
      ctx,
      'setFundingShares',
      input,
      async (tx, { cycle, version, lines }) => {
        const found = lineOf({ lines }, input.key);
        if (!found.ok) return found;
        const envelopes = new Set((await this.cycles.envelopes(cycle.id)).map(({ id }) => id));
        const checked = checkShares(input, found.value, cycle.currency, envelopes);
        if (!checked.ok) return checked;
        await replaceShares(tx, version.jamoatId, { ...found.value, shares: checked.value });
        return success(undefined);
      },
      ({ lines }) => {
        const line = lines.find((one) => one.lineKey === input.key);
        return line !== undefined && shareTexts(line.shares) === shareTexts(sharesOf(input));
      },
    );
  }
}

function sharesOf(input: SetFundingSharesInput): LineContents['shares'] {
  return input.shares.map(({ envelopeId, amount }) => ({ envelopeId, amountMinor: amount.amount }));
}

function shareTexts(shares: LineContents['shares']): string {
  return shares
    .map((share) => `${share.envelopeId} ${share.amountMinor.toString()}`)
    .sort()
    .join();
}

function checkShares(
  input: SetFundingSharesInput,
  line: LineContents,
  currency: string,
  envelopes: ReadonlySet<string>,
): Outcome<LineContents['shares']> {
  if (line.reserve && input.shares.length > 0) {
    return refusal('jmp.reserve_takes_no_money', { path: ['shares'] });
  }
  const seen = new Set<string>();
  for (const [index, { envelopeId, amount }] of input.shares.entries()) {
    const path = ['shares', String(index)];
    if (!envelopes.has(envelopeId)) return refusal('jmp.unknown_envelope', { path });
    if (seen.has(envelopeId)) return refusal('plan.envelope_twice', { path });
    seen.add(envelopeId);
    if (amount.currency !== currency) {
      return refusal('cycle.other_currency', { path, details: { currency } });
    }
    if (amount.amount <= 0n) {
      return refusal('plan.share_not_positive', { path: [...path, 'amount'] });
    }
  }
  const shares = sharesOf(input);
  const total = shares.reduce((sum, share) => sum + share.amountMinor, 0n);
  if (total > line.costMinor) {
    return refusal('jmp.shares_exceed_cost', {
      path: ['shares'],
      details: {
        total: formatAmount(total),
        cost: formatAmount(line.costMinor),
        over: formatAmount(total - line.costMinor),
      },
    });
  }
  return success(shares);
}
