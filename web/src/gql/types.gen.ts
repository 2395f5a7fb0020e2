export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, YYYY-MM-DD. A deadline day ends at 24:00 in Dushanbe. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** Money: an object {amount, currency}. `amount` is a decimal string of the smallest unit (diram), `currency` an ISO 4217 code. */
  Money: { input: { readonly amount: string; readonly currency: string }; output: { readonly amount: string; readonly currency: string }; }
  /** An identifier made by whoever creates the record (UUID, any version). */
  UUID: { input: string; output: string; }
};

/** A line of a paper list. */
export type AddRollEntryInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Number of the household in the village, if known; at most 20 characters. */
  household?: InputMaybe<Scalars['String']['input']>;
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** Number on the list; at most 20 characters, once on the roll. */
  listNumber: Scalars['String']['input'];
  /** Name; at most 120 characters. */
  name: Scalars['String']['input'];
  /** The village. */
  villageId: Scalars['UUID']['input'];
};

/** What a step can decide. */
export type ApprovalOutcome =
  | 'approved'
  | 'returned';

/** Who decides: the committee, the council of the jamoat, the district. */
export type ApprovalStepKind =
  | 'council'
  | 'district'
  | 'sddc';

/** How a step stands. */
export type ApprovalStepStatus =
  | 'approved'
  | 'pending'
  | 'returned';

/** Why somebody fills a ballot in with help. */
export type AssistedReason =
  /** Cannot hold or work the device. */
  | 'cannot_move'
  /** Does not read or write. */
  | 'cannot_read'
  /** Does not see well enough. */
  | 'cannot_see'
  /** Has no phone or does not use one. */
  | 'no_phone'
  /** Another reason, said in words. */
  | 'other';

/** How a ballot is filled in: tick every project you support. */
export type BallotKind =
  | 'approval';

/** Whose roll to build. */
export type BuildRollInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
};

/** A ballot. */
export type CastBallotInput = {
  /** How many ballots of this person the form knew of; then a late repeat of an old form replaces nothing. */
  castCount?: InputMaybe<Scalars['Int']['input']>;
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Identifier of this casting, made by the sender; a repeat under it changes nothing and answers the same receipt. */
  id: Scalars['UUID']['input'];
  /** Numbers of the supported projects on the ballot list. */
  positions: Array<Scalars['Int']['input']>;
  /** Whether the voter has looked at it again. Without it everything is checked and nothing recorded. */
  reviewed: Scalars['Boolean']['input'];
  /** VoterSession.ref when the form was made for a session with a code or with help; then it records nothing for anybody else. */
  voterRef?: InputMaybe<Scalars['String']['input']>;
};

/** A deputy's vote. */
export type CastCouncilVoteInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** The vote. */
  vote: CouncilVote;
};

/** The present secret and the new one. */
export type ChangeSecretInput = {
  /** PIN or password in use now. */
  currentSecret: Scalars['String']['input'];
  /** The new one: digits alone are a PIN. */
  newSecret: Scalars['String']['input'];
};

/** How somebody took part. */
export type Channel =
  /** By phone or computer with somebody's help. */
  | 'assisted'
  /** Counted by hand at a meeting. */
  | 'meeting'
  /** A ballot paper in the box. */
  | 'paper'
  /** By a message, typed from the operator's list. */
  | 'sms_typed'
  /** By phone or computer, signed in or with a personal code. */
  | 'web';

/** The acts that need two different persons. */
export type ChoiceAct =
  | 'close'
  | 'count'
  | 'open'
  /** After a restore: a new key is made, and what was handed in before stays as it is. */
  | 'resume'
  | 'seal';

/** Where a choice stands. It never goes back; from suspended it comes to where it was. */
export type ChoiceStatus =
  | 'closed'
  | 'counted'
  | 'open'
  | 'prepared'
  | 'sealed'
  /** Its database was restored from a backup, which holds no key: nothing is taken until two persons resume it. */
  | 'suspended';

/** Why a project won or not; left_out: a corrected count did not count it. */
export type ChoiceVerdict =
  | 'does_not_fit'
  | 'left_out'
  | 'no_support'
  | 'supporters_short'
  | 'won';

/** The resolution of the council. */
export type CloseCouncilStepInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Its day. */
  date: Scalars['Date']['input'];
  /** Identifier of the decision, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** When it is returned: why, for at least one line. Everyone can read it. */
  lineReasons?: Array<LineReasonInput>;
  /** Number of the resolution; at most 60 characters. */
  number: Scalars['String']['input'];
  /** What the votes give: approved by more than half of at least two thirds of the deputies, otherwise returned. */
  outcome: ApprovalOutcome;
};

