import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { SabzdaraFundContent } from './content/shapes/sabzdara-fund.js';
import { drawBallots } from './drawn-ballots.js';
import { seededDraw } from './seeded.js';

const { generation } = JSON.parse(
  readFileSync(new URL('content/sabzdara-fund.json', import.meta.url), 'utf8'),
) as SabzdaraFundContent;
const ballots = drawBallots(generation, seededDraw('spec'));

describe('the ballots drawn for the village fund', () => {
  it('have the sizes, channels and villages of the content', () => {
    const size = (works: number) =>
      ballots.filter((ballot) => ballot.works.length === works).length;
    const channel = (name: string) => ballots.filter((ballot) => ballot.channel === name).length;
    expect(ballots.length).toBe(300);
    expect({ one: size(1), two: size(2), three: size(3) }).toEqual(generation.sizes);
    expect({
      paper: channel('paper'),
      web: channel('web'),
      assisted: channel('assisted'),
    }).toEqual(generation.channels);
    for (const { villageCode, ballots: count } of generation.villages) {
      expect(ballots.filter((ballot) => ballot.villageCode === villageCode).length).toBe(count);
    }
  });

  it('name each work at most once, and in each village its own work most often', () => {
    for (const { works } of ballots) expect(new Set(works).size).toBe(works.length);
    for (const { villageCode, weights } of generation.villages.slice(0, 8)) {
      const named = ballots
        .filter((ballot) => ballot.villageCode === villageCode)
        .flatMap(({ works }) => works);
      const votes = (work: string) => named.filter((one) => one === work).length;
      const [own] = Object.entries(weights).sort(([, a], [, b]) => b - a)[0] ?? ['none', 0];
      const most = Object.keys(weights).sort((a, b) => votes(b) - votes(a))[0];
      expect([villageCode, most]).toEqual([villageCode, own]);
    }
  });
});
