import { type Problem, problem } from '../outcome.js';

/** What the committee counted with its hands: numbers of ballot papers, whole, from 0. */
export interface PaperProtocol {
  /** Papers that were printed and handed to the desks. */
  readonly issued: number;
  readonly inBox: number;
  /** Given back by a voter who took a fresh one. */
  readonly spoiled: number;
  readonly unused: number;
  /** Out of the box, but not to be counted: empty, torn, too many marks. */
  readonly invalid: number;
  /** Refused because the person had taken part already; never papers in the box. */
  readonly refused: number;
}

/** What the program knows about paper. */
export interface PaperRecord {
  /** Persons marked as having taken part on paper. */
  readonly marked: number;
  /** Ballots typed in from paper. */
  readonly typed: number;
}

const most = 10_000_000;

/**
 * What stands against sealing: every paper must be accounted for. Without paper no protocol is needed. Empty when the
 * numbers balance: issued = in the box + spoiled + unused; in the box = persons marked = typed + invalid.
 */
export function paperImbalances(
  protocol: PaperProtocol | null,
  { marked, typed }: PaperRecord,
): readonly Problem[] {
  if (protocol === null) {
    return marked === 0 && typed === 0
      ? []
      : [problem('choice.protocol_missing', { details: { marked } })];
  }
  const { issued, inBox, spoiled, unused, invalid } = protocol;
  const accounted = inBox + spoiled + unused;
  const read = typed + invalid;
  return [
    ...(issued === accounted
      ? []
      : [
          problem('choice.protocol_issued', {
            details: { issued, inBox, spoiled, unused, accounted },
          }),
        ]),
    ...(inBox === marked
      ? []
      : [problem('choice.protocol_marked', { details: { inBox, marked } })]),
    ...(inBox === read
      ? []
      : [problem('choice.protocol_typed', { details: { inBox, typed, invalid, read } })]),
  ];
}

/** The first number of a protocol that is not a whole number from 0, or `null`. */
export function unusableCount(protocol: PaperProtocol): keyof PaperProtocol | null {
  const names = ['issued', 'inBox', 'spoiled', 'unused', 'invalid', 'refused'] as const;
  return (
    names.find((name) => {
      const count = protocol[name];
      return !Number.isInteger(count) || count < 0 || count > most;
    }) ?? null
  );
}
