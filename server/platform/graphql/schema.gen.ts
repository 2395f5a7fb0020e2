import type { Money } from './scalars.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  DateTime: { input: Date; output: Date; }
  /** Money: an object {amount, currency}. `amount` is a decimal string of the smallest unit (diram), `currency` an ISO 4217 code. */
  Money: { input: Money; output: Money; }
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

/** What became of addRollEntry. */
export type AddRollEntryResult = AddRollEntrySuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type AddRollEntrySuccess = {
  __typename?: 'AddRollEntrySuccess';
  /** The entry. */
  entry: RollEntry;
};

/** The decision of a step. */
export type Approval = {
  __typename?: 'Approval';
  /** Its day. */
  date: Scalars['Date']['output'];
  /** When it was entered here. */
  decidedAt: Scalars['DateTime']['output'];
  /** Whether it was recorded from paper by two persons. */
  fromPaper: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Why lines were returned. */
  lineReasons: Array<LineReason>;
  /** Number of the minutes, resolution or letter. */
  number?: Maybe<Scalars['String']['output']>;
  /** What was decided. */
  outcome: ApprovalOutcome;
  /** How the council voted; null for the other steps. */
  votes?: Maybe<CouncilVotes>;
};

/** The desk of those who approve a plan. */
export type ApprovalDesk = {
  __typename?: 'ApprovalDesk';
  /** How the vote of the council stands while it is its turn. */
  council?: Maybe<CouncilBallot>;
  /** The cycle. */
  cycle: Cycle;
  /** The step whose turn it is; null when none is left. */
  openStep?: Maybe<ApprovalStepKind>;
  /** The record from paper that waits for its second person. */
  paper?: Maybe<PaperApproval>;
  /** The version last sent for approval; null before the first. */
  version?: Maybe<JmpVersion>;
  /** What the person who asks may do now. */
  viewerCan: Array<ViewerCan>;
};

/** What a step can decide. */
export type ApprovalOutcome =
  | 'approved'
  | 'returned';

/** One of the three steps of an approval. */
export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  /** The decision; null while there is none. */
  approval?: Maybe<Approval>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Who decides. */
  kind: ApprovalStepKind;
  /** Since when it is its turn; null before. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: ApprovalStepStatus;
};

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

/** One session with help. */
export type AssistedAct = {
  __typename?: 'AssistedAct';
  /** Whether a ballot was handed in. */
  cast: Scalars['Boolean']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** Name of the helper. */
  helper: Scalars['String']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Why. */
  reason: AssistedReason;
  /** Words beside the reason; empty without any. */
  reasonWords: Scalars['String']['output'];
  /** The voter's village. */
  village: Village;
  /** Name of the witness. */
  witness: Scalars['String']['output'];
  /** Whether the witness is on the roll, or a name in words. */
  witnessOnRoll: Scalars['Boolean']['output'];
};

/** How often somebody helped. */
export type AssistedHelper = {
  __typename?: 'AssistedHelper';
  /** Sessions begun. */
  begun: Scalars['Int']['output'];
  /** Of these led to a ballot. */
  cast: Scalars['Int']['output'];
  /** Name of the helper. */
  name: Scalars['String']['output'];
};

/** Ballots handed in with help: who helped, before whom, why, on which day. Neither the voters nor what they chose. */
export type AssistedLog = {
  __typename?: 'AssistedLog';
  /** Each time, by day. */
  acts: Array<AssistedAct>;
  /** How often each helper helped, the most often first. */
  helpers: Array<AssistedHelper>;
};

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

/** Where the trail of acts ended on a day. */
export type AuditHead = {
  __typename?: 'AuditHead';
  /** The day, in Dushanbe. */
  day: Scalars['Date']['output'];
  /** SHA-256 over the day, the ends of all lanes and the head before, in hexadecimal. */
  digest: Scalars['String']['output'];
  /** Acts written down until then. */
  entries: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
};

/** Why a balance does not hold, under the names of two different persons. */
export type BalanceNote = {
  __typename?: 'BalanceNote';
  /** Who signed; it explains something once there are two. */
  signatures: Array<PaperSignature>;
  /** The words. */
  words: Scalars['String']['output'];
};

/** Papers printed together and handed to a place. */
export type BallotBatch = {
  __typename?: 'BallotBatch';
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** 1, 2, 3 … over all places. */
  number: Scalars['Int']['output'];
  /** How many. */
  papers: Scalars['Int']['output'];
  /** The first serial; on the stubs alone. */
  serialFrom: Scalars['Int']['output'];
  /** The last serial. */
  serialTo: Scalars['Int']['output'];
};

/** How a ballot is filled in: tick every project you support. */
export type BallotKind =
  | 'approval';

/** Whose roll to build. */
export type BuildRollInput = {
  /** The choice. */
  choiceId: Scalars['UUID']['input'];
};

/** What became of buildRoll. */
export type BuildRollResult = BuildRollSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type BuildRollSuccess = {
  __typename?: 'BuildRollSuccess';
  /** How many people were added now. */
  added: Scalars['Int']['output'];
  /** The choice. */
  choice: Choice;
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

/** What became of castBallot. */
export type CastBallotResult = CastBallotSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type CastBallotSuccess = {
  __typename?: 'CastBallotSuccess';
  /** Identifier of the casting, as it was sent. */
  castId: Scalars['UUID']['output'];
  /** The choice. */
  choice: Choice;
  /** Shows that this ballot was recorded, not what is in it. Kept nowhere: write it down. */
  receipt: Scalars['String']['output'];
  /** Whether the session ended by it: it was handed in with help. */
  sessionEnded: Scalars['Boolean']['output'];
};

/** A deputy's vote. */
export type CastCouncilVoteInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** The vote. */
  vote: CouncilVote;
};

/** What became of castCouncilVote. */
export type CastCouncilVoteResult = CastCouncilVoteSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type CastCouncilVoteSuccess = {
  __typename?: 'CastCouncilVoteSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
};

/** What one of the two persons has decided. */
export type ChallengeDecision = {
  __typename?: 'ChallengeDecision';
  /** Whether the objection holds. */
  accepts: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The line of the roll it is about; for the desk alone. */
  rollEntryId?: Maybe<Scalars['UUID']['output']>;
};

/** The present secret and the new one. */
export type ChangeSecretInput = {
  /** PIN or password in use now. */
  currentSecret: Scalars['String']['input'];
  /** The new one: digits alone are a PIN. */
  newSecret: Scalars['String']['input'];
};

/** What became of the change. */
export type ChangeSecretResult = ChangeSecretSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The secret is changed. */
export type ChangeSecretSuccess = {
  __typename?: 'ChangeSecretSuccess';
  /** Who is signed in, under a new session. */
  viewer: Viewer;
};

