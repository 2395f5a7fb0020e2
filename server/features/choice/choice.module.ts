import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BuildRoll } from './roll/build-roll.js';
import { CastBallot } from './cast/cast-ballot.js';
import { ChoiceActsResolver } from './choice-acts.resolver.js';
import { ChoiceFile } from './count/choice-file.js';
import { ChoiceFileController } from './count/choice-file.controller.js';
import { ChoiceLoaders } from './choice.loaders.js';
import {
  ChoiceConfirmationResolver,
  ChoiceProjectResolver,
  ChoiceResolver,
  CycleChoiceResolver,
} from './choice.resolver.js';
import { ChoiceService } from './choice.service.js';
import { ConfirmChoiceAct } from './confirm-choice-act.js';
import { DecideRollPair } from './roll/decide-roll-pair.js';
import { DeskActsResolver } from './paper/desk-acts.resolver.js';
import { ChoiceDeskResolver, RollEntryResolver } from './paper/desk.resolver.js';
import { EnterProtocol } from './paper/enter-protocol.js';
import { ImportElection } from './count/import-election.js';
import { ImportRoll } from './roll/import-roll.js';
import { MarkParticipation } from './paper/mark-participation.js';
import { OpenResultFile } from './count/open-result-file.js';
import { PrepareChoice } from './prepare-choice.js';
import {
  ChoiceResultResolver,
  ResultProjectResolver,
  ResultTallyResolver,
} from './count/result.resolver.js';
import { RollLoaders } from './roll/roll.loaders.js';
import { RollChallengeResolver } from './roll/challenges/challenge.resolver.js';
import { DecideChallenge } from './roll/challenges/decide-challenge.js';
import { FileChallenge } from './roll/challenges/file-challenge.js';
import { EnterSheet } from './tally/enter-sheet.js';
import { HoldTally } from './tally/hold-tally.js';
import { MarkAttendance } from './tally/mark-attendance.js';
import { SignTally } from './tally/sign-tally.js';
import {
  MeetingDeskResolver,
  MeetingPersonResolver,
  TallyActsResolver,
} from './tally/tally.resolver.js';
import { TallyService } from './tally/tally.service.js';
import { TypePaper } from './paper/type-paper.js';
import { VillageBlocks } from './count/village-blocks.js';

@Module({
  imports: [
    AuditModule,
    TerritoryModule,
    IdentityModule,
    CycleModule,
    ProposalModule,
    MeetingModule,
  ],
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
    FileChallenge,
    DecideChallenge,
    RollChallengeResolver,
    HoldTally,
    MarkAttendance,
    EnterSheet,
    SignTally,
    TallyService,
    TallyActsResolver,
    MeetingDeskResolver,
    MeetingPersonResolver,
    ImportElection,
    ChoiceFile,
    OpenResultFile,
    CycleChoiceResolver,
    ChoiceResolver,
    ChoiceProjectResolver,
    ChoiceConfirmationResolver,
    ChoiceResultResolver,
    ResultProjectResolver,
    ResultTallyResolver,
    ChoiceDeskResolver,
    RollEntryResolver,
    ChoiceActsResolver,
    DeskActsResolver,
  ],
  exports: [ChoiceService, ChoiceLoaders, ImportElection],
})
export class ChoiceModule {}
