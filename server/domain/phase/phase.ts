/** The phases of a cycle, in their order. `choice` and `consultation` may be switched off in the charter. */
export const phases = [
  'preparation',
  'collection',
  'screening',
  'deliberation',
  'choice',
  'drafting',
  'consultation',
  'approval',
  'implementation',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

/** The step under which the public sees a phase: propose, check, discuss, choose, plan and approve, carry out. */
export type PublicStep = 1 | 2 | 3 | 4 | 5 | 6;

/** `null`: the phase lies before or after what the public takes part in. */
export const publicStepOf: Readonly<Record<Phase, PublicStep | null>> = {
  preparation: null,
  collection: 1,
  screening: 2,
  deliberation: 3,
  choice: 4,
  drafting: 5,
  consultation: 5,
  approval: 5,
  implementation: 6,
  closed: null,
};

export const publicStepNames: Readonly<Record<PublicStep, string>> = {
  1: 'propose',
  2: 'check',
  3: 'discuss',
  4: 'choose',
  5: 'plan and approve',
  6: 'carry out',
};

/** What a phase leaves behind, for the documentation. */
export const leavesBehind: Readonly<Record<Phase, string>> = {
  preparation: 'the charter',
  collection: 'proposals with their origin',
  screening: 'the shortlist with costs',
  deliberation: 'positions, reasons and the outcome of the rounds',
  choice: 'the result sheet and the open ballot file',
  drafting: 'the draft of the Jamoat Management Plan',
  consultation: 'the comment table',
  approval: 'the trail of approvals',
  implementation: 'the progress record',
  closed: 'the archive',
};

export function isPhase(value: unknown): value is Phase {
  return phases.some((phase) => phase === value);
}
