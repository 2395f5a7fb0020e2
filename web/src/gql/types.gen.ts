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

/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

/** Whether a second-level unit is a district or a city. */
export type DistrictKind =
  | 'city'
  | 'district';

/** Where money comes from. */
export type FundingSource =
  | 'community_cash'
  | 'district'
  | 'donor'
  | 'in_kind'
  | 'jamoat'
  | 'private'
  | 'remittance';

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
