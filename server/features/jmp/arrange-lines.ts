import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { lineTextLimits } from '../../domain/plan/line-item.js';
import { moveKey } from '../../domain/plan/rank-order.js';
import { cleanText } from '../../domain/text/nfc.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ChangeDraft, type DraftAddress, lineOf } from './change-draft.js';
import {
  deleteLine,
  type LineContents,
  replaceShares,
  setPositions,
  updateLine,
} from './line-item.store.js';
import { unexplainedKeys } from './plan-check.js';

export interface MoveLineItemInput extends DraftAddress {
  readonly key: string;
  readonly reserve: boolean;
  /** From 1. */
  readonly place: number;
  readonly reason: string | null;
}

/** Moving a line within the plan, to the reserve list and back, and taking it out. */
@Injectable()
export class ArrangeLines {
  constructor(private readonly drafts: ChangeDraft) {}

  /**
   * Answers the id of the version. Problems: those of `ChangeDraft.run`, `jmp.rank_reason_missing`,
   * `common.text_too_long`.
   */
  move(ctx: Ctx, input: MoveLineItemInput): Promise<Outcome<string>> {
    return this.drafts.run(ctx, 'moveLineItem', input, async (tx, { version, lines }) => {
      const found = lineOf({ lines }, input.key);
      if (!found.ok) return found;
      const reason = cleanText(input.reason ?? '', { multiline: true });
      if (Array.from(reason).length > lineTextLimits.rankReason) {
        return refusal('common.text_too_long', {
          path: ['reason'],
          details: { max: lineTextLimits.rankReason },
        });
      }
      const line = found.value;
      const order = reordered(lines, line, input);
      const needed = needsReason(lines, order, line.lineKey);
      const kept = reason === '' ? line.reasonAgainstRank : reason;
      if (needed && kept === null) {
        return refusal('jmp.rank_reason_missing', { path: ['reason'] });
      }
      await updateLine(tx, line.id, {
        reserve: input.reserve,
        // A line back in its place keeps no excuse for another one.
        reasonAgainstRank: needed ? kept : null,
        reasonLanguage: needed ? (reason === '' ? line.reasonLanguage : ctx.locale) : null,
      });
      if (input.reserve) await replaceShares(tx, version.jamoatId, { ...line, shares: [] });
      await setPositions(
        tx,
        version.id,
        order.map((one) => one.lineKey),
      );
      return success(undefined);
    });
  }

  /** Answers the id of the version. Problems: those of `ChangeDraft.run`. */
  remove(ctx: Ctx, input: DraftAddress & { readonly key: string }): Promise<Outcome<string>> {
    return this.drafts.run(
      ctx,
      'removeLineItem',
      input,
      async (tx, { version, lines }) => {
        const found = lineOf({ lines }, input.key);
        if (!found.ok) return found;
        await deleteLine(tx, found.value.id);
        const left = lines.filter((line) => line.lineKey !== input.key);
        await setPositions(
          tx,
          version.id,
          left.map((line) => line.lineKey),
        );
        return success(undefined);
      },
      (draft) => !draft.lines.some((line) => line.lineKey === input.key),
    );
  }
}

/** The lines after the move, the plan first. The moved one carries no reason yet. */
function reordered(
  lines: readonly LineContents[],
  line: LineContents,
  input: MoveLineItemInput,
): LineContents[] {
  const moved = { ...line, reserve: input.reserve, reasonAgainstRank: null };
  const all = [...lines.filter((one) => one.lineKey !== line.lineKey), moved];
  const target = all.filter((one) => one.reserve === input.reserve);
  const keys = moveKey(
    target.map((one) => one.lineKey),
    line.lineKey,
    input.place - 1,
  );
  const byKey = new Map(all.map((one) => [one.lineKey, one]));
  const placed = keys.flatMap((key) => byKey.get(key) ?? []);
  const others = all.filter((one) => one.reserve !== input.reserve);
  return input.reserve ? [...others, ...placed] : [...placed, ...others];
}

/** Whether the move leaves something to explain that was in order before, or the line itself stands against its rank. */
function needsReason(
  before: readonly LineContents[],
  after: readonly LineContents[],
  key: string,
): boolean {
  const known = new Set(unexplainedKeys(before));
  return unexplainedKeys(after).some((one) => one === key || !known.has(one));
}
