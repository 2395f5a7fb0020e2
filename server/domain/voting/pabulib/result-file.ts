import type { Instance } from '../instance.js';
import type { Ruling } from '../rule.js';
import { rankProjects } from '../tie-order.js';
import { givesPoints, type PabulibElection, type PabulibVoteType } from './election.js';
import { currencyUnit, writeAmount } from './numbers.js';
import type { Rankings } from './rankings.js';
import { pabulibRule, rulingComment } from './ruling.js';
import { writePabulib } from './write.js';

/** What an exported election says besides its projects and ballots. Dates as `dd.mm.yyyy`. */
export interface ExportHead {
  readonly description: string;
  readonly country: string;
  readonly unit: string;
  readonly instance: string;
  readonly dateBegin: string;
  readonly dateEnd: string;
  readonly currency: string;
  /** Most projects a ballot may name; `null` for no limit. On ordinal ballots also the points of the first place. */
  readonly maxLength: number | null;
  /** Most points a ballot may give one project, and all of them together. */
  readonly maxPoints?: number;
  readonly maxSumPoints?: number;
}

/** A counted election of ours. */
export interface CountedElection {
  readonly head: ExportHead;
  readonly voteType: PabulibVoteType;
  /** Amounts in hundredths of the currency. Of ordinal ballots: with the points of their places, as `pointsOfRankings` gives them. */
  readonly instance: Instance;
  /** The lists of ordinal ballots. */
  readonly rankings?: Rankings;
  /** Texts of the project at position k + 1. */
  readonly texts: readonly { readonly name: string; readonly category?: string }[];
  readonly ruling: Ruling;
  readonly winners: readonly number[];
  /** What was counted besides the ballots, in words: then the file says neither the rule nor who won, which follow from both. */
  readonly besides?: string;
}

/**
 * The open file of a counted election, so that anyone can recount it, by our own programs from the comment and by public ones
 * where they know the rule. Its project rows stand in the declared tie order, because public tools break ties by the order of
 * the file; `ballot_position` keeps the number on the ballot list, which the lot is drawn over. About voters it says nothing but
 * the village. Throws as {@link writePabulib} does.
 */
export function writeResultFile(counted: CountedElection): string {
  return writePabulib(countedAsFile(counted));
}

/** What {@link writeResultFile} writes, and reading the file gives back. */
export function countedAsFile(counted: CountedElection): PabulibElection {
  const { head, voteType, instance, rankings, texts, ruling } = counted;
  const { electorate, budget } = instance;
  const { rank } = rankProjects(
    ruling.tieOrder,
    instance.projects.map((project, p) => ({ ...project, votes: electorate.score[p]! })),
  );
  const won = new Set(counted.winners);
  const rows = instance.projects.map(({ id, position, cost, village }, p) => ({
    id,
    position,
    name: texts[p]!.name,
    cost,
    category: texts[p]!.category || undefined,
    village: village || undefined,
    votesPublished: electorate.votes[p]!,
    scorePublished: givesPoints(voteType) || rankings ? electorate.score[p]! : undefined,
    selectedPublished: counted.besides !== undefined ? undefined : won.has(position) ? 1 : 0,
    line: 0,
  }));
  return {
    meta: metaOf(counted),
    voteType,
    currency: head.currency,
    budget,
    unit: currencyUnit,
    hasBallotList: true,
    projects: rows.sort((a, b) => rank[a.position - 1]! - rank[b.position - 1]!),
    electorate,
    rankings,
  };
}

function metaOf({
  head,
  voteType,
  instance,
  ruling,
  besides,
}: CountedElection): Map<string, string> {
  const { rule } = ruling;
  const threshold = rule.kind === 'greedy' && rule.threshold > 0 ? rule.threshold : undefined;
  const rows: readonly (readonly [string, string | number | null | undefined])[] = [
    ['description', head.description],
    ['country', head.country],
    ['unit', head.unit],
    ['instance', head.instance],
    ['num_projects', instance.projects.length],
    ['num_votes', instance.electorate.voters],
    ['budget', writeAmount(instance.budget)],
    ['vote_type', voteType],
    ['rule', besides === undefined ? pabulibRule(rule) : 'unknown'],
    ['date_begin', head.dateBegin],
    ['date_end', head.dateEnd],
    ['max_length', head.maxLength],
    ['max_points', head.maxPoints],
    ['max_sum_points', head.maxSumPoints],
    ['min_project_score_threshold', threshold],
    ['currency', head.currency],
    ['comment', besides ?? rulingComment(ruling)],
  ];
  return new Map(rows.flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])));
}
