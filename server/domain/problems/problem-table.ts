import type { ProblemEntry } from './problem-entry.js';
import { commonProblems } from './common.problems.js';
import { identityProblems } from './identity.problems.js';
import { tallyProblems } from './tally.problems.js';
import { votingProblems } from './voting.problems.js';
import { cycleProblems } from './cycle.problems.js';
import { choiceProblems } from './choice.problems.js';
import { rollProblems } from './roll.problems.js';
import { paperProblems } from './paper.problems.js';
import { codesProblems } from './codes.problems.js';
import { consensusProblems } from './consensus.problems.js';
import { deliberationProblems } from './deliberation.problems.js';
import { phaseProblems } from './phase.problems.js';
import { planProblems } from './plan.problems.js';
import { filesProblems } from './files.problems.js';
import { sddcProblems } from './sddc.problems.js';
import { proposalProblems } from './proposal.problems.js';
import { meetingProblems } from './meeting.problems.js';
import { jmpProblems } from './jmp.problems.js';
import { approvalProblems } from './approval.problems.js';
import { publicationProblems } from './publication.problems.js';
import { trackingProblems } from './tracking.problems.js';

/** Every expected refusal of the product: its code, its GraphQL type and its English sentence (what, where, remedy). */
export const problemTable = {
  ...commonProblems,
  ...identityProblems,
  ...cycleProblems,
  ...votingProblems,
  ...tallyProblems,
  ...sddcProblems,
  ...consensusProblems,
  ...deliberationProblems,
  ...meetingProblems,
  ...choiceProblems,
  ...rollProblems,
  ...paperProblems,
  ...codesProblems,
  ...phaseProblems,
  ...planProblems,
  ...filesProblems,
  ...proposalProblems,
  ...jmpProblems,
  ...approvalProblems,
  ...publicationProblems,
  ...trackingProblems,
} as const satisfies Readonly<Record<string, ProblemEntry>>;

export type ProblemCode = keyof typeof problemTable;
