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

/** How a work stands. */
export type ProgressStatus =
  | 'cancelled'
  | 'completed'
  | 'delayed'
  | 'in_progress'
  | 'planned';

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

export type PublishedPlanFragment = { __typename: 'Publication', id: string, number: number, publishedAt: string, fingerprint: string, files: { __typename: 'PublicationFiles', json: string, csv: string, pdfTg: string, pdfRu: string, pdfEn: string }, jamoat: { __typename: 'Jamoat', id: string, name: { __typename: 'PlaceName', text: string, language: string }, district: { __typename: 'District', id: string, name: { __typename: 'PlaceName', text: string, language: string } }, cycles: Array<{ __typename: 'Cycle', id: string, phase: Types.Phase }> }, cycle: { __typename: 'Cycle', id: string, kind: Types.CycleKind, fromYear: number, toYear: number, currency: string, importedFrom: string | null, choice: { __typename: 'Choice', id: string, status: Types.ChoiceStatus } | null }, version: { __typename: 'JmpVersion', id: string, number: number, total: { readonly amount: string; readonly currency: string }, lines: Array<{ __typename: 'JmpLineItem', id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null }>, reserve: Array<{ __typename: 'JmpLineItem', id: string, key: string, position: number, rank: number | null, reserve: boolean, needsReason: boolean, title: string, language: string, responsible: string, indicator: string | null, upkeep: string | null, sector: Types.Sector, everywhere: boolean, fromYear: number, toYear: number, cost: { readonly amount: string; readonly currency: string }, reasonAgainstRank: { __typename: 'IssuedReason', text: string, language: string } | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }>, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }>, proposal: { __typename: 'Proposal', id: string, number: number } | null }>, jmp: { __typename: 'Jmp', orderFrom: Types.PlanOrder, orderReason: { __typename: 'IssuedReason', text: string, language: string } | null, versions: Array<{ __typename: 'JmpVersion', id: string, number: number, status: Types.JmpVersionStatus, submittedAt: string | null, steps: Array<{ __typename: 'ApprovalStep', id: string, kind: Types.ApprovalStepKind, status: Types.ApprovalStepStatus, openedAt: string | null, approval: { __typename: 'Approval', outcome: Types.ApprovalOutcome, number: string | null, date: string, fromPaper: boolean, votes: { __typename: 'CouncilVotes', deputies: number, votesFor: number, votesAgainst: number, votesAbstain: number } | null, lineReasons: Array<{ __typename: 'LineReason', lineKey: string, reason: { __typename: 'IssuedReason', text: string, language: string } }> } | null }>, changes: { __typename: 'VersionDiff', fromNumber: number, toNumber: number, unchanged: number, added: Array<{ __typename: 'DiffLine', key: string, title: string, cost: { readonly amount: string; readonly currency: string } }>, removed: Array<{ __typename: 'DiffLine', key: string, title: string, cost: { readonly amount: string; readonly currency: string } }>, changed: Array<{ __typename: 'ChangedLine', line: { __typename: 'DiffLine', key: string, title: string }, fields: Array<{ __typename: 'FieldChange', field: Types.LineField, before: { __typename: 'FieldValue', text: string | null, number: number | null, amount: { readonly amount: string; readonly currency: string } | null, flag: boolean | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }> | null, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }> | null }, after: { __typename: 'FieldValue', text: string | null, number: number | null, amount: { readonly amount: string; readonly currency: string } | null, flag: boolean | null, villages: Array<{ __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } }> | null, shares: Array<{ __typename: 'FundingShare', amount: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string } }> | null } }> }> } | null }> }, envelopes: Array<{ __typename: 'EnvelopeUse', used: { readonly amount: string; readonly currency: string }, over: { readonly amount: string; readonly currency: string }, envelope: { __typename: 'Envelope', id: string, source: Types.FundingSource, label: string, ceiling: { readonly amount: string; readonly currency: string } } }>, periods: Array<{ __typename: 'PeriodTotal', fromYear: number, toYear: number, lines: number, cost: { readonly amount: string; readonly currency: string } }> }, progress: { __typename: 'PlanProgress', cost: { readonly amount: string; readonly currency: string }, spent: { readonly amount: string; readonly currency: string }, reportedAt: string | null, counts: Array<{ __typename: 'StatusCount', status: Types.ProgressStatus, works: number }> } };

export const PublishedPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"json"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"pdfTg"}},{"kind":"Field","name":{"kind":"Name","value":"pdfRu"}},{"kind":"Field","name":{"kind":"Name","value":"pdfEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"importedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"choice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanSums"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reserve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jmp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderFrom"}},{"kind":"Field","name":{"kind":"Name","value":"orderReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionTrail"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"works"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Jamoat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanSums"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"envelopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpLineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reserve"}},{"kind":"Field","name":{"kind":"Name","value":"needsReason"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"upkeep"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"everywhere"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"reasonAgainstRank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"envelope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionTrail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JmpVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"fromPaper"}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deputies"}},{"kind":"Field","name":{"kind":"Name","value":"votesFor"}},{"kind":"Field","name":{"kind":"Name","value":"votesAgainst"}},{"kind":"Field","name":{"kind":"Name","value":"votesAbstain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineKey"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromNumber"}},{"kind":"Field","name":{"kind":"Name","value":"toNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldValueParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldValueParts"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishedPlanFragment, unknown>;