/** Which round is closed. */
export type CloseRoundInput = {
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** A comment as it is sent. */
export type CommentProposalInput = {
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
  /** At most 1,000 characters. */
  text: Scalars['String']['input'];
};

/** A word on a round. */
export type CommentRoundInput = {
  /** Identifier made by the client; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The round. */
  roundId: Scalars['UUID']['input'];
  /** The text, at most 1000 characters. */
  text: Scalars['String']['input'];
};

/** Which act to confirm. */
export type ConfirmChoiceActInput = {
  /** The act. */
  act: ChoiceAct;
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Only for the opening: the digits of a die thrown at least ten times before witnesses. Both persons write the same. */
  seed?: InputMaybe<Scalars['String']['input']>;
};

/** Which record is confirmed. */
export type ConfirmFromPaperInput = {
  /** Identifier of the decision, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The record. */
  paperId: Scalars['UUID']['input'];
};

/** Whom somebody met, and the paper it rests on. */
export type ConfirmPersonInput = {
  /** The person met. */
  personId: Scalars['UUID']['input'];
  /** Which paper list or slip names the person, e.g. list and row. */
  reference: Scalars['String']['input'];
};

/** What is published. */
export type ConfirmPublicationInput = {
  /** Identifier of the publication, made by the sender: part of its address. Sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The preparation. */
  preparationId: Scalars['UUID']['input'];
};

/** Which correction to confirm. */
export type ConfirmResultCorrectionInput = {
  /** The proposal as it was read. */
  correctionId: Scalars['UUID']['input'];
};

/** What somebody has read and agrees with. */
export type ConfirmedRollReportInput = {
  /** How many people the report promised to add. */
  added: Scalars['Int']['input'];
  /** Fingerprint of the table, as the report gives it. */
  fingerprint: Scalars['String']['input'];
};

/** What became of a round by the rule. */
export type ConsensusOutcome =
  | 'not_reached'
  | 'reached';

/** The four positions a seat can take. */
export type ConsensusPosition =
  /** Others may decide. */
  | 'abstain'
  /** It shall be so. */
  | 'agree'
  /** It may be so, with a concern. */
  | 'agree_with_reservation'
  /** It must not be so; always with a reason. */
  | 'object';

/** How far a round has come. */
export type ConsensusRoundStatus =
  /** Positions stand; the rule has computed the outcome. */
  | 'closed'
  /** The chair has declared the outcome. */
  | 'declared'
  /** Positions are stated and can be changed. */
  | 'open';

/** One cost line as it is sent. */
export type CostLineInput = {
  /** How much money, above zero. */
  amount: Scalars['Money']['input'];
  /** What it is for; at most 120 characters. */
  label: Scalars['String']['input'];
  /** How much of it, in words; at most 60 characters. */
  quantity?: Scalars['String']['input'];
};

/** A deputy's vote. */
export type CouncilVote =
  | 'abstain'
  | 'against'
  | 'for';

/** How the deputies of a council voted. */
export type CouncilVotesInput = {
  /** All deputies. */
  deputies: Scalars['Int']['input'];
  /** Abstained. */
  votesAbstain: Scalars['Int']['input'];
  /** Against. */
  votesAgainst: Scalars['Int']['input'];
  /** For. */
  votesFor: Scalars['Int']['input'];
};

/** Numbers of a place. */
export type CountPlaceInput = {
  /** Papers in the box. */
  inBox: Scalars['Int']['input'];
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** Persons sent away because they had taken part already. */
  refused?: Scalars['Int']['input'];
  /** Papers given back for a fresh one. */
  spoiled: Scalars['Int']['input'];
  /** Papers not used. */
  unused: Scalars['Int']['input'];
};

/** A new cycle. */
export type CreateCycleInput = {
  /** First year of the plan. */
  fromYear: Scalars['Int']['input'];
  /** Identifier made by the client; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The jamoat that plans. */
  jamoatId: Scalars['ID']['input'];
  /** The whole management plan or a village fund. */
  kind: CycleKind;
  /** Last year of the plan, at most nine years later. */
  toYear: Scalars['Int']['input'];
};

/** The link's token and who uses it. */
export type CreateFirstAdministratorInput = {
  /** Name the person goes by, 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** Identifier of the new person, made by whoever sends the form. */
  id: Scalars['UUID']['input'];
  /** Sign-in name of the own choice. */
  login: Scalars['String']['input'];
  /** Password of 10 or more characters. */
  password: Scalars['String']['input'];
  /** Token from the one-time link. */
  token: Scalars['String']['input'];
};

/** For whom an account is made. */
export type CreateStaffAccountInput = {
  /** Name the person goes by, 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** Identifier of the new person, made by whoever sends the form. */
  id: Scalars['UUID']['input'];
  /** Jamoat that keeps the account; left out for staff of a district, whom only the sysadmin enters. */
  jamoatId?: InputMaybe<Scalars['ID']['input']>;
  /** Sign-in name. */
  login: Scalars['String']['input'];
  /** First password, 10 or more characters; the person is asked to change it. */
  password: Scalars['String']['input'];
  /** Village of residence, where it lies in that jamoat; makes the person a resident there. */
  villageId?: InputMaybe<Scalars['UUID']['input']>;
};

/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

/** What the district decided. */
export type DecideDistrictStepInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier of the decision, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** When it is returned: why, for at least one line. Everyone can read it. */
  lineReasons?: Array<LineReasonInput>;
  /** Number of the letter; may be left out. At most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  outcome: ApprovalOutcome;
};

/** A decision about a paper. */
export type DecidePaperEntryInput = {
  /** Why it is not counted; left out when it is. */
  invalid?: InputMaybe<InvalidReason>;
  /** Number within the stack. */
  number: Scalars['Int']['input'];
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** Numbers ticked, none for a blank or an invalid paper. */
  positions: Array<Scalars['Int']['input']>;
  /** The stack. */
  stack: Scalars['Int']['input'];
  /** What was found. */
  words: Scalars['String']['input'];
};

/** A finding. */
export type DecidePaperIncidentInput = {
  /** What was found. */
  decision: IncidentDecision;
  /** The place of the incident. */
  placeId: Scalars['UUID']['input'];
  /** The person on the roll. */
  rollEntryId: Scalars['UUID']['input'];
  /** In words. */
  words: Scalars['String']['input'];
};

/** A decision about an objection. */
export type DecideRollChallengeInput = {
  /** Whether it holds. */
  accepts: Scalars['Boolean']['input'];
  /** The objection. */
  challengeId: Scalars['UUID']['input'];
  /** Why; at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The line of the roll, for an accepted one about somebody who stands there. */
  rollEntryId?: InputMaybe<Scalars['UUID']['input']>;
};

/** A conflict of interest. */
export type DeclareConflictInput = {
  /** What it is; read by those at the committee's table. */
  reason: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** What is declared. */
export type DeclareOutcomeInput = {
  /** The outcome; refused when the rule computes the other. */
  outcome: ConsensusOutcome;
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** Whom of the demonstration to be. */
export type DemoSignInInput = {
  /** Sign-in name from the card. */
  login: Scalars['String']['input'];
};

/** Whether a second-level unit is a district or a city. */
export type DistrictKind =
  | 'city'
  | 'district';

/** What a draft is made of. */
export type DraftPlanInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier of the plan, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** Where the charter leaves the choice out: the proposals in the order of the committee. Otherwise left out. */
  order?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** Where the charter leaves the choice out: why this order; everyone can read it. At most 1,000 characters. */
  orderReason?: InputMaybe<Scalars['String']['input']>;
};

/** Which role ends. */
export type EndRoleInput = {
  /** The grant. */
  grantId: Scalars['UUID']['input'];
};

/** A sheet of entries. */
export type EnterPaperSheetInput = {
  /** Papers by their numbers within the stack, from 1 to 100 of them. */
  entries: Array<PaperEntryInput>;
  /** Identifier made by the sender; the same sheet under it changes nothing. */
  id: Scalars['UUID']['input'];
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** The stack. */
  stack: Scalars['Int']['input'];
};

/** What a teller counted. */
export type EnterTallySheetInput = {
  /** Every project of the ballot list once. */
  items: Array<TallyItemInput>;
  /** The meeting. */
  meetingId: Scalars['UUID']['input'];
};

/** An objection. */
export type FileRollChallengeInput = {
  /** Year of birth. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Identifier made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** What is wrong. */
  kind: RollChallengeKind;
  /** Whether it is about the person who files it. */
  myself?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom it is about, at most 120 characters; not needed for oneself. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The village where the person lives. */
  villageId: Scalars['UUID']['input'];
  /** Why; at most 500 characters. */
  words: Scalars['String']['input'];
};

/** Which source pays what the lines lack. */
export type FillFundingSharesInput = {
  /** The source; what it gives already stays. */
  envelopeId: Scalars['UUID']['input'];
  /** The `revision` of the draft the sender has seen. */
  revision: Scalars['Int']['input'];
  /** The draft. */
  versionId: Scalars['UUID']['input'];
};

/** Who takes a seat, from when to when. */
export type FillSeatInput = {
  /** Identifier of the term made by the client; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** Who takes it: somebody of the jamoat who signs in with a password. */
  personId: Scalars['UUID']['input'];
  /** The seat. */
  seatId: Scalars['UUID']['input'];
  /** Woman or man; used where the person's own entry does not say. */
  sex?: InputMaybe<Sex>;
  /** First day. */
  termFrom: Scalars['Date']['input'];
  /** Last day. */
  termTo: Scalars['Date']['input'];
};

/** What one envelope gives. */
export type FundingShareInput = {
  /** How much. */
  amount: Scalars['Money']['input'];
  /** The envelope. */
  envelopeId: Scalars['UUID']['input'];
};

/** Where money comes from. */
export type FundingSource =
  | 'community_cash'
  | 'district'
  | 'donor'
  | 'in_kind'
  | 'jamoat'
  | 'private'
  | 'remittance';

/** Which role, for whom and where: exactly the place of the role's level is named. */
export type GrantRoleInput = {
  /** Which role. */
  code: RoleCode;
  /** For roles of a district. */
  districtId?: InputMaybe<Scalars['ID']['input']>;
  /** Identifier of the grant, made by whoever sends the form. */
  id: Scalars['UUID']['input'];
  /** For roles of a jamoat. */
  jamoatId?: InputMaybe<Scalars['ID']['input']>;
  /** Who receives the role. */
  personId: Scalars['UUID']['input'];
  /** For roles of a village. */
  villageId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Hands of one section. */
export type HandCountInput = {
  /** Neither. */
  abstain: Scalars['Int']['input'];
  /** Against it. */
  no: Scalars['Int']['input'];
  /** For it. */
  yes: Scalars['Int']['input'];
};

/** The list of a place. */
export type HandInDeskListInput = {
  /** Identifier made by the sender; the same list under it changes nothing. */
  id: Scalars['UUID']['input'];
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** Persons sent away because they had taken part already. */
  refused?: Scalars['Int']['input'];
  /** Everybody marked on it, each once. */
  rollEntryIds: Array<Scalars['UUID']['input']>;
  /** Papers given back for a fresh one. */
  spoiled: Scalars['Int']['input'];
  /** Papers not used. */
  unused: Scalars['Int']['input'];
};

/** A table of people. */
export type ImportRollInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** The report somebody confirmed. Without it everything is checked and nothing is stored. */
  confirmed?: InputMaybe<ConfirmedRollReportInput>;
  /** Text of a CSV table with comma, semicolon or tab between the columns: name, list number and village, and as wanted household, gender and birth year; headings in Tajik, Russian or English. At most 50 000 rows and 6 MB. */
  table?: InputMaybe<Scalars['String']['input']>;
  /** The same as a workbook (.xlsx) with one sheet that holds something, in Base64, instead of the text; at most 6 MB. */
  workbook?: InputMaybe<Scalars['String']['input']>;
};

/** What was found about somebody on two lists. The boxes keep what lies in them either way. */
export type IncidentDecision =
  /** The person put a paper into two boxes. */
  | 'voted_twice'
  /** A line was marked that belongs to somebody else. */
  | 'wrong_line';

/** Why a paper is not counted. */
export type InvalidReason =
  /** Not a paper of this choice. */
  | 'foreign'
  /** Signed, or marked so that the voter can be known. */
  | 'signed'
  /** More works ticked than allowed. */
  | 'too_many'
  /** Torn or incomplete. */
  | 'torn'
  /** Nobody can tell what is ticked. */
  | 'unclear';

/** A batch of papers. */
export type IssueBallotBatchInput = {
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** How many, at most 100. */
  papers: Scalars['Int']['input'];
  /** The place. */
  placeId: Scalars['UUID']['input'];
};

/** For whom codes are to be given out: a village, or people of the roll. */
export type IssueCodesInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Random and kept by the sender alone: the codes are made from it. */
  id: Scalars['UUID']['input'];
  /** Or these people. */
  rollEntryIds?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** Everybody of this village who has no code; at most 200 at once. */
  villageId?: InputMaybe<Scalars['UUID']['input']>;
};

/** Who forgot the password. */
export type IssuePasswordLinkInput = {
  /** The person. */
  personId: Scalars['UUID']['input'];
};

/** Whether a jamoat is one of villages or of a town. */
export type JamoatKind =
  | 'rural'
  | 'town';

/** Where a version stands. */
export type JmpVersionStatus =
  | 'approved'
  | 'draft'
  | 'published'
  | 'returned'
  | 'submitted';

/** Two entries that are two people. */
export type KeepRollEntriesApartInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** One entry. */
  firstId: Scalars['UUID']['input'];
  /** The other entry. */
  secondId: Scalars['UUID']['input'];
};

