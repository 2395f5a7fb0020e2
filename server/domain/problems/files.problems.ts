import type { ProblemEntry } from './problem-entry.js';

/** Refusals of uploaded pictures. */
export const filesProblems = {
  'files.picture_too_large': {
    kind: 'InvalidInputProblem',
    message:
      'This picture is larger than {max} MB. Take it with a lower resolution or choose another.',
  },
  'files.not_a_picture': {
    kind: 'InvalidInputProblem',
    message: 'This file is not a picture that can be read. Choose a JPEG, PNG or WebP file.',
  },
  'files.too_many_pictures': {
    kind: 'RateLimitProblem',
    message: 'You have sent {max} pictures within a day. Send the next ones tomorrow.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
