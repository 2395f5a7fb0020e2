import { selectGreedily } from '../../domain/voting/greedy.js';
import type { RuleName } from '../../domain/voting/named-rules.js';
import type { Ruling } from '../../domain/voting/rule.js';
import { select } from '../../domain/voting/select.js';
import type { OpenElection } from '../tally/open-election.js';
import { requestedRuling } from '../tally/requested-ruling.js';
import { idsOf } from '../tally/tally-file.js';
import { sameSet } from './compare.js';
import type { Published } from './reference.js';

/** How what a city announced stands to what its rule selects here. */
export type PublishedFinding =
  | { readonly kind: 'agrees' | 'differs' }
  /** The set is the city's once equal projects stand in the order of its list. */
  | { readonly kind: 'agrees_in_file_order' }
  | { readonly kind: 'not_reproducible'; readonly reason: string };

/** The rules of the format that can be counted from a file alone. */
const ruleOf: Readonly<Record<string, RuleName>> = {
  greedy: 'greedy_score',
  'greedy-threshold': 'greedy_threshold',
  'greedy-no-skip': 'greedy_no_skip',
  equalshares: 'mes_cost',
  // Neither Wieliczka nor the checker of the format stops as soon as nothing more fits.
  'equalshares/add1': 'mes_cost_add1_no_exhaustive_stop',
};

const reasons: Readonly<Record<string, string>> = {
  unknown: 'the file does not say by which rule the city chose',
  'greedy-custom': 'the city followed rules of its own that the file does not describe',
  'greedy-exclusive': 'the file does not say which projects exclude each other',
};

export function comparePublished(
  election: OpenElection,
  { rule, selected }: Published,
): PublishedFinding {
  const name = ruleOf[rule.replace(/-comparison$/, '')];
  if (name === undefined) {
    const reason = reasons[rule] ?? `the rule ${rule} is not one of the format`;
    return { kind: 'not_reproducible', reason };
  }
  const ruling = withComparison(
    requestedRuling(election, name, {
      seed: null,
      step: election.file.unit,
      start: 'exact',
      threshold: null,
      exclusive: [],
      villages: null,
    }),
    rule.endsWith('-comparison'),
  );
  if (sameSet(idsOf(election, select(election.instance, ruling).winners), selected))
    return { kind: 'agrees' };
  return sameSet(inFileOrder(election, ruling), selected)
    ? { kind: 'agrees_in_file_order' }
    : { kind: 'differs' };
}

function withComparison(ruling: Ruling, comparison: boolean): Ruling {
  const { rule, tieOrder } = ruling;
  return rule.kind === 'equal_shares' ? { rule: { ...rule, comparison }, tieOrder } : ruling;
}

/** Greedy with ties broken by the rows of the file, as cities do; nothing for other rules. */
function inFileOrder({ instance, file }: OpenElection, { rule }: Ruling): readonly string[] {
  if (rule.kind !== 'greedy') return [];
  const rank = new Int32Array(instance.projects.length);
  file.projects.forEach(({ position }, row) => (rank[position - 1] = row));
  const { winners } = selectGreedily(instance, rule, rank);
  return winners.map((p) => instance.projects[p]?.id ?? '');
}
