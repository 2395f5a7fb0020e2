import { type Outcome, refusal, success } from '../../outcome.js';
import type { PabulibProject, PabulibVote, PabulibVoteType } from './election.js';
import { field, type PbSection } from './sections.js';

/**
 * Problems: `voting.pb_id_missing`, `voting.pb_voter_repeated`, `voting.pb_vote_unknown_project`,
 * `voting.pb_vote_repeated_project`, `voting.pb_vote_choose_one`. An empty vote is valid: its voter counts.
 */
export function readVotes(
  section: PbSection,
  projects: readonly PabulibProject[],
  voteType: PabulibVoteType,
): Outcome<readonly PabulibVote[]> {
  const positionOf = new Map(projects.map(({ id, position }) => [id, position]));
  const voterIds = new Set<string>();
  const votes: PabulibVote[] = [];
  for (const row of section.rows) {
    const { line } = row;
    const voterId = field(section, row, 'voter_id')?.trim() ?? '';
    if (voterId === '')
      return refusal('voting.pb_id_missing', { details: { line, column: 'voter_id' } });
    if (voterIds.has(voterId))
      return refusal('voting.pb_voter_repeated', { details: { line, voterId } });
    voterIds.add(voterId);
    const positions = readPositions(field(section, row, 'vote') ?? '', positionOf, line);
    if (!positions.ok) return positions;
    const count = positions.value.length;
    if (voteType === 'choose-1' && count > 1)
      return refusal('voting.pb_vote_choose_one', { details: { line, count } });
    const neighborhood = field(section, row, 'neighborhood');
    votes.push({
      voterId,
      positions: positions.value,
      ...(neighborhood ? { neighborhood } : {}),
      line,
    });
  }
  return success(votes);
}

function readPositions(
  vote: string,
  positionOf: ReadonlyMap<string, number>,
  line: number,
): Outcome<readonly number[]> {
  if (vote.trim() === '') return success([]);
  const positions = new Set<number>();
  for (const part of vote.split(',')) {
    const projectId = part.trim();
    const position = positionOf.get(projectId);
    if (position === undefined)
      return refusal('voting.pb_vote_unknown_project', { details: { line, projectId } });
    if (positions.has(position))
      return refusal('voting.pb_vote_repeated_project', { details: { line, projectId } });
    positions.add(position);
  }
  return success([...positions].sort((a, b) => a - b));
}
