import { success } from '../domain/outcome.js';
import { lockProposals } from '../features/proposal/proposal.store.js';
import { VerdictBook } from '../features/proposal/verdict-book.js';
import type {
  NamunaobodPlanContent,
  NamunaobodProposal,
} from './content/shapes/namunaobod-plan.js';
import type { NamesContent } from './content/shapes/people.js';
import { type DemoCycle, moveCycle } from './demo-cycle.js';
import { type DemoContent, demoProposalId, storeProposals } from './demo-proposals.js';
import { costLinesOf, verdictOf } from './demo-screening.js';
import { type DemoStage, done } from './demo-stage.js';
import { holdPastRound } from './hold-round.js';
import { holdNamunaobodChoice, namunaobodRule } from './namunaobod-choice.js';
import { carryOutPlan } from './namunaobod-plan.js';
import { screenCycle } from './screen-cycle.js';
import { stableId } from './stable-id.js';

/** Namunaobod carries out its plan: chosen by 5,122 ballots, approved, published, reported on. */
export async function loadNamunaobod(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  plan: NamunaobodPlanContent,
): Promise<void> {
  const { timeline, proposals } = plan;
  let numbers: ReadonlyMap<string, number> = new Map();
  const cycle = await screenCycle(
    stage,
    {
      ...plan,
      name: 'namunaobod',
      prefix: 'namu',
      kind: 'jmp',
      choiceEnabled: true,
      ballotMax: plan.ballot.maxChoices,
      choiceRule: namunaobodRule,
      preparationDay: timeline.preparationDayOffset,
    },
    async (begun) => {
      numbers = await storeProposals(stage, content, begun, proposals, (proposal) => ({
        costLines: costLinesOf(proposal.costTjs),
        verdicts: [verdictOf(stage, begun, proposal.screening)],
      }));
    },
  );
  const keys = proposals.map(({ key }) => key);
  await holdPastRound(stage, content.people, cycle, { round: plan.round, keys });
  await moveCycle(stage, cycle, {
    event: 'open_choice',
    day: timeline.choiceOpensDayOffset,
    hour: 8,
    untilDay: timeline.choiceClosesDayOffset,
  });
  await holdNamunaobodChoice(stage, content, cycle, { plan, numbers });
  await moveCycle(stage, cycle, { event: 'start_drafting', day: timeline.countDayOffset + 1 });
  for (const proposal of proposals) await decideAfterChoice(stage, cycle, proposal);
  await carryOutPlan(stage, cycle, plan);
}

/** What was accepted with reservation is decided when the choice is over, as the rules of this cycle allowed. */
async function decideAfterChoice(
  stage: DemoStage,
  cycle: DemoCycle,
  { key, afterChoice }: NamunaobodProposal,
): Promise<void> {
  if (afterChoice === null) return;
  const ctx = await stage.as(`${cycle.prefix}.kotib`, { day: afterChoice.dayOffset });
  const proposalId = demoProposalId(cycle, key);
  const entry = {
    id: stableId('verdict', cycle.name, key, 'after-choice'),
    proposalId,
    verdict: afterChoice.verdict,
    reason: afterChoice.reason.tg,
    mergedIntoId: null,
  };
  const recorded = await stage.get(VerdictBook).recordOnce(ctx, entry, async (tx) => {
    const [proposal] = await lockProposals(tx, [proposalId]);
    if (!proposal) throw new Error(`the proposal ${key} is not there`);
    return success({ proposal, revision: proposal.revision + 1 });
  });
  done(recorded, `${cycle.name}: ${key} after the choice`);
}
