import { rotatedByNumber } from '../domain/choice/ballot-list.js';
import type { ChoiceRule } from '../domain/choice/choice-rule.js';
import { mostPapersInBatch } from '../domain/choice/polling-place.js';
import { ImportElection } from '../features/choice/count/import-election.js';
import type { RecordedVoter } from '../features/choice/count/record-voters.js';
import type { RecordedPlace } from '../features/choice/paper/record-places.js';
import { confirmedByTwo, dice } from './choice-confirmations.js';
import type { NamesContent } from './content/shapes/people.js';
import type { JamoatContent } from './content/shapes/places.js';
import type { SabzdaraFundContent } from './content/shapes/sabzdara-fund.js';
import { currency, type DemoCycle, dirams } from './demo-cycle.js';
import { type DemoContent, demoProposalId, jamoatOf } from './demo-proposals.js';
import { type CastBallot, makeRoll } from './demo-roll.js';
import type { DemoStage } from './demo-stage.js';
import { drawBallots } from './drawn-ballots.js';
import { demoVillageId } from './load-places.js';
import { makeUpResidents } from './made-up-residents.js';
import { seededDraw } from './seeded.js';
import { stableId } from './stable-id.js';

/** How the charter of this cycle says that ballots are counted. */
export const fundRule: ChoiceRule = 'mes_cost_add1u';

/** Residents of each village who have an account and have not yet taken part. */
const notYet = 2;
/** Papers a village is given beyond those used so far. */
const spare = 20;

/** The choice as it was opened, with its roll and the ballots that came in since. */
export async function openFundChoice(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  given: {
    readonly fund: SabzdaraFundContent;
    readonly cycle: DemoCycle;
    readonly numbers: ReadonlyMap<string, number>;
  },
): Promise<void> {
  const { fund, cycle, numbers } = given;
  const { choiceOpensDayOffset: day, choiceClosesDayOffset: closesDay } = fund.timeline;
  const list = rotatedByNumber(
    fund.works.map((work) => ({ ...work, number: numbers.get(work.key) ?? 0 })),
    cycle.id,
  );
  const ballots = castBallots(
    stage,
    fund,
    list.map(({ key }) => key),
  );
  const jamoat = jamoatOf(content, cycle);
  const residents = await makeUpResidents(stage, content.names, {
    jamoatCode: cycle.jamoatId,
    confirmed: true,
    registeredDay: fund.timeline.collectionOpensDayOffset - 20,
    villages: jamoat.villages.map(({ code }) => ({
      villageCode: code,
      residents:
        notYet + ballots.filter((one) => one.villageCode === code && one.channel === 'web').length,
    })),
  });
  const voters = await makeRoll(stage, content.names, cycle, {
    jamoat,
    closesDay,
    ballots,
    onWeb: new Set(residents.map(({ id }) => id)),
  });
  await stage.get(ImportElection).importElection(stage.tx, stage.byItself({ day }), {
    id: stableId('choice', cycle.name),
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    status: 'open',
    ballotMax: fund.ballot.maxChoices,
    budgetMinor: dirams(fund.budgetTjs),
    currency,
    rule: fundRule,
    seed: dice,
    opensOn: stage.days.date(day),
    closesOn: stage.days.date(closesDay),
    preparedAt: stage.days.at(day, 8, 30),
    openedAt: stage.days.at(day, 9, 10),
    projects: list.map(({ key, number, costTjs }) => ({
      proposalId: demoProposalId(cycle, key),
      code: String(number),
      costMinor: dirams(costTjs),
    })),
    voters,
    places: placesOf(cycle, jamoat.villages, voters),
    confirmations: confirmedByTwo(stage, cycle, 'open', { day, hour: 9 }),
  });
}

/** A place with network in every village; its papers lie in the box until the close. */
function placesOf(
  cycle: DemoCycle,
  villages: JamoatContent['villages'],
  voters: readonly RecordedVoter[],
): RecordedPlace[] {
  return villages.map(({ code, slug, name }) => {
    const villageId = demoVillageId(code);
    const marked = voters
      .filter((voter) => voter.channel === 'paper' && voter.villageId === villageId)
      .map(({ id }) => id);
    return {
      id: stableId('polling place', cycle.name, slug),
      name: name.tg,
      villageId,
      offline: false,
      batches: Array<number>(Math.ceil((marked.length + spare) / mostPapersInBatch)).fill(
        mostPapersInBatch,
      ),
      marked,
      protocol: null,
    };
  });
}

/**
 * The ballots as they came in since the opening. A ballot written down for somebody went into the box as paper, and what
 * is on a paper nobody knows before the box is opened.
 */
function castBallots(
  { days }: DemoStage,
  { generation, timeline }: SabzdaraFundContent,
  keys: readonly string[],
): CastBallot[] {
  const openDays = -timeline.choiceOpensDayOffset;
  return drawBallots(generation, seededDraw('ballots/sabzdara-fund')).map(
    ({ villageCode, channel, works }, index) => ({
      villageCode,
      channel: channel === 'assisted' ? 'paper' : channel,
      positions:
        channel === 'web' ? works.map((key) => keys.indexOf(key) + 1).sort((a, b) => a - b) : null,
      day: days.date(timeline.choiceOpensDayOffset + (index % openDays)),
    }),
  );
}
