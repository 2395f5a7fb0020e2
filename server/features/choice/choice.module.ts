import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { BuildRoll } from './roll/build-roll.js';
import { CastBatches } from './cast/cast-batches.js';
import { CastingTermsCache } from './cast/casting-terms.js';
import { OpenBallotsCheck } from './seal/open-ballots-check.js';
import { Receipts } from './seal/receipts.js';
import { ReceiptListResolver, SealedChoiceResolver } from './seal/seal.resolver.js';
import { LateBallots } from './cast/late-ballots.js';
import { VoterEntries } from './cast/voter-entries.js';
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
import { CodeActsResolver } from './code/code-acts.resolver.js';
import {
  AssistedActResolver,
  CodesDeskResolver,
  CodeVoterResolver,
  CodesVillageResolver,
  IssuedSlipResolver,
} from './code/codes-desk.resolver.js';
import { CodesDeskService } from './code/codes-desk.js';
import { IssueCodes } from './code/issue-codes.js';
import { SlipsDocument } from './code/slips-document.js';
import { UsePersonalCode } from './code/use-personal-code.js';
import { VoterSessionModule } from './code/voter-session.module.js';
import { StartAssistedSession } from './assist/start-assisted-session.js';
import { ConfirmChoiceAct } from './confirm-choice-act.js';
import { ConfirmCorrection } from './correction/confirm-correction.js';
import { CorrectionDesk } from './correction/correction-desk.js';
import {
  CorrectionActsResolver,
  CorrectionPersonResolver,
  ProposedCorrectionResolver,
  ResultCorrectionResolver,
  ResultVersionsResolver,
} from './correction/correction.resolver.js';
import { ProposeCorrection } from './correction/propose-correction.js';
import { DecideRollPair } from './roll/decide-roll-pair.js';
import { CountPlace } from './paper/count-place.js';
import { DecideEntry } from './paper/decide-entry.js';
import { DecideIncident } from './paper/decide-incident.js';
import { EnterSheet } from './paper/enter-sheet.js';
import { HandInDeskList } from './paper/hand-in-desk-list.js';
import { PaperActsResolver } from './paper/paper-acts.resolver.js';
import { PaperDesk } from './paper/paper-desk.js';
import { PaperPrints } from './paper/print/paper-prints.js';
import {
  BallotBatchResolver,
  PaperDeskResolver,
  PollingPlaceResolver,
} from './paper/paper.resolver.js';
import { PlaceResultResolver } from './paper/place-result.resolver.js';
import { PollingPlaces } from './paper/polling-places.js';
import { SignNote } from './paper/sign-note.js';
import { ChoiceDeskResolver, RollEntryResolver } from './paper/desk.resolver.js';
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
import { EnterTallySheet } from './tally/enter-sheet.js';
import { HoldTally } from './tally/hold-tally.js';
import { MarkAttendance } from './tally/mark-attendance.js';
import { SignTally } from './tally/sign-tally.js';
import {
  MeetingDeskResolver,
  MeetingPersonResolver,
  TallyActsResolver,
} from './tally/tally.resolver.js';
import { TallyService } from './tally/tally.service.js';
import { VillageBlocks } from './count/village-blocks.js';
import { ResultSheetController } from './result-sheet/result-sheet.controller.js';
import { ResultSheets } from './result-sheet/result-sheets.js';
import { ChoiceSuspensionResolver, SuspendedChoiceResolver } from './restore/restore.resolver.js';
import { SuspendChoices } from './restore/suspend-choices.js';

@Module({
  imports: [
    AuditModule,
    TerritoryModule,
    IdentityModule,
    CycleModule,
    ProposalModule,
    VoterSessionModule,
    MeetingModule,
  ],
  controllers: [ChoiceFileController, ResultSheetController],
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
    CastBatches,
    CastingTermsCache,
    VoterEntries,
    LateBallots,
    Receipts,
    OpenBallotsCheck,
    SealedChoiceResolver,
    ReceiptListResolver,
    MarkParticipation,
    PollingPlaces,
    HandInDeskList,
    CountPlace,
    EnterSheet,
    DecideEntry,
    DecideIncident,
    SignNote,
    PaperDesk,
    PaperPrints,
    FileChallenge,
    DecideChallenge,
    RollChallengeResolver,
    HoldTally,
    MarkAttendance,
    EnterTallySheet,
    SignTally,
    TallyService,
    TallyActsResolver,
    MeetingDeskResolver,
    MeetingPersonResolver,
    ImportElection,
    ChoiceFile,
    OpenResultFile,
    ResultSheets,
    ProposeCorrection,
    ConfirmCorrection,
    CorrectionDesk,
    CorrectionActsResolver,
    ResultVersionsResolver,
    ResultCorrectionResolver,
    ProposedCorrectionResolver,
    CorrectionPersonResolver,
    SuspendChoices,
    SuspendedChoiceResolver,
    ChoiceSuspensionResolver,
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
    PaperActsResolver,
    PaperDeskResolver,
    PollingPlaceResolver,
    BallotBatchResolver,
    PlaceResultResolver,
    IssueCodes,
    SlipsDocument,
    UsePersonalCode,
    StartAssistedSession,
    CodesDeskService,
    CodeActsResolver,
    CodesDeskResolver,
    CodesVillageResolver,
    CodeVoterResolver,
    IssuedSlipResolver,
    AssistedActResolver,
  ],
  exports: [
    ChoiceService,
    ChoiceLoaders,
    ImportElection,
    OpenBallotsCheck,
    PaperPrints,
    SuspendChoices,
  ],
})
export class ChoiceModule {}
