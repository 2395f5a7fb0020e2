import type { NamesContent } from './content/shapes/people.js';
import type { SabzdaraFundContent } from './content/shapes/sabzdara-fund.js';
import { moveCycle } from './demo-cycle.js';
import { type DemoContent, storeProposals } from './demo-proposals.js';
import { acceptedOn, costLinesOf } from './demo-screening.js';
import type { DemoStage } from './demo-stage.js';
import { holdPastRound } from './hold-round.js';
import { fundRule, openFundChoice } from './sabzdara-fund-choice.js';
import { screenCycle } from './screen-cycle.js';

/** The village fund of Sabzdara: a choice is open, the first ballots are in. */
export async function loadSabzdaraFund(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  fund: SabzdaraFundContent,
): Promise<void> {
  const { timeline, works } = fund;
  let numbers: ReadonlyMap<string, number> = new Map();
  const cycle = await screenCycle(
    stage,
    {
      ...fund,
      name: 'sabzdara-fund',
      prefix: 'sabz',
      kind: 'village_fund',
      choiceEnabled: true,
      ballotMax: fund.ballot.maxChoices,
      choiceRule: fundRule,
      preparationDay: timeline.collectionOpensDayOffset - 6,
    },
    async (begun) => {
      const verdicts = [acceptedOn(stage, begun, timeline.screeningDayOffset)];
      numbers = await storeProposals(stage, content, begun, works, ({ costTjs }) => ({
        costLines: costLinesOf(costTjs),
        verdicts,
      }));
    },
  );
  const keys = works.map(({ key }) => key);
  await holdPastRound(stage, content.people, cycle, { round: fund.round, keys });
  await moveCycle(stage, cycle, {
    event: 'open_choice',
    day: timeline.choiceOpensDayOffset,
    hour: 8,
    untilDay: timeline.choiceClosesDayOffset,
  });
  await openFundChoice(stage, content, { fund, cycle, numbers });
}
