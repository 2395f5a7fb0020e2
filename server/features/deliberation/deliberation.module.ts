import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { SddcModule } from '../sddc/sddc.module.js';
import { CommentRound } from './comment-round.js';
import { DeclareConflict } from './declare-conflict.js';
import { DeliberationActsResolver } from './deliberation-acts.resolver.js';
import { DeliberationLoaders } from './deliberation.loaders.js';
import {
  ConsensusRoundResolver,
  CycleRoundsResolver,
  DeliberationResolver,
  RoundCommentResolver,
  RoundProposalResolver,
} from './deliberation.resolver.js';
import { DeliberationService } from './deliberation.service.js';
import { EndRound } from './end-round.js';
import { OpenRound } from './open-round.js';
import { OpenSeat } from './open-seat.js';
import {
  RoundCommentSeatResolver,
  RoundConflictResolver,
  RoundPositionResolver,
  RoundSeatResolver,
} from './round-seat.resolver.js';
import { StatePosition } from './state-position.js';

@Module({
  imports: [AuditModule, CycleModule, SddcModule, ProposalModule],
  providers: [
    DeliberationService,
    DeliberationLoaders,
    OpenRound,
    OpenSeat,
    StatePosition,
    DeclareConflict,
    CommentRound,
    EndRound,
    DeliberationActsResolver,
    DeliberationResolver,
    CycleRoundsResolver,
    ConsensusRoundResolver,
    RoundProposalResolver,
    RoundCommentResolver,
    RoundSeatResolver,
    RoundPositionResolver,
    RoundConflictResolver,
    RoundCommentSeatResolver,
  ],
  exports: [DeliberationService],
})
export class DeliberationModule {}
