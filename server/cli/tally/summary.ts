import { cleanText } from '../../domain/text/nfc.js';
import type { SelectedBy } from '../../domain/voting/rule.js';
import { writeAmount } from '../../domain/voting/pabulib/numbers.js';
import { idsOf, type Tally } from './tally-file.js';

const by: Readonly<Record<SelectedBy, string>> = {
  free: 'costs nothing',
  village_purse: 'from the purse of its village',
  floor: 'promised to its village',
  equal_shares: 'by equal shares',
  votes: 'by votes',
  votes_per_cost: 'by votes per cost',
  phragmen: 'by Phragmén',
};

/** What was selected, in lines for a reader at a terminal. */
export function summary(tally: Tally): readonly string[] {
  const { rule, election, selection } = tally;
  const { instance, file, name } = election;
  const { electorate, projects } = instance;
  const currency = file.currency === undefined ? '' : ` ${file.currency}`;
  const names = new Map(file.projects.map((project) => [project.position, project.name]));
  const rows = selection.winners.flatMap((position, index) => {
    const project = projects[position - 1];
    const way = selection.selectedBy[index];
    if (project === undefined || way === undefined) return [];
    const cells = [
      `${String(index + 1).padStart(4)}.`,
      project.id,
      `${writeAmount(project.cost)}${currency}`,
      `${String(electorate.score[position - 1])} ${unitOfScore(tally)}`,
      by[way],
      cleanText(names.get(position) ?? ''),
    ];
    return [cells.join('  ')];
  });
  const chosen = selection.winners.length;
  return [
    `${name}: ${rule}, ${String(electorate.voters)} ballots, ${String(projects.length)} projects, budget ${writeAmount(instance.budget)}${currency}`,
    ...rows,
    `${String(chosen)} ${chosen === 1 ? 'project' : 'projects'} for ${writeAmount(selection.totalCost)}${currency}; ${tiesInWords(tally)}`,
  ];
}

function unitOfScore({ election }: Tally): string {
  const { voteType } = election.file;
  return voteType === 'approval' || voteType === 'choose-1' ? 'votes' : 'points';
}

/** Whether equal projects had to be told apart, and by what. */
export function tiesInWords({ election, selection, ruling }: Tally): string {
  const { ties, lotDecided } = selection;
  if (ties.length === 0) return 'no ties';
  const sets = ties.map((set) => `{${idsOf(election, set).join(', ')}}`).join(' ');
  const last = ruling.tieOrder.kind === 'cost_votes_lot' ? 'the lot' : 'the order of the ids';
  return `ties ${sets}, ${lotDecided ? `where ${last} decided` : `none decided by ${last}`}`;
}
