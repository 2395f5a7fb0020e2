import { Injectable } from '@nestjs/common';
import { checkPosition, type ConsentPosition } from '../../domain/consensus/consent-rule.js';
import { roundTextLimits } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { characters } from '../../domain/proposal/proposal-text.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { ConsensusRoundEntity } from './deliberation.entity.js';
import { DeliberationService } from './deliberation.service.js';
import { OpenSeat } from './open-seat.js';
import * as voices from './voice.store.js';

export interface StatePositionInput {
  readonly id: string;
  readonly roundId: string;
  readonly position: ConsentPosition;
  readonly reason: string | null;
}

/** The holder of a seat says where the seat stands; until the close it can be said anew, and the last word stands. */
@Injectable()
export class StatePosition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deliberation: DeliberationService,
    private readonly seats: OpenSeat,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the round. The same word said again adds nothing. Problems: those of `OpenSeat.hold` and `checkPosition`,
   * `common.text_too_long`, `common.id_reused`.
   */
  async run(ctx: Ctx, input: StatePositionInput): Promise<Outcome<string>> {
    const permitted = await this.deliberation.permitted(ctx, 'statePosition', input.roundId);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const round = permitted.value;
    const { reason: max } = roundTextLimits;
    if (characters(input.reason ?? '') > max) {
      return refusal('common.text_too_long', { path: ['reason'], details: { max } });
    }
    try {
      return await this.uow.run((tx) => this.state(tx, ctx, round, input, personId));
    } catch (error) {
      // The same id sent twice for two seats or rounds at once; for one seat the lock lets only one in.
      if (brokenUnique(error) === 'round_positions_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  private async state(
    tx: Tx,
    ctx: Ctx,
    round: ConsensusRoundEntity,
    input: StatePositionInput,
    personId: string,
  ): Promise<Outcome<string>> {
    const held = await this.seats.hold(tx, round, personId);
    if (!held.ok) return held;
    const { seatId } = held.value;
    const key = { roundId: round.id, seatId, personId };
    const conflict = (await voices.findConflict(tx, key)) !== null;
    const checked = checkPosition({ seatId, filled: true, conflict }, { ...input, seatId });
    if (!checked.ok) return checked;
    const wanted = {
      ...key,
      id: input.id,
      position: input.position,
      reason: checked.value.reason ?? null,
    };
    const before = await sentBefore(tx, wanted);
    if (before) return before;
    const current = await voices.findCurrentPosition(tx, round.id, seatId);
    if (current && saysTheSame(current, wanted)) return success(round.id);
    if (current) await voices.supersedePosition(tx, current.id, ctx.now);
    await voices.insertPositions(tx, [
      {
        ...wanted,
        jamoatId: round.jamoatId,
        language: ctx.locale,
        statedAt: ctx.now,
        supersededAt: null,
      },
    ]);
    await this.audit.record(tx, ctx, {
      act: 'statePosition',
      jamoatId: round.jamoatId,
      subjectKind: 'consensus_round',
      subjectId: round.id,
      detail: { seatId, positionId: input.id, changed: current !== null },
    });
    return success(round.id);
  }
}

type Said = Pick<
  voices.NewPosition,
  'id' | 'roundId' | 'seatId' | 'personId' | 'position' | 'reason'
>;

function saysTheSame(stored: Said, wanted: Said): boolean {
  return (['roundId', 'seatId', 'personId', 'position', 'reason'] as const).every(
    (field) => stored[field] === wanted[field],
  );
}

/** Success when this very word was taken down before, even if another followed; a refusal when its id stands for another. */
async function sentBefore(db: Db, wanted: Said): Promise<Outcome<string> | null> {
  const stored = await voices.findPosition(db, wanted.id);
  if (!stored) return null;
  return saysTheSame(stored, wanted) ? success(wanted.roundId) : refusal('common.id_reused');
}
