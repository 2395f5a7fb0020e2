import type { ProblemEntry } from './problem-entry.js';

/** Refusals that any act may meet. */
export const commonProblems = {
  'common.not_signed_in': {
    kind: 'NotPermittedProblem',
    message: 'You are not signed in. Sign in and try again.',
  },
  'common.not_permitted': {
    kind: 'NotPermittedProblem',
    message: 'Your role does not allow this act here.',
  },
  'common.not_found': {
    kind: 'NotFoundProblem',
    message: 'Nothing was found under this address or number.',
  },
  'common.text_missing': {
    kind: 'InvalidInputProblem',
    message: 'This field is empty. Write something in it.',
  },
  'common.text_too_long': {
    kind: 'InvalidInputProblem',
    message: 'This text is too long: at most {max} characters.',
  },
  'common.id_reused': {
    kind: 'ConflictProblem',
    message: 'This number was already used for another record. Reload the page and send again.',
  },
  'common.stale': {
    kind: 'ConflictProblem',
    message: 'Somebody changed this in the meantime. Reload, look again and repeat the act.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
