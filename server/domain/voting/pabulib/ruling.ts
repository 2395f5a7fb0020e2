import type { Ruling, SelectionRule } from '../rule.js';
import type { PabulibElection } from './election.js';
import { rulingFromWords, rulingInWords } from './ruling-words.js';

const lotSentence = (number: 'ballot_position' | 'project_id'): string =>
  `The lot of a project is the SHA-256 of the text seed:${number}; the lowest goes first.`;
const orderSentence = 'The projects stand in the order in which equal ones are taken.';

/** A ruling as the value of the key `comment`, in numbered sentences as the format asks; {@link rulingInFile} reads it back. */
export function rulingComment(ruling: Ruling): string {
  const { rule, ties } = rulingInWords(ruling);
  const { tieOrder } = ruling;
  const lot =
    tieOrder.kind === 'cost_votes_lot'
      ? [lotSentence(tieOrder.over === 'project_id' ? 'project_id' : 'ballot_position')]
      : [];
  return [rule, ties, ...lot, orderSentence]
    .map((sentence, index) => `#${String(index + 1)}: ${sentence}`)
    .join(' ');
}

/** The rule and tie order by which our own result file was counted; `null` when the file does not say, or not in our words. */
export function rulingInFile({ meta }: Pick<PabulibElection, 'meta'>): Ruling | null {
  try {
    return rulingFromWords(meta.get('comment') ?? '');
  } catch {
    return null;
  }
}

/** The format's own word for a rule, or the nearest it has; `unknown` where it has none. */
export function pabulibRule(rule: SelectionRule): string {
  if (rule.kind === 'phragmen') return 'unknown';
  if (rule.kind === 'greedy') {
    if (rule.by === 'votes_per_cost') return 'greedy-custom';
    if (rule.exclusive.length > 0) return 'greedy-exclusive';
    if (rule.misfit === 'stop') return 'greedy-no-skip';
    return rule.threshold > 0 ? 'greedy-threshold' : 'greedy';
  }
  const grows = rule.completion.kind === 'add1' || rule.completion.kind === 'add1u';
  return `equalshares${grows ? '/add1' : ''}${rule.comparison ? '-comparison' : ''}`;
}
