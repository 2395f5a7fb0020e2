import type { CycleDeskQuery } from './Cycle.gen.js';

export type Cycle = NonNullable<CycleDeskQuery['cycle']>;
