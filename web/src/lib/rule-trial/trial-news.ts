import type { RuleTrial } from '../../../../server/domain/choice/rule-trial.js';
import type { Problem } from '../../../../server/domain/outcome.js';

/** Where the ballots are: at an address, or in a file of this device, which stays on it. */
export type TrialOrder =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: Blob };

/** What the worker says. */
export type TrialNews =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'tried'; readonly trial: RuleTrial }
  /** The file is no election file; the problem names line and column. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreachable' };
