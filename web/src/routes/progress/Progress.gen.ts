/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/types.gen.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

/** Where money comes from. */
export type FundingSource =
  | 'community_cash'
  | 'district'
  | 'donor'
  | 'in_kind'
  | 'jamoat'
  | 'private'
  | 'remittance';

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

/** How a work stands. */
export type ProgressStatus =
  | 'cancelled'
  | 'completed'
  | 'delayed'
  | 'in_progress'
  | 'planned';

/** A report as it is sent. */
export type ReportProgressInput = {
  /** Identifier made by the sender; sending it again changes nothing. */
  id: string;
  /** The key of the line. */
  lineKey: string;
  /** What there is to say; needed when delayed, cancelled or dearer. At most 1,000 characters. Everyone can read it. */
  note?: string | null | undefined;
  /** How much is done in all, 0 to 100. */
  percent: number;
  /** A picture sent before. */
  photoId?: string | null | undefined;
  /** The published plan. */
  publicationId: string;
  /** The `revision` of the work the sender has seen. */
  revision: number;
  /** What is spent in all, from all sources; more than the cost only with a note. */
  spent: { readonly amount: string; readonly currency: string };
  /** How it stands. */
  status: ProgressStatus;
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

export type ProgressDeskQueryVariables = Exact<{
  id: string;
}>;


export type ProgressDeskQuery = { cycle: { __typename: 'Cycle', id: string, kind: Types.CycleKind, fromYear: number, toYear: number, phaseUntil: string | null, currency: string, phase: Types.Phase, jamoat: { __typename: 'Jamoat', name: { __typename: 'PlaceName', text: string, language: string } }, publication: { __typename: 'Publication', id: string, progress: { __typename: 'PlanProgress', cost: { readonly amount: string; readonly currency: string }, spent: { readonly amount: string; readonly currency: string } }, works: Array<{ __typename: 'Work', status: Types.ProgressStatus, percent: number, spent: { readonly amount: string; readonly currency: string }, revision: number, viewerCan: Array<{ __typename: 'ViewerCan', act: string, allowed: boolean, reason: string | null }>, line: { __typename: 'JmpLineItem', id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null }, reports: Array<{ __typename: 'ProgressReport', id: string, status: Types.ProgressStatus, percent: number, spent: { readonly amount: string; readonly currency: string }, reportedAt: string, note: { __typename: 'IssuedReason', text: string, language: string } | null, photo: { __typename: 'Picture', url: string, width: number, height: number } | null }> }> } | null } | null };

export type ReportProgressMutationVariables = Exact<{
  input: Types.ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'ReportProgressSuccess', publication: { __typename: 'Publication', id: string } }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };


export const ProgressDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgressDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"phaseUntil"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"works"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"photo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAgainstRank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ProgressDeskQuery, ProgressDeskQueryVariables>;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportProgressSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;