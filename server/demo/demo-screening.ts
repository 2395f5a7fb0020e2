import type { CostLine } from '../domain/proposal/cost-lines.js';
import { cleanText } from '../domain/text/nfc.js';
import type { ImportedVerdict } from '../features/proposal/import-proposals.js';
import type { Somoni } from './content/shapes/money.js';
import type { ScreeningContent } from './content/shapes/proposal.js';
import { type DemoCycle, dirams } from './demo-cycle.js';
import { demoProposalId } from './demo-proposals.js';
import { type DemoStage, demoPersonId } from './demo-stage.js';

/** The screening's verdict, given by the committee's secretary. */
export function verdictOf(
  { days }: DemoStage,
  cycle: DemoCycle,
  { verdict, reason, mergedIntoKey, dayOffset }: Omit<ScreeningContent, 'ground'>,
): ImportedVerdict {
  return {
    verdict,
    reason: reason === null ? null : cleanText(reason.tg, { multiline: true }),
    language: 'tg',
    mergedIntoId: mergedIntoKey === null ? null : demoProposalId(cycle, mergedIntoKey),
    assessedBy: demoPersonId(`${cycle.prefix}.kotib`),
    assessedAt: days.at(dayOffset),
  };
}

export function acceptedOn(stage: DemoStage, cycle: DemoCycle, dayOffset: number): ImportedVerdict {
  return verdictOf(stage, cycle, {
    verdict: 'accepted',
    reason: null,
    mergedIntoKey: null,
    dayOffset,
  });
}

/** Two lines that add up to the cost: what is bought, and the work. */
export function costLinesOf(costTjs: Somoni): CostLine[] {
  const cost = BigInt(costTjs);
  const goods = ((cost * 13n) / 2000n) * 100n;
  return [
    { label: 'Мавод ва таҷҳизот', quantity: '', amountMinor: goods * 100n },
    { label: 'Кор ва нақлиёт', quantity: '', amountMinor: dirams(costTjs) - goods * 100n },
  ];
}
