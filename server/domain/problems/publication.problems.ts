import type { ProblemEntry } from './problem-entry.js';

/** Refusals around publishing a plan. */
export const publicationProblems = {
  'publication.preparation_superseded': {
    kind: 'ConflictProblem',
    message: 'The publication was prepared anew in the meantime. Reload the page and look again.',
  },
  'publication.already_published': {
    kind: 'ConflictProblem',
    message: 'This plan is published already. Open the published page.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
