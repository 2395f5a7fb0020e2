import type { Financing } from './money.js';
import type { LocalText } from './text.js';

export interface IndicatorContent {
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly baseline: number;
  readonly target: number;
}

export interface PlanLineContent {
  readonly financing: Financing;
  readonly fromYearOffset: number;
  readonly toYearOffset: number;
  readonly indicator: IndicatorContent;
  readonly responsibleBody: LocalText;
  readonly implementerLogin: string | null;
  readonly upkeep: LocalText;
}
