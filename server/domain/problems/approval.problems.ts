import type { ProblemEntry } from './problem-entry.js';

/** Refusals around the three steps of an approval. */
export const approvalProblems = {
  'approval.step_not_open': {
    kind: 'StateProblem',
    message: 'It is not the turn of this step: {step} comes first.',
  },
  'approval.already_decided': {
    kind: 'ConflictProblem',
    message: 'This step is decided already. Reload the page to see the decision.',
  },
  'approval.line_reason_missing': {
    kind: 'InvalidInputProblem',
    message: 'A return needs a reason for at least one line. Write what is wrong and what to do.',
  },
  'approval.reasons_with_approval': {
    kind: 'InvalidInputProblem',
    message: 'An approval takes no reasons for lines. Return the version, or remove the reasons.',
  },
  'approval.reason_unknown_line': {
    kind: 'InvalidInputProblem',
    message: 'A reason names a line that is not in this version. Reload the page.',
  },
  'approval.reason_twice': {
    kind: 'InvalidInputProblem',
    message: 'Two reasons name the same line. Join them into one.',
  },
  'approval.date_ahead': {
    kind: 'InvalidInputProblem',
    message: 'The day of the paper lies ahead. Write the day that stands on the paper.',
  },
  'approval.no_quorum': {
    kind: 'StateProblem',
    message:
      'Only {present} deputies have voted, {needed} are needed. Close the step when they have voted.',
  },
  'approval.votes_say_otherwise': {
    kind: 'StateProblem',
    message: 'The votes of the deputies do not give this decision. Reload the page and look again.',
  },
  'approval.paper_votes': {
    kind: 'InvalidInputProblem',
    message:
      'The votes on the paper do not give this decision: two thirds of the deputies must be present, more than half of these for it.',
  },
  'approval.paper_by_one_person': {
    kind: 'StateProblem',
    message: 'The person who recorded the paper cannot confirm it. Another person must compare it.',
  },
  'approval.paper_superseded': {
    kind: 'ConflictProblem',
    message: 'The paper was recorded anew in the meantime. Reload the page and compare again.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
