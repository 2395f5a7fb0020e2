import { createHash } from 'node:crypto';
import { lineTextLimits } from '../../domain/plan/line-item.js';
import { maxAmountMinor } from '../../domain/plan/money.js';
import type { Sector } from '../../domain/proposal/proposal.js';
import { textLimits } from '../../domain/proposal/proposal-text.js';
import { cleanText } from '../../domain/text/nfc.js';
import type {
  PabulibElection,
  PabulibProject,
  PabulibVote,
} from '../../domain/voting/pabulib/election.js';
import { readPabulib } from '../../domain/voting/pabulib/read.js';
import { mostLines } from '../../features/jmp/draft-lines.js';
import type { TextLanguage } from '../../features/proposal/proposal.entity.js';
import { Refused } from '../command.js';
import type { TextFile } from '../read-text-file.js';
import {
  electionBallotMax,
  electionCurrency,
  electionDays,
  electionName,
  metaLine,
  metaText,
  shortened,
} from './meta-fields.js';

/** A `.pb` file in the words of the product, checked against everything its tables ask. */
export interface ElectionFile {
  readonly name: string;
  /** Where the proposals come from: what the file says of itself, or its name. */
  readonly origin: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly currency: string;
  readonly budgetMinor: bigint;
  readonly ballotMax: number | null;
  /** Calendar days, inclusive. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly language: TextLanguage;
  /** In the order of the ballot list. */
  readonly projects: readonly FileProject[];
  readonly voters: readonly FileVoter[];
}

export interface FileProject {
  /** The id of the file. */
  readonly code: string;
  readonly title: string;
  /** The whole name where it is longer than a title may be, else ''. */
  readonly problem: string;
  readonly language: TextLanguage;
  readonly sector: Sector;
  readonly costMinor: bigint;
}

export interface FileVoter {
  /** The pseudonym of the file. */
  readonly id: string;
  readonly positions: readonly number[];
  /** Where the voter lives; `null` when the file does not say. */
  readonly neighbourhood: string | null;
}

/** The categories of the format that have a sector of their own here. */
const sectorOfCategory: ReadonlyMap<string, Sector> = new Map([
  ['education', 'education'],
  ['health', 'health'],
  ['environmental protection', 'environment'],
  ['urban greenery', 'environment'],
  ['public transit and roads', 'roads'],
  ['roads', 'roads'],
]);

/** Reads and checks the whole file before anything is stored. Refuses with the line of the first fault. */
export function readElectionFile({ name, bytes, text }: TextFile): ElectionFile {
  try {
    const votes: PabulibVote[] = [];
    const read = readPabulib(bytes, (vote) => votes.push(vote));
    if (!read.ok) throw new Refused(read.problem.message);
    const election = read.value;
    checkVoteType(election, text);
    checkSizes(election, votes, text);
    const language = languageOf(election);
    return {
      name: electionName(election.meta, name),
      origin: shortened(metaText(election.meta, 'description') || name, textLimits.onBehalfOf),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      currency: electionCurrency(election.meta, text),
      budgetMinor: election.budget,
      ballotMax: electionBallotMax(election, votes, text),
      ...electionDays(election.meta, text),
      language,
      projects: [...election.projects]
        .sort((a, b) => a.position - b.position)
        .map((project) => fileProject(project, language)),
      voters: votes.map(({ voterId, positions, village }) => ({
        id: voterId,
        positions,
        neighbourhood: cleanText(village) || null,
      })),
    };
  } catch (error) {
    throw error instanceof Refused ? new Refused(`${name}: ${error.message}`) : error;
  }
}

/** The ballots of the product support projects; they neither rank them nor give them points. */
function checkVoteType({ voteType }: PabulibElection, text: string): void {
  if (voteType !== 'approval' && voteType !== 'choose-1') {
    throw new Refused(
      `Line ${String(metaLine(text, 'vote_type'))}: ballots of the type ${voteType} cannot be counted yet. Use approval or choose-1.`,
    );
  }
}

/** What the reader of the format lets pass and a ballot list or a plan cannot hold. */
function checkSizes(
  { projects, budget }: PabulibElection,
  votes: readonly PabulibVote[],
  text: string,
): void {
  if (projects.length === 0 || projects.length > mostLines) {
    throw new Refused(
      `Line ${String(metaLine(text, 'num_projects'))}: the file has ${String(projects.length)} projects. From 1 to ${String(mostLines)} can become a plan.`,
    );
  }
  const free = projects.find(({ cost }) => cost === 0n);
  const lineOfNothing = free ? free.line : budget === 0n ? metaLine(text, 'budget') : null;
  if (lineOfNothing !== null) {
    throw new Refused(
      `Line ${String(lineOfNothing)}: this amount is nothing. Write an amount above zero.`,
    );
  }
  const dear = projects.find(({ cost }) => cost > maxAmountMinor);
  const line = dear ? dear.line : budget > maxAmountMinor ? metaLine(text, 'budget') : null;
  if (line !== null) {
    throw new Refused(
      `Line ${String(line)}: this amount is above ${String(maxAmountMinor / 100n)}. Check it.`,
    );
  }
  const unwritable = projects.find(({ id }) => /[,;\n\r]/.test(id) || cleanText(id) !== id);
  if (unwritable) {
    throw new Refused(
      `Line ${String(unwritable.line)}: the id of this project holds a comma, a semicolon or a sign that cannot be seen. Give it letters and digits.`,
    );
  }
  const unreadable = votes.find(({ voterId }) => cleanText(voterId) !== voterId);
  if (unreadable) {
    throw new Refused(
      `Line ${String(unreadable.line)}: the voter_id holds a sign that cannot be seen. Give it letters and digits.`,
    );
  }
}

function languageOf({ meta }: PabulibElection): TextLanguage {
  const language = metaText(meta, 'language').toLowerCase();
  return language === 'tg' || language === 'ru' || language === 'en' ? language : 'und';
}

/**
 * The title is cut where a line of the plan would be, so that the same words can be kept to the end. Some files have no
 * names; the id then stands in the title, in words of our own.
 */
function fileProject(project: PabulibProject, language: TextLanguage): FileProject {
  const name = cleanText(project.name);
  const title = shortened(name, lineTextLimits.title);
  return {
    code: project.id,
    title: title || `Project ${project.id}`,
    problem: title === name ? '' : shortened(name, textLimits.problem),
    language: title ? language : 'en',
    sector: sectorOf(project.category ?? ''),
    costMinor: project.cost,
  };
}

function sectorOf(categories: string): Sector {
  const named = categories.split(',').map((one) => cleanText(one).toLowerCase());
  return named.map((one) => sectorOfCategory.get(one)).find(Boolean) ?? 'other';
}
