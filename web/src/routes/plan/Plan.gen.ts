/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/types.gen.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

/** What a draft is made of. */
export type DraftPlanInput = {
  /** The cycle. */
  cycleId: string;
  /** Identifier of the plan, made by the sender; sending it again changes nothing. */
  id: string;
  /** Where the charter leaves the choice out: the proposals in the order of the committee. Otherwise left out. */
  order?: Array<string> | null | undefined;
  /** Where the charter leaves the choice out: why this order; everyone can read it. At most 1,000 characters. */
  orderReason?: string | null | undefined;
};

/** Which source pays what the lines lack. */
export type FillFundingSharesInput = {
  /** The source; what it gives already stays. */
  envelopeId: string;
  /** The `revision` of the draft the sender has seen. */
  revision: number;
  /** The draft. */
  versionId: string;
};

/** What one envelope gives. */
export type FundingShareInput = {
  /** How much. */
  amount: { readonly amount: string; readonly currency: string };
  /** The envelope. */
  envelopeId: string;
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

/** Where a version stands. */
export type JmpVersionStatus =
  | 'approved'
  | 'draft'
  | 'published'
  | 'returned'
  | 'submitted';

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

/** Where a line goes. */
export type MoveLineItemInput = {
  /** The key of the line. */
  key: string;
  /** Its place in the plan or on the reserve list, from 1. */
  place: number;
  /** Why, when it then stands against its rank; everyone can read it. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** Whether it goes to the reserve list. */
  reserve: boolean;
  /** The `revision` of the draft the sender has seen. */
  revision: number;
  /** The draft. */
  versionId: string;
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

/** Where the order of a plan comes from. */
export type PlanOrder =
  | 'choice'
  | 'committee';

/** A line as it is written. */
export type PutLineItemInput = {
  /** What it costs. */
  cost: { readonly amount: string; readonly currency: string };
  /** First year. */
  fromYear: number;
  /** Who reports on it; left out: anybody who carries out works in the jamoat. */
  implementerId?: string | null | undefined;
  /** By what one will see that it is done; at most 500 characters. */
  indicator?: string | null | undefined;
  /** The key of the line: a new one, made by the sender, adds a line at the end of the plan. */
  key: string;
  /** The language of these words; those in other languages stay. */
  language: TextLanguage;
  /** Why it stands where it stands, where that is against its rank; everyone can read it. At most 1,000 characters. */
  rankReason?: string | null | undefined;
  /** The body that answers for it; at most 200 characters. */
  responsible: string;
  /** The `revision` of the draft the sender has seen. */
  revision: number;
  /** What it is about. */
  sector: Sector;
  /** What is done; at most 200 characters. */
  title: string;
  /** Last year. */
  toYear: number;
  /** Who keeps it working afterwards, and with what; at most 500 characters. */
  upkeep?: string | null | undefined;
  /** The draft. */
  versionId: string;
  /** The villages it serves; at least one. */
  villageIds: Array<string>;
};

/** Which line goes. */
export type RemoveLineItemInput = {
  /** The key of the line. */
  key: string;
  /** The `revision` of the draft the sender has seen. */
  revision: number;
  /** The draft. */
  versionId: string;
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

/** Who pays how much of a line; replaces what was said before. */
export type SetFundingSharesInput = {
  /** The key of the line. */
  key: string;
  /** The `revision` of the draft the sender has seen. */
  revision: number;
  /** The shares; each envelope once, amounts above zero, together no more than the cost. */
  shares: Array<FundingShareInput>;
  /** The draft. */
  versionId: string;
};

/** The languages a text can be written in here. */
export type TextLanguage =
  | 'en'
  | 'ru'
  | 'tg';

export type PlanDeskQueryVariables = Exact<{
  id: string;
}>;


export type PlanDeskQuery = { cycle: { __typename: 'Cycle', id: string, kind: Types.CycleKind, fromYear: number, toYear: number, phaseUntil: string | null, currency: string, phase: Types.Phase, jamoat: { __typename: 'Jamoat', id: string, name: { __typename: 'PlaceName', text: string, language: string }, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }> }, jmp: { __typename: 'Jmp', versions: Array<{ __typename: 'JmpVersion', id: string, number: number, status: Types.JmpVersionStatus, submittedAt: string | null, steps: Array<{ __typename: 'ApprovalStep', id: string, kind: Types.ApprovalStepKind, status: Types.ApprovalStepStatus, openedAt: string | null, approval: { __typename: 'Approval', outcome: Types.ApprovalOutcome, number: string | null, date: string, fromPaper: boolean, votes: { __typename: 'CouncilVotes', deputies: number, votesFor: number, votesAgainst: number, votesAbstain: number } | null, lineReasons: Array<{ __typename: 'LineReason', lineKey: string, reason: { __typename: 'IssuedReason', text: string, language: string } }> } | null }>, changes: { __typename: 'VersionDiff', fromNumber: number, toNumber: number, unchanged: number, added: Array<{ __typename: 'DiffLine', key: string, title: string, cost: { readonly amount: string; readonly currency: string } }>, removed: Array<{ __typename: 'DiffLine', key: string, title: string, cost: { readonly amount: string; readonly currency: string } }>, changed: Array<{ __typename: 'ChangedLine', line: { __typename: 'DiffLine', key: string, title: string }, fields: Array<{ __typename: 'FieldChange', field: Types.LineField, before: { __typename: 'FieldValue', text: string | null, number: number | null, amount: { readonly amount: string; readonly currency: string } | null, flag: boolean | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }> | null, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }> | null }, after: { __typename: 'FieldValue', text: string | null, number: number | null, amount: { readonly amount: string; readonly currency: string } | null, flag: boolean | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }> | null, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }> | null } }> }> } | null }> } | null } | null, planDesk: { __typename: 'PlanDesk', orderFrom: Types.PlanOrder, noLongerChosen: Array<string>, implementers: Array<{ __typename: 'ImplementerOption', id: string, name: string }>, viewerCan: Array<{ __typename: 'ViewerCan', act: string, allowed: boolean, reason: string | null }>, candidates: Array<{ __typename: 'PlanCandidate', rank: number | null, cost: { readonly amount: string; readonly currency: string }, proposal: { __typename: 'Proposal', id: string, number: number, title: string, language: string } }>, version: { __typename: 'JmpVersion', id: string, number: number, status: Types.JmpVersionStatus, revision: number, total: { readonly amount: string; readonly currency: string }, lines: Array<{ __typename: 'JmpLineItem', missing: { readonly amount: string; readonly currency: string }, over: { readonly amount: string; readonly currency: string }, implementerId: string | null, id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, texts: Array<{ __typename: 'LineText', language: string, title: string, responsible: string, indicator: string | null, upkeep: string | null }>, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null }>, reserve: Array<{ __typename: 'JmpLineItem', missing: { readonly amount: string; readonly currency: string }, over: { readonly amount: string; readonly currency: string }, implementerId: string | null, id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, texts: Array<{ __typename: 'LineText', language: string, title: string, responsible: string, indicator: string | null, upkeep: string | null }>, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null }>, envelopes: Array<{ __typename: 'EnvelopeUse', used: { readonly amount: string; readonly currency: string }, over: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string, ceiling: { readonly amount: string; readonly currency: string } } }>, periods: Array<{ __typename: 'PeriodTotal', fromYear: number, toYear: number, lines: number, cost: { readonly amount: string; readonly currency: string } }> } | null } | null };

