import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '../../domain/locale.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { type JmpLineItem, validateLineItem } from '../../domain/plan/line-item.js';
import { maxAmountMinor } from '../../domain/plan/money.js';
import type { Sector } from '../../domain/proposal/proposal.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { RoleService } from '../role/role.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import { ChangeDraft, type DraftAddress, type LockedDraft } from './change-draft.js';
import { mostLines } from './draft-lines.js';
import { insertLines, type LineContents, replaceLine, setPositions } from './line-item.store.js';

export interface PutLineItemInput extends DraftAddress {
  readonly key: string;
  readonly language: Locale;
  readonly title: string;
  readonly responsible: string;
  readonly indicator: string | null;
  readonly upkeep: string | null;
  readonly sector: Sector;
  readonly villageIds: readonly string[];
  readonly fromYear: number;
  readonly toYear: number;
  readonly cost: { readonly amount: bigint; readonly currency: string };
  readonly rankReason: string | null;
  readonly implementerId: string | null;
}

/** Writing a line of a draft: a new one at the end of the plan, or one anew in its place. */
@Injectable()
export class PutLineItem {
  constructor(
    private readonly drafts: ChangeDraft,
    private readonly territory: TerritoryService,
    private readonly roles: RoleService,
  ) {}

  /**
   * Answers the id of the version; the same line sent again is stored once. Problems: those of `ChangeDraft.run` and of
   * `validateLineItem`, `cycle.other_currency`, `plan.amount_too_large`, `jmp.unknown_village`,
   * `jmp.unknown_implementer`, `jmp.too_many_lines`.
   */
  run(ctx: Ctx, input: PutLineItemInput): Promise<Outcome<string>> {
    return this.drafts.run(
      ctx,
      'putLineItem',
      input,
      async (tx, draft) => {
        const checked = checkLine(input, draft.cycle);
        if (!checked.ok) return checked;
        const places = await this.checkPlacesAndPeople(input, draft.cycle.jamoatId);
        if (!places.ok) return places;
        const existing = draft.lines.find((line) => line.lineKey === input.key);
        const line = written(ctx, draft, input, checked.value, existing);
        const { jamoatId } = draft.version;
        if (existing) {
          await replaceLine(tx, jamoatId, line);
          return success(undefined);
        }
        if (draft.lines.length >= mostLines) {
          return refusal('jmp.too_many_lines', { details: { max: mostLines } });
        }
        await insertLines(tx, jamoatId, [line]);
        const planned = draft.lines.filter((one) => !one.reserve).map((one) => one.lineKey);
        const reserve = draft.lines.filter((one) => one.reserve).map((one) => one.lineKey);
        await setPositions(tx, draft.version.id, [...planned, line.lineKey, ...reserve]);
        return success(undefined);
      },
      (draft) => isStored(ctx, input, draft),
    );
  }

  private async checkPlacesAndPeople(
    input: PutLineItemInput,
    jamoatId: string,
  ): Promise<Outcome<undefined>> {
    const villages = new Set((await this.territory.villagesOf(jamoatId)).map(({ id }) => id));
    if (!input.villageIds.every((id) => villages.has(id))) {
      return refusal('jmp.unknown_village', { path: ['villageIds'] });
    }
    if (input.implementerId === null) return success(undefined);
    const holders = await this.roles.holders(jamoatId, ['implementer']);
    return holders.some((holder) => holder.personId === input.implementerId)
      ? success(undefined)
      : refusal('jmp.unknown_implementer', { path: ['implementerId'] });
  }
}

function checkLine(input: PutLineItemInput, cycle: CycleEntity): Outcome<JmpLineItem> {
  if (input.cost.currency !== cycle.currency) {
    return refusal('cycle.other_currency', {
      path: ['cost'],
      details: { currency: cycle.currency },
    });
  }
  if (input.cost.amount > maxAmountMinor) {
    return refusal('plan.amount_too_large', {
      path: ['cost'],
      details: { max: maxAmountMinor / 100n },
    });
  }
  return validateLineItem(
    { ...input, costMinor: input.cost.amount, shares: [], rank: null, reserve: false },
    cycle,
  );
}

function written(
  ctx: Ctx,
  draft: LockedDraft,
  input: PutLineItemInput,
  checked: JmpLineItem,
  existing: LineContents | undefined,
): LineContents {
  const { title, responsible, indicator, upkeep } = checked;
  const others = (existing?.texts ?? []).filter((text) => text.language !== input.language);
  return {
    ...(existing ?? {
      id: randomUUID(),
      versionId: draft.version.id,
      lineKey: input.key,
      proposalId: null,
      rank: null,
      position: draft.lines.length + 1,
      reserve: false,
      language: input.language,
      shares: [],
    }),
    texts: [...others, { language: input.language, title, responsible, indicator, upkeep }],
    sector: input.sector,
    villageIds: checked.villageIds,
    fromYear: checked.fromYear,
    toYear: checked.toYear,
    costMinor: checked.costMinor,
    reasonAgainstRank: checked.rankReason,
    reasonLanguage:
      checked.rankReason === null
        ? null
        : checked.rankReason === existing?.reasonAgainstRank
          ? existing.reasonLanguage
          : ctx.locale,
    implementerId: input.implementerId,
  };
}

/** Whether this very line is stored already: the answer to the first sending was lost. */
function isStored(ctx: Ctx, input: PutLineItemInput, draft: LockedDraft): boolean {
  const existing = draft.lines.find((line) => line.lineKey === input.key);
  const checked = checkLine(input, draft.cycle);
  if (!existing || !checked.ok) return false;
  return comparable(written(ctx, draft, input, checked.value, existing)) === comparable(existing);
}

function comparable(line: LineContents): string {
  const texts = [...line.texts].sort((a, b) => a.language.localeCompare(b.language));
  return JSON.stringify(
    { ...line, texts, villageIds: [...line.villageIds].sort() },
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  );
}
