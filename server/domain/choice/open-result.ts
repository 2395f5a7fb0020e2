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
}

export interface ProjectVotes {
  readonly id: string;
  readonly votes: number;
}

const format = 'maslihat-result';

/** The document as text. The rule stands in the words of the file's own comment. */
export function writeOpenResult(result: OpenResult): string {
  const { pb, sha256, bytes, ruling, ballots, votes, winners, ties, totalCost, lotDecided } =
    result;
  const written = {
    format,
    version: 1,
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
  if (!isRecord(written) || written['format'] !== format || written['version'] !== 1) return null;
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
    typeof lotDecided === 'boolean'
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

function isProjectVotes(value: unknown): value is ProjectVotes {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['votes'] === 'number';
}
