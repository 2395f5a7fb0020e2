import { usualRule } from '../domain/choice/choice-rule.js';
import type { SabzdaraPlanContent, SabzdaraProposal } from './content/shapes/sabzdara-plan.js';
import { type DemoCycle, moveCycle } from './demo-cycle.js';
import { type DemoContent, storeProposals } from './demo-proposals.js';
import { costLinesOf, verdictOf } from './demo-screening.js';
import type { DemoStage } from './demo-stage.js';
import { holdPastRound } from './hold-round.js';
import { passCommitteeAndCouncil, returnAtDistrict } from './pass-approval.js';
import { screenCycle } from './screen-cycle.js';
import { draftPlan, type PlannedLine, writeLine } from './write-plan.js';

/** Days between the committee's meeting and the draft, and between a return and the new version. */
const draftingTakes = 12;
const mendingTakes = 2;

/**
 * Sabzdara's plan: no choice, the committee set the order. The district returned two lines of the first version; the
 * second waits for it.
 */
export async function loadSabzdaraPlan(
  stage: DemoStage,
  content: DemoContent,
  plan: SabzdaraPlanContent,
): Promise<void> {
  const { timeline, round } = plan;
  const cycle = await screenCycle(
    stage,
    {
      ...plan,
      timeline: { ...timeline, deliberationDayOffset: round.openedDayOffset - 2 },
      name: 'sabzdara-plan',
      prefix: 'sabz',
      kind: 'jmp',
      choiceEnabled: false,
      ballotMax: null,
      choiceRule: usualRule,
      preparationDay: timeline.preparationDayOffset,
    },
    (begun) => storeInOrder(stage, content, begun, plan),
  );
  const ordered = plan.proposals
    .filter(({ orderPosition }) => orderPosition !== null)
    .sort((a, b) => (a.orderPosition ?? 0) - (b.orderPosition ?? 0));
  const keys = ordered.map(({ key }) => key);
  await holdPastRound(stage, content.people, cycle, { round, keys });
  const day = round.declaredDayOffset + 1;
  await moveCycle(stage, cycle, { event: 'start_drafting', day });
  await draftPlan(stage, cycle, {
    day: day + draftingTakes,
    order: {
      keys: ordered.filter(({ line }) => line !== null).map(({ key }) => key),
      reason: plan.orderReason,
    },
    lines: ordered.flatMap(firstVersionOf),
  });
  await passBothVersions(stage, cycle, plan);
}

function storeInOrder(
  stage: DemoStage,
  content: DemoContent,
  cycle: DemoCycle,
  { proposals }: SabzdaraPlanContent,
) {
  const arrived = [...proposals].sort((a, b) => a.number - b.number);
  return storeProposals(stage, content, cycle, arrived, ({ costTjs, screening }) => ({
    costLines: costTjs === null ? [] : costLinesOf(costTjs),
    verdicts: [verdictOf(stage, cycle, screening)],
  }));
}

async function passBothVersions(
  stage: DemoStage,
  cycle: DemoCycle,
  { versions, proposals }: SabzdaraPlanContent,
): Promise<void> {
  for (const version of versions) {
    await passCommitteeAndCouncil(stage, cycle, version);
    const { district, number } = version;
    if (!district) continue;
    const day = district.dayOffset;
    const changed = proposals.filter(({ key }) => district.returnedKeys.includes(key));
    await returnAtDistrict(stage, cycle, {
      number,
      day,
      lines: changed.flatMap(({ key, line }) =>
        line?.firstVersion ? [{ key, reason: line.firstVersion.returnReason }] : [],
      ),
    });
    for (const line of changed.flatMap(secondVersionOf)) {
      await writeLine(stage, cycle, line, { day: day + mendingTakes });
    }
  }
}

function firstVersionOf(proposal: SabzdaraProposal): PlannedLine[] {
  const { line, costTjs } = proposal;
  if (line === null || costTjs === null) return [];
  return line.firstVersion === null
    ? [{ proposal, line, costTjs }]
    : [{ proposal, line: { ...line, ...line.firstVersion }, costTjs: line.firstVersion.costTjs }];
}

function secondVersionOf(proposal: SabzdaraProposal): PlannedLine[] {
  const { line, costTjs } = proposal;
  return line === null || costTjs === null ? [] : [{ proposal, line, costTjs }];
}
