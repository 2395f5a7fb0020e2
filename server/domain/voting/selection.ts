import type { Rational } from './rational.js';
import type { SelectedBy } from './rule.js';
import type { VillageReport } from './villages/report.js';

/** What a rule selects. Positions are those of the ballot list. */
export interface Selection {
  /** In order of selection. */
  readonly winners: readonly number[];
  /** One entry a winner. */
  readonly selectedBy: readonly SelectedBy[];
  readonly totalCost: bigint;
  /** Sets of positions that were equal when the rule had to choose, each in tie order. */
  readonly ties: readonly (readonly number[])[];
  /** Whether the last step of the tie order (the lot, or the id) decided who wins. */
  readonly lotDecided: boolean;
  /** Under equal shares: what the shares added up to in the run that counted, and how often they had grown. */
  readonly pot: Rational | null;
  readonly steps: number;
  /** Whether the comparison step put the winners by votes in the place of those by equal shares. */
  readonly replacedByVotes: boolean;
  /** What the count did for the villages, what it promised them and what that cost. */
  readonly villageReport: VillageReport;
}
