import type { ProblemEntry } from './problem-entry.js';
import { commonProblems } from './common.problems.js';
import { votingProblems } from './voting.problems.js';
import { cycleProblems } from './cycle.problems.js';
import { consensusProblems } from './consensus.problems.js';
import { phaseProblems } from './phase.problems.js';
import { planProblems } from './plan.problems.js';

/** Every expected refusal of the product: its code, its GraphQL type and its English sentence (what, where, remedy). */
export const problemTable = {
  ...commonProblems,
  ...cycleProblems,
  ...votingProblems,
  ...consensusProblems,
  ...phaseProblems,
  ...planProblems,
} as const satisfies Readonly<Record<string, ProblemEntry>>;

export type ProblemCode = keyof typeof problemTable;
