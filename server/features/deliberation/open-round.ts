import { Injectable } from '@nestjs/common';
import { orderedShortlist, roundTextLimits } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { requiredText } from '../../domain/proposal/proposal-text.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ProposalService } from '../proposal/proposal.service.js';
import { SddcService } from '../sddc/sddc.service.js';
import * as store from './round.store.js';

export interface OpenRoundInput {
  readonly id: string;
  readonly cycleId: string;
  readonly question: string;
  /** Ids of the shortlisted proposals in the order put to the committee; `null`: by their numbers. */
  readonly order: readonly string[] | null;
}

/** The shortlist as it stands now is put to the committee. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
    private readonly sddcs: SddcService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the round. Sent twice under one id it is opened once. Problems: `common.text_missing`,
   * `common.text_too_long`, `cycle.wrong_phase`, `deliberation.shortlist_empty`, `deliberation.order_incomplete`,
   * `deliberation.no_filled_seats`, `deliberation.round_waits`, `common.id_reused`.
   */
  async run(ctx: Ctx, input: OpenRoundInput): Promise<Outcome<string>> {
    const cycle = await this.cycles.cycle(input.cycleId);
    if (!cycle) return refusal('common.not_found', { path: ['cycleId'] });
    const permitted = permit(ctx, 'openRound', { jamoatId: cycle.jamoatId });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const question = requiredText(input.question, {
      max: roundTextLimits.question,
      path: ['question'],
    });
    if (!question.ok) return question;
    const wanted = {
      id: input.id,
      cycleId: cycle.id,
      jamoatId: cycle.jamoatId,
      question: question.value,
      openedBy: ctx.actor.personId,
    };
    const before = await this.sentBefore(wanted);
    if (before) return before;
    try {
      return await this.uow.run((tx) => this.open(tx, ctx, wanted, input.order));
    } catch (error) {
      switch (brokenUnique(error)) {
        case 'consensus_rounds_pkey':
        case 'consensus_rounds_one_undeclared':
        case 'consensus_rounds_number_once':
          return (await this.sentBefore(wanted)) ?? refusal('deliberation.round_waits');
        default:
          throw error;
      }
    }
  }

  private async open(
    tx: Tx,
    ctx: Ctx,
    wanted: Wanted,
    order: readonly string[] | null,
  ): Promise<Outcome<string>> {
    const { id: roundId, cycleId, jamoatId } = wanted;
    const inPhase = await this.cycles.shareInPhase(tx, cycleId, ['deliberation']);
    if (!inPhase.ok) return inPhase;
    const shortlist = await this.proposals.shortlist(tx, cycleId);
    if (shortlist.length === 0) return refusal('deliberation.shortlist_empty');
    const ordered = orderedShortlist(shortlist, order);
    if (!ordered.ok) return ordered;
    const { filledSeats } = await this.sddcs.facts(tx, jamoatId);
    if (filledSeats === 0) return refusal('deliberation.no_filled_seats');
    const earlier = await store.findRoundsOfCycles(tx, [cycleId]);
    const number = earlier.length + 1;
    await store.insertRound(tx, {
      ...wanted,
      number,
      language: ctx.locale,
      status: 'open',
      openedAt: ctx.now,
      closedBy: null,
      closedAt: null,
      outcome: null,
      declaredBy: null,
      declaredAt: null,
      declaredOutcome: null,
    });
    await store.insertRoundProposals(
      tx,
      ordered.value.map(({ id: proposalId, costMinor }, index) => ({
        roundId,
        proposalId,
        position: index + 1,
        costMinor,
      })),
    );
    await this.audit.record(tx, ctx, {
      act: 'openRound',
      jamoatId,
      subjectKind: 'consensus_round',
      subjectId: roundId,
      detail: { cycleId, number, proposals: shortlist.length },
    });
    return success(roundId);
  }

  /** Success when this very round is open already; a refusal when its id stands for another. */
  private async sentBefore(wanted: Wanted): Promise<Outcome<string> | null> {
    const round = await store.findRound(this.uow.db, wanted.id);
    if (!round) return null;
    const same = (['cycleId', 'question', 'openedBy'] as const).every(
      (field) => round[field] === wanted[field],
    );
    return same ? success(round.id) : refusal('common.id_reused');
  }
}

type Wanted = Pick<store.NewRound, 'id' | 'cycleId' | 'jamoatId' | 'question' | 'openedBy'>;
