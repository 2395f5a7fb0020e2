import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ballotsIn } from './any-election.fixture.js';
import { type PabulibElection, pabulibVoteTypes } from './election.js';
import { readPabulib } from './read.js';
import { rulingInFile } from './ruling.js';
import { writePabulib } from './write.js';

interface Expected {
  readonly num_votes: number;
  readonly vote_type: string;
  readonly scores: Readonly<Record<string, number>>;
  /** Only of ordinal files, e.g. `rank k (from 0) gives 3-k points, unranked 0`. */
  readonly points_per_rank?: string;
}

const folder = process.env['PABULIB_DIR'];
if (!folder)
  process.stdout.write(
    'PABULIB_DIR is not set: real elections are not read and compared with reference scores.\n',
  );

const names = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pb'))
      .map((name) => name.slice(0, -'.pb'.length))
  : [];

function read(source: Uint8Array | string): PabulibElection {
  const outcome = readPabulib(source);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

(folder ? describe : describe.skip)('real elections', () => {
  it('are read with the scores that other programs found, and come back whole when they are written', () => {
    const typesMet = new Set<string>();
    for (const name of names) {
      const election = read(readFileSync(join(folder!, `${name}.pb`)));
      const expected = JSON.parse(
        readFileSync(join(folder!, 'expected', `${name}.json`), 'utf8'),
      ) as Expected;
      const { electorate, projects, rankings, voteType } = election;
      const scores = projects.map(({ id, position }) => [id, electorate.score[position - 1]]);
      expect([name, Object.fromEntries(scores)]).toEqual([name, expected.scores]);
      expect([name, electorate.voters, voteType, rankings !== undefined]).toEqual([
        name,
        expected.num_votes,
        expected.vote_type,
        expected.points_per_rank !== undefined,
      ]);
      if (expected.points_per_rank !== undefined)
        expect(expected.points_per_rank).toContain(
          `gives ${String(Math.max(...electorate.points))}-k`,
        );
      expect(rulingInFile(election)).toBeNull();
      const again = read(writePabulib(election));
      expect(again.meta).toEqual(election.meta);
      expect(ballotsIn(again.electorate)).toEqual(ballotsIn(electorate));
      expect(again.rankings && ballotsIn(again.rankings)).toEqual(rankings && ballotsIn(rankings));
      expect(again.projects.map((project) => ({ ...project, line: 0 }))).toEqual(
        projects.map((project) => ({ ...project, line: 0 })),
      );
      typesMet.add(voteType);
    }
    process.stdout.write(`${String(names.length)} real elections read and written.\n`);
    expect(pabulibVoteTypes.filter((type) => !typesMet.has(type))).toEqual(['scoring']);
  }, 120_000);
});