export type DeskLineFragment = { __typename: 'JmpLineItem', missing: { readonly amount: string; readonly currency: string }, over: { readonly amount: string; readonly currency: string }, implementerId: string | null, id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, texts: Array<{ __typename: 'LineText', language: string, title: string, responsible: string, indicator: string | null, upkeep: string | null }>, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null };

export type DraftPlanMutationVariables = Exact<{
  input: Types.DraftPlanInput;
}>;


export type DraftPlanMutation = { draftPlan:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'DraftPlanSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type PutLineItemMutationVariables = Exact<{
  input: Types.PutLineItemInput;
}>;


export type PutLineItemMutation = { putLineItem:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'PutLineItemSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type RemoveLineItemMutationVariables = Exact<{
  input: Types.RemoveLineItemInput;
}>;


export type RemoveLineItemMutation = { removeLineItem:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RemoveLineItemSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type MoveLineItemMutationVariables = Exact<{
  input: Types.MoveLineItemInput;
}>;


export type MoveLineItemMutation = { moveLineItem:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'MoveLineItemSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type SetFundingSharesMutationVariables = Exact<{
  input: Types.SetFundingSharesInput;
}>;


export type SetFundingSharesMutation = { setFundingShares:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'SetFundingSharesSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type FillFundingSharesMutationVariables = Exact<{
  input: Types.FillFundingSharesInput;
}>;


export type FillFundingSharesMutation = { fillFundingShares:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'FillFundingSharesSuccess', version: { __typename: 'JmpVersion', id: string, revision: number } }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export const DeskLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"implementerId"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAgainstRank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<DeskLineFragment, unknown>;
export const PlanDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"phaseUntil"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jmp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionTrail"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderFrom"}},{"kind":"Field","name":{"kind":"Name","value":"implementers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLongerChosen"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSums"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAgainstRank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"fromPaper"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deputies"}},{"kind":"Field","name":{"kind":"Name","value":"votesFor"}},{"kind":"Field","name":{"kind":"Name","value":"votesAgainst"}},{"kind":"Field","name":{"kind":"Name","value":"votesAbstain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromNumber"}},{"kind":"Field","name":{"kind":"Name","value":"toNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldValueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldValueParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"envelopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"implementerId"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}}]}}]}}]} as unknown as DocumentNode<PlanDeskQuery, PlanDeskQueryVariables>;
export const DraftPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<DraftPlanMutation, DraftPlanMutationVariables>;
export const PutLineItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutLineItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutLineItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putLineItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PutLineItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PutLineItemMutation, PutLineItemMutationVariables>;
export const RemoveLineItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLineItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveLineItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLineItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveLineItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RemoveLineItemMutation, RemoveLineItemMutationVariables>;
export const MoveLineItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveLineItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLineItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveLineItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoveLineItemSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<MoveLineItemMutation, MoveLineItemMutationVariables>;
export const SetFundingSharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFundingShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFundingSharesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFundingShares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetFundingSharesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SetFundingSharesMutation, SetFundingSharesMutationVariables>;
export const FillFundingSharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillFundingShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FillFundingSharesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fillFundingShares"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FillFundingSharesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<FillFundingSharesMutation, FillFundingSharesMutationVariables>;