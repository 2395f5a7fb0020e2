import { atOnce, type Cast, newCast, type Place, sendUntilAnswered } from './casting.js';
import type { FaultChoice } from './fault-choice.js';
import { pause } from './fault-database.js';

const clients = 40;
/** Every so many voters replace their ballot once. */
const replaces = 5;

export interface CastingRun {
  readonly casts: readonly Cast[];
  /** Voters who are through. */
  done: number;
  /** Everybody is through, or somebody was never answered. */
  ended: boolean;
  /** Ends when everybody is through. */
  readonly end: Promise<void>;
  /** Ends when this part (0 to 1) of the voters is through. */
  reached(part: number): Promise<void>;
}

/** What a voter ticks: told by the number of the voter and of the ballot, so that a foreign ballot is seen. */
export function ticks(index: number, turn: number): readonly number[] {
  const set = ((index + turn) % 7) + 1;
  return [1, 2, 3].filter((position) => (set >> (position - 1)) & 1);
}

/** All voters of a choice cast, 40 at once, every fifth of them twice; each sends until there is an answer. */
export function startCasting(choice: FaultChoice, places: readonly Place[]): CastingRun {
  const casts: Cast[] = [];
  const run = { done: 0, ended: false };
  const end = atOnce(clients, choice.voters, async (voter, index) => {
    const first = newCast(voter, ticks(index, 0), 0);
    casts.push(first);
    await sendUntilAnswered(choice, first, places);
    if (index % replaces === 0) {
      const second = newCast(voter, ticks(index, 1), 1);
      casts.push(second);
      await sendUntilAnswered(choice, second, places);
    }
    run.done += 1;
  });
  const over = (): void => {
    run.ended = true;
  };
  end.then(over, over);
  return Object.assign(run, {
    casts,
    end,
    reached: async (part: number) => {
      while (!run.ended && run.done < part * choice.voters.length) await pause(2);
    },
  });
}