/** A line that changed. */
export type ChangedLine = {
  __typename?: 'ChangedLine';
  /** What changed, each with what it was and what it is. */
  fields: Array<FieldChange>;
  /** The line as it is now. */
  line: DiffLine;
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

/** How many took part by a channel. */
export type ChannelCount = {
  __typename?: 'ChannelCount';
  /** The channel. */
  channel: Channel;
  /** How many. */
  tookPart: Scalars['Int']['output'];
};

/** A choice of priorities: residents say which of the shortlisted proposals matter to them. */
export type Choice = {
  __typename?: 'Choice';
  /** At most so many projects on one ballot; null: no limit. */
  ballotMax?: Maybe<Scalars['Int']['output']>;
  /** The money the projects compete for. */
  budget: Scalars['Money']['output'];
  /** Last day for ballots. */
  closesOn: Scalars['Date']['output'];
  /** Who has confirmed the acts of two persons, in order of time. */
  confirmations: Array<ChoiceConfirmation>;
  /** When the count was opened. */
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The cycle it belongs to. */
  cycle: Cycle;
  /** SHA-256 of the rule, the money and the ballot list, made when they were frozen; in hexadecimal. */
  fingerprint: Scalars['String']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** How a ballot is filled in. */
  kind: BallotKind;
  /** Whose ballots came after the close, with names; null for whoever may not confirm the acts of the choice. */
  lateBallots?: Maybe<Array<LateBallot>>;
  /** First day for ballots; null before the opening. */
  opensOn?: Maybe<Scalars['Date']['output']>;
  /** The frozen ballot list, in its order. */
  projects: Array<ChoiceProject>;
  /** What shows voters that their ballots were counted; null until the seal. */
  receipts?: Maybe<ReceiptList>;
  /** The result in its newest version, or in the one asked for; null until it is counted, and where there is no such version. */
  result?: Maybe<ChoiceResult>;
  /** Since when nobody can be added to the roll. */
  rollClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rule that decides. */
  rule: SelectionRule;
  /** Digits of the die thrown before witnesses, from which the lot is drawn; null before the opening. */
  seed?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ChoiceStatus;
  /** What every share grows by from count to count under equal shares. */
  step: Scalars['Money']['output'];
  /** Each time it was suspended because its database was restored from a backup without the key, in order. */
  suspensions: Array<ChoiceSuspension>;
  /** How equal projects are put in order. */
  tieOrder: TieOrder;
  /** How many took part; never how they chose. */
  turnout: Turnout;
  /** The person who asks, in this choice; null when not signed in. */
  viewer?: Maybe<ChoiceViewer>;
  /** What the person who asks may do in it now. */
  viewerCan: Array<ViewerCan>;
};


/** A choice of priorities: residents say which of the shortlisted proposals matter to them. */
export type ChoiceResultArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The acts that need two different persons. */
export type ChoiceAct =
  | 'close'
  | 'count'
  | 'open'
  /** After a restore: a new key is made, and what was handed in before stays as it is. */
  | 'resume'
  | 'seal';

/** One person's confirmation of an act. */
export type ChoiceConfirmation = {
  __typename?: 'ChoiceConfirmation';
  /** The act. */
  act: ChoiceAct;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Code of the role the person acted in. */
  role: Scalars['String']['output'];
};

/** What the desk of a choice needs. */
export type ChoiceDesk = {
  __typename?: 'ChoiceDesk';
  /** The choice; null before it is prepared. */
  choice?: Maybe<Choice>;
  /** The cycle. */
  cycle: Cycle;
  /** The sum of the cycle's envelopes; null when there are none. */
  envelopes?: Maybe<Scalars['Money']['output']>;
  /** What stands against sealing, each naming its place. */
  obstacles: Array<StateProblem>;
  /** Its paper; null before it is prepared. */
  paper?: Maybe<PaperDesk>;
  /** Before it is prepared: how many proposals are shortlisted. */
  shortlisted: Scalars['Int']['output'];
  /** What the person who asks may do now; also prepareChoice. */
  viewerCan: Array<ViewerCan>;
  /** Acts of two persons the person who asks has confirmed. */
  viewerConfirmed: Array<ChoiceAct>;
};

/** One project of the ballot list. */
export type ChoiceProject = {
  __typename?: 'ChoiceProject';
  /** What stands for it in the open ballot file. */
  code: Scalars['String']['output'];
  /** Its cost on the ballot list. */
  cost: Scalars['Money']['output'];
  /** Its number on the ballot, from 1. */
  position: Scalars['Int']['output'];
  /** The proposal. */
  proposal: Proposal;
  /** Ballots that support it; null to everybody until the count is opened. */
  votes?: Maybe<Scalars['Int']['output']>;
};

/** The result of a choice. Every version is written once and stays to be read. */
export type ChoiceResult = {
  __typename?: 'ChoiceResult';
  /** Address of the open ballot file, from the root of this installation. */
  ballotFile: Scalars['String']['output'];
  /** Valid ballots. */
  ballots: Scalars['Int']['output'];
  /** What the other rule would make of them; it decides nothing. */
  beside: RuleResult;
  /** What the rule of the choice made of the ballots. */
  binding: RuleResult;
  /** Votes by village, small ones joined; empty with fewer than five ballots. */
  blocks: Array<ResultBlock>;
  /** The money there was. */
  budget: Scalars['Money']['output'];
  /** People who took part, by channel. */
  channels: Array<ChannelCount>;
  /** The choice. */
  choice: Choice;
  /** What this version corrects; null for the first count. */
  correction?: Maybe<ResultCorrection>;
  /** When the count was opened. */
  countedAt: Scalars['DateTime']['output'];
  /** Of these supported nothing. */
  emptyBallots: Scalars['Int']['output'];
  /** People on the roll. */
  onRoll: Scalars['Int']['output'];
  /** The same by polling place; empty when there was no paper. */
  places: Array<PlaceResult>;
  /** Every project: the winners in order of selection, then the others by votes. */
  projects: Array<ResultProject>;
  /** The numbers of the papers over all places; null when there was no paper. */
  protocol?: Maybe<PaperProtocol>;
  /** Address of the result for programs, from the root of this installation: what a recount must agree with. */
  resultFile: Scalars['String']['output'];
  /** The run of equal shares that counted, whichever of the two it is. */
  shares: SharesResult;
  /** Hands counted at meetings, by groups of at least five people; they are not among the ballots. */
  tallies: Array<ResultTally>;
  /** 1 for the first count; 2, 3 … for corrections of it. */
  version: Scalars['Int']['output'];
  /** Every version there is, oldest first; whether this one is the newest is told by the last. */
  versions: Array<ResultVersion>;
};

/** Where a choice stands. It never goes back; from suspended it comes to where it was. */
export type ChoiceStatus =
  | 'closed'
  | 'counted'
  | 'open'
  | 'prepared'
  | 'sealed'
  /** Its database was restored from a backup, which holds no key: nothing is taken until two persons resume it. */
  | 'suspended';

/** A time in which nothing was taken, because the key to the ballots was gone. */
export type ChoiceSuspension = {
  __typename?: 'ChoiceSuspension';
  /** Ballots by phone or web, with help as well, from before: they count as they are and cannot be replaced. Null while it is suspended. */
  keptBallots?: Maybe<Scalars['Int']['output']>;
  /** When two persons resumed the choice under a new key; null while it is suspended. */
  resumedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names of the two, the first word first; empty while it is suspended. */
  resumedBy: Array<Scalars['String']['output']>;
  /** When the missing key was noticed. */
  suspendedAt: Scalars['DateTime']['output'];
};

/** Why a project won or not; left_out: a corrected count did not count it. */
export type ChoiceVerdict =
  | 'does_not_fit'
  | 'left_out'
  | 'no_support'
  | 'supporters_short'
  | 'won';

/** The person who asks, in a choice. */
export type ChoiceViewer = {
  __typename?: 'ChoiceViewer';
  /** How many ballots the person has handed in here; the last counts. */
  castCount: Scalars['Int']['output'];
  /** How the person took part; null when not yet. */
  channel?: Maybe<Channel>;
  /** Whether the own ballot is from before a restore: it counts as it is and cannot be replaced. */
  kept: Scalars['Boolean']['output'];
  /** Whether the person is on the roll. */
  onRoll: Scalars['Boolean']['output'];
  /** The receipt of the casting under this id, until the seal; null when the own ballot is not from it. */
  receipt?: Maybe<Scalars['String']['output']>;
  /** Whether a ballot by phone or web was withdrawn because a paper of this person lies in a box. */
  webWithdrawn: Scalars['Boolean']['output'];
};


/** The person who asks, in a choice. */
export type ChoiceViewerReceiptArgs = {
  castId: Scalars['UUID']['input'];
};

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

/** What became of closeCouncilStep. */
export type CloseCouncilStepResult = CloseCouncilStepSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type CloseCouncilStepSuccess = {
  __typename?: 'CloseCouncilStepSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
};

/** Which round is closed. */
export type CloseRoundInput = {
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** What came of closing a round. */
export type CloseRoundResult = CloseRoundSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The round is closed. */
export type CloseRoundSuccess = {
  __typename?: 'CloseRoundSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
};

/** Somebody on the roll, for whoever gives out slips and helps. Whether the person has taken part is not said. */
export type CodeVoter = {
  __typename?: 'CodeVoter';
  /** Identifier of the entry of the roll. */
  id: Scalars['UUID']['output'];
  /** Number on the paper list. */
  listNumber?: Maybe<Scalars['String']['output']>;
  /** Name; null for somebody known by the list number alone. */
  name?: Maybe<Scalars['String']['output']>;
  /** The village. */
  village: Village;
};

/** Where personal codes are given out and voters are helped. */
export type CodesDesk = {
  __typename?: 'CodesDesk';
  /** The log of ballots handed in with help; null for whoever may not read it. */
  assistedLog?: Maybe<AssistedLog>;
  /** The choice. */
  choice: Choice;
  /** The villages in which the person who asks may give out codes and help. */
  villages: Array<CodesVillage>;
};

/** The codes of one village. */
export type CodesVillage = {
  __typename?: 'CodesVillage';
  /** People on the roll. */
  onRoll: Scalars['Int']['output'];
  /** With so many of them somebody has come in. */
  used: Scalars['Int']['output'];
  /** Of these hold a valid code. */
  valid: Scalars['Int']['output'];
  /** The village. */
  village: Village;
};

/** A comment on a proposal. */
export type Comment = {
  __typename?: 'Comment';
  /** The writer's display name. */
  author: Scalars['String']['output'];
  /** Whether the writer's identity has been confirmed. */
  authorConfirmed: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Language it was written in. */
  language: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** The writer's village. */
  village?: Maybe<Village>;
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
};

/** Comments, a part of the list. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  /** Where the next part begins; null when this one is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** The comments. */
  nodes: Array<Comment>;
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

/** What became of commentProposal. */
export type CommentProposalResult = CommentProposalSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The comment is stored. */
export type CommentProposalSuccess = {
  __typename?: 'CommentProposalSuccess';
  /** The comment. */
  comment: Comment;
  /** The proposal it stands under. */
  proposal: Proposal;
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

/** What came of commenting on a round. */
export type CommentRoundResult = CommentRoundSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The comment is stored. */
export type CommentRoundSuccess = {
  __typename?: 'CommentRoundSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
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

/** What became of confirmChoiceAct. */
export type ConfirmChoiceActResult = ConfirmChoiceActSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type ConfirmChoiceActSuccess = {
  __typename?: 'ConfirmChoiceActSuccess';
  /** The choice. */
  choice: Choice;
  /** Whether the act has taken effect, or another person is still needed. */
  tookEffect: Scalars['Boolean']['output'];
};

/** Which record is confirmed. */
export type ConfirmFromPaperInput = {
  /** Identifier of the decision, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The record. */
  paperId: Scalars['UUID']['input'];
};

/** What became of confirmFromPaper. */
export type ConfirmFromPaperResult = ConfirmFromPaperSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type ConfirmFromPaperSuccess = {
  __typename?: 'ConfirmFromPaperSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
};

/** Whom somebody met, and the paper it rests on. */
export type ConfirmPersonInput = {
  /** The person met. */
  personId: Scalars['UUID']['input'];
  /** Which paper list or slip names the person, e.g. list and row. */
  reference: Scalars['String']['input'];
};

/** What became of the confirmation. */
export type ConfirmPersonResult = ConfirmPersonSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The person is confirmed. */
export type ConfirmPersonSuccess = {
  __typename?: 'ConfirmPersonSuccess';
  /** The person as the register shows them now. */
  person: RegisteredPerson;
};

/** What is published. */
export type ConfirmPublicationInput = {
  /** Identifier of the publication, made by the sender: part of its address. Sending it again changes nothing. */
  id: Scalars['UUID']['input'];
  /** The preparation. */
  preparationId: Scalars['UUID']['input'];
};

/** What became of confirmPublication. */
export type ConfirmPublicationResult = ConfirmPublicationSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The plan is published. */
export type ConfirmPublicationSuccess = {
  __typename?: 'ConfirmPublicationSuccess';
  /** The published plan. */
  publication: Publication;
};

/** Which correction to confirm. */
export type ConfirmResultCorrectionInput = {
  /** The proposal as it was read. */
  correctionId: Scalars['UUID']['input'];
};

/** What became of confirmResultCorrection. */
export type ConfirmResultCorrectionResult = ConfirmResultCorrectionSuccess | ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The version is made. */
export type ConfirmResultCorrectionSuccess = {
  __typename?: 'ConfirmResultCorrectionSuccess';
  /** The desk. */
  desk?: Maybe<CorrectionDesk>;
};

/** What somebody has read and agrees with. */
export type ConfirmedRollReportInput = {
  /** How many people the report promised to add. */
  added: Scalars['Int']['input'];
  /** Fingerprint of the table, as the report gives it. */
  fingerprint: Scalars['String']['input'];
};

/** Somebody else was faster, or the same was sent before. */
export type ConflictProblem = Problem & {
  __typename?: 'ConflictProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Something that stands against consensus. */
export type ConsensusObstacle = {
  __typename?: 'ConsensusObstacle';
  /** Stable code; the product's screens translate it. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
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

/** One try to reach consensus on the shortlist. */
export type ConsensusRound = {
  __typename?: 'ConsensusRound';
  /** Positions that were changed later; for those at the committee's table, empty for everybody else. */
  changes: Array<RoundPosition>;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the committee said on it, oldest first. */
  comments: Array<RoundComment>;
  /** Seats whose holders declared a conflict of interest. */
  conflicts: Array<RoundConflict>;
  /** The cycle. */
  cycle: Cycle;
  /** When its outcome was declared. */
  declaredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the chair declared: always what the rule computes. */
  declaredOutcome?: Maybe<ConsensusOutcome>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** The language the question is written in: tg, ru or en. */
  language: Scalars['String']['output'];
  /** Its number within the cycle. */
  number: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The positions that stand, by the numbers of the seats. Seat and group, never the person. */
  positions: Array<RoundPosition>;
  /** The shortlist as it was put to the committee, in its order. */
  proposals: Array<RoundProposal>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** Seats that count and have not spoken yet; for those at the committee's table, empty for everybody else. */
  silentSeats: Array<RoundSeat>;
  /** How far it has come. */
  status: ConsensusRoundStatus;
  /** What the rule makes of the positions; while the round is open, what it would make of them now. */
  tally: ConsensusTally;
  /** What the person who asks may do in it now. */
  viewerCan: Array<ViewerCan>;
  /** The seat of the person who asks in this round; null for everybody without one. */
  viewerSeat?: Maybe<RoundViewerSeat>;
};

/** How far a round has come. */
export type ConsensusRoundStatus =
  /** Positions stand; the rule has computed the outcome. */
  | 'closed'
  /** The chair has declared the outcome. */
  | 'declared'
  /** Positions are stated and can be changed. */
  | 'open';

/** What the rule makes of the positions of a round. */
export type ConsensusTally = {
  __typename?: 'ConsensusTally';
  /** Seats that abstain. */
  abstain: Scalars['Int']['output'];
  /** Seats that agree without reservation. */
  agree: Scalars['Int']['output'];
  /** Seats that agree with reservation. */
  agreeWithReservation: Scalars['Int']['output'];
  /** Filled seats set aside by a conflict of interest. */
  conflicts: Scalars['Int']['output'];
  /** Filled seats without a declared conflict of interest: the whole. */
  eligible: Scalars['Int']['output'];
  /** Seats that object. */
  object: Scalars['Int']['output'];
  /** Everything that stands against consensus; empty exactly when it is reached. */
  obstacles: Array<ConsensusObstacle>;
  /** Reached or not. */
  outcome: ConsensusOutcome;
  /** So many must state a position. */
  quorumNeeded: Scalars['Int']['output'];
  /** Whether that is a quorum. */
  quorumReached: Scalars['Boolean']['output'];
  /** So many have. */
  stated: Scalars['Int']['output'];
  /** So many have not spoken yet. */
  yetToSpeak: Scalars['Int']['output'];
};

/** The desk at which a result is corrected. */
export type CorrectionDesk = {
  __typename?: 'CorrectionDesk';
  /** The choice. */
  choice: Choice;
  /** The newest version of its result. */
  result: ChoiceResult;
  /** What the person who asks may do at the desk of the choice now. */
  viewerCan: Array<ViewerCan>;
  /** The proposal that waits for a second person; null when none does. */
  waiting?: Maybe<ProposedCorrection>;
};

/** One of the two persons of a correction. */
export type CorrectionPerson = {
  __typename?: 'CorrectionPerson';
  /** Name. */
  name: Scalars['String']['output'];
  /** Code of the role the person acted in. */
  role: Scalars['String']['output'];
};

/** One line of a cost. */
export type CostLine = {
  __typename?: 'CostLine';
  /** How much money. */
  amount: Scalars['Money']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** What it is for. */
  label: Scalars['String']['output'];
  /** How much of it, in words; may be empty. */
  quantity: Scalars['String']['output'];
};

/** One cost line as it is sent. */
export type CostLineInput = {
  /** How much money, above zero. */
  amount: Scalars['Money']['input'];
  /** What it is for; at most 120 characters. */
  label: Scalars['String']['input'];
  /** How much of it, in words; at most 60 characters. */
  quantity?: Scalars['String']['input'];
};

/** How the vote of a council stands. */
export type CouncilBallot = {
  __typename?: 'CouncilBallot';
  /** All deputies with an account. */
  deputies: Scalars['Int']['output'];
  /** How many must have voted: two thirds. */
  needed: Scalars['Int']['output'];
  /** What the votes give now; null while too few have voted. */
  outcome?: Maybe<ApprovalOutcome>;
  /** How the person who asks has voted. */
  viewerVote?: Maybe<CouncilVote>;
  /** Abstained. */
  votesAbstain: Scalars['Int']['output'];
  /** Against. */
  votesAgainst: Scalars['Int']['output'];
  /** For. */
  votesFor: Scalars['Int']['output'];
};

/** A deputy's vote. */
export type CouncilVote =
  | 'abstain'
  | 'against'
  | 'for';

/** How a council voted. */
export type CouncilVotes = {
  __typename?: 'CouncilVotes';
  /** All deputies. */
  deputies: Scalars['Int']['output'];
  /** Abstained. */
  votesAbstain: Scalars['Int']['output'];
  /** Against. */
  votesAgainst: Scalars['Int']['output'];
  /** For. */
  votesFor: Scalars['Int']['output'];
};

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

/** What became of countPlace. */
export type CountPlaceResult = ConflictProblem | CountPlaceSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type CountPlaceSuccess = {
  __typename?: 'CountPlaceSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
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

/** What came of creating a cycle. */
export type CreateCycleResult = ConflictProblem | CreateCycleSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The cycle was created. */
export type CreateCycleSuccess = {
  __typename?: 'CreateCycleSuccess';
  /** The new cycle. */
  cycle: Cycle;
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

/** What became of the first administrator. */
export type CreateFirstAdministratorResult = ConflictProblem | CreateFirstAdministratorSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The administrator exists and is signed in. */
export type CreateFirstAdministratorSuccess = {
  __typename?: 'CreateFirstAdministratorSuccess';
  /** Who is signed in now. */
  viewer: Viewer;
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

/** What became of the account. */
export type CreateStaffAccountResult = ConflictProblem | CreateStaffAccountSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The account exists. */
export type CreateStaffAccountSuccess = {
  __typename?: 'CreateStaffAccountSuccess';
  /** The new person. */
  person: RegisteredPerson;
};

/** One round of planning of a jamoat. */
export type Cycle = {
  __typename?: 'Cycle';
  /** At most so many proposals on one ballot; null: no limit. */
  ballotMax?: Maybe<Scalars['Int']['output']>;
  /** When the rules were frozen. */
  charterFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its choice of priorities; null before one is prepared. */
  choice?: Maybe<Choice>;
  /** Whether residents choose priorities in this cycle. */
  choiceEnabled: Scalars['Boolean']['output'];
  /** The rule by which ballots become a list of works, chosen before anybody proposes or votes. */
  choiceRule: SelectionRule;
  /** What every share grows by from count to count under equal shares. */
  choiceStep: Scalars['Money']['output'];
  /** Its consensus rounds, the newest first. */
  consensusRounds: Array<ConsensusRound>;
  /** Whether the draft is opened for public comment. */
  consultationEnabled: Scalars['Boolean']['output'];
  /** Currency of every amount of the cycle. */
  currency: Scalars['String']['output'];
  /** The sources of money and the most each may give. */
  envelopes: Array<Envelope>;
  /** First year of the plan. */
  fromYear: Scalars['Int']['output'];
  /** Whether hands raised at a meeting are counted. */
  handCounting: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whether its earlier phases were taken from a file instead of lived through here. */
  imported: Scalars['Boolean']['output'];
  /** SHA-256 of that file. */
  importedFrom?: Maybe<Scalars['String']['output']>;
  /** The jamoat that plans. */
  jamoat: Jamoat;
  /** Its plan, once a version was sent for approval. */
  jmp?: Maybe<Jmp>;
  /** The whole management plan or a village fund. */
  kind: CycleKind;
  /** Its meetings, the latest first. */
  meetings: Array<Meeting>;
  /** How it came to stand where it stands, oldest first. */
  moves: Array<PhaseMove>;
  /** The moves that start from here, each with what still stands in its way; asked by the signed-in app. */
  nextMoves: Array<NextMove>;
  /** Where it stands. */
  phase: Phase;
  /** Since when it stands there. */
  phaseSince: Scalars['DateTime']['output'];
  /** Last day of the phase, where one was set. */
  phaseUntil?: Maybe<Scalars['Date']['output']>;
  /** How many proposals stand where. */
  proposalCounts: ProposalCounts;
  /** Which of the six public steps this is; null before and after them. */
  publicStep?: Maybe<Scalars['Int']['output']>;
  /** Its published plan. */
  publication?: Maybe<Publication>;
  /** For so many months before the last day somebody must have lived in the jamoat; 0: living there is enough. */
  residenceMonths: Scalars['Int']['output'];
  /** Number of its state; grows with every change. */
  revision: Scalars['Int']['output'];
  /** The shortlisted proposals by their numbers: what a round opened now would be about. */
  shortlist: Array<Proposal>;
  /** Whether somebody who counts the hands of a meeting may be counted there. */
  tellersVote: Scalars['Boolean']['output'];
  /** Last year of the plan. */
  toYear: Scalars['Int']['output'];
  /** Whether the person who asks may open a round now. */
  viewerMayOpenRound: ViewerCan;
  /** Whether the person who asks may send a proposal now. */
  viewerMayPropose: ViewerCan;
  /** Whether the person who asks may write a proposal down for somebody else in some village of the jamoat. */
  viewerMayRecord: Scalars['Boolean']['output'];
  /** Age at which somebody is on the roll, reached by the end of the year of the choice. */
  votingAge: Scalars['Int']['output'];
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

/** What became of decideDistrictStep. */
export type DecideDistrictStepResult = ConflictProblem | DecideDistrictStepSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type DecideDistrictStepSuccess = {
  __typename?: 'DecideDistrictStepSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
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

/** What became of decidePaperEntry. */
export type DecidePaperEntryResult = ConflictProblem | DecidePaperEntrySuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type DecidePaperEntrySuccess = {
  __typename?: 'DecidePaperEntrySuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
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

/** What became of decidePaperIncident. */
export type DecidePaperIncidentResult = ConflictProblem | DecidePaperIncidentSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type DecidePaperIncidentSuccess = {
  __typename?: 'DecidePaperIncidentSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
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

/** What became of decideRollChallenge. */
export type DecideRollChallengeResult = ConflictProblem | DecideRollChallengeSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type DecideRollChallengeSuccess = {
  __typename?: 'DecideRollChallengeSuccess';
  /** The objections. */
  challenges: Array<RollChallenge>;
};

/** A conflict of interest. */
export type DeclareConflictInput = {
  /** What it is; read by those at the committee's table. */
  reason: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** What came of declaring a conflict of interest. */
export type DeclareConflictResult = ConflictProblem | DeclareConflictSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The conflict of interest is recorded. */
export type DeclareConflictSuccess = {
  __typename?: 'DeclareConflictSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
};

/** What is declared. */
export type DeclareOutcomeInput = {
  /** The outcome; refused when the rule computes the other. */
  outcome: ConsensusOutcome;
  /** The round. */
  roundId: Scalars['UUID']['input'];
};

/** What came of declaring an outcome. */
export type DeclareOutcomeResult = ConflictProblem | DeclareOutcomeSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The outcome is declared. */
export type DeclareOutcomeSuccess = {
  __typename?: 'DeclareOutcomeSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
};

/** A card of the demonstration's sign-in page. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** Sign-in name to use. */
  login: Scalars['String']['output'];
  /** Who it is. */
  person: Person;
  /** The roles held now. */
  roles: Array<RoleGrant>;
};

/** Whom of the demonstration to be. */
export type DemoSignInInput = {
  /** Sign-in name from the card. */
  login: Scalars['String']['input'];
};

/** What became of the sign-in. */
export type DemoSignInResult = ConflictProblem | DemoSignInSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The person of the demonstration is signed in. */
export type DemoSignInSuccess = {
  __typename?: 'DemoSignInSuccess';
  /** Who is signed in now. */
  viewer: Viewer;
};

/** A line named in a difference. */
export type DiffLine = {
  __typename?: 'DiffLine';
  /** Its cost. */
  cost: Scalars['Money']['output'];
  /** The key of the line. */
  key: Scalars['UUID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A second-level unit. */
export type District = {
  __typename?: 'District';
  /** Stable code. */
  id: Scalars['ID']['output'];
  /** How many jamoats it has in our list. */
  jamoatCount: Scalars['Int']['output'];
  /** Its jamoats in the order of the alphabet. */
  jamoats: Array<Jamoat>;
  /** District or city. */
  kind: DistrictKind;
  /** Name in the reader's language. */
  name: PlaceName;
  /** The region it belongs to. */
  region: Region;
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

/** What became of draftPlan. */
export type DraftPlanResult = ConflictProblem | DraftPlanSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The draft is stored. */
export type DraftPlanSuccess = {
  __typename?: 'DraftPlanSuccess';
  /** The draft. */
  version: JmpVersion;
};

/** Which role ends. */
export type EndRoleInput = {
  /** The grant. */
  grantId: Scalars['UUID']['input'];
};

/** What became of the end. */
export type EndRoleResult = ConflictProblem | EndRoleSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The role has ended. */
export type EndRoleSuccess = {
  __typename?: 'EndRoleSuccess';
  /** Who held it. */
  person: RegisteredPerson;
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

/** What became of enterPaperSheet. */
export type EnterPaperSheetResult = ConflictProblem | EnterPaperSheetSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type EnterPaperSheetSuccess = {
  __typename?: 'EnterPaperSheetSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
};

/** What a teller counted. */
export type EnterTallySheetInput = {
  /** Every project of the ballot list once. */
  items: Array<TallyItemInput>;
  /** The meeting. */
  meetingId: Scalars['UUID']['input'];
};

/** What became of enterTallySheet. */
export type EnterTallySheetResult = ConflictProblem | EnterTallySheetSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type EnterTallySheetSuccess = {
  __typename?: 'EnterTallySheetSuccess';
  /** The desk of the meeting, with the differences once both have counted. */
  desk?: Maybe<MeetingDesk>;
};

/** One source of money of a cycle. */
export type Envelope = {
  __typename?: 'Envelope';
  /** The most it may give over the years of the plan. */
  ceiling: Scalars['Money']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** A name of its own, e.g. of a donor; may be empty. */
  label: Scalars['String']['output'];
  /** Kind of source. */
  source: FundingSource;
};

/** How far an envelope is used. */
export type EnvelopeUse = {
  __typename?: 'EnvelopeUse';
  /** The envelope. */
  envelope: Envelope;
  /** What they take beyond its ceiling. */
  over: Scalars['Money']['output'];
  /** What the lines take from it. */
  used: Scalars['Money']['output'];
};

/** One changed field. Of the values only those that fit the field are filled. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** What it is. */
  after: FieldValue;
  /** What it was. */
  before: FieldValue;
  /** The field. */
  field: LineField;
};

/** The value of a field: a text, a number, an amount, a list of villages or of shares, or yes and no; all null: nothing. */
export type FieldValue = {
  __typename?: 'FieldValue';
  /** An amount. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Yes or no. */
  flag?: Maybe<Scalars['Boolean']['output']>;
  /** A number. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Shares. */
  shares?: Maybe<Array<FundingShare>>;
  /** A text. */
  text?: Maybe<Scalars['String']['output']>;
  /** Villages. */
  villages?: Maybe<Array<Village>>;
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

/** What became of fileRollChallenge. */
export type FileRollChallengeResult = ConflictProblem | FileRollChallengeSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type FileRollChallengeSuccess = {
  __typename?: 'FileRollChallengeSuccess';
  /** What the person may see of the objections now. */
  challenges: Array<RollChallenge>;
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

/** What became of fillFundingShares. */
export type FillFundingSharesResult = ConflictProblem | FillFundingSharesSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The draft is stored. */
export type FillFundingSharesSuccess = {
  __typename?: 'FillFundingSharesSuccess';
  /** The draft. */
  version: JmpVersion;
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

/** What came of filling a seat. */
export type FillSeatResult = ConflictProblem | FillSeatSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The seat has a holder. */
export type FillSeatSuccess = {
  __typename?: 'FillSeatSuccess';
  /** The committee with its seats. */
  sddc: Sddc;
};

/** What one envelope gives to one line. */
export type FundingShare = {
  __typename?: 'FundingShare';
  /** How much. */
  amount: Scalars['Money']['output'];
  /** The envelope. */
  envelope: Envelope;
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

/** What became of the grant. */
export type GrantRoleResult = ConflictProblem | GrantRoleSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The role is given. */
export type GrantRoleSuccess = {
  __typename?: 'GrantRoleSuccess';
  /** The role as it is held now. */
  grant: RoleGrant;
  /** Who holds it. */
  person: RegisteredPerson;
};

/** The name of a group in the reader's language or, where nobody wrote it, in Tajik. */
export type GroupName = {
  __typename?: 'GroupName';
  /** The language it is written in: tg, ru or en. */
  language: Scalars['String']['output'];
  /** The name. */
  text: Scalars['String']['output'];
};

/** Hands of one section about one project. */
export type HandCount = {
  __typename?: 'HandCount';
  /** Neither. */
  abstain: Scalars['Int']['output'];
  /** Against it; never taken off the hands for it. */
  no: Scalars['Int']['output'];
  /** For it. */
  yes: Scalars['Int']['output'];
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

/** What became of handInDeskList. */
export type HandInDeskListResult = ConflictProblem | HandInDeskListSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type HandInDeskListSuccess = {
  __typename?: 'HandInDeskListSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
  /** What came of it; null: the same list was there already and nothing changed. */
  handedIn?: Maybe<HandedInList>;
};

/** What came of a list. */
export type HandedInList = {
  __typename?: 'HandedInList';
  /** Persons who took part on paper elsewhere or were counted at a meeting. */
  incidents: Scalars['Int']['output'];
  /** Persons on the list. */
  marked: Scalars['Int']['output'];
  /** Ballots by phone or web that were withdrawn. */
  withdrawn: Scalars['Int']['output'];
};

/** Somebody who carries out works. */
export type ImplementerOption = {
  __typename?: 'ImplementerOption';
  /** Identifier of the person. */
  id: Scalars['UUID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
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

/** What became of importRoll. */
export type ImportRollResult = ConflictProblem | ImportRollSuccess | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is checked, and stored when it was confirmed. */
export type ImportRollSuccess = {
  __typename?: 'ImportRollSuccess';
  /** The choice. */
  choice: Choice;
  /** Row by row what becomes of the table. */
  report: RollTableReport;
};

/** What was found about somebody on two lists. The boxes keep what lies in them either way. */
export type IncidentDecision =
  /** The person put a paper into two boxes. */
  | 'voted_twice'
  /** A line was marked that belongs to somebody else. */
  | 'wrong_line';

/** What one person found. */
export type IncidentWords = {
  __typename?: 'IncidentWords';
  /** What was found. */
  decision: IncidentDecision;
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Whether it is the person who asks. */
  own: Scalars['Boolean']['output'];
  /** Code of the role the person acted in. */
  role: Scalars['String']['output'];
  /** The words. */
  words: Scalars['String']['output'];
};

/** This installation of the product. */
export type Installation = {
  __typename?: 'Installation';
  /** Whether it shows invented people and votes. */
  demo: Scalars['Boolean']['output'];
};

/** Something in the input is missing or wrong. */
export type InvalidInputProblem = Problem & {
  __typename?: 'InvalidInputProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

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

/** What became of issueBallotBatch. */
export type IssueBallotBatchResult = ConflictProblem | InvalidInputProblem | IssueBallotBatchSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type IssueBallotBatchSuccess = {
  __typename?: 'IssueBallotBatchSuccess';
  /** The batch. */
  batch: BallotBatch;
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
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

/** What became of issueCodes. */
export type IssueCodesResult = ConflictProblem | InvalidInputProblem | IssueCodesSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The codes are given out. */
export type IssueCodesSuccess = {
  __typename?: 'IssueCodesSuccess';
  /** So many slips. */
  issued: Scalars['Int']['output'];
  /** So many people asked for have no code yet: send again with a new id. */
  left: Scalars['Int']['output'];
  /** The slips, a PDF in Base64; null without any. The codes are in it and nowhere else. */
  pdf?: Maybe<Scalars['String']['output']>;
};

/** Who forgot the password. */
export type IssuePasswordLinkInput = {
  /** The person. */
  personId: Scalars['UUID']['input'];
};

/** What became of the link. */
export type IssuePasswordLinkResult = ConflictProblem | InvalidInputProblem | IssuePasswordLinkSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The link is made. */
export type IssuePasswordLinkSuccess = {
  __typename?: 'IssuePasswordLinkSuccess';
  /** Address on this site, in the person's language, with the token. It is shown this once and stored nowhere. */
  address: Scalars['String']['output'];
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whom it is for. */
  person: Person;
};

/** A reason given with a verdict. */
export type IssuedReason = {
  __typename?: 'IssuedReason';
  /** Language it is written in. */
  language: Scalars['String']['output'];
  /** The reason. */
  text: Scalars['String']['output'];
};

/** A slip that was given out. Whose it is is not said. */
export type IssuedSlip = {
  __typename?: 'IssuedSlip';
  /** The day it was given out. */
  issuedOn: Scalars['Date']['output'];
  /** The number printed on it. */
  number: Scalars['Int']['output'];
  /** Where it stands. */
  state: SlipState;
};

/** A sub-district. */
export type Jamoat = {
  __typename?: 'Jamoat';
  /** Its cycles, the newest first. */
  cycles: Array<Cycle>;
  /** Whether it is an invented place of the demonstration. */
  demo: Scalars['Boolean']['output'];
  /** The district or city it belongs to. */
  district: District;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['output']>;
  /** Stable code. */
  id: Scalars['ID']['output'];
  /** Rural jamoat or town. */
  kind: JamoatKind;
  /** The plan that was published last; null before the first. */
  latestPublication?: Maybe<Publication>;
  /** Name in the reader's language. */
  name: PlaceName;
  /** Residents, where a count is known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Year of that count. */
  populationYear?: Maybe<Scalars['Int']['output']>;
  /** Its published plans, the newest first. */
  publications: Array<Publication>;
  /** Its Sub-district Development Committee; without seats while none is formed. */
  sddc: Sddc;
  /** Whether the spelling was checked against a reliable source. */
  verified: Scalars['Boolean']['output'];
  /** Its villages in the order of the alphabet. */
  villages: Array<Village>;
};

/** Whether a jamoat is one of villages or of a town. */
export type JamoatKind =
  | 'rural'
  | 'town';

/** The plan of a cycle. */
export type Jmp = {
  __typename?: 'Jmp';
  /** The cycle. */
  cycle: Cycle;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whether the order comes from a choice of priorities or from the committee. */
  orderFrom: PlanOrder;
  /** Why the committee set its order; null where residents chose. */
  orderReason?: Maybe<IssuedReason>;
  /** The versions that were sent for approval, oldest first. */
  versions: Array<JmpVersion>;
};

/** One line of a plan: a work, where, when, for how much, whose money, who answers for it. */
export type JmpLineItem = {
  __typename?: 'JmpLineItem';
  /** What it costs. */
  cost: Scalars['Money']['output'];
  /** Whether these are all villages of the jamoat. */
  everywhere: Scalars['Boolean']['output'];
  /** First year. */
  fromYear: Scalars['Int']['output'];
  /** Identifier within its version. */
  id: Scalars['UUID']['output'];
  /** Who reports on it; null for whoever does not work on the plan. */
  implementerId?: Maybe<Scalars['UUID']['output']>;
  /** By what one will see that it is done. */
  indicator?: Maybe<Scalars['String']['output']>;
  /** The same through all versions of the plan. */
  key: Scalars['UUID']['output'];
  /** Language of these words: tg, ru, en, or und when not known. */
  language: Scalars['String']['output'];
  /** What the shares lack to the cost. */
  missing: Scalars['Money']['output'];
  /** Whether it stands against its rank while nobody said why. */
  needsReason: Scalars['Boolean']['output'];
  /** What the shares hold beyond the cost. */
  over: Scalars['Money']['output'];
  /** Its place, from 1; the lines of the reserve list go on counting. */
  position: Scalars['Int']['output'];
  /** The proposal it came from. */
  proposal?: Maybe<Proposal>;
  /** Place in the result or in the committee's order; null for a line that came another way. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Why it stands against its rank. */
  reasonAgainstRank?: Maybe<IssuedReason>;
  /** Whether it is on the reserve list. */
  reserve: Scalars['Boolean']['output'];
  /** The body that answers for it. */
  responsible: Scalars['String']['output'];
  /** What it is about. */
  sector: Sector;
  /** Who pays how much of it. */
  shares: Array<FundingShare>;
  /** Its words in every language there is. */
  texts: Array<LineText>;
  /** What is done; in the reader's language where there is one. */
  title: Scalars['String']['output'];
  /** Last year. */
  toYear: Scalars['Int']['output'];
  /** Who keeps it working afterwards, and with what. */
  upkeep?: Maybe<Scalars['String']['output']>;
  /** The villages it serves, in the order of the alphabet. */
  villages: Array<Village>;
};

/** One version of a plan. */
export type JmpVersion = {
  __typename?: 'JmpVersion';
  /** What changed from the version before; null for the first. */
  changes?: Maybe<VersionDiff>;
  /** What each envelope gives. */
  envelopes: Array<EnvelopeUse>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** The plan. */
  jmp: Jmp;
  /** The lines of the plan in their order. */
  lines: Array<JmpLineItem>;
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** Sums of lines of the same years, earlier ones first. Works of several years are not split. */
  periods: Array<PeriodTotal>;
  /** The reserve list. */
  reserve: Array<JmpLineItem>;
  /** Number of its last change; named by whoever changes it next. */
  revision: Scalars['Int']['output'];
  /** Where it stands. */
  status: JmpVersionStatus;
  /** The three steps of its approval in their order; none for a draft. */
  steps: Array<ApprovalStep>;
  /** When it was sent for approval; null for a draft. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the lines cost together, the reserve list not counted. */
  total: Scalars['Money']['output'];
};

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

/** What became of keepRollEntriesApart. */
export type KeepRollEntriesApartResult = ConflictProblem | InvalidInputProblem | KeepRollEntriesApartSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type KeepRollEntriesApartSuccess = {
  __typename?: 'KeepRollEntriesApartSuccess';
  /** What is still to be decided. */
  pairs: Array<RollPair>;
};

/** Somebody whose ballot came after the close. It was not kept. */
export type LateBallot = {
  __typename?: 'LateBallot';
  /** On which day it came. */
  day: Scalars['Date']['output'];
  /** The person on the roll. */
  entry: RollEntry;
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

/** Why a line was returned. */
export type LineReason = {
  __typename?: 'LineReason';
  /** The key of the line. */
  lineKey: Scalars['UUID']['output'];
  /** The reason. */
  reason: IssuedReason;
};

/** Why a line goes back. */
export type LineReasonInput = {
  /** The key of the line. */
  lineKey: Scalars['UUID']['input'];
  /** What is wrong and what is to be done; at most 1,000 characters. Everyone can read it. */
  reason: Scalars['String']['input'];
};

/** The words of a line in one language. */
export type LineText = {
  __typename?: 'LineText';
  /** By what one will see that it is done. */
  indicator?: Maybe<Scalars['String']['output']>;
  /** tg, ru, en, or und when not known. */
  language: Scalars['String']['output'];
  /** The body that answers for it. */
  responsible: Scalars['String']['output'];
  /** What is done. */
  title: Scalars['String']['output'];
  /** Who keeps it working afterwards. */
  upkeep?: Maybe<Scalars['String']['output']>;
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

/** What became of markAttendance. */
export type MarkAttendanceResult = ConflictProblem | InvalidInputProblem | MarkAttendanceSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type MarkAttendanceSuccess = {
  __typename?: 'MarkAttendanceSuccess';
  /** The desk of the meeting. */
  desk?: Maybe<MeetingDesk>;
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

/** What became of markPaperParticipation. */
export type MarkPaperParticipationResult = ConflictProblem | InvalidInputProblem | MarkPaperParticipationSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type MarkPaperParticipationSuccess = {
  __typename?: 'MarkPaperParticipationSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
  /** The person on the roll. */
  entry: RollEntry;
};

/** A meeting of a village. */
export type Meeting = {
  __typename?: 'Meeting';
  /** Who called it. */
  convener: Scalars['String']['output'];
  /** The day on which it was held. */
  heldOn: Scalars['Date']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whose meeting it was. */
  kind: MeetingKind;
  /** Where, e.g. the school. */
  place: Scalars['String']['output'];
  /** The village. */
  village: Village;
};

/** Where a meeting is written down and its hands are counted. */
export type MeetingDesk = {
  __typename?: 'MeetingDesk';
  /** What both tellers counted; empty before they agree. */
  agreed: Array<TallyItem>;
  /** Name of who signed as the chair of the meeting. */
  chair?: Maybe<Scalars['String']['output']>;
  /** The choice of its cycle; null when none is prepared. */
  choice?: Maybe<Choice>;
  /** Whose hands are counted. */
  counted: SectionNumbers;
  /** In what the tellers differ; empty before both have entered their counts. */
  differences: Array<TallyDifference>;
  /** Whether the rules of the cycle let hands be counted. */
  handCounting: Scalars['Boolean']['output'];
  /** Households of the village of which somebody came; null where the roll names no household. */
  households?: Maybe<MeetingHouseholds>;
  /** The meeting. */
  meeting: Meeting;
  /** What the person who asks has counted; empty when nothing. */
  ownSheet: Array<TallyItem>;
  /** Everybody who came, by name. */
  people: Array<MeetingPerson>;
  /** Who came. */
  present: SectionNumbers;
  /** Name of who signed as its secretary. */
  secretary?: Maybe<Scalars['String']['output']>;
  /** How many of the two tellers have entered their counts. */
  sheetsEntered: Scalars['Int']['output'];
  /** Whether these rules let a teller be counted. */
  tellersVote: Scalars['Boolean']['output'];
  /** What the person who asks may do here. */
  viewerCan: Array<ViewerCan>;
  /** Whether the person who asks has signed. */
  viewerSigned: Scalars['Boolean']['output'];
};

/** Households of the village of a meeting. */
export type MeetingHouseholds = {
  __typename?: 'MeetingHouseholds';
  /** Named on the roll. */
  onRoll: Scalars['Int']['output'];
  /** Of which at least one person of the roll came. */
  present: Scalars['Int']['output'];
};

/** Whose meeting it was. */
export type MeetingKind =
  | 'general'
  | 'mahalla'
  | 'women'
  | 'youth';

/** Somebody on the roll, for the desk of a meeting alone. */
export type MeetingPerson = {
  __typename?: 'MeetingPerson';
  /** Year of birth, if known. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Whether the hand is counted; null when the person is not marked as present. */
  counted?: Maybe<Scalars['Boolean']['output']>;
  /** Number on the list. */
  listNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Identifier of the entry of the roll. */
  rollEntryId: Scalars['UUID']['output'];
  /** Where the person stands; null when the roll does not say and nobody has. */
  section?: Maybe<MeetingSection>;
  /** The village. */
  village: Village;
};

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

/** What became of mergeProposal. */
export type MergeProposalResult = ConflictProblem | InvalidInputProblem | MergeProposalSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The merge is stored. */
export type MergeProposalSuccess = {
  __typename?: 'MergeProposalSuccess';
  /** The proposal that goes on within another. */
  proposal: Proposal;
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

/** What became of mergeRollEntries. */
export type MergeRollEntriesResult = ConflictProblem | InvalidInputProblem | MergeRollEntriesSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** It is stored. */
export type MergeRollEntriesSuccess = {
  __typename?: 'MergeRollEntriesSuccess';
  /** The entry that stays. */
  entry: RollEntry;
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

/** What came of moving a cycle. */
export type MoveCycleResult = ConflictProblem | InvalidInputProblem | MoveCycleSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The cycle moved. */
export type MoveCycleSuccess = {
  __typename?: 'MoveCycleSuccess';
  /** The cycle in its new phase. */
  cycle: Cycle;
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

/** What became of moveLineItem. */
export type MoveLineItemResult = ConflictProblem | InvalidInputProblem | MoveLineItemSuccess | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem;

/** The draft is stored. */
export type MoveLineItemSuccess = {
  __typename?: 'MoveLineItemSuccess';
  /** The draft. */
  version: JmpVersion;
};

/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Puts somebody from a paper list on the roll, until the choice is opened. */
  addRollEntry: AddRollEntryResult;
  /** Puts every confirmed resident of voting age on the roll. May be repeated until the choice is opened. */
  buildRoll: BuildRollResult;
  /** Hands in the own ballot; a later one replaces it until the close. */
  castBallot: CastBallotResult;
  /** A deputy votes on the version; the last vote counts until the step is closed. Open in approval, at the second step. */
  castCouncilVote: CastCouncilVoteResult;
  /** Changes one's own PIN or password; every other session of the person ends. */
  changeSecret: ChangeSecretResult;
  /** The chair of the jamoat enters the resolution of the council; the votes of the deputies decide. Open in approval, at the second step. */
  closeCouncilStep: CloseCouncilStepResult;
  /** Closes a round: positions stand, the rule computes the outcome. */
  closeRound: CloseRoundResult;
  /** Writes a comment, shown under name and village. Open from collection to deliberation. */
  commentProposal: CommentProposalResult;
  /** Says something on a round: an answer to an objection, a proposed amendment. */
  commentRound: CommentRoundResult;
  /** Confirms an act that needs two persons; with the second it takes effect. Confirming the count opens and makes it. */
  confirmChoiceAct: ConfirmChoiceActResult;
  /** Confirms that a record says what stands on the paper; the decision is then taken. Another person than the one who recorded it. Open in approval. */
  confirmFromPaper: ConfirmFromPaperResult;
  /** Records that somebody met this person and found them on a paper list. */
  confirmPerson: ConfirmPersonResult;
  /** Publishes the prepared plan and begins its carrying out. Another person than the one who prepared it. */
  confirmPublication: ConfirmPublicationResult;
  /** The second person's word makes the next version of the result: the same sealed ballots, counted without the works left out. Earlier versions stay. */
  confirmResultCorrection: ConfirmResultCorrectionResult;
  /** Enters what was counted by hand when the box was opened; a later count replaces it. Between the close and the seal. */
  countPlace: CountPlaceResult;
  /** Begins a new cycle of a jamoat in its preparation. */
  createCycle: CreateCycleResult;
  /** Makes the first administrator of a new installation by its one-time link. */
  createFirstAdministrator: CreateFirstAdministratorResult;
  /** Makes an account with a password for somebody who is to hold roles. */
  createStaffAccount: CreateStaffAccountResult;
  /** The district agrees to the version, or returns it. Open in approval, at the third step. */
  decideDistrictStep: DecideDistrictStepResult;
  /** Decides what a paper says whose two entries differ, with the paper in hand. */
  decidePaperEntry: DecidePaperEntryResult;
  /** Says what was found about somebody on two lists; decided when two different persons found the same. The boxes keep what lies in them. */
  decidePaperIncident: DecidePaperIncidentResult;
  /** Decides about an objection with a reason: the secretary and the chair, two different persons. What both say takes effect. */
  decideRollChallenge: DecideRollChallengeResult;
  /** Declares a conflict of interest: the own seat takes no position in this round. */
  declareConflict: DeclareConflictResult;
  /** Declares the outcome of a closed round; only what the rule computes can be declared. */
  declareOutcome: DeclareOutcomeResult;
  /** Signs in as somebody of the demonstration, without a secret. Refused everywhere else. */
  demoSignIn: DemoSignInResult;
  /** Drafts the plan of a cycle: the winners in the order of the result, the others as the reserve list. Open in drafting. */
  draftPlan: DraftPlanResult;
  /** Ends a role somebody holds. */
  endRole: EndRoleResult;
  /** Enters papers of one stack as one person read them. Another person enters each of them too; neither sees the other. Between the close and the seal. */
  enterPaperSheet: EnterPaperSheetResult;
  /** What one of two tellers counted. Neither sees the other's counts before both have entered theirs; sent again it corrects the own. */
  enterTallySheet: EnterTallySheetResult;
  /** Files an objection to the closed roll, until the choice is closed: for oneself or another; the desk writes it down for whoever comes there. */
  fileRollChallenge: FileRollChallengeResult;
  /** Gives the lines of the plan what they still lack, from one source: in their order, as far as the source reaches. Open in drafting. */
  fillFundingShares: FillFundingSharesResult;
  /** Gives a vacant seat a holder, who becomes a member of the committee. */
  fillSeat: FillSeatResult;
  /** Gives a person a role within one place. */
  grantRole: GrantRoleResult;
  /** Hands in the list of a place without network, once. Ballots by phone or web of people on it are withdrawn; who took part on paper elsewhere becomes an incident. Until the seal. */
  handInDeskList: HandInDeskListResult;
  /** Checks a table of people row by row and, once somebody has confirmed the report, puts all of them on the roll, or nobody. Until the choice is opened. */
  importRoll: ImportRollResult;
  /** Hands a batch of printed papers to a place and gives it the next serials. Before the close. */
  issueBallotBatch: IssueBallotBatchResult;
  /** Gives codes to people of the roll who have none; answers the slips to be printed. The same id answers the same slips. */
  issueCodes: IssueCodesResult;
  /** Makes a one-time link by which somebody who forgot the password chooses a new one; the last link stops working. */
  issuePasswordLink: IssuePasswordLinkResult;
  /** Says of two entries with the same name that they are two people. They are not proposed again. */
  keepRollEntriesApart: KeepRollEntriesApartResult;
  /** Marks that somebody of the roll came to a meeting, and whether the hand is counted: that is taking part. Until the tally is signed. */
  markAttendance: MarkAttendanceResult;
  /** Marks at a desk with network that somebody was handed a paper, or takes a wrong mark back. While ballots are taken. */
  markPaperParticipation: MarkPaperParticipationResult;
  /** Merges a proposal into another of its cycle; text, reason and supporters stay visible. Open while the screening lasts. */
  mergeProposal: MergeProposalResult;
  /** Makes one entry of two that were put on the roll for the same person, until the choice is opened. The registered person stays, and the list number. */
  mergeRollEntries: MergeRollEntriesResult;
  /** Moves a cycle on to its next phase, or back where the phase table allows it. */
  moveCycle: MoveCycleResult;
  /** Moves a line to another place of the plan, to the reserve list or from it. On the reserve list a line takes no money. Open in drafting. */
  moveLineItem: MoveLineItemResult;
  /** Opens a consensus round on the shortlist as it stands now. */
  openRound: OpenRoundResult;
  /** Freezes the ballot list, its costs and the budget, with the rule and the step of the charter. Open in the phase of choice. */
  prepareChoice: PrepareChoiceResult;
  /** Makes the approved plan ready to be published. Open in approval, when all three steps have approved. */
  preparePublication: PreparePublicationResult;
  /** The first of two persons says what is wrong with a counted result and which works its next version leaves out. Nothing changes before the second confirms; a new proposal takes the place of the one that waits. */
  proposeResultCorrection: ProposeResultCorrectionResult;
  /** Adds a source of money or changes its ceiling. */
  putEnvelope: PutEnvelopeResult;
  /** Adds a line to a draft, or writes one anew in its place. Open in drafting. */
  putLineItem: PutLineItemResult;
  /** Sets up a polling place or changes one whose list is not in. After the close only whether it works without network. */
  putPollingPlace: PutPollingPlaceResult;
  /** Adds a seat to the committee of a jamoat, or changes its number or group. */
  putSeat: PutSeatResult;
  /** The chair of the committee records that it adopts the version, or returns it. Open in approval, at the first step. */
  recordAdoption: RecordAdoptionResult;
  /** Copies a decision from its paper; it counts when another person has confirmed it. Open in approval, for the step whose turn it is. */
  recordFromPaper: RecordFromPaperResult;
  /** Writes a meeting down that has been held. */
  recordMeeting: RecordMeetingResult;
  /** A resident registers: name, village, a sign-in name and a PIN. The answer sets the session cookie. */
  register: RegisterResult;
  /** Gives one person a new code; the old one ends, and whoever is choosing with it. */
  reissueCode: ReissueCodeResult;
  /** Takes a line out of a draft. Open in drafting. */
  removeLineItem: RemoveLineItemResult;
  /** Chooses a new password by a one-time link; every session of the person ends. The answer sets the session cookie. */
  renewPassword: RenewPasswordResult;
  /** Tells how a work stands. Open while the plan is carried out. */
  reportProgress: ReportProgressResult;
  /** Gives a person who forgot the PIN a new one, shown once; the old one stops working at once. */
  resetPin: ResetPinResult;
  /** Records a verdict and tells everyone its reason. A later verdict replaces it while the screening lasts. */
  screenProposal: ScreenProposalResult;
  /** Sets the rules of a cycle while it is being prepared. */
  setCharter: SetCharterResult;
  /** Replaces the cost lines of a proposal. Open in screening and deliberation. */
  setCostLines: SetCostLinesResult;
  /** Says who pays how much of a line. Open in drafting. */
  setFundingShares: SetFundingSharesResult;
  /** Signs a note about a balance that does not hold; it stands once a second person signs the same words. */
  signBalanceNote: SignBalanceNoteResult;
  /** Signs in with a sign-in name and a PIN or password; the answer sets the session cookie. Tries are limited. */
  signIn: SignInResult;
  /** Ends the session, or all sessions of the person. */
  signOut: SignOutResult;
  /** Signs the tally on which both tellers agree, as the chair or the secretary of the meeting: two different persons. */
  signTally: SignTallyResult;
  /** Begins to fill in a ballot with a voter who is present; the answer sets the cookie of the voter's session. */
  startAssistedSession: StartAssistedSessionResult;
  /** States the position of the own seat; until the close it can be stated anew. */
  statePosition: StatePositionResult;
  /** Sends a proposal. Open in the phase of collection. */
  submitProposal: SubmitProposalResult;
  /** Supports a proposal; doing it again changes nothing. Open from collection to deliberation. */
  supportProposal: SupportProposalResult;
  /** Comes in with the code of a slip, to look at one choice and cast in it. */
  usePersonalCode: UsePersonalCodeResult;
  /** Ends somebody's time on a seat and with it their roles in the committee; the seat stays. */
  vacateSeat: VacateSeatResult;
  /** Takes the own support back; without one nothing changes. Open from collection to deliberation. */
  withdrawSupport: WithdrawSupportResult;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationAddRollEntryArgs = {
  input: AddRollEntryInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationBuildRollArgs = {
  input: BuildRollInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCastCouncilVoteArgs = {
  input: CastCouncilVoteInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationChangeSecretArgs = {
  input: ChangeSecretInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCloseCouncilStepArgs = {
  input: CloseCouncilStepInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCloseRoundArgs = {
  input: CloseRoundInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCommentProposalArgs = {
  input: CommentProposalInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCommentRoundArgs = {
  input: CommentRoundInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationConfirmChoiceActArgs = {
  input: ConfirmChoiceActInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationConfirmFromPaperArgs = {
  input: ConfirmFromPaperInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationConfirmPersonArgs = {
  input: ConfirmPersonInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationConfirmPublicationArgs = {
  input: ConfirmPublicationInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationConfirmResultCorrectionArgs = {
  input: ConfirmResultCorrectionInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCountPlaceArgs = {
  input: CountPlaceInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCreateCycleArgs = {
  input: CreateCycleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCreateFirstAdministratorArgs = {
  input: CreateFirstAdministratorInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCreateStaffAccountArgs = {
  input: CreateStaffAccountInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDecideDistrictStepArgs = {
  input: DecideDistrictStepInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDecidePaperEntryArgs = {
  input: DecidePaperEntryInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDecidePaperIncidentArgs = {
  input: DecidePaperIncidentInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDecideRollChallengeArgs = {
  input: DecideRollChallengeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDeclareOutcomeArgs = {
  input: DeclareOutcomeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDemoSignInArgs = {
  input: DemoSignInInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationEndRoleArgs = {
  input: EndRoleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationEnterPaperSheetArgs = {
  input: EnterPaperSheetInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationEnterTallySheetArgs = {
  input: EnterTallySheetInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationFileRollChallengeArgs = {
  input: FileRollChallengeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationFillFundingSharesArgs = {
  input: FillFundingSharesInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationFillSeatArgs = {
  input: FillSeatInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationHandInDeskListArgs = {
  input: HandInDeskListInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationImportRollArgs = {
  input: ImportRollInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationIssueBallotBatchArgs = {
  input: IssueBallotBatchInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationIssueCodesArgs = {
  input: IssueCodesInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationIssuePasswordLinkArgs = {
  input: IssuePasswordLinkInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationKeepRollEntriesApartArgs = {
  input: KeepRollEntriesApartInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMarkAttendanceArgs = {
  input: MarkAttendanceInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMarkPaperParticipationArgs = {
  input: MarkPaperParticipationInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMergeProposalArgs = {
  input: MergeProposalInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMergeRollEntriesArgs = {
  input: MergeRollEntriesInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMoveCycleArgs = {
  input: MoveCycleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMoveLineItemArgs = {
  input: MoveLineItemInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationOpenRoundArgs = {
  input: OpenRoundInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPrepareChoiceArgs = {
  input: PrepareChoiceInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPreparePublicationArgs = {
  input: PreparePublicationInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationProposeResultCorrectionArgs = {
  input: ProposeResultCorrectionInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPutEnvelopeArgs = {
  input: PutEnvelopeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPutLineItemArgs = {
  input: PutLineItemInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPutPollingPlaceArgs = {
  input: PutPollingPlaceInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPutSeatArgs = {
  input: PutSeatInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRecordAdoptionArgs = {
  input: RecordAdoptionInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRecordFromPaperArgs = {
  input: RecordFromPaperInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRecordMeetingArgs = {
  input: RecordMeetingInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationReissueCodeArgs = {
  input: ReissueCodeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRemoveLineItemArgs = {
  input: RemoveLineItemInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationRenewPasswordArgs = {
  input: RenewPasswordInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationResetPinArgs = {
  input: ResetPinInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationScreenProposalArgs = {
  input: ScreenProposalInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSetCharterArgs = {
  input: SetCharterInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSetCostLinesArgs = {
  input: SetCostLinesInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSetFundingSharesArgs = {
  input: SetFundingSharesInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSignBalanceNoteArgs = {
  input: SignBalanceNoteInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSignTallyArgs = {
  input: SignTallyInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationStartAssistedSessionArgs = {
  input: StartAssistedSessionInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationStatePositionArgs = {
  input: StatePositionInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSupportProposalArgs = {
  input: SupportProposalInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationUsePersonalCodeArgs = {
  input: UsePersonalCodeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationWithdrawSupportArgs = {
  input: WithdrawSupportInput;
};

/** One way on (or back) from the present phase. */
export type NextMove = {
  __typename?: 'NextMove';
  /** Whether the role of the viewer may do it. */
  allowed: Scalars['Boolean']['output'];
  /** Whether it goes back and needs a reason. */
  back: Scalars['Boolean']['output'];
  /** Name of the move. */
  event: PhaseEvent;
  /** Phase it leads to. */
  toPhase: Phase;
  /** What must be done first; empty when nothing. */
  unmet: Array<UnmetGuard>;
};

/** What the act refers to does not exist. */
export type NotFoundProblem = Problem & {
  __typename?: 'NotFoundProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The person is not signed in or holds no role that allows this act here. */
export type NotPermittedProblem = Problem & {
  __typename?: 'NotPermittedProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
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

/** What came of opening a round. */
export type OpenRoundResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | OpenRoundSuccess | RateLimitProblem | StateProblem;

/** The round is open. */
export type OpenRoundSuccess = {
  __typename?: 'OpenRoundSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
};

/** A decision recorded from paper. */
export type PaperApproval = {
  __typename?: 'PaperApproval';
  /** Its day. */
  date: Scalars['Date']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Why lines are returned. */
  lineReasons: Array<LineReason>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** What stands on the paper. */
  outcome: ApprovalOutcome;
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** Name of the person who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** How the council voted. */
  votes?: Maybe<CouncilVotes>;
};

/** The equations of a place. */
export type PaperBalance =
  /** Issued = in the box + spoiled + unused. */
  | 'issued'
  /** In the box = persons marked. */
  | 'marked'
  /** In the box = valid + invalid. */
  | 'read';

/** The paper of a choice, for those who work with it. */
export type PaperDesk = {
  __typename?: 'PaperDesk';
  /** The choice. */
  choice: Choice;
  /** Who is on two lists. */
  incidents: Array<PaperIncident>;
  /** What stands against sealing, each naming its place. */
  obstacles: Array<StateProblem>;
  /** In the order of their numbers. */
  places: Array<PollingPlace>;
};

/** A paper whose two entries differ. What was entered is shown only to a chair who entered neither. */
export type PaperDifference = {
  __typename?: 'PaperDifference';
  /** As stamped: place, stack, number. */
  countNumber: Scalars['String']['output'];
  /** Both entries, for whoever may decide; empty for everybody else. */
  entries: Array<PaperReading>;
  /** Number within the stack. */
  number: Scalars['Int']['output'];
  /** Whether the person who asks made one of the two entries. */
  own: Scalars['Boolean']['output'];
  /** Stack. */
  stack: Scalars['Int']['output'];
};

/** One paper as somebody read it. */
export type PaperEntryInput = {
  /** Why it is not counted; left out when it is. */
  invalid?: InputMaybe<InvalidReason>;
  /** Number within the stack, as stamped. */
  number: Scalars['Int']['input'];
  /** Numbers ticked, none for a blank or an invalid paper. */
  positions: Array<Scalars['Int']['input']>;
};

/** Somebody on the list of a place who took part on paper elsewhere, was counted at a meeting, or has a ballot from before a restore, which cannot be withdrawn. */
export type PaperIncident = {
  __typename?: 'PaperIncident';
  /** What two different persons found alike; null until then. */
  decision?: Maybe<IncidentDecision>;
  /** The person on the roll. */
  entry: RollEntry;
  /** The other place; null: a meeting, or a ballot from before a restore. */
  otherPlace?: Maybe<PollingPlace>;
  /** The place whose list came later. */
  place: PollingPlace;
  /** What was found, by whom. */
  words: Array<IncidentWords>;
};

/** Numbers of papers, of one place or of all together, as they stood at the seal. */
export type PaperProtocol = {
  __typename?: 'PaperProtocol';
  /** Counted and supporting nothing. */
  blank: Scalars['Int']['output'];
  /** Papers in the box. */
  inBox: Scalars['Int']['output'];
  /** Out of the box, but not counted. */
  invalid: Scalars['Int']['output'];
  /** Papers handed to the desks. */
  issued: Scalars['Int']['output'];
  /** Persons marked as voting there. */
  marked: Scalars['Int']['output'];
  /** Persons refused because they had taken part already. */
  refused: Scalars['Int']['output'];
  /** Given back for a fresh one. */
  spoiled: Scalars['Int']['output'];
  /** Not used. */
  unused: Scalars['Int']['output'];
  /** Counted; blank ones are among them. */
  valid: Scalars['Int']['output'];
};

/** What somebody read on a paper. */
export type PaperReading = {
  __typename?: 'PaperReading';
  /** Why it is not counted; null when it is. */
  invalid?: Maybe<InvalidReason>;
  /** Numbers ticked. */
  positions: Array<Scalars['Int']['output']>;
};

/** Somebody who signed. */
export type PaperSignature = {
  __typename?: 'PaperSignature';
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Code of the role the person acted in. */
  role: Scalars['String']['output'];
};

/** How far one stack of papers is entered. */
export type PaperStack = {
  __typename?: 'PaperStack';
  /** Its number within the place. */
  number: Scalars['Int']['output'];
  /** Of these entered by one person only. */
  once: Scalars['Int']['output'];
  /** Entered by the person who asks. */
  own: Scalars['Int']['output'];
  /** Papers entered by at least one person. */
  papers: Scalars['Int']['output'];
};

/** A one-time link that can be used. */
export type PasswordLink = {
  __typename?: 'PasswordLink';
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Their sign-in name. */
  login: Scalars['String']['output'];
  /** Who chooses a new password by it. */
  person: Person;
};

/** The lines of the same years together. */
export type PeriodTotal = {
  __typename?: 'PeriodTotal';
  /** What they cost. */
  cost: Scalars['Money']['output'];
  /** First year. */
  fromYear: Scalars['Int']['output'];
  /** How many lines. */
  lines: Scalars['Int']['output'];
  /** What each envelope gives to them, in the order of the envelopes. */
  shares: Array<FundingShare>;
  /** Last year. */
  toYear: Scalars['Int']['output'];
};

/** Somebody as everybody may see them. */
export type Person = {
  __typename?: 'Person';
  /** The name the person goes by. */
  displayName: Scalars['String']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** That village's jamoat, or the jamoat that keeps the account. */
  jamoat?: Maybe<Jamoat>;
  /** The village the person lives in; null for staff from elsewhere. */
  village?: Maybe<Village>;
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

/** One move from phase to phase. */
export type PhaseMove = {
  __typename?: 'PhaseMove';
  /** Name of the move. */
  event: PhaseEvent;
  /** Phase before. */
  fromPhase: Phase;
  /** Not lived through here but taken from a file. */
  imported: Scalars['Boolean']['output'];
  /** When. */
  movedAt: Scalars['DateTime']['output'];
  /** Why, when it went back. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Phase after. */
  toPhase: Phase;
};

/** A picture. Its address answers an upright JPEG of at most 1600 px without the data of the camera. */
export type Picture = {
  __typename?: 'Picture';
  /** Size in bytes, to be told before it is loaded. */
  byteCount: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** Identifier; a form that has sent a picture names it by this. */
  id: Scalars['UUID']['output'];
  /** Address on this server. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
};

/** One equation of a place. */
export type PlaceBalance = {
  __typename?: 'PlaceBalance';
  /** Its right side. */
  accounted: Scalars['Int']['output'];
  /** Which. */
  balance: PaperBalance;
  /** Whether both are equal. */
  holds: Scalars['Boolean']['output'];
  /** The note written about just these numbers. */
  note?: Maybe<BalanceNote>;
  /** Its left side. */
  stated: Scalars['Int']['output'];
};

/** A name of a place in the language asked for or, where that is not known, in Latin letters. */
export type PlaceName = {
  __typename?: 'PlaceName';
  /** BCP 47 tag of the language the name is written in: tg, ru or tg-Latn. */
  language: Scalars['String']['output'];
  /** The name. */
  text: Scalars['String']['output'];
};

/** Numbers of papers at a place; null: not entered. */
export type PlaceNumbers = {
  __typename?: 'PlaceNumbers';
  /** Valid ones that support nothing. */
  blank: Scalars['Int']['output'];
  /** In the box. */
  inBox?: Maybe<Scalars['Int']['output']>;
  /** Out of the box, but not to be counted. */
  invalid: Scalars['Int']['output'];
  /** Handed to the place. */
  issued: Scalars['Int']['output'];
  /** Persons on the list of the place. */
  marked: Scalars['Int']['output'];
  /** Persons sent away because they had taken part already; never papers. */
  refused?: Maybe<Scalars['Int']['output']>;
  /** Given back for a fresh one. */
  spoiled?: Maybe<Scalars['Int']['output']>;
  /** Not used. */
  unused?: Maybe<Scalars['Int']['output']>;
  /** Entered by two and the same, or decided; blank ones are among them. */
  valid: Scalars['Int']['output'];
};

/** What a place brought to a result. */
export type PlaceResult = {
  __typename?: 'PlaceResult';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Balances that did not hold, each with its signed note. */
  notes: Array<PlaceBalance>;
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Its numbers. */
  protocol: PaperProtocol;
  /** Its village; null: the whole jamoat. */
  village?: Maybe<Village>;
};

/** Verdicts that stand by themselves; merging is an act of its own. */
export type PlainVerdict =
  | 'accepted'
  | 'accepted_with_reservation'
  | 'rejected'
  | 'returned';

/** A proposal that may become a line. */
export type PlanCandidate = {
  __typename?: 'PlanCandidate';
  /** What it costs. */
  cost: Scalars['Money']['output'];
  /** The proposal. */
  proposal: Proposal;
  /** Place in the result; null when it was not chosen, or where there was no choice. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** The desk of those who draft a plan. */
export type PlanDesk = {
  __typename?: 'PlanDesk';
  /** Before the plan is drafted: the shortlisted proposals, winners first in the order of the result. */
  candidates: Array<PlanCandidate>;
  /** The cycle. */
  cycle: Cycle;
  /** Who may be named to report on a line. */
  implementers: Array<ImplementerOption>;
  /** Ids of lines of the plan whose work was chosen when the result was counted and is not any more since it was corrected. The lines stay until somebody changes them. */
  noLongerChosen: Array<Scalars['UUID']['output']>;
  /** Where the order will come from. */
  orderFrom: PlanOrder;
  /** The newest version; null before the plan is drafted. */
  version?: Maybe<JmpVersion>;
  /** What the person who asks may do now. */
  viewerCan: Array<ViewerCan>;
};

/** Where the order of a plan comes from. */
export type PlanOrder =
  | 'choice'
  | 'committee';

/** How a plan stands as a whole. */
export type PlanProgress = {
  __typename?: 'PlanProgress';
  /** What its works cost. */
  cost: Scalars['Money']['output'];
  /** How many works stand how; every status once. */
  counts: Array<StatusCount>;
  /** When somebody reported last; null for never. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is spent. */
  spent: Scalars['Money']['output'];
};

/** Where papers are handed out and put into a box. */
export type PollingPlace = {
  __typename?: 'PollingPlace';
  /** Whether the numbers agree; empty until they are entered. */
  balances: Array<PlaceBalance>;
  /** Papers handed to it. */
  batches: Array<BallotBatch>;
  /** Papers whose two entries differ. */
  differences: Array<PaperDifference>;
  /** Whether its numbers stand for good. */
  final: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whether the list of a place without network was handed in. */
  listHandedIn: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** 1, 2, 3 …: the first part of the count numbers. */
  number: Scalars['Int']['output'];
  /** What is known of its papers. */
  numbers: PlaceNumbers;
  /** Marks on its printed list, which is handed in afterwards. */
  offline: Scalars['Boolean']['output'];
  /** Stacks of the opened box and how far they are entered. */
  stacks: Array<PaperStack>;
  /** Village whose people vote there; null: taken over with one set of numbers for the whole jamoat. */
  village?: Maybe<Village>;
};

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

/** What became of prepareChoice. */
export type PrepareChoiceResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PrepareChoiceSuccess | RateLimitProblem | StateProblem;

/** It is stored. */
export type PrepareChoiceSuccess = {
  __typename?: 'PrepareChoiceSuccess';
  /** The prepared choice. */
  choice: Choice;
};

/** What is made ready. */
export type PreparePublicationInput = {
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** Identifier of the preparation, made by the sender; sending it again changes nothing. */
  id: Scalars['UUID']['input'];
};

/** What became of preparePublication. */
export type PreparePublicationResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PreparePublicationSuccess | RateLimitProblem | StateProblem;

/** The plan is ready. */
export type PreparePublicationSuccess = {
  __typename?: 'PreparePublicationSuccess';
  /** The cycle. */
  cycle: Cycle;
};

/** An expected refusal. */
export type Problem = {
  /** Stable code; the product's screens translate it. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned, outermost first. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A named value used in a problem's sentence. */
export type ProblemDetail = {
  __typename?: 'ProblemDetail';
  /** Name of the value. */
  key: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** A report about a work. */
export type ProgressReport = {
  __typename?: 'ProgressReport';
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** What there is to say. */
  note?: Maybe<IssuedReason>;
  /** How much was done, in percent. */
  percent: Scalars['Int']['output'];
  /** A photograph. */
  photo?: Maybe<Picture>;
  /** When. */
  reportedAt: Scalars['DateTime']['output'];
  /** What was spent in all. */
  spent: Scalars['Money']['output'];
  /** How the work stood. */
  status: ProgressStatus;
};

/** How a work stands. */
export type ProgressStatus =
  | 'cancelled'
  | 'completed'
  | 'delayed'
  | 'in_progress'
  | 'planned';

/** With what a project would have won, everything else unchanged. */
export type ProjectEnough = {
  __typename?: 'ProjectEnough';
  /** The highest cost found; null: none was found. */
  cost?: Maybe<Scalars['Money']['output']>;
  /** Whether the ballots were counted again with it, or only the run that counted tells. */
  costRecounted: Scalars['Boolean']['output'];
  /** The most found with which it would not have won. */
  tooFew: Scalars['Int']['output'];
  /** The lowest cost found at which it would not have won. */
  tooMuch: Scalars['Money']['output'];
  /** The fewest further ballots for it alone; null: none was found. */
  votes?: Maybe<Scalars['Int']['output']>;
  /** Whether the ballots were counted again with them. */
  votesRecounted: Scalars['Boolean']['output'];
};

/** What one rule made of a project. */
export type ProjectResult = {
  __typename?: 'ProjectResult';
  /** Whether it was taken on the way down the list by votes. */
  byVotes: Scalars['Boolean']['output'];
  /** What was missing: in the rest of the money when its turn came, or in the purses of its supporters; null otherwise. */
  missing?: Maybe<Scalars['Money']['output']>;
  /** Order of selection; null when it did not win. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** What was left of the money when its turn came; null without a turn. */
  rest?: Maybe<Scalars['Money']['output']>;
  /** Whether it won, and why not. */
  verdict: ChoiceVerdict;
};

/** What the supporters of a project could do for it under equal shares. Amounts are rounded down. */
export type ProjectSupport = {
  __typename?: 'ProjectSupport';
  /** As many supporters paying in full would do; null unless equal shares chose it. */
  effectiveVotes?: Maybe<Scalars['Int']['output']>;
  /** What they held when it was chosen, or at the end. */
  held: Scalars['Money']['output'];
  /** The most one of them paid; null unless equal shares chose it. */
  highestPayment?: Maybe<Scalars['Money']['output']>;
  /** How near it came, in thousandths of its cost; at least 1000 for whatever equal shares chose. */
  perMille: Scalars['Int']['output'];
  /** Where their money went; empty for what equal shares chose. */
  spent: Array<SupportSpent>;
  /** What its supporters began with. */
  start: Scalars['Money']['output'];
};

/** A proposal. */
export type Proposal = {
  __typename?: 'Proposal';
  /** The village the author lives in; null when not known. */
  authorVillage?: Maybe<Village>;
  /** How many comments it has. */
  commentCount: Scalars['Int']['output'];
  /** Comments, oldest first. At most 100 at once. */
  comments: CommentConnection;
  /** What it costs by the screening's lines; null while there are none. */
  cost?: Maybe<Scalars['Money']['output']>;
  /** What its author thinks it costs. */
  costGuess?: Maybe<Scalars['Money']['output']>;
  /** The lines that make up the cost. */
  costLines: Array<CostLine>;
  /** Number of the last change of the cost lines; named when they are changed. */
  costRevision: Scalars['Int']['output'];
  /** The cycle it was made in. */
  cycle: Cycle;
  /** Whether it concerns the whole jamoat. */
  everywhere: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Language of title and text as given here: tg, ru, en, or und when not known. */
  language: Scalars['String']['output'];
  /** Proposals that were merged into it. */
  mergedFrom: Array<Proposal>;
  /** The proposal it was merged into. */
  mergedInto?: Maybe<Proposal>;
  /** Its number within the cycle. */
  number: Scalars['Int']['output'];
  /** How it came in. */
  origin: ProposalOrigin;
  /** Language it was written in. */
  originalLanguage: Scalars['String']['output'];
  /** A photograph. */
  photo?: Maybe<Picture>;
  /** What is wrong and what is asked for; in the language of the title. Empty for proposals taken from a file. */
  problem: Scalars['String']['output'];
  /** Whose proposal it is: a person, group or meeting; null when withheld or not known. */
  proposedBy?: Maybe<Scalars['String']['output']>;
  /** The reason of the last verdict. */
  reason?: Maybe<IssuedReason>;
  /** Number of the last verdict; named when the next is recorded. 0: none yet. */
  revision: Scalars['Int']['output'];
  /** What it is about. */
  sector: Sector;
  /** Where it stands. */
  status: ProposalStatus;
  /** When it was sent. */
  submittedAt: Scalars['DateTime']['output'];
  /** How many support it, those who support a proposal merged into it included; each person once. */
  supports: SupportCount;
  /** Title in the reader's language where there is one, otherwise as written. */
  title: Scalars['String']['output'];
  /** What happened to it, oldest first. */
  trail: Array<ProposalEvent>;
  /** What the person who asks may do with it now. */
  viewerCan: Array<ViewerCan>;
  /** Whether the person who asks sent it. */
  viewerIsAuthor: Scalars['Boolean']['output'];
  /** Whether the person who asks supports it. */
  viewerSupports: Scalars['Boolean']['output'];
  /** The villages it concerns, in the order of the alphabet; empty when it concerns the whole jamoat. */
  villages: Array<Village>;
  /** Whether the author asked to be shown only as a resident. */
  withheld: Scalars['Boolean']['output'];
  /** The name behind a withheld proposal: for its author and the screening desk, null for everybody else. */
  withheldName?: Maybe<Scalars['String']['output']>;
};


/** A proposal. */
export type ProposalCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** Where the next part begins; null when this one is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** The proposals. */
  nodes: Array<Proposal>;
  /** How many there are in all under these filters. */
  totalCount: Scalars['Int']['output'];
};

/** How many proposals of a cycle stand where. */
export type ProposalCounts = {
  __typename?: 'ProposalCounts';
  /** Accepted. */
  accepted: Scalars['Int']['output'];
  /** Accepted with reservation. */
  acceptedWithReservation: Scalars['Int']['output'];
  /** Merged into another. */
  merged: Scalars['Int']['output'];
  /** Rejected. */
  rejected: Scalars['Int']['output'];
  /** Returned to the author. */
  returned: Scalars['Int']['output'];
  /** Without a verdict. */
  submitted: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** One thing that happened to a proposal. */
export type ProposalEvent = {
  __typename?: 'ProposalEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Sent; given a verdict; another was merged into it. */
  kind: ProposalEventKind;
  /** The other proposal of a merge. */
  other?: Maybe<Proposal>;
  /** Its reason. */
  reason?: Maybe<IssuedReason>;
  /** The verdict. */
  verdict?: Maybe<Verdict>;
};

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

/** What became of proposeResultCorrection. */
export type ProposeResultCorrectionResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | ProposeResultCorrectionSuccess | RateLimitProblem | StateProblem;

/** It is stored. */
export type ProposeResultCorrectionSuccess = {
  __typename?: 'ProposeResultCorrectionSuccess';
  /** The desk. */
  desk?: Maybe<CorrectionDesk>;
};

/** A correction that waits for its second person. */
export type ProposedCorrection = {
  __typename?: 'ProposedCorrection';
  /** Whether the ballots would be counted again. */
  countedAnew: Scalars['Boolean']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** What the reason is written in. */
  language: TextLanguage;
  /** Every work the version would leave out, by number on the ballot. */
  leftOut: Array<Scalars['Int']['output']>;
  /** Whether that was the person who asks. */
  own: Scalars['Boolean']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  proposer: CorrectionPerson;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The version it would make. */
  version: Scalars['Int']['output'];
};

/** A published plan; never changed. */
export type Publication = {
  __typename?: 'Publication';
  /** The cycle it ends. */
  cycle: Cycle;
  /** Addresses of its files, from the root of this installation. */
  files: PublicationFiles;
  /** SHA-256 of its canonical JSON, in hexadecimal: whoever has the JSON file can check it. */
  fingerprint: Scalars['String']['output'];
  /** Identifier, part of its address. */
  id: Scalars['UUID']['output'];
  /** The jamoat. */
  jamoat: Jamoat;
  /** 1, 2, 3 … within the jamoat. */
  number: Scalars['Int']['output'];
  /** How the plan stands as a whole. */
  progress: PlanProgress;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** The published version. */
  version: JmpVersion;
  /** The works of the plan and how each stands, in the order of the plan. */
  works: Array<Work>;
};

/** The desk of those who publish a plan. */
export type PublicationDesk = {
  __typename?: 'PublicationDesk';
  /** The cycle. */
  cycle: Cycle;
  /** The preparation that waits for its second person. */
  preparation?: Maybe<PublicationPreparation>;
  /** The publication, once it is out. */
  publication?: Maybe<Publication>;
  /** The version last sent for approval. */
  version?: Maybe<JmpVersion>;
  /** What the person who asks may do now. */
  viewerCan: Array<ViewerCan>;
};

/** Where the files of a publication lie. */
export type PublicationFiles = {
  __typename?: 'PublicationFiles';
  /** The table for a spreadsheet, in the reader's language. */
  csv: Scalars['String']['output'];
  /** The canonical JSON, byte for byte what the fingerprint was taken of. */
  json: Scalars['String']['output'];
  /** To be printed, in English. */
  pdfEn: Scalars['String']['output'];
  /** To be printed, in Russian. */
  pdfRu: Scalars['String']['output'];
  /** To be printed, in Tajik. */
  pdfTg: Scalars['String']['output'];
};

/** Somebody has made the plan ready. */
export type PublicationPreparation = {
  __typename?: 'PublicationPreparation';
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** When. */
  preparedAt: Scalars['DateTime']['output'];
  /** Name of the person. */
  preparedBy: Scalars['String']['output'];
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

/** What came of putting an envelope. */
export type PutEnvelopeResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PutEnvelopeSuccess | RateLimitProblem | StateProblem;

/** The envelope was stored. */
export type PutEnvelopeSuccess = {
  __typename?: 'PutEnvelopeSuccess';
  /** The cycle with its envelopes. */
  cycle: Cycle;
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

/** What became of putLineItem. */
export type PutLineItemResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PutLineItemSuccess | RateLimitProblem | StateProblem;

/** The draft is stored. */
export type PutLineItemSuccess = {
  __typename?: 'PutLineItemSuccess';
  /** The draft. */
  version: JmpVersion;
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

/** What became of putPollingPlace. */
export type PutPollingPlaceResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PutPollingPlaceSuccess | RateLimitProblem | StateProblem;

/** It is stored. */
export type PutPollingPlaceSuccess = {
  __typename?: 'PutPollingPlaceSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
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

/** What came of putting a seat. */
export type PutSeatResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | PutSeatSuccess | RateLimitProblem | StateProblem;

/** The seat was stored. */
export type PutSeatSuccess = {
  __typename?: 'PutSeatSuccess';
  /** The committee with its seats. */
  sddc: Sddc;
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** The desk of those who approve the plan of a cycle; null for everybody else. */
  approvalDesk?: Maybe<ApprovalDesk>;
  /** The receipt of the ballot that was handed in with help at this screen in the last two minutes. */
  assistedReceipt?: Maybe<Scalars['String']['output']>;
  /** Published heads of the trail of acts, the newest first: keep one, and nobody can rewrite what came before it unnoticed. */
  auditHeads: Array<AuditHead>;
  /** One choice of priorities. */
  choice?: Maybe<Choice>;
  /** What the desk of a choice needs; null for whoever has no act there. */
  choiceDesk?: Maybe<ChoiceDesk>;
  /** The result of a cycle's choice; null until it is counted. */
  choiceResult?: Maybe<ChoiceResult>;
  /** People of the roll to whom the person who asks may give a code or help; at most 20. */
  codeVoters: Array<CodeVoter>;
  /** Where personal codes are given out and voters are helped; null for whoever has nothing to do or to read there. */
  codesDesk?: Maybe<CodesDesk>;
  /** One consensus round. */
  consensusRound?: Maybe<ConsensusRound>;
  /** The desk at which the result of a cycle's choice is corrected; null before the count, and for whoever does not work at the desk of the choice. */
  correctionDesk?: Maybe<CorrectionDesk>;
  /** Counted choices, whose ballots are open to everyone: the newest first, at most 12. */
  countedChoices: Array<Choice>;
  /** One cycle. */
  cycle?: Maybe<Cycle>;
  /** People of the demonstration one may sign in as; empty everywhere else. */
  demoAccounts: Array<DemoAccount>;
  /** The invented jamoats of the demonstration; empty elsewhere. */
  demoJamoats: Array<Jamoat>;
  /** One district or city with its jamoats. */
  district?: Maybe<District>;
  /** What this installation says of itself. */
  installation: Installation;
  /** The slips given out in one village: numbers and states, no names; empty for whoever gives none out there. */
  issuedSlips: Array<IssuedSlip>;
  /** One jamoat by our own stable code, e.g. TJ-SU-03-004. */
  jamoat?: Maybe<Jamoat>;
  /** One version of a plan; a draft only for those who work on it, null for everybody else. */
  jmpVersion?: Maybe<JmpVersion>;
  /** The desk of a meeting: who came and what was counted; null for whoever has no act there. */
  meetingDesk?: Maybe<MeetingDesk>;
  /** People on the roll whose name or list number resembles the text, at most 20; empty for whoever may not mark who came. */
  meetingPeople: Array<MeetingPerson>;
  /** Places, boxes and entries of paper; null for whoever has no act there. */
  paperDesk?: Maybe<PaperDesk>;
  /** Whom a one-time link for a new password is for; null when it was used, replaced or is too old. */
  passwordLink?: Maybe<PasswordLink>;
  /** People registered in a jamoat, the unconfirmed first, for those who keep its registers; empty for everybody else. */
  peopleOfJamoat: Array<RegisteredPerson>;
  /** People kept by no jamoat, such as staff of a district, for the sysadmin; empty for everybody else. */
  peopleWithoutJamoat: Array<RegisteredPerson>;
  /** The printed list of a place line by line; empty for whoever may not hand it in, and before the opening. */
  placeRegister: Array<RegisterLine>;
  /** The desk of those who draft the plan of a cycle; null for everybody else. */
  planDesk?: Maybe<PlanDesk>;
  /** One proposal. */
  proposal?: Maybe<Proposal>;
  /** The proposals of a cycle by their numbers; each filter narrows the list. At most 100 at once. */
  proposals: ProposalConnection;
  /** One published plan. */
  publication?: Maybe<Publication>;
  /** The desk of those who publish the plan of a cycle; null for everybody else. */
  publicationDesk?: Maybe<PublicationDesk>;
  /** The first-level units of the country, in the order of their codes. */
  regions: Array<Region>;
  /** Objections to the closed roll, the latest first: all for the desk, one's own for everybody else; at most 500. */
  rollChallenges: Array<RollChallenge>;
  /** People on the roll whose name or list number resembles the text, at most 20; empty for whoever may not mark participation. */
  rollEntries: Array<RollEntry>;
  /** Entries of an open roll that may be one person, at most 20 pairs; empty for whoever may not merge them. */
  rollPairs: Array<RollPair>;
  /** The desk of those who check the proposals of a cycle; null for everybody else. */
  screeningDesk?: Maybe<ScreeningDesk>;
  /** Jamoats whose name, now or formerly, resembles the text in any of the three scripts in use; best first, at most 20. */
  searchJamoats: Array<Jamoat>;
  /** Proposals of a cycle, still under discussion, whose words resemble this title: to be supported instead. Likest first, at most 5. */
  similarProposals: Array<Proposal>;
  /** The code of the link on a slip that this browser opened in the last two minutes. */
  slipCode?: Maybe<Scalars['String']['output']>;
  /** Who is signed in; null for guests. */
  viewer?: Maybe<Viewer>;
  /** The own session by a personal code or with a helper; null without one. */
  voterSession?: Maybe<VoterSession>;
};


/** What can be read. */
export type QueryApprovalDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryAuditHeadsArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryChoiceArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryChoiceDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryChoiceResultArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryCodeVotersArgs = {
  choiceId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QueryCodesDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryConsensusRoundArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryCorrectionDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryCycleArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryDistrictArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryIssuedSlipsArgs = {
  choiceId: Scalars['UUID']['input'];
  villageId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryJamoatArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryJmpVersionArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryMeetingDeskArgs = {
  meetingId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryMeetingPeopleArgs = {
  meetingId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QueryPaperDeskArgs = {
  choiceId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryPasswordLinkArgs = {
  token: Scalars['String']['input'];
};


/** What can be read. */
export type QueryPeopleOfJamoatArgs = {
  first?: Scalars['Int']['input'];
  jamoatId: Scalars['ID']['input'];
  text?: Scalars['String']['input'];
};


/** What can be read. */
export type QueryPeopleWithoutJamoatArgs = {
  first?: Scalars['Int']['input'];
  text?: Scalars['String']['input'];
};


/** What can be read. */
export type QueryPlaceRegisterArgs = {
  placeId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryPlanDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryProposalArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cycleId: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  sector?: InputMaybe<Sector>;
  status?: InputMaybe<ProposalStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
  villageId?: InputMaybe<Scalars['UUID']['input']>;
};


/** What can be read. */
export type QueryPublicationArgs = {
  id: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryPublicationDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryRollChallengesArgs = {
  choiceId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryRollEntriesArgs = {
  choiceId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QueryRollPairsArgs = {
  choiceId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QueryScreeningDeskArgs = {
  cycleId: Scalars['UUID']['input'];
};


/** What can be read. */
export type QuerySearchJamoatsArgs = {
  text: Scalars['String']['input'];
};


/** What can be read. */
export type QuerySimilarProposalsArgs = {
  cycleId: Scalars['UUID']['input'];
  title: Scalars['String']['input'];
};

/** Too many tries in a short time. */
export type RateLimitProblem = Problem & {
  __typename?: 'RateLimitProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The receipts of the web and assisted ballots of a sealed choice. Nothing leads from them to the ballots. */
export type ReceiptList = {
  __typename?: 'ReceiptList';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whether the ballot of this receipt was counted; small letters and blanks do not matter. */
  counted: Scalars['Boolean']['output'];
  /** Address of the list: one SHA-256 in hexadecimal a line, sorted. */
  file: Scalars['String']['output'];
};


/** The receipts of the web and assisted ballots of a sealed choice. Nothing leads from them to the ballots. */
export type ReceiptListCountedArgs = {
  code: Scalars['String']['input'];
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

/** What became of recordAdoption. */
export type RecordAdoptionResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RecordAdoptionSuccess | StateProblem;

/** It is stored. */
export type RecordAdoptionSuccess = {
  __typename?: 'RecordAdoptionSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
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

/** What became of recordFromPaper. */
export type RecordFromPaperResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RecordFromPaperSuccess | StateProblem;

/** It is stored. */
export type RecordFromPaperSuccess = {
  __typename?: 'RecordFromPaperSuccess';
  /** The cycle with its steps. */
  cycle: Cycle;
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

/** What became of recordMeeting. */
export type RecordMeetingResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RecordMeetingSuccess | StateProblem;

/** It is stored. */
export type RecordMeetingSuccess = {
  __typename?: 'RecordMeetingSuccess';
  /** The meeting. */
  meeting: Meeting;
};

/** A first-level unit: oblast, the autonomous oblast, the districts of republican subordination, the capital. */
export type Region = {
  __typename?: 'Region';
  /** Its districts and cities. */
  districts: Array<District>;
  /** Stable code. */
  id: Scalars['ID']['output'];
  /** Name in the reader's language. */
  name: PlaceName;
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

/** One line of a printed list. */
export type RegisterLine = {
  __typename?: 'RegisterLine';
  /** The person on the roll. */
  entry: RollEntry;
  /** Its number, from 1. */
  line: Scalars['Int']['output'];
};

/** What became of the registration. */
export type RegisterResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RegisterSuccess | StateProblem;

/** The person is registered and signed in. */
export type RegisterSuccess = {
  __typename?: 'RegisterSuccess';
  /** Who is signed in now. */
  viewer: Viewer;
};

/** A person as those who keep the register see them. */
export type RegisteredPerson = {
  __typename?: 'RegisteredPerson';
  /** Which paper list or slip it rests on. */
  confirmationReference?: Maybe<Scalars['String']['output']>;
  /** Whether somebody met the person and found them on a paper list. */
  confirmed: Scalars['Boolean']['output'];
  /** When that was. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who it is. */
  person: Person;
  /** Since when the person is known here. */
  registeredAt: Scalars['DateTime']['output'];
  /** The roles held now. */
  roles: Array<RoleGrant>;
  /** PIN or password; null for people who cannot sign in. */
  signsInWith?: Maybe<SecretKind>;
  /** What the person who asks may do about them. */
  viewerCan: Array<ViewerCan>;
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

/** What became of reissueCode. */
export type ReissueCodeResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | ReissueCodeSuccess | StateProblem;

/** The new code. */
export type ReissueCodeSuccess = {
  __typename?: 'ReissueCodeSuccess';
  /** The number of the slip. */
  number: Scalars['Int']['output'];
  /** The slip, a PDF in Base64. */
  pdf: Scalars['String']['output'];
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

/** What became of removeLineItem. */
export type RemoveLineItemResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RemoveLineItemSuccess | StateProblem;

/** The draft is stored. */
export type RemoveLineItemSuccess = {
  __typename?: 'RemoveLineItemSuccess';
  /** The draft. */
  version: JmpVersion;
};

/** The link's token and the new password. */
export type RenewPasswordInput = {
  /** Password of 10 or more characters. */
  password: Scalars['String']['input'];
  /** Token from the link. */
  token: Scalars['String']['input'];
};

/** What became of the new password. */
export type RenewPasswordResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | RenewPasswordSuccess | StateProblem;

/** The password is renewed and the person is signed in. */
export type RenewPasswordSuccess = {
  __typename?: 'RenewPasswordSuccess';
  /** Who is signed in now. */
  viewer: Viewer;
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

/** What became of reportProgress. */
export type ReportProgressResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | ReportProgressSuccess | StateProblem;

/** The report is stored. */
export type ReportProgressSuccess = {
  __typename?: 'ReportProgressSuccess';
  /** The published plan. */
  publication: Publication;
};

/** Whose PIN to renew. */
export type ResetPinInput = {
  /** The person who forgot it. */
  personId: Scalars['UUID']['input'];
};

/** What became of the renewal. */
export type ResetPinResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | ResetPinSuccess | StateProblem;

/** A new PIN was made. */
export type ResetPinSuccess = {
  __typename?: 'ResetPinSuccess';
  /** Whose it is. */
  person: Person;
  /** The new PIN. It is shown this once and stored nowhere. */
  pin: Scalars['String']['output'];
};

/** Votes of one village, or of several that are too small to be shown alone. */
export type ResultBlock = {
  __typename?: 'ResultBlock';
  /** Valid ballots. */
  ballots: Scalars['Int']['output'];
  /** The same under the other rule. */
  besideWithoutWinner: Scalars['Int']['output'];
  /** Money left to these ballots together after each round of equal shares. */
  left: Array<Scalars['Money']['output']>;
  /** The villages. */
  villages: Array<Village>;
  /** Votes per project, in the order of the ballot list. */
  votes: Array<Scalars['Int']['output']>;
  /** Ballots none of whose projects won by the rule of the choice. */
  withoutWinner: Scalars['Int']['output'];
};

/** A correction two persons have made. */
export type ResultCorrection = {
  __typename?: 'ResultCorrection';
  /** Whether the ballots were counted again for it; otherwise the numbers stand and something is said about them. */
  countedAnew: Scalars['Boolean']['output'];
  /** What the reason is written in. */
  language: TextLanguage;
  /** Every work this version leaves out, by number on the ballot. */
  leftOut: Array<Scalars['Int']['output']>;
  /** When it took effect. */
  madeAt: Scalars['DateTime']['output'];
  /** Who proposed it, then who confirmed it. */
  persons: Array<CorrectionPerson>;
  /** Why, in their words. */
  reason: Scalars['String']['output'];
};

/** Hands of a group about one project. */
export type ResultHands = {
  __typename?: 'ResultHands';
  /** Neither. */
  abstain: Scalars['Int']['output'];
  /** Against it; never taken off the hands for. */
  no: Scalars['Int']['output'];
  /** Number on the ballot. */
  position: Scalars['Int']['output'];
  /** For it; these are added to the ballots. */
  yes: Scalars['Int']['output'];
};

/** What became of one project. */
export type ResultProject = {
  __typename?: 'ResultProject';
  /** What the other rule would make of it. */
  beside: ProjectResult;
  /** What the rule of the choice made of it. */
  binding: ProjectResult;
  /** Cost on the ballot list. */
  cost: Scalars['Money']['output'];
  /** With what it would have won; null for winners and without supporters. */
  enough?: Maybe<ProjectEnough>;
  /** Number on the ballot. */
  position: Scalars['Int']['output'];
  /** The proposal. */
  proposal: Proposal;
  /** What its supporters could do for it under equal shares; null without supporters. */
  support?: Maybe<ProjectSupport>;
  /** Ballots that support it, and hands raised for it at meetings. */
  votes: Scalars['Int']['output'];
};

/** Hands of one group of a meeting. With such groups equal shares are counted as block shares, a rule of its own. */
export type ResultTally = {
  __typename?: 'ResultTally';
  /** How many people are counted in it. */
  attendance: Scalars['Int']['output'];
  /** Hands for each project, in the order of the ballot list. */
  hands: Array<ResultHands>;
  /** The day on which it was held. */
  heldOn: Scalars['Date']['output'];
  /** The meeting. */
  meetingId: Scalars['UUID']['output'];
  /** Who the group is; sections with fewer than five people are joined. */
  sections: Array<MeetingSection>;
  /** Its village. */
  village: Village;
};

/** A project whose turn came on the way down the list by votes. */
export type ResultTurn = {
  __typename?: 'ResultTurn';
  /** Number on the ballot. */
  position: Scalars['Int']['output'];
  /** What was left of the money then. */
  rest: Scalars['Money']['output'];
  /** Whether it was taken. */
  taken: Scalars['Boolean']['output'];
};

/** One version of a result. */
export type ResultVersion = {
  __typename?: 'ResultVersion';
  /** What it corrects; null for the first count. */
  correction?: Maybe<ResultCorrection>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** 1, 2, 3 … */
  version: Scalars['Int']['output'];
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

/** A role held within one place. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** Which role. */
  code: RoleCode;
  /** The district it is held for: named for every role within one. */
  district?: Maybe<District>;
  /** Since when. */
  grantedAt: Scalars['DateTime']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** The jamoat it is held for; null for roles of a whole district or the whole system. */
  jamoat?: Maybe<Jamoat>;
  /** What the person who asks may do about it. */
  viewerCan: Array<ViewerCan>;
  /** The village it is held for; null for wider roles. */
  village?: Maybe<Village>;
};

/** An objection to a closed roll; for the desk and for whoever filed it. */
export type RollChallenge = {
  __typename?: 'RollChallenge';
  /** Year of birth, if it was said. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** What the chair has decided; null when nothing yet. */
  chair?: Maybe<ChallengeDecision>;
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** What is said to be wrong. */
  kind: RollChallengeKind;
  /** Whom it is about. */
  name: Scalars['String']['output'];
  /** Whether the desk wrote it down for somebody. */
  recorded: Scalars['Boolean']['output'];
  /** What the secretary has decided; null when nothing yet. */
  secretary?: Maybe<ChallengeDecision>;
  /** What became of it. */
  status: RollChallengeStatus;
  /** Where the person lives, as it was said. */
  village: Village;
  /** Why, in the words of whoever filed it. */
  words: Scalars['String']['output'];
};

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

/** Somebody on the roll, for the desk alone. */
export type RollEntry = {
  __typename?: 'RollEntry';
  /** Year of birth, if known. */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** How the person took part; null when not yet. */
  channel?: Maybe<Channel>;
  /** Number of the household in its village; null when not known, and for whoever may not merge entries. */
  household?: Maybe<Scalars['String']['output']>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Number on the paper list. */
  listNumber?: Maybe<Scalars['String']['output']>;
  /** Name; null for an imported line. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether this is a registered person. */
  registered: Scalars['Boolean']['output'];
  /** The village. */
  village: Village;
};

/** Two entries of a roll with the same name and village and no year of birth that speaks against it. */
export type RollPair = {
  __typename?: 'RollPair';
  /** The registered person, when one of them is. */
  first: RollEntry;
  /** A line of a list. */
  second: RollEntry;
};

/** Why a row cannot be taken. It does not name the person. */
export type RollRowFault = {
  __typename?: 'RollRowFault';
  /** What is wrong with it, and the remedy. */
  problem: InvalidInputProblem;
  /** As a spreadsheet counts: the header is row 1. */
  row: Scalars['Int']['output'];
};

/** What becomes of a table of people. */
export type RollTableReport = {
  __typename?: 'RollTableReport';
  /** How many people are added, or would be. */
  added: Scalars['Int']['output'];
  /** Why; at most 200. */
  faults: Array<RollRowFault>;
  /** How many rows cannot be taken. One is enough and nothing is stored. */
  faulty: Scalars['Int']['output'];
  /** SHA-256 of the table in UTF-8, or of the workbook, 64 hexadecimal digits. */
  fingerprint: Scalars['String']['output'];
  /** Headings of columns that are not read. */
  ignoredColumns: Array<Scalars['String']['output']>;
  /** How many stand on the roll already under the same list number, name and village; they stay as they are. */
  onRollAlready: Scalars['Int']['output'];
  /** Rows with somebody in them. */
  rows: Scalars['Int']['output'];
  /** Rows of these, as a spreadsheet counts them; at most 100. */
  rowsOnRollAlready: Array<Scalars['Int']['output']>;
  /** Whether the people are on the roll now. */
  stored: Scalars['Boolean']['output'];
};

/** What somebody at the committee's table said on a round. */
export type RoundComment = {
  __typename?: 'RoundComment';
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** The language it is written in: tg, ru or en. */
  language: Scalars['String']['output'];
  /** In which capacity. */
  role: RoundCommenter;
  /** The author's seat; null for those who sit at the table without one. */
  seat?: Maybe<RoundSeat>;
  /** The text. */
  text: Scalars['String']['output'];
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
};

/** In which capacity somebody comments on a round. */
export type RoundCommenter =
  | 'facilitator'
  | 'sddc_chair'
  | 'sddc_member'
  | 'sddc_secretary';

/** A declared conflict of interest. */
export type RoundConflict = {
  __typename?: 'RoundConflict';
  /** When. */
  declaredAt: Scalars['DateTime']['output'];
  /** The language the reason is written in. */
  language: Scalars['String']['output'];
  /** Why; for those at the committee's table, null for everybody else. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The seat. */
  seat: RoundSeat;
};

/** What was stated for a seat. */
export type RoundPosition = {
  __typename?: 'RoundPosition';
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** The language the reason is written in: tg, ru or en. */
  language: Scalars['String']['output'];
  /** The position. */
  position: ConsensusPosition;
  /** Why; always there with an objection. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The seat. */
  seat: RoundSeat;
  /** When. */
  statedAt: Scalars['DateTime']['output'];
  /** When another replaced it; null while it stands. */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A proposal as it was put to a round. */
export type RoundProposal = {
  __typename?: 'RoundProposal';
  /** What it was said to cost when the round was opened; null when that was not known. */
  cost?: Maybe<Scalars['Money']['output']>;
  /** Place in the order, from 1. */
  position: Scalars['Int']['output'];
  /** The proposal. */
  proposal: Proposal;
};

/** A seat as a round shows it. */
export type RoundSeat = {
  __typename?: 'RoundSeat';
  /** The group or organisation it stands for. */
  group: GroupName;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Its number within the committee. */
  number: Scalars['Int']['output'];
};

/** The own seat in a round. */
export type RoundViewerSeat = {
  __typename?: 'RoundViewerSeat';
  /** The declared conflict of interest; null when there is none. */
  conflict?: Maybe<RoundConflict>;
  /** What stands for it; null while nothing was stated. */
  position?: Maybe<RoundPosition>;
  /** The seat. */
  seat: RoundSeat;
};

/** What one rule made of the ballots. */
export type RuleResult = {
  __typename?: 'RuleResult';
  /** Whether the lot decided who won. */
  lotDecided: Scalars['Boolean']['output'];
  /** The rule. */
  rule: SelectionRule;
  /** What the winners cost together. */
  spent: Scalars['Money']['output'];
  /** Numbers on the ballot of projects the rule found equal. */
  ties: Array<Array<Scalars['Int']['output']>>;
  /** The way down the list by votes, as far as the rule goes down one. */
  turns: Array<ResultTurn>;
  /** Numbers on the ballot, in order of selection. */
  winners: Array<Scalars['Int']['output']>;
  /** Winners on a ballot, on average. */
  winnersPerBallot: Scalars['Float']['output'];
  /** Ballots none of whose projects won. */
  withoutWinner: Scalars['Int']['output'];
};

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

/** What became of screenProposal. */
export type ScreenProposalResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | ScreenProposalSuccess | StateProblem;

/** The verdict is stored. */
export type ScreenProposalSuccess = {
  __typename?: 'ScreenProposalSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** The desk of those who check proposals. */
export type ScreeningDesk = {
  __typename?: 'ScreeningDesk';
  /** How many stand where. */
  counts: ProposalCounts;
  /** The cycle. */
  cycle: Cycle;
  /** The proposals by their numbers. At most 100 at once. */
  proposals: ProposalConnection;
};


/** The desk of those who check proposals. */
export type ScreeningDeskProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ProposalStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The Sub-district Development Committee of a jamoat. */
export type Sddc = {
  __typename?: 'Sddc';
  /** How it is made up. */
  composition: SddcComposition;
  /** The day it was formed; null while it is not. */
  formedOn?: Maybe<Scalars['Date']['output']>;
  /** Code of its jamoat: each has one committee. */
  id: Scalars['ID']['output'];
  /** The jamoat. */
  jamoat: Jamoat;
  /** Its seats in the order of their numbers. */
  seats: Array<Seat>;
  /** What the person who asks may do to it. */
  viewerCan: Array<ViewerCan>;
};

/** How a committee is made up. */
export type SddcComposition = {
  __typename?: 'SddcComposition';
  /** Seats that have a holder. */
  filled: Scalars['Int']['output'];
  /** Men among the holders. */
  men: Scalars['Int']['output'];
  /** All seats. */
  seats: Scalars['Int']['output'];
  /** Women among the holders. */
  women: Scalars['Int']['output'];
  /** So many women make a third of the holders: the target. It warns and blocks nothing. */
  womenNeeded: Scalars['Int']['output'];
  /** Whether the target is met. */
  womenTargetMet: Scalars['Boolean']['output'];
};

/** A place at the committee's table and whom it stands for. */
export type Seat = {
  __typename?: 'Seat';
  /** Who sat there before, the last first; for those who keep the seats, empty for everybody else. */
  formerHolders: Array<SeatTerm>;
  /** The group or organisation it stands for, as the reader sees it. */
  group: GroupName;
  /** That name in English, where somebody wrote it. */
  groupEn?: Maybe<Scalars['String']['output']>;
  /** That name in Russian, where somebody wrote it. */
  groupRu?: Maybe<Scalars['String']['output']>;
  /** That name in Tajik. */
  groupTg: Scalars['String']['output'];
  /** Who sits there; null while it is vacant. */
  holder?: Maybe<SeatTerm>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Its number within the committee. */
  number: Scalars['Int']['output'];
};

/** Somebody's time on a seat. */
export type SeatTerm = {
  __typename?: 'SeatTerm';
  /** Why it ended. */
  endReason?: Maybe<TermEndReason>;
  /** The day it ended; null while it lasts. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whether that day is over while the seat is still held. */
  overdue: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
  /** Woman or man, where known. */
  sex?: Maybe<Sex>;
  /** First day. */
  termFrom: Scalars['Date']['output'];
  /** Last day as it was meant. */
  termTo: Scalars['Date']['output'];
};

/** What a person signs in with. */
export type SecretKind =
  /** Ten or more characters; for whoever holds another role. */
  | 'password'
  /** Six or more digits; for residents only. */
  | 'pin';

/** People by section. */
export type SectionNumbers = {
  __typename?: 'SectionNumbers';
  /** Men over 30. */
  men: Scalars['Int']['output'];
  /** Women over 30. */
  women: Scalars['Int']['output'];
  /** Women and men up to 30. */
  youth: Scalars['Int']['output'];
};

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

/** What came of setting the rules. */
export type SetCharterResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SetCharterSuccess | StateProblem;

/** The rules were set. */
export type SetCharterSuccess = {
  __typename?: 'SetCharterSuccess';
  /** The cycle with its new rules. */
  cycle: Cycle;
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

/** What became of setCostLines. */
export type SetCostLinesResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SetCostLinesSuccess | StateProblem;

/** The lines are stored. */
export type SetCostLinesSuccess = {
  __typename?: 'SetCostLinesSuccess';
  /** The proposal. */
  proposal: Proposal;
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

/** What became of setFundingShares. */
export type SetFundingSharesResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SetFundingSharesSuccess | StateProblem;

/** The draft is stored. */
export type SetFundingSharesSuccess = {
  __typename?: 'SetFundingSharesSuccess';
  /** The draft. */
  version: JmpVersion;
};

/** Woman or man, as the person said. */
export type Sex =
  | 'man'
  | 'woman';

/** The run of equal shares that counted. */
export type SharesResult = {
  __typename?: 'SharesResult';
  /** The share of one ballot at the beginning, rounded down. */
  firstShare: Scalars['Money']['output'];
  /** What was chosen, in order. */
  rounds: Array<SharesRound>;
  /** Its share in the run that counted, rounded down. */
  share: Scalars['Money']['output'];
  /** How often the shares had grown. */
  steps: Scalars['Int']['output'];
};

/** One round of equal shares. Amounts are rounded down. */
export type SharesRound = {
  __typename?: 'SharesRound';
  /** Money its supporters had; at least its cost. */
  behind: Scalars['Money']['output'];
  /** As many supporters paying in full would do. */
  effectiveVotes: Scalars['Int']['output'];
  /** The most one of them paid. */
  highestPayment: Scalars['Money']['output'];
  /** Money left to all ballots together. */
  left: Scalars['Money']['output'];
  /** Of these paid in full. */
  paidInFull: Scalars['Int']['output'];
  /** Ballots that paid something. */
  payers: Scalars['Int']['output'];
  /** Number on the ballot of what was chosen. */
  position: Scalars['Int']['output'];
  /** Numbers on the ballot of what was equal, the chosen one first; empty when nothing was. */
  tied: Array<Scalars['Int']['output']>;
};

/** A note. */
export type SignBalanceNoteInput = {
  /** Which balance. */
  balance: PaperBalance;
  /** The place. */
  placeId: Scalars['UUID']['input'];
  /** Why it does not hold. */
  words: Scalars['String']['input'];
};

/** What became of signBalanceNote. */
export type SignBalanceNoteResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SignBalanceNoteSuccess | StateProblem;

/** It is stored. */
export type SignBalanceNoteSuccess = {
  __typename?: 'SignBalanceNoteSuccess';
  /** The paper of the choice. */
  desk?: Maybe<PaperDesk>;
};

/** A sign-in name and the secret that goes with it. */
export type SignInInput = {
  /** Sign-in name or phone number; capitals, blanks and hyphens do not matter. */
  login: Scalars['String']['input'];
  /** PIN or password. */
  secret: Scalars['String']['input'];
};

/** What became of the try to sign in. */
export type SignInResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SignInSuccess | StateProblem;

/** The person is signed in. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** Who is signed in now. */
  viewer: Viewer;
};

/** How far to sign out. */
export type SignOutInput = {
  /** Also on every other phone and computer this person is signed in on. */
  everywhere?: Scalars['Boolean']['input'];
};

/** What became of the sign-out. */
export type SignOutResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SignOutSuccess | StateProblem;

/** The session has ended. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** What to sign. */
export type SignTallyInput = {
  /** The meeting. */
  meetingId: Scalars['UUID']['input'];
};

/** What became of signTally. */
export type SignTallyResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SignTallySuccess | StateProblem;

/** It is signed. */
export type SignTallySuccess = {
  __typename?: 'SignTallySuccess';
  /** The desk of the meeting. */
  desk?: Maybe<MeetingDesk>;
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

/** What became of startAssistedSession. */
export type StartAssistedSessionResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StartAssistedSessionSuccess | StateProblem;

/** The session is open at this screen. */
export type StartAssistedSessionSuccess = {
  __typename?: 'StartAssistedSessionSuccess';
  /** The choice. */
  choice: Choice;
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

/** What came of stating a position. */
export type StatePositionResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StatePositionSuccess | StateProblem;

/** The position is recorded. */
export type StatePositionSuccess = {
  __typename?: 'StatePositionSuccess';
  /** The round as it stands now. */
  round: ConsensusRound;
};

/** The phase or the state of things does not allow this act now. */
export type StateProblem = Problem & {
  __typename?: 'StateProblem';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
  /** The input field concerned. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** How many works stand so. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** The status. */
  status: ProgressStatus;
  /** How many. */
  works: Scalars['Int']['output'];
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

/** What became of submitProposal. */
export type SubmitProposalResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem | SubmitProposalSuccess;

/** The proposal is stored. */
export type SubmitProposalSuccess = {
  __typename?: 'SubmitProposalSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** How many people support a proposal. */
export type SupportCount = {
  __typename?: 'SupportCount';
  /** All, confirmed or not. */
  all: Scalars['Int']['output'];
  /** People whose identity a representative has confirmed. */
  confirmed: Scalars['Int']['output'];
};

/** Which proposal to support. */
export type SupportProposalInput = {
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
};

/** What became of supportProposal. */
export type SupportProposalResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem | SupportProposalSuccess;

/** The support is stored. */
export type SupportProposalSuccess = {
  __typename?: 'SupportProposalSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** What the supporters of one project paid for another. */
export type SupportSpent = {
  __typename?: 'SupportSpent';
  /** How much. */
  amount: Scalars['Money']['output'];
  /** Number on the ballot of what they paid for. */
  position: Scalars['Int']['output'];
  /** How many of them paid. */
  voters: Scalars['Int']['output'];
};

/** How hands are raised. */
export type TallyAnswer =
  | 'abstain'
  | 'no'
  | 'yes';

/** A number that two tellers wrote differently. */
export type TallyDifference = {
  __typename?: 'TallyDifference';
  /** The hands. */
  answer: TallyAnswer;
  /** What the teller wrote who entered first. */
  first: Scalars['Int']['output'];
  /** Number on the ballot list. */
  position: Scalars['Int']['output'];
  /** What the other wrote. */
  second: Scalars['Int']['output'];
  /** The section. */
  section: MeetingSection;
};

/** Hands about one project. */
export type TallyItem = {
  __typename?: 'TallyItem';
  /** Men over 30. */
  men: HandCount;
  /** Number on the ballot list. */
  position: Scalars['Int']['output'];
  /** Women over 30. */
  women: HandCount;
  /** Women and men up to 30. */
  youth: HandCount;
};

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

/** How many took part. */
export type Turnout = {
  __typename?: 'Turnout';
  /** By village, those with fewer than five joined with others; empty while fewer than five took part. */
  blocks: Array<TurnoutBlock>;
  /** People on the roll. */
  onRoll: Scalars['Int']['output'];
  /** Of these took part; null while fewer than five did. */
  tookPart?: Maybe<Scalars['Int']['output']>;
};

/** Turnout of one village, or of several that are too small to be shown alone. */
export type TurnoutBlock = {
  __typename?: 'TurnoutBlock';
  /** People on the roll. */
  onRoll: Scalars['Int']['output'];
  /** Of these took part. */
  tookPart: Scalars['Int']['output'];
  /** The villages. */
  villages: Array<Village>;
};

/** Something that stops a move. */
export type UnmetGuard = {
  __typename?: 'UnmetGuard';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Values used in the sentence. */
  details: Array<ProblemDetail>;
  /** One sentence in English. */
  message: Scalars['String']['output'];
};

/** A code as it was typed. */
export type UsePersonalCodeInput = {
  /** Lower case, spaces, hyphens and look-alikes of other alphabets are read as meant. */
  code: Scalars['String']['input'];
};

/** What became of usePersonalCode. */
export type UsePersonalCodeResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem | UsePersonalCodeSuccess;

/** The session is open; the answer sets its cookie. */
export type UsePersonalCodeSuccess = {
  __typename?: 'UsePersonalCodeSuccess';
  /** The choice the code is for. */
  choice: Choice;
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

/** What came of vacating a seat. */
export type VacateSeatResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem | VacateSeatSuccess;

/** The seat is vacant. */
export type VacateSeatSuccess = {
  __typename?: 'VacateSeatSuccess';
  /** The committee with its seats. */
  sddc: Sddc;
};

/** What screening decided. */
export type Verdict =
  | 'accepted'
  | 'accepted_with_reservation'
  | 'merged'
  | 'rejected'
  | 'returned';

/** What changed between two versions. */
export type VersionDiff = {
  __typename?: 'VersionDiff';
  /** New lines. */
  added: Array<DiffLine>;
  /** Lines that changed. */
  changed: Array<ChangedLine>;
  /** Number of the older version. */
  fromNumber: Scalars['Int']['output'];
  /** Lines that are gone. */
  removed: Array<DiffLine>;
  /** Number of the newer version. */
  toNumber: Scalars['Int']['output'];
  /** How many lines are the same. */
  unchanged: Scalars['Int']['output'];
};

/** The person who asks. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether somebody met the person and found them on a paper list. */
  confirmed: Scalars['Boolean']['output'];
  /** When that was. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether any role other than resident is held: the working half of the product is theirs. */
  isStaff: Scalars['Boolean']['output'];
  /** The own sign-in name. */
  login: Scalars['String']['output'];
  /** Somebody else knows the secret: it is to be changed. */
  mustChangeSecret: Scalars['Boolean']['output'];
  /** Who it is. */
  person: Person;
  /** The roles held now. */
  roles: Array<RoleGrant>;
  /** PIN or password. */
  signsInWith: SecretKind;
  /** The jamoats the viewer holds a role for other than resident, those of the own district included; alphabetical. */
  workplaces: Array<Jamoat>;
};

/** Whether an act is open to the person who asks, and if not, why. */
export type ViewerCan = {
  __typename?: 'ViewerCan';
  /** Name of the act: the mutation's name. */
  act: Scalars['String']['output'];
  /** Whether it would be let through now. */
  allowed: Scalars['Boolean']['output'];
  /** Code of the reason when it would not. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A village of a jamoat. */
export type Village = {
  __typename?: 'Village';
  /** Households, where known. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Name in the reader's language. */
  name: PlaceName;
  /** Residents, where known. */
  population?: Maybe<Scalars['Int']['output']>;
};

/** Somebody on the roll who is choosing by a code or with a helper. */
export type VoterSession = {
  __typename?: 'VoterSession';
  /** Whether somebody helps; the session then ends with the ballot. */
  assisted: Scalars['Boolean']['output'];
  /** The choice. */
  choice: Choice;
  /** When it ends by itself if nothing more is done. */
  endsAt: Scalars['DateTime']['output'];
  /** The voter's name, for the helper; null when the session is by a code. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the ballot form carries as `voterRef`. */
  ref: Scalars['String']['output'];
};

/** From which proposal to take the support back. */
export type WithdrawSupportInput = {
  /** The proposal. */
  proposalId: Scalars['UUID']['input'];
};

/** What became of withdrawSupport. */
export type WithdrawSupportResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | StateProblem | WithdrawSupportSuccess;

/** There is no support of this person any more. */
export type WithdrawSupportSuccess = {
  __typename?: 'WithdrawSupportSuccess';
  /** The proposal. */
  proposal: Proposal;
};

/** A work of a published plan. */
export type Work = {
  __typename?: 'Work';
  /** The line of the plan. */
  line: JmpLineItem;
  /** How much is done, in percent. */
  percent: Scalars['Int']['output'];
  /** Every report, oldest first. */
  reports: Array<ProgressReport>;
  /** Number of the last report; 0 for none. Named by whoever reports next. */
  revision: Scalars['Int']['output'];
  /** What is spent in all. */
  spent: Scalars['Money']['output'];
  /** How it stands; planned while nothing was reported. */
  status: ProgressStatus;
  /** Whether the person who asks may report on it now. */
  viewerCan: Array<ViewerCan>;
};
