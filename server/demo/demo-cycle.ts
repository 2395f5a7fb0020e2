import { type ChoiceRule, usualStep } from '../domain/choice/choice-rule.js';
import type { PhaseEvent } from '../domain/phase/phase-table.js';
import type { FundingSource } from '../domain/plan/funding-source.js';
import type { CycleEntity } from '../features/cycle/cycle.entity.js';
import { CycleService } from '../features/cycle/cycle.service.js';
import { SetUpCycle } from '../features/cycle/set-up-cycle.js';
import { MoveCycle } from '../features/process/move-cycle.js';
import type { EnvelopeContent, Somoni } from './content/shapes/money.js';
import { type DemoStage, done, type When } from './demo-stage.js';
import { stableId } from './stable-id.js';

export const currency = 'TJS';

export function dirams(somoni: Somoni): bigint {
  return BigInt(somoni) * 100n;
}

/** A cycle of the demonstration. `prefix` begins the logins of its jamoat. */
export interface DemoCycle {
  readonly id: string;
  readonly jamoatId: string;
  readonly prefix: string;
  readonly name: string;
}

export interface CycleToBegin {
  /** Unique among the cycles; never shown. */
  readonly name: string;
  readonly prefix: string;
  readonly jamoatCode: string;
  readonly kind: CycleEntity['kind'];
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly envelopes: readonly EnvelopeContent[];
  readonly choiceEnabled: boolean;
  readonly ballotMax: number | null;
  readonly choiceRule: ChoiceRule;
  readonly preparationDay: number;
}

export function demoEnvelopeId(cycle: DemoCycle, source: FundingSource): string {
  return stableId('envelope', cycle.name, source);
}

/** The committee's secretary makes the cycle and enters its rules and its money. */
export async function beginCycle(stage: DemoStage, given: CycleToBegin): Promise<DemoCycle> {
  const cycle: DemoCycle = {
    id: stableId('cycle', given.name),
    jamoatId: given.jamoatCode,
    prefix: given.prefix,
    name: given.name,
  };
  const ctx = await stage.as(`${given.prefix}.kotib`, { day: given.preparationDay });
  const setUp = stage.get(SetUpCycle);
  const created = await setUp.create(ctx, {
    id: cycle.id,
    jamoatId: cycle.jamoatId,
    kind: given.kind,
    fromYear: stage.days.year(given.planFromYearOffset),
    toYear: stage.days.year(given.planToYearOffset),
  });
  done(created, `${given.name}: cycle`);
  const { choiceEnabled, ballotMax, choiceRule } = given;
  const { revision } = await rowOf(stage, cycle);
  const charter = await setUp.setCharter(ctx, {
    cycleId: cycle.id,
    revision,
    choiceEnabled,
    ballotMax,
    choiceRule,
    choiceStep: { amount: usualStep, currency },
  });
  done(charter, `${given.name}: charter`);
  for (const { source, ceilingTjs } of given.envelopes) {
    const put = await setUp.putEnvelope(ctx, {
      id: demoEnvelopeId(cycle, source),
      cycleId: cycle.id,
      source,
      label: '',
      ceiling: { amount: dirams(ceilingTjs), currency },
    });
    done(put, `${given.name}: envelope ${source}`);
  }
  return cycle;
}

export interface Move extends When {
  readonly event: PhaseEvent;
  /** Last day of the phase that begins. */
  readonly untilDay?: number;
  /** Who moves it; the committee's secretary when nobody is named. */
  readonly by?: string;
}

/** Moves the cycle as its secretary would: by the phase table, with its guards. */
export async function moveCycle(stage: DemoStage, cycle: DemoCycle, move: Move): Promise<void> {
  const ctx = await stage.as(move.by ?? `${cycle.prefix}.kotib`, move);
  const { revision } = await rowOf(stage, cycle);
  const moved = await stage.get(MoveCycle).run(ctx, {
    cycleId: cycle.id,
    event: move.event,
    revision,
    reason: null,
    until: move.untilDay === undefined ? null : stage.days.date(move.untilDay),
  });
  done(moved, `${cycle.name}: ${move.event}`);
}

async function rowOf(stage: DemoStage, cycle: DemoCycle): Promise<CycleEntity> {
  const row = await stage.get(CycleService).cycle(cycle.id);
  if (!row) throw new Error(`the cycle ${cycle.name} is not there`);
  return row;
}