/** The parts of a line that can change. */
export type LineField =
  | 'costMinor'
  | 'fromYear'
  | 'indicator'
  | 'rank'
  | 'rankReason'
  | 'reserve'
  | 'responsible'
  | 'shares'
  | 'title'
  | 'toYear'
  | 'upkeep'
  | 'villageIds';

/** Why a line goes back. */
export type LineReasonInput = {
  /** The key of the line. */
  lineKey: Scalars['UUID']['input'];
  /** What is wrong and what is to be done; at most 1,000 characters. Everyone can read it. */
  reason: Scalars['String']['input'];
};

/** That somebody came. */
export type MarkAttendanceInput = {
  /** Whether the hand is counted. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The meeting. */
  meetingId: Scalars['UUID']['input'];
  /** False takes the person off the list. */
  present?: InputMaybe<Scalars['Boolean']['input']>;
  /** The entry of the roll. */
  rollEntryId: Scalars['UUID']['input'];
  /** Where the person stands, when the roll does not say. */
  section?: InputMaybe<MeetingSection>;
};

/** Whom to mark. */
export type MarkPaperParticipationInput = {
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** The person on the roll. */
  rollEntryId: Scalars['UUID']['input'];
  /** False takes the mark back. */
  tookPart?: Scalars['Boolean']['input'];
};

