/** The closed list of GraphQL types an expected refusal can have. */
export const problemKinds = [
  'InvalidInputProblem',
  'NotPermittedProblem',
  'NotFoundProblem',
  'ConflictProblem',
  'StateProblem',
  'RateLimitProblem',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One row of the problem table; `{name}` in the sentence is filled from the problem's details. */
export interface ProblemEntry {
  readonly kind: ProblemKind;
  readonly message: string;
}
