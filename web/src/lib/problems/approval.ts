import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { approvalProblems } from '../../../../server/domain/problems/approval.problems.js';

export const approvalProblemMessages: Readonly<
  Record<keyof typeof approvalProblems, MessageDescriptor>
> = {
  'approval.step_not_open': msg`It is not the turn of this step yet. Reload the page.`,
  'approval.already_decided': msg`This step is decided already. Reload the page to see the decision.`,
  'approval.line_reason_missing': msg`A return needs a reason for at least one line. Write what is wrong and what to do.`,
  'approval.reasons_with_approval': msg`An approval takes no reasons for lines. Return the version, or remove the reasons.`,
  'approval.reason_unknown_line': msg`A reason names a line that is not in this version. Reload the page.`,
  'approval.reason_twice': msg`Two reasons name the same line. Join them into one.`,
  'approval.date_ahead': msg`The day of the paper lies ahead. Write the day that stands on the paper.`,
  'approval.no_quorum': msg`Deputies who have voted: {present}; needed: {needed}. Close the step when they have voted.`,
  'approval.votes_say_otherwise': msg`The votes of the deputies do not give this decision. Reload the page and look again.`,
  'approval.paper_votes': msg`The votes on the paper do not give this decision: two thirds of the deputies must be present, more than half of these for it.`,
  'approval.paper_by_one_person': msg`The person who recorded the paper cannot confirm it. Another person must compare it.`,
  'approval.paper_superseded': msg`The paper was recorded anew in the meantime. Reload the page and compare again.`,
};
