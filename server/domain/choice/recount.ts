import { type PabulibElection, instanceOf } from '../voting/pabulib/election.js';
import { writeAmount } from '../voting/pabulib/numbers.js';
import type { OnProgress } from '../voting/progress.js';
import type { Ruling } from '../voting/rule.js';
import { select } from '../voting/select.js';
import { sha256HexOfBytes } from '../voting/sha256.js';
import { instanceOfCounts } from '../voting/tallies/combined.js';
import { type OpenResult, rulingText } from './open-result.js';
import { selectWithHands, withHands } from './tallied-hands.js';

/** The open ballot file of a choice. */
export interface OpenBallots {
  /** Address of the file as the result names it. */
  readonly pb: string;
  readonly bytes: Uint8Array;
  /** The same, read. */
  readonly election: PabulibElection;
}

/** What a published result must say of these ballots, and of the hands it names, counted anew by this rule. */
export function recount(
  { pb, bytes, election }: OpenBallots,
  ruling: Ruling,
  { tallies = [], onProgress }: RecountOptions = {},
): OpenResult {
  const instance = instanceOf(election);
  const { electorate, projects } = instance;
  const mixed = withHands(
    instance,
    tallies.map(({ village, attendance, hands }) => ({
      village,
      attendance,
      hands: projects.map(({ id }) => hands.find((one) => one.id === id) ?? noHands),
    })),
  );
  const selection =
    tallies.length > 0 ? selectWithHands(mixed, ruling) : select(instance, ruling, onProgress);
  const { score } = tallies.length > 0 ? instanceOfCounts(mixed).electorate : electorate;
  const idOf = (position: number): string => projects[position - 1]?.id ?? '';
  return {
    pb,
    sha256: sha256HexOfBytes(bytes),
    bytes: bytes.length,
    ruling,
    ballots: electorate.voters,
    votes: projects.map(({ id }, p) => ({ id, votes: score[p] ?? 0 })),
    winners: selection.winners.map(idOf),
    ties: selection.ties.map((set) => set.map(idOf)),
    totalCost: writeAmount(selection.totalCost),
    lotDecided: selection.lotDecided,
    tallies,
  };
}

const noHands = { yes: 0, no: 0, abstain: 0 };

export interface RecountOptions {
  /** Hands counted at meetings, as the published result gives them. */
  readonly tallies?: OpenResult['tallies'];
  readonly onProgress?: OnProgress;
}

/** What two results can differ in, in the order in which a reader wants to know. */
export const resultParts = [
  'sha256',
  'ruling',
  'ballots',
  'votes',
  'winners',
  'totalCost',
  'ties',
  'lotDecided',
] as const;

export type ResultPart = (typeof resultParts)[number];

/** The parts in which a published result and a recount differ; none when they agree. */
export function differences(published: OpenResult, counted: OpenResult): readonly ResultPart[] {
  return resultParts.filter((part) => textOfPart(published, part) !== textOfPart(counted, part));
}

/** One part of a result as a line of text, the same for the same content. */
export function textOfPart(result: OpenResult, part: ResultPart): string {
  switch (part) {
    case 'ruling':
      return rulingText(result.ruling);
    case 'votes':
      return listed(result.votes.map(({ id, votes }) => `${id}: ${String(votes)}`));
    case 'winners':
      return listed(result.winners);
    case 'ties':
      return listed(result.ties.map((set) => set.join(' = ')));
    case 'lotDecided':
      return result.lotDecided ? 'yes' : 'no';
    default:
      return String(result[part]);
  }
}

function listed(entries: readonly string[]): string {
  return entries.length === 0 ? 'none' : entries.join(', ');
}
