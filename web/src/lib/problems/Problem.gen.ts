/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/types.gen.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ProblemFields_ConflictProblem_Fragment = { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFields_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFields_NotFoundProblem_Fragment = { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFields_NotPermittedProblem_Fragment = { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFields_RateLimitProblem_Fragment = { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFields_StateProblem_Fragment = { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> };

export type ProblemFieldsFragment =
  | ProblemFields_ConflictProblem_Fragment
  | ProblemFields_InvalidInputProblem_Fragment
  | ProblemFields_NotFoundProblem_Fragment
  | ProblemFields_NotPermittedProblem_Fragment
  | ProblemFields_RateLimitProblem_Fragment
  | ProblemFields_StateProblem_Fragment
;

export const ProblemFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ProblemFieldsFragment, unknown>;