import { type Ballot, countVotes, groupBallots, type Instance } from '../instance.js';
import type { Ruling, SelectionRuleName } from '../selection-rule.js';
import { tieBreaker, type TieOrder } from '../tie-order.js';
import { writeAmount } from './numbers.js';

/** What an exported election says besides its projects and ballots. Dates as `dd.mm.yyyy`. */
export interface ExportHead {
  readonly description: string;
  readonly country: string;
  readonly unit: string;
  readonly instance: string;
  readonly dateBegin: string;
  readonly dateEnd: string;
  readonly currency: string;
  /** Most projects a ballot may support; `null` for no limit. */
  readonly maxLength: number | null;
}

export interface ApprovalExport {
  readonly head: ExportHead;
  readonly instance: Instance;
  /** Texts of the project at position k + 1. */
  readonly texts: readonly { readonly name: string; readonly category?: string }[];
  readonly rule: SelectionRuleName;
  readonly ruling: Ruling;
  readonly winners: readonly number[];
}

/** The format's own words for our rules. */
const pabulibRules: Readonly<Record<SelectionRuleName, string>> = {
  greedy_by_votes: 'greedy',
  equal_shares: 'equalshares',
};

/**
 * An approval election as a `.pb` file, so that anyone can recount it with public tools.
 *
 * - Project rows stand in the declared tie order, because public tools break ties by the order of the file; `ballot_position` keeps the number on the ballot list, which the lot is drawn over.
 * - Ballots are sorted by village and content and numbered after that: neither order nor number says anything about
 *   a voter. Nothing but the village is written about them.
 *
 * Throws when a project id cannot stand in a vote (empty, comma, spaces around it): ids are ours. Line breaks in
 * texts become spaces.
 */
export function writeApprovalElection(election: ApprovalExport): string {
  const { instance } = election;
  const rows = [
    ['META'],
    ['key', 'value'],
    ...metaRows(election),
    ['PROJECTS'],
    ...projectRows(election),
    ['VOTES'],
    ...voteRows(instance),
  ];
  return rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
}

function metaRows({ head, instance, rule, ruling }: ApprovalExport): readonly string[][] {
  return [
    ['description', head.description],
    ['country', head.country],
    ['unit', head.unit],
    ['instance', head.instance],
    ['num_projects', String(instance.projects.length)],
    ['num_votes', String(instance.ballots.length)],
    ['budget', writeAmount(instance.budget)],
    ['vote_type', 'approval'],
    ['rule', pabulibRules[rule]],
    ['date_begin', head.dateBegin],
    ['date_end', head.dateEnd],
    ...(head.maxLength === null ? [] : [['max_length', String(head.maxLength)]]),
    ['currency', head.currency],
    ['comment', `#1: rule ${rule}; ${describedTieOrder(ruling.tieOrder)}`],
  ];
}

function describedTieOrder(order: TieOrder): string {
  return order.kind === 'cost_votes_lot'
    ? `ties: lower cost, more votes, lowest SHA-256 of "seed:ballot_position"; seed: ${order.seed}`
    : 'ties: lower cost, more votes, project_id ascending';
}

function projectRows(election: ApprovalExport): readonly string[][] {
  const { instance, texts, ruling, winners } = election;
  const votes = countVotes(groupBallots(instance.ballots), instance.projects.length);
  const candidates = instance.projects.map((p, index) => ({ ...p, votes: votes[index] ?? 0 }));
  const { compare } = tieBreaker(ruling.tieOrder, candidates);
  const won = new Set(winners);
  const withCategory = texts.some((text) => text.category);
  return [
    ['project_id', 'cost', 'votes', 'name', 'selected', 'ballot_position'].concat(
      withCategory ? ['category'] : [],
    ),
    ...candidates.sort(compare).map((candidate) => {
      const text = texts[candidate.position - 1];
      return [
        usableId(candidate.id),
        writeAmount(candidate.cost),
        String(candidate.votes),
        text?.name ?? '',
        won.has(candidate.position) ? '1' : '0',
        String(candidate.position),
      ].concat(withCategory ? [text?.category ?? ''] : []);
    }),
  ];
}

function voteRows(instance: Instance): readonly string[][] {
  const withVillage = instance.ballots.some((ballot) => ballot.village);
  return [
    ['voter_id', 'vote'].concat(withVillage ? ['neighborhood'] : []),
    ...[...instance.ballots].sort(byVillageThenContent).map(({ positions, village }, index) => {
      const ids = positions.map((position) => instance.projects[position - 1]?.id ?? '');
      return [String(index + 1), ids.join(',')].concat(withVillage ? [village ?? ''] : []);
    }),
  ];
}

function byVillageThenContent(a: Ballot, b: Ballot): number {
  const villageA = a.village ?? '';
  const villageB = b.village ?? '';
  if (villageA !== villageB) return villageA < villageB ? -1 : 1;
  for (let i = 0; i < Math.min(a.positions.length, b.positions.length); i++) {
    const difference = (a.positions[i] ?? 0) - (b.positions[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.positions.length - b.positions.length;
}

function usableId(id: string): string {
  if (id === '' || id !== id.trim() || /[,\r\n]/.test(id))
    throw new RangeError(`the project id "${id}" cannot stand in a vote`);
  return id;
}

function quoted(cell: string): string {
  const text = cell.replace(/[\r\n]+/g, ' ');
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