/** Whose meeting it was. */
export type MeetingKind =
  | 'general'
  | 'mahalla'
  | 'women'
  | 'youth';

/** The parts in which a meeting is counted; they do not overlap. Youth: up to 30 years. */
export type MeetingSection =
  | 'men'
  | 'women'
  | 'youth';

/** A merge as it is sent. */
export type MergeProposalInput = {
  /** Identifier of the verdict, made by the sender. */
  id: Scalars['UUID']['input'];
  /** The other proposal, of the same cycle. */
  intoId: Scalars['UUID']['input'];
  /** The proposal that goes on within another. */
  proposalId: Scalars['UUID']['input'];
  /** The reason; at most 1,000 characters. Everyone can read it. */
  reason: Scalars['String']['input'];
  /** The `revision` the sender has seen. */
  revision: Scalars['Int']['input'];
};

/** Two entries that are one person. */
export type MergeRollEntriesInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** One entry; of two lines of a list this one stays. */
  firstId: Scalars['UUID']['input'];
  /** The other entry. */
  secondId: Scalars['UUID']['input'];
};

/** Moving a cycle. */
export type MoveCycleInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Name of the move. */
  event: PhaseEvent;
  /** Why, when moving back. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The number of the state the sender has seen: of two who move at once, one finds it changed. */
  revision: Scalars['Int']['input'];
  /** Last day of the new phase, where one is set. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a line goes. */
