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

/** One round of planning of a jamoat. */
export type Cycle = {
  __typename?: 'Cycle';
  /** At most so many proposals on one ballot; null: no limit. */
  ballotMax?: Maybe<Scalars['Int']['output']>;
  /** When the rules were frozen. */
  charterFrozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether residents choose priorities in this cycle. */
  choiceEnabled: Scalars['Boolean']['output'];
  /** Whether the draft is opened for public comment. */
  consultationEnabled: Scalars['Boolean']['output'];
  /** Currency of every amount of the cycle. */
  currency: Scalars['String']['output'];
  /** The sources of money and the most each may give. */
  envelopes: Array<Envelope>;
  /** First year of the plan. */
  fromYear: Scalars['Int']['output'];
  /** Identifier. */
  id: Scalars['UUID']['output'];
  /** Whether its earlier phases were taken from a file instead of lived through here. */
  imported: Scalars['Boolean']['output'];
  /** SHA-256 of that file. */
  importedFrom?: Maybe<Scalars['String']['output']>;
  /** The jamoat that plans. */
  jamoat: Jamoat;
  /** The whole management plan or a village fund. */
  kind: CycleKind;
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
  /** Which of the six public steps this is; null before and after them. */
  publicStep?: Maybe<Scalars['Int']['output']>;
  /** Number of its state; grows with every change. */
  revision: Scalars['Int']['output'];
  /** Last year of the plan. */
  toYear: Scalars['Int']['output'];
};

/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

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

/** Where money comes from. */
export type FundingSource =
  | 'community_cash'
  | 'district'
  | 'donor'
  | 'in_kind'
  | 'jamoat'
  | 'private'
  | 'remittance';

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
  /** Name in the reader's language. */
  name: PlaceName;
  /** Residents, where a count is known. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Year of that count. */
  populationYear?: Maybe<Scalars['Int']['output']>;
  /** Whether the spelling was checked against a reliable source. */
  verified: Scalars['Boolean']['output'];
  /** Its villages in the order of the alphabet. */
  villages: Array<Village>;
};

/** Whether a jamoat is one of villages or of a town. */
export type JamoatKind =
  | 'rural'
  | 'town';

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

/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Begins a new cycle of a jamoat in its preparation. */
  createCycle: CreateCycleResult;
  /** Moves a cycle on to its next phase, or back where the phase table allows it. */
  moveCycle: MoveCycleResult;
  /** Adds a source of money or changes its ceiling. */
  putEnvelope: PutEnvelopeResult;
  /** Sets the rules of a cycle while it is being prepared. */
  setCharter: SetCharterResult;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationCreateCycleArgs = {
  input: CreateCycleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationMoveCycleArgs = {
  input: MoveCycleInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationPutEnvelopeArgs = {
  input: PutEnvelopeInput;
};


/** What can be done. Every result is a union: the success, or a Problem saying what, where and how to go on. */
export type MutationSetCharterArgs = {
  input: SetCharterInput;
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

/** A name of a place in the language asked for or, where that is not known, in Latin letters. */
export type PlaceName = {
  __typename?: 'PlaceName';
  /** BCP 47 tag of the language the name is written in: tg, ru or tg-Latn. */
  language: Scalars['String']['output'];
  /** The name. */
  text: Scalars['String']['output'];
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

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /** One cycle. */
  cycle?: Maybe<Cycle>;
  /** The invented jamoats of the demonstration; empty elsewhere. */
  demoJamoats: Array<Jamoat>;
  /** One district or city with its jamoats. */
  district?: Maybe<District>;
  /** What this installation says of itself. */
  installation: Installation;
  /** One jamoat by our own stable code, e.g. TJ-SU-03-004. */
  jamoat?: Maybe<Jamoat>;
  /** The first-level units of the country, in the order of their codes. */
  regions: Array<Region>;
  /** Jamoats whose name, now or formerly, resembles the text in any of the three scripts in use; best first, at most 20. */
  searchJamoats: Array<Jamoat>;
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
export type QueryJamoatArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QuerySearchJamoatsArgs = {
  text: Scalars['String']['input'];
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

/** The rules of a cycle. */
export type SetCharterInput = {
  /** At most so many proposals on one ballot; null: no limit. */
  ballotMax?: InputMaybe<Scalars['Int']['input']>;
  /** Whether residents choose priorities. */
  choiceEnabled: Scalars['Boolean']['input'];
  /** The cycle. */
  cycleId: Scalars['UUID']['input'];
  /** The number of the state the sender has seen. */
  revision: Scalars['Int']['input'];
};

/** What came of setting the rules. */
export type SetCharterResult = ConflictProblem | InvalidInputProblem | NotFoundProblem | NotPermittedProblem | RateLimitProblem | SetCharterSuccess | StateProblem;

/** The rules were set. */
export type SetCharterSuccess = {
  __typename?: 'SetCharterSuccess';
  /** The cycle with its new rules. */
  cycle: Cycle;
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
