import { Injectable } from '@nestjs/common';
import { requireOpen } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { SeatTermEntity } from '../sddc/sddc.entity.js';
import { SddcService } from '../sddc/sddc.service.js';
import type { ConsensusRoundEntity } from './deliberation.entity.js';
import * as rounds from './round.store.js';

/** Gives the word to the holder of a seat in an open round. */
@Injectable()
export class OpenSeat {
  constructor(
    private readonly cycles: CycleService,
    private readonly sddcs: SddcService,
  ) {}

  /**
   * The term of this person, with phase, round and seat held until the transaction ends: nobody moves the cycle, closes
   * the round or vacates the seat in between, and two acts for one seat come one after the other. Problems:
   * `cycle.wrong_phase`, `deliberation.round_not_open`, `deliberation.no_seat`.
   */
  async hold(
    tx: Tx,
    known: ConsensusRoundEntity,
    personId: string,
  ): Promise<Outcome<SeatTermEntity>> {
    const inPhase = await this.cycles.shareInPhase(tx, known.cycleId, ['deliberation']);
    if (!inPhase.ok) return inPhase;
    const round = await rounds.shareRound(tx, known.id);
    if (!round) return refusal('common.not_found');
    const open = requireOpen(round.status);
    if (!open.ok) return open;
    const term = await this.sddcs.holdTerm(tx, round.jamoatId, personId);
    return term ? success(term) : refusal('deliberation.no_seat');
  }
}