export type MoveLineItemInput = {
  /** The key of the line. */
  key: Scalars['UUID']['input'];
  /** Its place in the plan or on the reserve list, from 1. */
  place: Scalars['Int']['input'];
  /** Why, when it then stands against its rank; everyone can read it. At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes to the reserve list. */
  reserve: Scalars['Boolean']['input'];
  /** The `revision` of the draft the sender has seen. */
  revision: Scalars['Int']['input'];
  /** The draft. */
  versionId: Scalars['UUID']['input'];
};

/** A new round. */
export type OpenRoundInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier made by the client; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** Ids of the shortlisted proposals in the order put to the committee; left out: by their numbers. */
  order?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** What is asked, at most 300 characters. */
  question: Scalars['String']['input'];
};

/** The equations of a place. */
export type PaperBalance =
  /** Issued = in the box + spoiled + unused. */
  | 'issued'
  /** In the box = persons marked. */
  | 'marked'
  /** In the box = valid + invalid. */
  | 'read';

/** One paper as somebody read it. */
export type PaperEntryInput = {
  /** Why it is not counted; left out when it is. */
  invalid?: InputMaybe<InvalidReason>;
  /** Number within the stack, as stamped. */
  number: Scalars['Int']['input'];
  /** Numbers ticked, none for a blank or an invalid paper. */
  positions: Array<Scalars['Int']['input']>;
};

/** The phases of a cycle, in their order. */
export type Phase =
  | 'approval'
  | 'choice'
  | 'closed'
  | 'collection'
  | 'consultation'
  | 'deliberation'
  | 'drafting'
  | 'implementation'
  | 'preparation'
  | 'screening';

/** Names of the moves of the phase table. */
export type PhaseEvent =
  | 'close'
  | 'open_choice'
  | 'open_collection'
  | 'publish'
  | 'reopen_collection'
  | 'return_to_drafting'
  | 'return_to_screening'
  | 'start_consultation'
  | 'start_deliberation'
  | 'start_drafting'
  | 'start_screening'
  | 'submit_for_approval';

/** Verdicts that stand by themselves; merging is an act of its own. */
export type PlainVerdict =
  | 'accepted'
  | 'accepted_with_reservation'
  | 'rejected'
  | 'returned';

/** Where the order of a plan comes from. */
export type PlanOrder =
  | 'choice'
  | 'committee';

/** A choice to prepare. */
export type PrepareChoiceInput = {
  /** The money to choose about; the sum of the envelopes when left out. */
  budget?: InputMaybe<Scalars['Money']['input']>;
  /** Last day for ballots. */
  closesOn: Scalars['Date']['input'];
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** Ids of the shortlisted proposals in the declared order of the ballot; left out: by number, begun at a place drawn from the cycle's id. */
  order?: InputMaybe<Array<Scalars['UUID']['input']>>;
};

/** What is made ready. */
export type PreparePublicationInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier of the preparation, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
};

/** How a work stands. */
export type ProgressStatus =
  | 'cancelled'
  | 'completed'
  | 'delayed'
  | 'in_progress'
  | 'planned';

/** What happened to a proposal. */
export type ProposalEventKind =
  | 'assessed'
  | 'submitted'
  | 'took_in';

/** How a proposal came in: by its author, for somebody else, from a meeting, from a paper form. */
export type ProposalOrigin =
  | 'meeting'
  | 'on_behalf'
  | 'paper'
  | 'self';

/** Where a proposal stands. */
export type ProposalStatus =
  | 'accepted'
  | 'accepted_with_reservation'
  | 'merged'
  | 'rejected'
  | 'returned'
  | 'submitted';

/** A correction to propose. */
export type ProposeResultCorrectionInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** Every work the new version leaves out because it cannot be carried out, by number on the ballot. The same works as before: the numbers stand and something is said about them. */
  leftOut: Array<Scalars['Int']['input']>;
  /** What was found and why it is corrected, at most 1000 characters. Everybody reads it once the correction is made. */
  reason: Scalars['String']['input'];
};

