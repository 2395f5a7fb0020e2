import type { Channel } from '../domain/choice/choice-status.js';
import type {
  NamunaobodPlanContent,
  NamunaobodProposal,
} from './content/shapes/namunaobod-plan.js';
import { ballotsWithTotals } from './ballots-with-totals.js';
import type { DemoDays } from './demo-days.js';
import type { CastBallot } from './demo-roll.js';
import { repeated, seededDraw, shuffled } from './seeded.js';
import { shareOut } from './share-out.js';

/**
 * Every ballot cast in Namunaobod, with exactly the totals of the content: choices per proposal, sizes, villages,
 * channels, invalid papers. `list` is the ballot list.
 */
export function namunaobodBallots(
  { ballots, timeline }: NamunaobodPlanContent,
  list: readonly NamunaobodProposal[],
  days: DemoDays,
): CastBallot[] {
  const draw = seededDraw('ballots/namunaobod');
  const { one, two, three } = ballots.validBySize;
  const valid = ballotsWithTotals(
    {
      votes: list.map(({ choices }) => choices),
      sizes: [
        { size: 1, ballots: one },
        { size: 2, ballots: two },
        { size: 3, ballots: three },
      ],
      villages: ballots.validByVillage.map((row) => ({
        village: row.villageCode,
        ballots: row.valid,
      })),
      near: (village, project) => list[project]?.villageCodes.includes(village) ?? false,
    },
    draw,
  );
  const ofChannel = (channel: Channel) =>
    ballots.channels.find((row) => row.channel === channel)?.valid ?? 0;
  const webLeft = webBallotsByVillage({ ballots });
  const others = shuffled(
    repeated<Channel>([
      ['paper', ofChannel('paper')],
      ['sms_typed', ofChannel('sms_typed')],
    ]),
    draw,
  );
  const open = timeline.choiceClosesDayOffset - timeline.choiceOpensDayOffset + 1;
  const dayOf = (index: number) => days.date(timeline.choiceOpensDayOffset + (index % open));
  const cast = valid.map(({ village, positions }, index): CastBallot => {
    const web = webLeft.get(village) ?? 0;
    if (web > 0) webLeft.set(village, web - 1);
    const channel = web > 0 ? 'web' : others.pop();
    if (channel === undefined) throw new Error('the channels hold fewer ballots than the villages');
    return { villageCode: village, channel, positions, day: dayOf(index) };
  });
  const villages = ballots.validByVillage.map(({ villageCode }) => villageCode);
  const invalid = Array.from({ length: ballots.invalid }, (_, index): CastBallot => {
    const villageCode = villages[index % villages.length] ?? '';
    return { villageCode, channel: 'paper', positions: null, day: dayOf(index) };
  });
  return [...cast, ...invalid];
}

/** How many ballots of each village came by the web: its share of them all. */
export function webBallotsByVillage({
  ballots,
}: Pick<NamunaobodPlanContent, 'ballots'>): Map<string, number> {
  const web = ballots.channels.find(({ channel }) => channel === 'web')?.valid ?? 0;
  const shares = shareOut(
    web,
    ballots.validByVillage.map(({ valid }) => valid),
  );
  return new Map(
    ballots.validByVillage.map(({ villageCode }, index) => [villageCode, shares[index] ?? 0]),
  );
}
