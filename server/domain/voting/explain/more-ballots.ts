import { type Electorate, ElectorateBuilder } from '../electorate.js';

/** What one further supporter of a project would be like. */
export interface TypicalBallot {
  /** A class of voters from the village with most of its supporters; among equals the village that comes first. */
  readonly like: number;
  /** The points its supporters give it on average, rounded down; 1 on approval ballots. */
  readonly points: number;
}

/** Of a project that has supporters. */
export function typicalBallot(electorate: Electorate, p: number): TypicalBallot {
  const { supportStart, supporter, weight, village, villages, score, votes } = electorate;
  const own = supporter.subarray(supportStart[p], supportStart[p + 1]);
  const supporters = villages.map(() => 0);
  for (const i of own) supporters[village[i]!]! += weight[i]!;
  const most = supporters.indexOf(Math.max(...supporters));
  return {
    like: own.find((i) => village[i] === most)!,
    points: Math.floor(score[p]! / votes[p]!),
  };
}

/** The same ballots and `count` more that support one project alone, as {@link typicalBallot} describes them. */
export function withMoreBallots(electorate: Electorate, p: number, count: number): Electorate {
  const { choiceStart, project, points, weight, village, villages } = electorate;
  const builder = new ElectorateBuilder(electorate.projectCount);
  for (let i = 0; i < electorate.classCount; i++) {
    const [start, end] = [choiceStart[i]!, choiceStart[i + 1]!];
    builder.add(
      project.subarray(start, end),
      points.subarray(start, end),
      end - start,
      villages[village[i]!],
      weight[i],
    );
  }
  const added = typicalBallot(electorate, p);
  builder.add([p], [added.points], 1, villages[village[added.like]!], count);
  return builder.build();
}
