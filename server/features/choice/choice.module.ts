import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BuildRoll } from './build-roll.js';
import { CastBallot } from './cast-ballot.js';
import { ChoiceActsResolver } from './choice-acts.resolver.js';
import { ChoiceFile } from './choice-file.js';
import { ChoiceFileController } from './choice-file.controller.js';
import { ChoiceLoaders } from './choice.loaders.js';
import {
  ChoiceConfirmationResolver,
  ChoiceProjectResolver,
  ChoiceResolver,
  CycleChoiceResolver,
} from './choice.resolver.js';
import { ChoiceService } from './choice.service.js';
import { ConfirmChoiceAct } from './confirm-choice-act.js';
import { DecideRollPair } from './decide-roll-pair.js';
import { DeskActsResolver } from './desk-acts.resolver.js';
import { ChoiceDeskResolver, RollEntryResolver } from './desk.resolver.js';
import { EnterProtocol } from './enter-protocol.js';
import { ImportElection } from './import-election.js';
import { ImportRoll } from './import-roll.js';
import { MarkParticipation } from './mark-participation.js';
import { OpenResultFile } from './open-result-file.js';
import { PrepareChoice } from './prepare-choice.js';
import { ChoiceResultResolver, ResultProjectResolver } from './result.resolver.js';
import { RollLoaders } from './roll.loaders.js';
import { TypePaper } from './type-paper.js';
import { VillageBlocks } from './village-blocks.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule, CycleModule, ProposalModule],
  controllers: [ChoiceFileController],
  providers: [
    ChoiceService,
    ChoiceLoaders,
    RollLoaders,
    VillageBlocks,
    PrepareChoice,
    BuildRoll,
    ImportRoll,
    DecideRollPair,
    ConfirmChoiceAct,
    CastBallot,
    MarkParticipation,
    TypePaper,
    EnterProtocol,
    ImportElection,
    ChoiceFile,
    OpenResultFile,
    CycleChoiceResolver,
    ChoiceResolver,
    ChoiceProjectResolver,
    ChoiceConfirmationResolver,
    ChoiceResultResolver,
    ResultProjectResolver,
    ChoiceDeskResolver,
    RollEntryResolver,
    ChoiceActsResolver,
    DeskActsResolver,
  ],
  exports: [ChoiceService, ChoiceLoaders, ImportElection],
})
export class ChoiceModule {}
