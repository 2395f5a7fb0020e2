import { rotatedByNumber } from '../domain/choice/ballot-list.js';
import type { ChoiceRule } from '../domain/choice/choice-rule.js';
import { ConfirmChoiceAct } from '../features/choice/confirm-choice-act.js';
import { ImportElection } from '../features/choice/count/import-election.js';
import type { RecordedPlace } from '../features/choice/paper/record-places.js';
import { confirmedByTwo, dice } from './choice-confirmations.js';
import type { NamunaobodPlanContent } from './content/shapes/namunaobod-plan.js';
import type { NamesContent } from './content/shapes/people.js';
import { currency, type DemoCycle, dirams } from './demo-cycle.js';
import { type DemoContent, demoProposalId, jamoatOf } from './demo-proposals.js';
import { makeRoll } from './demo-roll.js';
import { type DemoStage, done } from './demo-stage.js';
import { makeUpResidents } from './made-up-residents.js';
import { namunaobodBallots, webBallotsByVillage } from './namunaobod-ballots.js';
import { stableId } from './stable-id.js';

/** How the charter of this cycle says that ballots are counted. */
export const namunaobodRule: ChoiceRule = 'greedy_score';

/** Residents of each village who have an account and did not take part. */
const stayedAway = 2;

/** The choice of Namunaobod as it was closed; then two persons seal it and two open the count, by the acts of the choice. */
export async function holdNamunaobodChoice(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  cycle: DemoCycle,
  given: {
    readonly plan: NamunaobodPlanContent;
    readonly numbers: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const { plan, numbers } = given;
  const { timeline } = plan;
  const { choiceOpensDayOffset: opens, choiceClosesDayOffset: closes } = timeline;
  const choiceId = stableId('choice', cycle.name);
  const list = rotatedByNumber(
    plan.proposals.map((proposal) => ({ ...proposal, number: numbers.get(proposal.key) ?? 0 })),
    cycle.id,
  );
  await stage.get(ImportElection).importElection(stage.tx, stage.byItself({ day: closes }), {
    id: choiceId,
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    status: 'closed',
    ballotMax: plan.ballot.maxChoices,
    budgetMinor: dirams(plan.budgetTjs),
    currency,
    rule: namunaobodRule,
    seed: dice,
    opensOn: stage.days.date(opens),
    closesOn: stage.days.date(closes),
    preparedAt: stage.days.at(opens, 8, 30),
    openedAt: stage.days.at(opens, 9, 10),
    closedAt: stage.days.at(closes, 19, 10),
    projects: list.map(({ key, number, costTjs }) => ({
      proposalId: demoProposalId(cycle, key),
      code: String(number),
      costMinor: dirams(costTjs),
    })),
    voters: await votersOf(stage, content, cycle, { plan, list }),
    places: [wholeJamoat(cycle, plan)],
    confirmations: [
      ...confirmedByTwo(stage, cycle, 'open', { day: opens, hour: 9 }),
      ...confirmedByTwo(stage, cycle, 'close', { day: closes, hour: 19 }),
    ],
  });
  for (const [index, act] of (['seal', 'count'] as const).entries()) {
    for (const login of [`${cycle.prefix}.kotib`, `${cycle.prefix}.raisikumita`]) {
      const ctx = await stage.as(login, { day: timeline.countDayOffset, hour: 10 + index });
      const confirmed = await stage.get(ConfirmChoiceAct).run(ctx, { choiceId, act, seed: null });
      done(confirmed, `${cycle.name}: ${act}`);
    }
  }
}

async function votersOf(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  cycle: DemoCycle,
  given: {
    readonly plan: NamunaobodPlanContent;
    readonly list: NamunaobodPlanContent['proposals'];
  },
) {
  const { plan, list } = given;
  const web = webBallotsByVillage(plan);
  const residents = await makeUpResidents(stage, content.names, {
    jamoatCode: cycle.jamoatId,
    confirmed: true,
    registeredDay: plan.timeline.collectionOpensDayOffset,
    villages: [...web].map(([villageCode, count]) => ({
      villageCode,
      residents: count + stayedAway,
    })),
  });
  return makeRoll(stage, content.names, cycle, {
    jamoat: jamoatOf(content, cycle),
    closesDay: plan.timeline.choiceClosesDayOffset,
    ballots: namunaobodBallots(plan, list, stage.days),
    onWeb: new Set(residents.map(({ id }) => id)),
  });
}

/** The numbers of the papers are known for the whole jamoat only. */
function wholeJamoat(cycle: DemoCycle, { ballots }: NamunaobodPlanContent): RecordedPlace {
  const paper = ballots.channels.find(({ channel }) => channel === 'paper');
  const { issued, spoiled, unused } = ballots.paperProtocol;
  const { invalid, refused } = ballots;
  const inBox = paper?.cast ?? 0;
  const read = { valid: inBox - invalid, blank: 0, invalid };
  return {
    id: stableId('polling place', cycle.name),
    name: 'Ҳамаи деҳаҳо',
    villageId: null,
    offline: true,
    batches: [],
    marked: [],
    protocol: { issued, inBox, spoiled, unused, refused, marked: inBox, ...read },
  };
}
