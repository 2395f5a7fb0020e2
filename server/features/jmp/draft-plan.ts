import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import {
  draftFromCommittee,
  draftFromResult,
  type DraftPlace,
} from '../../domain/plan/draft-order.js';
import { lineTextLimits } from '../../domain/plan/line-item.js';
import { requiredText } from '../../domain/proposal/proposal-text.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { ChoiceService } from '../choice/choice.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ProposalService } from '../proposal/proposal.service.js';
import type { JmpEntity } from './jmp.entity.js';
import { JmpService } from './jmp.service.js';
import { draftLines, mostLines } from './draft-lines.js';
import { TerritoryService } from '../territory/territory.service.js';

export interface DraftPlanInput {
  readonly id: string;
  readonly cycleId: string;
  readonly order: readonly string[] | null;
  readonly orderReason: string | null;
}

/** The first draft of a plan, made from the result of the choice or from the order of the committee. */
@Injectable()
export class DraftPlan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly proposals: ProposalService,
    private readonly choices: ChoiceService,
    private readonly jmps: JmpService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the id of the first version; the same plan sent again is the same plan. Problems: `common.not_found`, the two
   * denials, `cycle.wrong_phase`, `jmp.already_drafted`, `jmp.nothing_to_plan`, `jmp.too_many_lines`,
   * `jmp.order_from_choice`, `common.text_missing` and `common.text_too_long` for the reason, and those of the order.
   */
  async run(ctx: Ctx, input: DraftPlanInput): Promise<Outcome<string>> {
    const known = await this.cycles.cycle(input.cycleId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'draftPlan', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    try {
      return await this.uow.run(async (tx) => {
        // Alone, so that of two drafts at once the second finds the first.
        const locked = await this.cycles.lock(tx, known.id);
        if (!locked.ok) return locked;
        const before = await this.before(tx, input);
        if (before) return before;
        const { phase } = locked.value;
        if (phase !== 'drafting') return refusal('cycle.wrong_phase', { details: { phase } });
        return this.draft(tx, ctx, locked.value, input);
      });
    } catch (error) {
      if (brokenUnique(error) === 'jmps_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  /** What came before: nothing, the same plan, or another one. */
  private async before(tx: Tx, input: DraftPlanInput): Promise<Outcome<string> | null> {
    const latest = await this.jmps.latestVersion(tx, input.cycleId);
    if (!latest) return null;
    return latest.jmpId === input.id ? success(latest.id) : refusal('jmp.already_drafted');
  }

  private async draft(
    tx: Tx,
    ctx: Ctx,
    cycle: CycleEntity,
    input: DraftPlanInput,
  ): Promise<Outcome<string>> {
    const head = planHead(ctx, cycle, input);
    if (!head.ok) return head;
    const places = await this.places(tx, cycle, input);
    if (!places.ok) return places;
    if (!places.value.some((place) => !place.reserve)) return refusal('jmp.nothing_to_plan');
    if (places.value.length > mostLines) {
      return refusal('jmp.too_many_lines', { details: { max: mostLines } });
    }
    const shortlist = await this.proposals.shortlist(tx, cycle.id);
    const villages = await this.territory.villagesOf(cycle.jamoatId);
    const versionId = randomUUID();
    await this.jmps.insertPlan(tx, head.value, [
      {
        version: {
          id: versionId,
          number: 1,
          status: 'draft',
          basedOnId: null,
          revision: 1,
          createdAt: ctx.now,
          submittedAt: null,
        },
        lines: draftLines(places.value, shortlist, {
          year: cycle.fromYear,
          everyVillage: villages.map((village) => village.id),
        }),
      },
    ]);
    await this.audit.record(tx, ctx, {
      act: 'draftPlan',
      jamoatId: cycle.jamoatId,
      subjectKind: 'jmp',
      subjectId: input.id,
      detail: { orderFrom: head.value.orderFrom, lines: places.value.length },
    });
    return success(versionId);
  }

  private async places(
    db: Db,
    cycle: CycleEntity,
    input: DraftPlanInput,
  ): Promise<Outcome<readonly DraftPlace[]>> {
    // A proposal whose cost nobody knows cannot be a line; the phase table lets none come this far.
    const shortlist = (await this.proposals.shortlist(db, cycle.id)).flatMap(({ id, costMinor }) =>
      costMinor === null ? [] : [{ proposalId: id, costMinor }],
    );
    if (!cycle.choiceEnabled) return draftFromCommittee(input.order ?? [], shortlist);
    const ranking = await this.choices.ranking(db, cycle.id);
    const winners = ranking.flatMap(({ proposalId, rank, costMinor }) =>
      rank === null ? [] : [{ proposalId, rank, costMinor }],
    );
    const place = new Map(ranking.map((project, index) => [project.proposalId, index]));
    const placeOf = (id: string) => place.get(id) ?? ranking.length;
    shortlist.sort((a, b) => placeOf(a.proposalId) - placeOf(b.proposalId));
    // What a correction left out because it cannot be carried out has no place on the reserve list either.
    const left = ranking.filter(({ verdict }) => verdict === 'left_out');
    const usable = shortlist.filter(
      (one) => !left.some((work) => work.proposalId === one.proposalId),
    );
    return success(draftFromResult(winners, usable));
  }
}

function planHead(
  ctx: Ctx,
  cycle: CycleEntity,
  input: DraftPlanInput,
): Outcome<Omit<JmpEntity, 'cycle' | 'jamoat' | 'creator'>> {
  const common = {
    id: input.id,
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    createdBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    createdAt: ctx.now,
  };
  if (cycle.choiceEnabled) {
    if (input.order !== null) return refusal('jmp.order_from_choice', { path: ['order'] });
    return success({ ...common, orderFrom: 'choice', orderReason: null, orderLanguage: null });
  }
  const reason = requiredText(input.orderReason ?? '', {
    max: lineTextLimits.rankReason,
    path: ['orderReason'],
    multiline: true,
  });
  if (!reason.ok) return reason;
  return success({
    ...common,
    orderFrom: 'committee',
    orderReason: reason.value,
    orderLanguage: ctx.locale,
  });
}
