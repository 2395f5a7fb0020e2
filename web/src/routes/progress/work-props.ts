import type { ProgressDeskQuery } from './Progress.gen.js';

export type Publication = NonNullable<NonNullable<ProgressDeskQuery['cycle']>['publication']>;

/** One work of the published plan, as its card and its form need it. */
export interface WorkProps {
  readonly cycle: { readonly currency: string };
  readonly publicationId: string;
  readonly work: Publication['works'][number];
}
