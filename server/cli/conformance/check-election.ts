import { isRuleName } from '../../domain/voting/named-rules.js';
import { select } from '../../domain/voting/select.js';
import type { OpenElection } from '../tally/open-election.js';
import { requestedRuling } from '../tally/requested-ruling.js';
import { idsOf } from '../tally/tally-file.js';
import { type Comparison, compareSelection, sameSet } from './compare.js';
import { compareOrderings, type OrderingFinding } from './orderings.js';
import { plainEqualShares } from './plain-equal-shares.js';
import { comparePublished, type PublishedFinding } from './published.js';
import type { Reference, ReferenceRule } from './reference.js';

export interface RuleFinding {
  readonly file: string;
  readonly rule: string;
  readonly comparison: Comparison;
  /** Of a difference: why it is none of ours; `null` while nothing explains it. */
  readonly explanation: string | null;
}

export interface ElectionFindings {
  readonly rules: readonly RuleFinding[];
  readonly orderings: readonly OrderingFinding[];
  readonly published: (PublishedFinding & { readonly file: string; readonly rule: string }) | null;
}

/** Counts one election by every rule that the reference has, puts ranked projects in order, and counts by the rule of the city. */
export function checkElection(election: OpenElection, reference: Reference): ElectionFindings {
  const { name: file, published } = reference;
  return {
    rules: Object.entries(reference.rules).map(([rule, expected]) => ({
      file,
      rule,
      ...checkRule(election, rule, expected),
    })),
    orderings: compareOrderings(file, election, reference.orderings),
    published: published && {
      file,
      rule: published.rule,
      ...comparePublished(election, published),
    },
  };
}

function checkRule(
  election: OpenElection,
  name: string,
  reference: ReferenceRule,
): Pick<RuleFinding, 'comparison' | 'explanation'> {
  if (!isRuleName(name)) return { comparison: 'differs', explanation: null };
  if (reference.winners === null) return { comparison: 'not_in_reference', explanation: null };
  const { instance, file } = election;
  const ruling = requestedRuling(election, name, {
    seed: null,
    step: file.unit,
    start: 'exact',
    threshold: null,
    exclusive: [],
    villages: null,
  });
  const ours = select(instance, ruling).winners;
  const comparison = compareSelection(instance, idsOf(election, ours), reference);
  if (comparison !== 'differs') return { comparison, explanation: null };
  const countsInFloats = /floats|long double/.test(reference.engine);
  if (!countsInFloats || ruling.rule.kind !== 'equal_shares')
    return { comparison, explanation: null };
  const plain = plainEqualShares(instance, ruling.rule, ruling.tieOrder);
  const proven = sameSet(plain.map(String), ours.map(String));
  return {
    comparison,
    explanation: proven
      ? `the reference counts in floats (${reference.engine.split(',')[0] ?? ''}); a second count in fractions, every run from scratch, selects what ours does`
      : null,
  };
}
