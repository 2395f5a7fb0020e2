/** The three steps of an approval, in their order: the committee adopts, the council resolves, the district agrees. */
export const approvalStepKinds = ['sddc', 'council', 'district'] as const;
export type ApprovalStepKind = (typeof approvalStepKinds)[number];

export type ApprovalOutcome = 'approved' | 'returned';
export type ApprovalStepStatus = 'pending' | ApprovalOutcome;

export type CouncilVote = 'for' | 'against' | 'abstain';

export interface StepState {
  readonly kind: ApprovalStepKind;
  readonly status: ApprovalStepStatus;
}

/** The step whose turn it is; `null` when all have approved or one has returned the version. */
export function openStep(steps: readonly StepState[]): ApprovalStepKind | null {
  if (steps.some((step) => step.status === 'returned')) return null;
  const state = new Map(steps.map((step) => [step.kind, step.status]));
  return approvalStepKinds.find((kind) => state.get(kind) === 'pending') ?? null;
}

/** Whether the version may be published. */
export function isFullyApproved(steps: readonly StepState[]): boolean {
  return (
    steps.length === approvalStepKinds.length && steps.every((step) => step.status === 'approved')
  );
}
