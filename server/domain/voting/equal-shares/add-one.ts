import { type Rational, rational } from '../rational.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';

export interface AddOneTerms {
  readonly setting: EqualSharesSetting;
  /** What the winners may cost together. */
  readonly budget: bigint;
  /** What all endowments add up to at the beginning: the budget, or less where the start is rounded down. */
  readonly pot: bigint;
  /** What the pot grows by from run to run; above zero. */
  readonly growth: bigint;
  /** Part of the pot that one voter begins with, by purse. */
  readonly shares: readonly Rational[];
  /** Whether to stop as soon as nothing more fits the budget. */
  readonly exhaustiveStop: boolean;
}

/** The last run within the budget and how often the pot had grown by then. */
export interface AddOneOutcome {
  readonly run: EqualSharesRun;
  readonly steps: number;
  /** Whether any of the runs came to a tie that only the last step of the tie order resolves. */
  readonly metLastStep: boolean;
}

/**
 * Completion by growing endowments ("add1"): run after run from a larger pot, until the winners would cost more than the
 * budget; the last run within it counts. Not monotone: a later run might fit again, everybody stops at the first that does not.
 * Between two changes of the outcome nothing is run: a stretch is jumped over when {@link EqualSharesRun.follow} proves that
 * it holds no change; the stretch tried doubles with every success. Source: equalshares.net; Faliszewski et al. (2023).
 */
export function addOne(terms: AddOneTerms): AddOneOutcome {
  const { setting, budget } = terms;
  let steps = 0;
  let run = runAt(terms, steps).toTheEnd();
  let metLastStep = run.metLastStep;
  const stride = new Stride();
  for (;;) {
    if (isFinal(terms, run)) return { run, steps, metLastStep };
    while (stride.isTried()) {
      const ahead = runAt(terms, steps + stride.length);
      const stays = ahead.follow(run);
      metLastStep ||= ahead.metLastStep;
      if (stays) {
        run = ahead;
        steps += stride.length;
      }
      stride.learn(stays);
    }
    const next = runAt(terms, steps + 1).toTheEnd();
    metLastStep ||= next.metLastStep;
    if (costOf(setting, next.winners) > budget) {
      // A run that was only followed knows no ties of its own.
      return { run: runAt(terms, steps).toTheEnd(), steps, metLastStep };
    }
    run = next;
    steps += 1;
  }
}

/** How far to look ahead: twice as far after every success, half as far after a failure, and for a while not at all. */
class Stride {
  length = 2;
  private pause = 0;
  private nextPause = 1;

  isTried(): boolean {
    this.pause = Math.max(0, this.pause - 1);
    return this.pause === 0;
  }

  learn(success: boolean): void {
    if (success) {
      this.length *= 2;
      this.nextPause = 1;
    } else if (this.length > 2) {
      this.length /= 2;
    } else {
      this.pause = this.nextPause + 1;
      this.nextPause = Math.min(2 * this.nextPause, 16);
    }
  }
}

function runAt({ setting, pot, growth, shares }: AddOneTerms, steps: number): EqualSharesRun {
  const total = pot + BigInt(steps) * growth;
  return new EqualSharesRun(
    setting,
    shares.map((share) => rational(share.num * total, share.den)),
  );
}

/** Whether growing further cannot or need not add anything: every contender is in, or none of the others fits. */
function isFinal({ setting, budget, exhaustiveStop }: AddOneTerms, run: EqualSharesRun): boolean {
  const won = new Set(run.winners);
  const others = setting.contenders.filter((p) => !won.has(p) && setting.electorate.score[p]! > 0);
  return (
    others.length === 0 ||
    (exhaustiveStop &&
      others.every((p) => setting.costs[p]! > budget - costOf(setting, run.winners)))
  );
}

export function costOf(setting: EqualSharesSetting, projects: readonly number[]): bigint {
  return projects.reduce((sum, p) => sum + setting.costs[p]!, 0n);
}