/** A source of money. */
export type PutEnvelopeInput = {
  /** The most it may give. */
  ceiling: Scalars['Money']['input'];
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier made by the client; that of an envelope already there changes it. */
  id: Scalars['UUID']['input'];
  /** A name of its own; may be empty. */
  label: Scalars['String']['input'];
  /** Kind of source. */
  source: FundingSource;
};

/** A line as it is written. */
export type PutLineItemInput = {
  /** What it costs. */
  cost: Scalars['Money']['input'];
  /** First year. */
  fromYear: Scalars['Int']['input'];
  /** Who reports on it; left out: anybody who carries out works in the jamoat. */
  implementerId?: InputMaybe<Scalars['UUID']['input']>;
  /** By what one will see that it is done; at most 500 characters. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** The key of the line: a new one, made by the sender, adds a line at the end of the plan. */
  key: Scalars['UUID']['input'];
  /** The language of these words; those in other languages stay. */
  language: TextLanguage;
  /** Why it stands where it stands, where that is against its rank; everyone can read it. At most 1,000 characters. */
  rankReason?: InputMaybe<Scalars['String']['input']>;
  /** The body that answers for it; at most 200 characters. */
  responsible: Scalars['String']['input'];
  /** The `revision` of the draft the sender has seen. */
  revision: Scalars['Int']['input'];
  /** What it is about. */
  sector: Sector;
  /** What is done; at most 200 characters. */
  title: Scalars['String']['input'];
  /** Last year. */
  toYear: Scalars['Int']['input'];
  /** Who keeps it working afterwards, and with what; at most 500 characters. */
  upkeep?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  versionId: Scalars['UUID']['input'];
  /** The villages it serves; at least one. */
  villageIds: Array<Scalars['UUID']['input']>;
};

/** A polling place. */
export type PutPollingPlaceInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** Its name, one of its own within the choice. */
  name: Scalars['String']['input'];
  /** Whether it marks on its printed list, which is handed in afterwards. */
  offline: Scalars['Boolean']['input'];
  /** The village whose people vote there. */
  villageId: Scalars['UUID']['input'];
};

/** A seat. */
export type PutSeatInput = {
  /** The same in English; may be left out. */
  groupEn?: InputMaybe<Scalars['String']['input']>;
  /** The same in Russian; may be left out. */
  groupRu?: InputMaybe<Scalars['String']['input']>;
  /** Whom it stands for, in Tajik. */
  groupTg: Scalars['String']['input'];
  /** Identifier made by the client; that of a seat already there changes it. */
  id: Scalars['UUID']['input'];
  /** The jamoat. */
  jamoatId: Scalars['ID']['input'];
  /** Its number within the committee, 1 to 60. */
  number: Scalars['Int']['input'];
};

/** What the committee decided. */
export type RecordAdoptionInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier of the decision, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** When it is returned: why, for at least one line. Everyone can read it. */
  lineReasons?: Array<LineReasonInput>;
  /** Number of the minutes; may be left out. At most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  outcome: ApprovalOutcome;
};

/** A decision as it stands on paper. */
export type RecordFromPaperInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Day on the paper. */
  date: Scalars['Date']['input'];
  /** Identifier of the record, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** When it is returned: why, for at least one line. Everyone can read it. */
  lineReasons?: Array<LineReasonInput>;
  /** Number on the paper; at most 60 characters. */
  number: Scalars['String']['input'];
  /** What was decided. */
  outcome: ApprovalOutcome;
  /** The step the paper belongs to. */
  step: ApprovalStepKind;
  /** Only for the council: how its deputies voted. */
  votes?: InputMaybe<CouncilVotesInput>;
};

/** A meeting that has been held. */
export type RecordMeetingInput = {
  /** Who called it; at most 120 characters. */
  convener: Scalars['String']['input'];
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** The day, today or earlier. */
  heldOn: Scalars['Date']['input'];
  /** Identifier made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** Whose meeting it was. */
  kind: MeetingKind;
  /** Where; at most 120 characters. */
  place: Scalars['String']['input'];
  /** The village, of the jamoat of the cycle. */
  villageId: Scalars['UUID']['input'];
};

/** Who registers. */
export type RegisterInput = {
  /** Year of birth, where the person wants to say; never shown. */
  birthYear?: InputMaybe<Scalars['Int']['input']>;
  /** Name the person goes by, 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** Identifier of the new person, made by whoever sends the form. */
  id: Scalars['UUID']['input'];
  /** Sign-in name or phone number of the own choice; never shown. */
  login: Scalars['String']['input'];
  /** PIN of 6 or more digits, or a password of 10 or more characters. */
  secret: Scalars['String']['input'];
  /** Woman or man, where the person wants to say. */
  sex?: InputMaybe<Sex>;
  /** Village of residence. */
  villageId: Scalars['UUID']['input'];
};

/** For whom a new code is. */
export type ReissueCodeInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Random and kept by the sender alone: the code is made from it. */
  id: Scalars['UUID']['input'];
  /** The person. */
  rollEntryId: Scalars['UUID']['input'];
};

