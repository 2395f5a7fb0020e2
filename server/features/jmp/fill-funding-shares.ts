import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { type Envelope, fillFrom, type FundingShare } from '../../domain/plan/funding.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ChangeDraft, type DraftAddress, type LockedDraft } from './change-draft.js';
import { replaceShares } from './line-item.store.js';

export interface FillFundingSharesInput extends DraftAddress {
  readonly envelopeId: string;
}

/** One source pays what all lines together lack: with a single source nobody types thirty amounts a second time. */
@Injectable()
export class FillFundingShares {
  constructor(
    private readonly drafts: ChangeDraft,
    private readonly cycles: CycleService,
  ) {}

  /**
   * Answers the id of the version; sent again it changes nothing. Problems: those of `ChangeDraft.run`,
   * `jmp.unknown_envelope`.
   */
  run(ctx: Ctx, input: FillFundingSharesInput): Promise<Outcome<string>> {
    return this.drafts.run(
      ctx,
      'fillFundingShares',
      input,
      async (tx, draft) => {
        const envelope = await this.envelopeOf(draft, input);
        if (!envelope) return refusal('jmp.unknown_envelope', { path: ['envelopeId'] });
        const filled = filledLines(draft, envelope);
        for (const line of draft.lines) {
          const shares = filled.get(line.lineKey);
          if (shares) await replaceShares(tx, draft.version.jamoatId, { ...line, shares });
        }
        return success(undefined);
      },
      async (draft) => {
        const envelope = await this.envelopeOf(draft, input);
        return envelope !== null && filledLines(draft, envelope).size === 0;
      },
    );
  }

  private async envelopeOf(
    { cycle }: LockedDraft,
    { envelopeId }: FillFundingSharesInput,
  ): Promise<Envelope | null> {
    const envelopes = await this.cycles.envelopes(cycle.id);
    return envelopes.find(({ id }) => id === envelopeId) ?? null;
  }
}

/** The reserve list takes no money. */
function filledLines(
  { lines }: LockedDraft,
  envelope: Envelope,
): ReadonlyMap<string, readonly FundingShare[]> {
  const funded = lines
    .filter((line) => !line.reserve)
    .map(({ lineKey, costMinor, shares }) => ({ key: lineKey, costMinor, shares }));
  return fillFrom(funded, envelope);
}
