/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/types.gen.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a choice stands. It never goes back; from suspended it comes to where it was. */
export type ChoiceStatus =
  | 'closed'
  | 'counted'
  | 'open'
  | 'prepared'
  | 'sealed'
  /** Its database was restored from a backup, which holds no key: nothing is taken until two persons resume it. */
  | 'suspended';

/** What a cycle plans. */
export type CycleKind =
  | 'jmp'
  | 'village_fund';

/** Whether a jamoat is one of villages or of a town. */
export type JamoatKind =
  | 'rural'
  | 'town';

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

/** How a work stands. */
export type ProgressStatus =
  | 'cancelled'
  | 'completed'
  | 'delayed'
  | 'in_progress'
  | 'planned';

/** How ballots become a list of projects: most votes first, or equal shares that grow until the money is used. */
export type SelectionRule =
  | 'greedy_score'
  | 'mes_cost_add1u';

export type JamoatPageQueryVariables = Exact<{
  id: string | number;
}>;


export type JamoatPageQuery = { jamoat: { __typename: 'Jamoat', verified: boolean, demo: boolean, populationYear: number | null, id: string, kind: Types.JamoatKind, population: number | null, formerNames: Array<string>, sddc: { __typename: 'Sddc', formedOn: string | null, composition: { __typename: 'SddcComposition', seats: number, filled: number, women: number } }, villages: Array<{ __typename: 'Village', id: string, households: number | null, population: number | null, name: { __typename: 'PlaceName', text: string, language: string } }>, cycles: Array<{ __typename: 'Cycle', id: string, phaseSince: string, phaseUntil: string | null, choiceEnabled: boolean, ballotMax: number | null, choiceRule: Types.SelectionRule, choiceStep: { readonly amount: string; readonly currency: string }, votingAge: number, residenceMonths: number, handCounting: boolean, tellersVote: boolean, consultationEnabled: boolean, imported: boolean, phase: Types.Phase, kind: Types.CycleKind, publicStep: number | null, fromYear: number, toYear: number, proposalCounts: { __typename: 'ProposalCounts', total: number, accepted: number, acceptedWithReservation: number }, choice: { __typename: 'Choice', id: string, status: Types.ChoiceStatus, turnout: { __typename: 'Turnout', onRoll: number, tookPart: number | null } } | null, publication: { __typename: 'Publication', id: string, number: number, publishedAt: string, progress: { __typename: 'PlanProgress', cost: { readonly amount: string; readonly currency: string }, spent: { readonly amount: string; readonly currency: string }, counts: Array<{ __typename: 'StatusCount', status: Types.ProgressStatus, works: number }> } } | null, moves: Array<{ __typename: 'PhaseMove', event: Types.PhaseEvent, fromPhase: Types.Phase, toPhase: Types.Phase, movedAt: string, imported: boolean }> }>, name: { __typename: 'PlaceName', text: string, language: string }, district: { __typename: 'District', id: string, name: { __typename: 'PlaceName', text: string, language: string } } } | null, installation: { __typename: 'Installation', demo: boolean }, viewer: { __typename: 'Viewer', isStaff: boolean, person: { __typename: 'Person', id: string, displayName: string } } | null };


export const JamoatPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JamoatPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Frame"}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JamoatCard"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"populationYear"}},{"kind":"Field","name":{"kind":"Name","value":"sddc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formedOn"}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"women"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"}},{"kind":"Field","name":{"kind":"Name","value":"phaseUntil"}},{"kind":"Field","name":{"kind":"Name","value":"choiceEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"ballotMax"}},{"kind":"Field","name":{"kind":"Name","value":"choiceRule"}},{"kind":"Field","name":{"kind":"Name","value":"choiceStep"}},{"kind":"Field","name":{"kind":"Name","value":"votingAge"}},{"kind":"Field","name":{"kind":"Name","value":"residenceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"handCounting"}},{"kind":"Field","name":{"kind":"Name","value":"tellersVote"}},{"kind":"Field","name":{"kind":"Name","value":"consultationEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"proposalCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedWithReservation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"turnout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onRoll"}},{"kind":"Field","name":{"kind":"Name","value":"tookPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"works"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"fromPhase"}},{"kind":"Field","name":{"kind":"Name","value":"toPhase"}},{"kind":"Field","name":{"kind":"Name","value":"movedAt"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isStaff"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Jamoat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JamoatCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Jamoat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerNames"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"publicStep"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}}]}}]}}]} as unknown as DocumentNode<JamoatPageQuery, JamoatPageQueryVariables>;