/** Which line goes. */
export type RemoveLineItemInput = {
  /** The key of the line. */
  key: Scalars['UUID']['input'];
  /** The `revision` of the draft the sender has seen. */
  revision: Scalars['Int']['input'];
  /** The draft. */
  versionId: Scalars['UUID']['input'];
};

/** The link's token and the new password. */
export type RenewPasswordInput = {
  /** Password of 10 or more characters. */
  password: Scalars['String']['input'];
  /** Token from the link. */
  token: Scalars['String']['input'];
};

/** A report as it is sent. */
export type ReportProgressInput = {
  /** Identifier made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The key of the line. */
  lineKey: Scalars['UUID']['input'];
  /** What there is to say; needed when delayed, cancelled or dearer. At most 1,000 characters. Everyone can read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How much is done in all, 0 to 100. */
  percent: Scalars['Int']['input'];
  /** A picture sent before. */
  photoId?: InputMaybe<Scalars['UUID']['input']>;
  /** The published plan. */
  publicationId: Scalars['UUID']['input'];
  /** The `revision` of the work the sender has seen. */
  revision: Scalars['Int']['input'];
  /** What is spent in all, from all sources; more than the cost only with a note. */
  spent: Scalars['Money']['input'];
  /** How it stands. */
  status: ProgressStatus;
};

/** Whose PIN to renew. */
export type ResetPinInput = {
  /** The person who forgot it. */
  personId: Scalars['UUID']['input'];
};

/** The roles of the process. */
export type RoleCode =
  | 'council_deputy'
  | 'district_reviewer'
  | 'donor'
  | 'facilitator'
  | 'grievance_officer'
  | 'implementer'
  | 'jamoat_admin'
  | 'jamoat_chair'
  | 'observer'
  | 'recorder'
  | 'resident'
  | 'sddc_chair'
  | 'sddc_member'
  | 'sddc_secretary'
  | 'sysadmin'
  | 'technical_reviewer'
  | 'village_rep';

/** What is said to be wrong with the roll. */
export type RollChallengeKind =
  | 'missing'
  | 'not_belonging'
  | 'wrong_village';

/** What became of an objection. */
export type RollChallengeStatus =
  | 'accepted'
  | 'open'
  | 'refused';

/** In which capacity somebody comments on a round. */
export type RoundCommenter =
  | 'facilitator'
  | 'sddc_chair'
  | 'sddc_member'
  | 'sddc_secretary';

/** A verdict as it is sent. */
export type ScreenProposalInput = {
  /** Identifier of the verdict, made by the sender. */
  id: Scalars['UUID']['input'];
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
  /** The reason; required unless it is accepted without reservation. At most 1,000 characters. Everyone can read it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The `revision` the sender has seen. */
  revision: Scalars['Int']['input'];
  /** The verdict. */
  verdict: PlainVerdict;
};

/** What a person signs in with. */
export type SecretKind =
  /** Ten or more characters; for whoever holds another role. */
  | 'password'
  /** Six or more digits; for residents only. */
  | 'pin';

/** What a proposal is about. */
export type Sector =
  | 'agriculture'
  | 'disaster_risk'
  | 'education'
  | 'energy'
  | 'environment'
  | 'governance'
  | 'health'
  | 'livelihoods'
  | 'other'
  | 'roads'
  | 'waste'
  | 'water'
  | 'youth';

/** How ballots become a list of projects: most votes first, or equal shares that grow until the money is used. */
export type SelectionRule =
  | 'greedy_score'
  | 'mes_cost_add1u';

/** The rules of a cycle. */
export type SetCharterInput = {
  /** At most so many proposals on one ballot; null: no limit. */
  ballotMax?: InputMaybe<Scalars['Int']['input']>;
  /** Whether residents choose priorities. */
  choiceEnabled: Scalars['Boolean']['input'];
  /** The rule that decides, as the council or the committee has laid down. */
  choiceRule: SelectionRule;
  /** What every share grows by from count to count under equal shares: whole units of the currency of the cycle. */
  choiceStep: Scalars['Money']['input'];
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Whether hands raised at a meeting are counted; without it the stored rule stays. */
  handCounting?: InputMaybe<Scalars['Boolean']['input']>;
  /** For so many months before the last day somebody must have lived in the jamoat, 0 to 60; without it the stored number stays. */
  residenceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the state the sender has seen. */
  revision: Scalars['Int']['input'];
  /** Whether somebody who counts the hands of a meeting may be counted there; without it the stored rule stays. */
  tellersVote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Age at which somebody is on the roll, from 14 to 25, reached by the end of the year of the choice; without it the stored one stays. */
  votingAge?: InputMaybe<Scalars['Int']['input']>;
};

/** The whole list of cost lines. */
export type SetCostLinesInput = {
  /** The `costRevision` the sender has seen. */
  costRevision: Scalars['Int']['input'];
  /** The lines in their order; none: the cost is not known. */
  lines: Array<CostLineInput>;
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
};

