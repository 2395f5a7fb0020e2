/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../gql/types.gen.js';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The present secret and the new one. */
export type ChangeSecretInput = {
  /** PIN or password in use now. */
  currentSecret: string;
  /** The new one: digits alone are a PIN. */
  newSecret: string;
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

/** What a person signs in with. */
export type SecretKind =
  /** Ten or more characters; for whoever holds another role. */
  | 'password'
  /** Six or more digits; for residents only. */
  | 'pin';

/** How far to sign out. */
export type SignOutInput = {
  /** Also on every other phone and computer this person is signed in on. */
  everywhere?: boolean;
};

export type MePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MePageQuery = { viewer: { __typename: 'Viewer', login: string, confirmed: boolean, confirmedAt: string | null, isStaff: boolean, signsInWith: Types.SecretKind, mustChangeSecret: boolean, person: { __typename: 'Person', id: string, displayName: string, village: { __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } } | null, jamoat: { __typename: 'Jamoat', id: string, name: { __typename: 'PlaceName', text: string, language: string } } | null }, roles: Array<{ __typename: 'RoleGrant', id: string, code: Types.RoleCode, district: { __typename: 'District', id: string, name: { __typename: 'PlaceName', text: string, language: string } } | null, jamoat: { __typename: 'Jamoat', id: string, name: { __typename: 'PlaceName', text: string, language: string } } | null, village: { __typename: 'Village', id: string, name: { __typename: 'PlaceName', text: string, language: string } } | null }> } | null, installation: { __typename: 'Installation', demo: boolean } };

export type SignOutMutationVariables = Exact<{
  input: Types.SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'SignOutSuccess', signedOut: boolean }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };

export type ChangeSecretMutationVariables = Exact<{
  input: Types.ChangeSecretInput;
}>;


export type ChangeSecretMutation = { changeSecret:
    | { __typename: 'ChangeSecretSuccess', viewer: { __typename: 'Viewer', signsInWith: Types.SecretKind } }
    | { __typename: 'ConflictProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotFoundProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'NotPermittedProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'RateLimitProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
    | { __typename: 'StateProblem', code: string, message: string, path: Array<string> | null, details: Array<{ __typename: 'ProblemDetail', key: string, value: string }> }
   };


export const MePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Frame"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStaff"}},{"kind":"Field","name":{"kind":"Name","value":"signsInWith"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangeSecret"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"jamoat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Frame"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isStaff"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<MePageQuery, MePageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ChangeSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSecretInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSecretSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signsInWith"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ChangeSecretMutation, ChangeSecretMutationVariables>;