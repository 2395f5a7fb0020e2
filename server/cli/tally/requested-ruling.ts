import { namedRule, type RuleName } from '../../domain/voting/named-rules.js';
import type { Ruling, VillageShares } from '../../domain/voting/rule.js';
import type { TieOrder } from '../../domain/voting/tie-order.js';
import { Refused } from '../command.js';
import type { OpenElection } from './open-election.js';
import type { TallyRequest } from './request.js';

/** The rule of that name with everything it leaves open, for one file. Refuses ids that are not in the file. */
export function requestedRuling(
  election: OpenElection,
  name: RuleName,
  request: Omit<TallyRequest, 'paths' | 'rules' | 'output'>,
): Ruling {
  const { seed, step, start, exclusive, villages } = request;
  const rule = namedRule(name, {
    step,
    unit: election.file.unit,
    start,
    threshold: request.threshold ?? declaredThreshold(election),
    exclusive: exclusive.map(([a, b]) => [positionOf(election, a), positionOf(election, b)]),
  });
  const promised =
    rule.kind === 'equal_shares' && villages !== null ? { ...rule, ...villages } : rule;
  if (promised.kind === 'equal_shares') checkPopulation(election, promised.shares);
  return {
    rule: promised,
    tieOrder: seed === null ? { kind: 'cost_score_lex' } : lotFrom(seed, election),
  };
}

/** Refuses a population that leaves out a village that voted. */
function checkPopulation({ name, instance }: OpenElection, shares: VillageShares): void {
  if (shares.kind === 'one_pot') return;
  const missing = instance.electorate.villages.find(
    (village) => !Object.hasOwn(shares.population, village),
  );
  if (missing !== undefined)
    throw new Refused(
      missing === ''
        ? `${name}: --population counts by village, but some ballots name none.`
        : `${name}: --population leaves out the village ${missing}.`,
    );
}

/** Votes (points) that a project needs by the file's own words; 0 where it says nothing. */
function declaredThreshold({ name, file }: OpenElection): number {
  const text = file.meta.get('min_project_score_threshold')?.trim() ?? '';
  if (text === '') return 0;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Refused(`${name}: min_project_score_threshold is ${text}; give it with --threshold.`);
}

function positionOf({ name, instance }: OpenElection, id: string): number {
  const project = instance.projects.find((one) => one.id === id);
  if (project === undefined)
    throw new Refused(`${name}: --exclusive names the project ${id}, which is not in the file.`);
  return project.position;
}

/** Over the numbers of the ballot list where the file has one, else over the project ids: rows of a file are no list. */
function lotFrom(seed: string, { file }: OpenElection): TieOrder {
  return file.hasBallotList
    ? { kind: 'cost_votes_lot', seed }
    : { kind: 'cost_votes_lot', seed, over: 'project_id' };
}
