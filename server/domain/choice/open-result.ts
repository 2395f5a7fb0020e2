import type { SectionCount } from './meeting-tally.js';
import { rulingFromWords, rulingInWords } from '../voting/pabulib/ruling-words.js';
import type { Ruling } from '../voting/rule.js';

/** The outcome of a choice for programs, so that anyone can count it again from the open ballot file and compare. */
export interface OpenResult {
  /** Address of the open ballot file: whole, or from where this document lies. */
  readonly pb: string;
  /** SHA-256 of the bytes of that file, in hexadecimal. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly bytes: number;
  readonly ruling: Ruling;
  /** Valid ballots, empty ones among them. */
  readonly ballots: number;
  /** Votes (points) of every project of the file, in the order of the ballot list. */
  readonly votes: readonly ProjectVotes[];
  /** Project ids of the file, in order of selection. */
  readonly winners: readonly string[];
  /** Sets of ids that were equal when the rule had to choose, each in tie order. */
  readonly ties: readonly (readonly string[])[];
  /** In units of the currency of the file, written as in it. */
  readonly totalCost: string;
  readonly lotDecided: boolean;
  /** Hands counted at meetings beside the ballots of the file; votes and winners are of both. */
  readonly tallies: readonly OpenTally[];
}

/** Hands of one group of a meeting. */
export interface OpenTally {
  readonly village: string;
  /** The day, `YYYY-MM-DD`. */
  readonly heldOn: string;
  readonly sections: readonly string[];
  readonly attendance: number;
  readonly hands: readonly (SectionCount & { readonly id: string })[];
}

export interface ProjectVotes {
  readonly id: string;
  readonly votes: number;
}

const format = 'maslihat-result';

/** The document as text. The rule stands in the words of the file's own comment. With hands it is one of version 2. */
export function writeOpenResult(result: OpenResult): string {
  const { pb, sha256, bytes, ruling, ballots, votes, winners, ties, totalCost, lotDecided } =
    result;
  const { tallies } = result;
  const written = {
    format,
    version: tallies.length > 0 ? 2 : 1,
    pb,
    sha256,
    bytes,
    ruling: rulingText(ruling),
    ballots,
    votes: votes.map(({ id, votes: number }) => ({ id, votes: number })),
    winners,
    ties,
    totalCost,
    lotDecided,
    ...(tallies.length > 0 ? { tallies: tallies.map(plainTally) } : {}),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** The document in a text; `null` when the text is none. */
export function readOpenResult(text: string): OpenResult | null {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(written) || written['format'] !== format) return null;
  const { version } = written;
  if (version !== 1 && version !== 2) return null;
  const tallies = version === 2 ? written['tallies'] : [];
  const { pb, sha256, bytes, ballots, votes, winners, ties, totalCost, lotDecided } = written;
  const ruling = readRuling(written['ruling']);
  return ruling !== null &&
    typeof pb === 'string' &&
    typeof sha256 === 'string' &&
    typeof bytes === 'number' &&
    typeof ballots === 'number' &&
    isListOf(votes, isProjectVotes) &&
    isListOfText(winners) &&
    isListOf(ties, isListOfText) &&
    typeof totalCost === 'string' &&
    typeof lotDecided === 'boolean' &&
    isListOf(tallies, isOpenTally)
    ? {
        pb,
        sha256: sha256.toLowerCase(),
        bytes,
        ruling,
        ballots,
        votes,
        winners,
        ties,
        totalCost,
        lotDecided,
        tallies: tallies.map(plainTally),
      }
    : null;
}

/** A ruling as one line of words, by which rulings can be compared too. */
export function rulingText(ruling: Ruling): string {
  const { rule, ties } = rulingInWords(ruling);
  return `${rule} ${ties}`;
}

function readRuling(words: unknown): Ruling | null {
  try {
    return typeof words === 'string' ? rulingFromWords(words) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOf<T>(value: unknown, is: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isListOfText(value: unknown): value is readonly string[] {
  return isListOf(value, (entry) => typeof entry === 'string');
}

function plainTally({ village, heldOn, sections, attendance, hands }: OpenTally): OpenTally {
  return {
    village,
    heldOn,
    sections,
    attendance,
    hands: hands.map(({ id, yes, no, abstain }) => ({ id, yes, no, abstain })),
  };
}

function isOpenTally(value: unknown): value is OpenTally {
  if (!isRecord(value)) return false;
  const { village, heldOn, sections, attendance, hands } = value;
  return (
    typeof village === 'string' &&
    typeof heldOn === 'string' &&
    isListOfText(sections) &&
    isCount(attendance) &&
    isListOf(hands, isHands) &&
    hands.every(({ yes, no, abstain }) => yes + no + abstain <= attendance)
  );
}

function isHands(value: unknown): value is OpenTally['hands'][number] {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    isCount(value['yes']) &&
    isCount(value['no']) &&
    isCount(value['abstain'])
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isProjectVotes(value: unknown): value is ProjectVotes {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['votes'] === 'number';
}
