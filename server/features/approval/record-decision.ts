import { Injectable } from '@nestjs/common';
import type { ApprovalOutcome } from '../../domain/approval/approval-step.js';
import { countVotes, decideCouncil } from '../../domain/approval/council-rule.js';
import { checkPaper, type LineReason } from '../../domain/approval/decision.js';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Db } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { JmpService } from '../jmp/jmp.service.js';
import { RoleService } from '../role/role.service.js';
import * as store from './approval.store.js';
import { DecideStep, type Decision } from './decide-step.js';

export interface DecisionInput {
  readonly id: string;
  readonly cycleId: string;
  readonly outcome: ApprovalOutcome;
  readonly lineReasons: readonly LineReason[];
}

/** Decisions typed by those who take them: the committee's chair, the council's chair, the district's reviewer. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly jmps: JmpService,
    private readonly roles: RoleService,
    private readonly deciding: DecideStep,
  ) {}

  /**
   * The chair records what the committee decided; `number` of its minutes may be left out. Problems: those of
   * `DecideStep.run`, the two denials, `common.not_found`, `common.text_too_long`.
   */
  async adoption(
    ctx: Ctx,
    input: DecisionInput & { readonly number: string | null },
  ): Promise<Outcome<string>> {
    return this.simple(ctx, 'recordAdoption', 'sddc', input);
  }

  /** The district agrees or returns; `number` of its letter may be left out. Problems as with `adoption`. */
  async district(
    ctx: Ctx,
    input: DecisionInput & { readonly number: string | null },
  ): Promise<Outcome<string>> {
    return this.simple(ctx, 'decideDistrictStep', 'district', input);
  }

  /**
   * The jamoat's chair enters number and day of the resolution. The votes decide, not the chair: `outcome` must be what
   * they give. Problems: those of `DecideStep.run` and `checkPaper`, the two denials, `common.not_found`,
   * `approval.no_quorum`, `approval.votes_say_otherwise`.
   */
  async council(
    ctx: Ctx,
    input: DecisionInput & { readonly number: string; readonly date: string },
  ): Promise<Outcome<string>> {
    const cycle = await this.jmps.permitted(ctx, 'closeCouncilStep', input.cycleId);
    if (!cycle.ok) return cycle;
    const paper = checkPaper(input, todayInDushanbe(ctx.now));
    if (!paper.ok) return paper;
    const at = {
      cycleId: input.cycleId,
      kind: 'council',
      decisionId: input.id,
      outcome: input.outcome,
    } as const;
    return this.deciding.run(ctx, 'closeCouncilStep', at, async (tx, step) => {
      const votes = await this.councilVotes(tx, cycle.value.jamoatId, step.id);
      const decided = decideCouncil(votes);
      if (!decided.quorum) {
        const { present, needed } = decided;
        return refusal('approval.no_quorum', { details: { present, needed } });
      }
      if (decided.outcome !== input.outcome) return refusal('approval.votes_say_otherwise');
      const { number, date } = paper.value;
      return success(decision(ctx, input, { number, datedOn: date, votes }));
    });
  }

  /** Counts the votes of those who are deputies now; somebody whose role has ended is none of them. */
  async councilVotes(db: Db, jamoatId: string, stepId: string) {
    const holders = await this.roles.holders(jamoatId, ['council_deputy']);
    const deputies = new Set(holders.map((holder) => holder.personId));
    const votes = (await store.findVotes(db, stepId)).filter((one) => deputies.has(one.personId));
    return countVotes(
      deputies.size,
      votes.map((one) => one.vote),
    );
  }

  private async simple(
    ctx: Ctx,
    act: 'recordAdoption' | 'decideDistrictStep',
    kind: 'sddc' | 'district',
    input: DecisionInput & { readonly number: string | null },
  ): Promise<Outcome<string>> {
    const cycle = await this.jmps.permitted(ctx, act, input.cycleId);
    if (!cycle.ok) return cycle;
    const today = todayInDushanbe(ctx.now);
    const typed = (input.number ?? '').trim();
    const paper = typed === '' ? null : checkPaper({ number: typed, date: today }, today);
    if (paper && !paper.ok) return paper;
    const number = paper?.value.number ?? null;
    const { cycleId, outcome } = input;
    const at = { cycleId, kind, decisionId: input.id, outcome };
    return this.deciding.run(ctx, act, at, () =>
      Promise.resolve(success(decision(ctx, input, { number, datedOn: today, votes: null }))),
    );
  }
}

function decision(
  ctx: Ctx,
  input: DecisionInput,
  rest: Pick<Decision, 'number' | 'datedOn' | 'votes'>,
): Decision {
  const { id, outcome, lineReasons: reasons } = input;
  return { id, outcome, reasons, language: ctx.locale, paper: null, ...rest };
}
