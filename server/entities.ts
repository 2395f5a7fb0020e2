import { AuditEntryEntity, AuditHeadEntity } from './features/audit/audit.entity.js';
import { AssistedActEntity } from './features/choice/assist/assisted-act.entity.js';
import {
  ResultCorrectionEntity,
  ResultVersionEntity,
} from './features/choice/correction/correction.entity.js';
import { BallotEntity, ParticipationEntity } from './features/choice/cast/ballot.entity.js';
import {
  PersonalCodeEntity,
  PersonalCodeKeyEntity,
} from './features/choice/code/personal-code.entity.js';
import { VoterSessionEntity } from './features/choice/code/voter-session.entity.js';
import {
  BallotBatchEntity,
  PaperMarkEntity,
  PlaceProtocolEntity,
  PollingPlaceEntity,
} from './features/choice/paper/polling-place.entity.js';
import {
  PaperDecisionEntity,
  PaperEntryEntity,
  PaperSheetEntity,
} from './features/choice/paper/paper-entry.entity.js';
import {
  BalanceNoteEntity,
  BalanceNoteSignatureEntity,
  PaperIncidentEntity,
  PaperIncidentWordsEntity,
} from './features/choice/paper/paper-note.entity.js';
import { RollChallengeEntity } from './features/choice/roll/challenges/challenge.entity.js';
import { MeetingEntity } from './features/meeting/meeting.entity.js';
import {
  AttendanceEntity,
  MeetingTallyEntity,
  TallySheetEntity,
} from './features/choice/tally/tally.entity.js';
import { RollEntryEntity } from './features/choice/roll/roll-entry.entity.js';
import {
  LateBallotEntity,
  ReceiptEntity,
  SealedBallotEntity,
  SealedParticipationEntity,
} from './features/choice/seal/sealed.entity.js';
import { ChoiceSuspensionEntity } from './features/choice/restore/choice-suspension.entity.js';
import { RollPairApartEntity } from './features/choice/roll/roll-pair.entity.js';
import {
  ChoiceConfirmationEntity,
  ChoiceEntity,
  ChoiceKeyEntity,
  ChoiceProjectEntity,
  ResultEntity,
} from './features/choice/choice.entity.js';
import { CycleEntity, EnvelopeEntity, PhaseMoveEntity } from './features/cycle/cycle.entity.js';
import {
  ConsensusRoundEntity,
  RoundCommentEntity,
  RoundConflictEntity,
  RoundPositionEntity,
  RoundProposalEntity,
  RoundSeatEntity,
} from './features/deliberation/deliberation.entity.js';
import {
  CredentialEntity,
  PasswordLinkEntity,
  PersonEntity,
  SessionEntity,
} from './features/identity/identity.entity.js';
import { SignInKeyEntity, SignInTryEntity } from './features/identity/try.entity.js';
import { InstallationEntity } from './features/process/installation.entity.js';
import { AssessmentEntity, CostLineEntity } from './features/proposal/assessment.entity.js';
import {
  ProposalEntity,
  ProposalNumberEntity,
  ProposalTextEntity,
  ProposalVillageEntity,
} from './features/proposal/proposal.entity.js';
import { ProposalCommentEntity, ProposalSupportEntity } from './features/proposal/voices.entity.js';
import { RoleGrantEntity, SetupLinkEntity } from './features/role/role.entity.js';
import { SddcEntity, SeatEntity, SeatTermEntity } from './features/sddc/sddc.entity.js';
import {
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  RegionEntity,
  VillageEntity,
} from './features/territory/territory.entity.js';
import { FileEntity } from './platform/files/file.entity.js';
import {
  FundingShareEntity,
  JmpEntity,
  JmpLineItemEntity,
  JmpLineTextEntity,
  JmpLineVillageEntity,
  JmpVersionEntity,
} from './features/jmp/jmp.entity.js';
import {
  ApprovalEntity,
  ApprovalStepEntity,
  CouncilVoteEntity,
  LineReasonEntity,
  PaperApprovalEntity,
} from './features/approval/approval.entity.js';
import {
  PublicationEntity,
  PublicationPreparationEntity,
} from './features/publication/publication.entity.js';
import { ProgressReportEntity } from './features/tracking/progress-report.entity.js';

/** Every table the product maps. Kept by hand: a folder scan would depend on the order of files. */
export const entities = [
  RegionEntity,
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  VillageEntity,
  InstallationEntity,
  AuditEntryEntity,
  AuditHeadEntity,
  PersonEntity,
  CredentialEntity,
  PasswordLinkEntity,
  SessionEntity,
  SignInKeyEntity,
  SignInTryEntity,
  RoleGrantEntity,
  SetupLinkEntity,
  SddcEntity,
  SeatEntity,
  SeatTermEntity,
  CycleEntity,
  PhaseMoveEntity,
  EnvelopeEntity,
  FileEntity,
  ProposalNumberEntity,
  ProposalEntity,
  ProposalTextEntity,
  ProposalVillageEntity,
  ProposalSupportEntity,
  ProposalCommentEntity,
  AssessmentEntity,
  CostLineEntity,
  ConsensusRoundEntity,
  RoundProposalEntity,
  RoundSeatEntity,
  RoundConflictEntity,
  RoundPositionEntity,
  RoundCommentEntity,
  ChoiceEntity,
  ChoiceProjectEntity,
  ChoiceConfirmationEntity,
  ChoiceKeyEntity,
  ChoiceSuspensionEntity,
  ResultEntity,
  ResultCorrectionEntity,
  ResultVersionEntity,
  RollEntryEntity,
  ParticipationEntity,
  BallotEntity,
  SealedParticipationEntity,
  SealedBallotEntity,
  ReceiptEntity,
  LateBallotEntity,
  RollPairApartEntity,
  BallotBatchEntity,
  PaperMarkEntity,
  PlaceProtocolEntity,
  PollingPlaceEntity,
  PaperDecisionEntity,
  PaperEntryEntity,
  PaperSheetEntity,
  BalanceNoteEntity,
  BalanceNoteSignatureEntity,
  PaperIncidentEntity,
  PaperIncidentWordsEntity,
  PersonalCodeKeyEntity,
  PersonalCodeEntity,
  AssistedActEntity,
  VoterSessionEntity,
  RollChallengeEntity,
  MeetingEntity,
  MeetingTallyEntity,
  AttendanceEntity,
  TallySheetEntity,
  FundingShareEntity,
  JmpEntity,
  JmpLineItemEntity,
  JmpLineTextEntity,
  JmpLineVillageEntity,
  JmpVersionEntity,
  ApprovalEntity,
  ApprovalStepEntity,
  CouncilVoteEntity,
  LineReasonEntity,
  PaperApprovalEntity,
  PublicationEntity,
  PublicationPreparationEntity,
  ProgressReportEntity,
];
