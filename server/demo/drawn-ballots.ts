import type { SabzdaraFundContent } from './content/shapes/sabzdara-fund.js';
import { type Draw, repeated, shuffled } from './seeded.js';

export interface DrawnBallot {
  readonly villageCode: string;
  readonly channel: 'paper' | 'web' | 'assisted';
  /** Keys of the works it names. */
  readonly works: readonly string[];
}

/** Draws the ballots that are already in: works by the weights of the village, sizes and channels as counted. */
export function drawBallots(
  generation: SabzdaraFundContent['generation'],
  draw: Draw,
): DrawnBallot[] {
  const { sizes, channels } = generation;
  const sizeOf = shuffled(
    repeated([[1, sizes.one] as const, [2, sizes.two], [3, sizes.three]]),
    draw,
  );
  const channelOf = shuffled(
    repeated<DrawnBallot['channel']>([
      ['paper', channels.paper],
      ['web', channels.web],
      ['assisted', channels.assisted],
    ]),
    draw,
  );
  const villages = generation.villages.flatMap((village) =>
    Array<typeof village>(village.ballots).fill(village),
  );
  return villages.map(({ villageCode, weights }, index) => {
    const [size, channel] = [sizeOf[index], channelOf[index]];
    if (size === undefined || channel === undefined)
      throw new Error('sizes, channels and villages differ');
    return { villageCode, channel, works: drawWorks(weights, size, draw) };
  });
}

function drawWorks(weights: Readonly<Record<string, number>>, size: number, draw: Draw): string[] {
  const left = new Map(Object.entries(weights));
  const drawn: string[] = [];
  while (drawn.length < size && left.size > 0) {
    const total = [...left.values()].reduce((sum, weight) => sum + weight, 0);
    let at = draw(total);
    for (const [work, weight] of left) {
      at -= weight;
      if (at >= 0) continue;
      drawn.push(work);
      left.delete(work);
      break;
    }
  }
  return drawn;
}
