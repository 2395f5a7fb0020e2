import type { OnProgress } from '../progress.js';
import type { Rational } from '../rational.js';
import { EqualSharesRun, type EqualSharesSetting } from './run.js';
import { EqualSharesSpan } from './span.js';

export interface AddOneTerms {
  readonly setting: EqualSharesSetting;
  /** What the winners may cost together. */
  readonly budget: bigint;
  /** What all endowments add up to at the beginning: the budget, or less where the start is rounded down. */
  readonly pot: bigint;
  /** What the pot grows by from run to run; above zero. */
  readonly growth: bigint;
  /** What one voter begins with when a pot is dealt, by purse; never less from a larger pot. */
  readonly endowmentsOf: (pot: bigint) => readonly Rational[];
  /** Whether to stop as soon as nothing more fits the budget. */
  readonly exhaustiveStop: boolean;
  /** Told after every run which part of the budget it spends. */
  readonly onProgress?: OnProgress;
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
 * Stretches without a change are jumped over where {@link EqualSharesSpan} proves that they hold none; the stretch tried
 * doubles with every success. Source: equalshares.net; Faliszewski et al. (2023).
 */
export function addOne(terms: AddOneTerms): AddOneOutcome {
  const { setting, budget, onProgress } = terms;
  let steps = 0;
  let dealt = endowmentsAt(terms, steps);
  let run = new EqualSharesRun(setting, dealt).toTheEnd();
  let metLastStep = run.metLastStep;
  const stride = new Stride();
  for (;;) {
    onProgress?.(Number(costOf(setting, run.winners)) / Number(budget));
    if (isFinal(terms, run)) return { run, steps, metLastStep };
    while (stride.isTried()) {
      const ahead = steps + stride.length;
      const more = endowmentsAt(terms, ahead);
      const stays = new EqualSharesSpan(setting, dealt, more).selectsTheSame();
      if (stays) [steps, dealt] = [ahead, more];
      stride.learn(stays);
    }
    const more = endowmentsAt(terms, steps + 1);
    const next = new EqualSharesRun(setting, more).toTheEnd();
    metLastStep ||= next.metLastStep;
    if (costOf(setting, next.winners) > budget) {
      // After a jump the last run is not the one of this step: the winners are the same, their order need not be.
      return { run: new EqualSharesRun(setting, dealt).toTheEnd(), steps, metLastStep };
    }
    run = next;
    dealt = more;
    steps += 1;
  }
}

/**
 * How far to look ahead: twice as far after a success, half as far after a failure. A failure costs about as much as a run,
 * so after each further one twice as many runs are made step by step before the next try.
 */
class Stride {
  length = 8;
  private pause = 0;
  private rest = 0;

  isTried(): boolean {
    if (this.rest === 0) return true;
    this.rest -= 1;
    return false;
  }

  learn(success: boolean): void {
    this.length = success ? 2 * this.length : Math.max(shortestStride, this.length / 2);
    this.pause = success ? 0 : Math.min(longestPause, Math.max(1, 2 * this.pause));
    this.rest = this.pause;
  }
}

const shortestStride = 2;
const longestPause = 32;

function endowmentsAt(terms: AddOneTerms, steps: number): readonly Rational[] {
  return terms.endowmentsOf(terms.pot + BigInt(steps) * terms.growth);
}

/**
 * Whether growing further cannot or need not add anything: every contender that its village has room for is in, or none
 * of the others fits the budget.
 */
function isFinal({ setting, budget, exhaustiveStop }: AddOneTerms, run: EqualSharesRun): boolean {
  const won = new Set(run.winners);
  const others = setting.contenders.filter(
    (p) => !won.has(p) && setting.electorate.score[p]! > 0 && run.fitsRoom(p),
  );
  return (
    others.length === 0 ||
    (exhaustiveStop &&
      others.every((p) => setting.costs[p]! > budget - costOf(setting, run.winners)))
  );
}

export function costOf(setting: EqualSharesSetting, projects: readonly number[]): bigint {
  return projects.reduce((sum, p) => sum + setting.costs[p]!, 0n);
}