/** Who pays how much of a line; replaces what was said before. */
export type SetFundingSharesInput = {
  /** The key of the line. */
  key: Scalars['UUID']['input'];
  /** The `revision` of the draft the sender has seen. */
  revision: Scalars['Int']['input'];
  /** The shares; each envelope once, amounts above zero, together no more than the cost. */
  shares: Array<FundingShareInput>;
  /** The draft. */
  versionId: Scalars['UUID']['input'];
};

/** Woman or man, as the person said. */
export type Sex =
  | 'man'
  | 'woman';

/** A note. */
export type SignBalanceNoteInput = {
  /** Which balance. */
  balance: PaperBalance;
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** Why it does not hold. */
  words: Scalars['String']['input'];
};

/** A sign-in name and the secret that goes with it. */
export type SignInInput = {
  /** Sign-in name or phone number; capitals, blanks and hyphens do not matter. */
  login: Scalars['String']['input'];
  /** PIN or password. */
  secret: Scalars['String']['input'];
};

/** How far to sign out. */
export type SignOutInput = {
  /** Also on every other phone and computer this person is signed in on. */
  everywhere?: Scalars['Boolean']['input'];
};

/** What to sign. */
export type SignTallyInput = {
  /** The meeting. */
  meetingId: Scalars['UUID']['input'];
};

/** Where a slip stands. */
export type SlipState =
  /** A newer slip has taken its place. */
  | 'cancelled'
  /** Given out, nobody came in with it yet. */
  | 'issued'
  /** Somebody came in with it. */
  | 'used';

/** Whom somebody helps, before whom and why. */
export type StartAssistedSessionInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
  /** Identifier of the entry in the log. */
  id: Scalars['UUID']['input'];
  /** Why. */
  reason: AssistedReason;
  /** Words beside it; needed for another reason. */
  reasonWords?: InputMaybe<Scalars['String']['input']>;
  /** The voter, who is present. */
  rollEntryId: Scalars['UUID']['input'];
  /** The witness, when on the roll. */
  witnessEntryId?: InputMaybe<Scalars['UUID']['input']>;
  /** The name of the witness otherwise. */
  witnessName?: InputMaybe<Scalars['String']['input']>;
};

/** A position of the own seat. */
export type StatePositionInput = {
  /** Identifier made by the client; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The position. */
  position: ConsensusPosition;
  /** Why; asked with a reservation, required with an objection. At most 1000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** A proposal as it is sent. */
export type SubmitProposalInput = {
  /** What it may cost. */
  costGuess?: InputMaybe<Scalars['Money']['input']>;
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** It concerns the whole jamoat. */
  everywhere?: Scalars['Boolean']['input'];
  /** Identifier made by the sender. */
  id: Scalars['UUID']['input'];
  /** The person, group or meeting it comes from, when it is not the sender's own; at most 120 characters. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** How it came in. */
  origin?: ProposalOrigin;
  /** A picture sent before. */
  photoId?: InputMaybe<Scalars['UUID']['input']>;
  /** What is wrong and what is asked for; at most 2,000 characters. */
  problem: Scalars['String']['input'];
  /** What it is about. */
  sector: Sector;
  /** At most 120 characters. */
  title: Scalars['String']['input'];
  /** The villages it concerns; at least one, unless it concerns the whole jamoat. */
  villageIds: Array<Scalars['UUID']['input']>;
  /** Show only as a resident of a village. */
  withheld?: Scalars['Boolean']['input'];
};

/** Which proposal to support. */
export type SupportProposalInput = {
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
};

/** How hands are raised. */
export type TallyAnswer =
  | 'abstain'
  | 'no'
  | 'yes';

/** Hands about one project. */
export type TallyItemInput = {
  /** Men over 30. */
  men: HandCountInput;
  /** Number on the ballot list. */
  position: Scalars['Int']['input'];
  /** Women over 30. */
  women: HandCountInput;
  /** Women and men up to 30. */
  youth: HandCountInput;
};

/** Why somebody's time on a seat ended. */
export type TermEndReason =
  | 'died'
  | 'moved'
  | 'replaced'
  | 'resigned'
  | 'term_over';

/** The languages a text can be written in here. */
export type TextLanguage =
  | 'en'
  | 'ru'
  | 'tg';

/** How equal projects are put in order: by lot from the seed, or by their codes (imported files). */
export type TieOrder =
  | 'cost_score_lex'
  | 'cost_votes_lot';

/** A code as it was typed. */
export type UsePersonalCodeInput = {
  /** Lower case, spaces, hyphens and look-alikes of other alphabets are read as meant. */
  code: Scalars['String']['input'];
};

/** Whose time on a seat ends. */
export type VacateSeatInput = {
  /** The day it ends, not after today. */
  endedOn: Scalars['Date']['input'];
  /** Why. */
  reason: TermEndReason;
  /** The term that ends. */
  termId: Scalars['UUID']['input'];
};

/** What screening decided. */
export type Verdict =
  | 'accepted'
  | 'accepted_with_reservation'
  | 'merged'
  | 'rejected'
  | 'returned';

/** From which proposal to take the support back. */
export type WithdrawSupportInput = {
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
};
