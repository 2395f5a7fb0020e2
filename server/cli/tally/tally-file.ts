import type { RuleName } from '../../domain/voting/named-rules.js';
import type { Ruling } from '../../domain/voting/rule.js';
import type { Selection } from '../../domain/voting/selection.js';
import { select } from '../../domain/voting/select.js';
import { writeAmount } from '../../domain/voting/pabulib/numbers.js';
import type { OpenElection } from './open-election.js';

/** One file counted by one rule. */
export interface Tally {
  readonly rule: RuleName;
  readonly election: OpenElection;
  readonly ruling: Ruling;
  readonly selection: Selection;
  /** Milliseconds that the selection took; reading the file is not in it. */
  readonly ms: number;
}

export function tallyFile(election: OpenElection, rule: RuleName, ruling: Ruling): Tally {
  const started = performance.now();
  const selection = select(election.instance, ruling);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  return { rule, election, ruling, selection, ms };
}

/** The one line that `--json` prints. Every rule here chooses in an order, which `order` repeats for readers of it. */
export function tallyJson({ rule, election, selection, ms }: Tally): string {
  const winners = idsOf(election, selection.winners);
  return JSON.stringify({
    rule,
    instance: election.name,
    winners,
    order: winners,
    totalCost: writeAmount(selection.totalCost),
    ties: selection.ties.map((set) => idsOf(election, set)),
    lotDecided: selection.lotDecided,
    ms,
  });
}

export function idsOf({ instance }: OpenElection, positions: readonly number[]): string[] {
  return positions.map((position) => instance.projects[position - 1]?.id ?? '');
}
