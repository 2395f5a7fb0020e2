import { CastCouncilVote } from '../features/approval/cast-council-vote.js';
import { RecordDecision } from '../features/approval/record-decision.js';
import type { CouncilSessionContent } from './content/shapes/approval.js';
import type { LocalText } from './content/shapes/text.js';
import { type DemoCycle, moveCycle } from './demo-cycle.js';
import { type DemoStage, done } from './demo-stage.js';
import { stableId } from './stable-id.js';
import { lineKeyOf } from './write-plan.js';

/** The reviewer of the Model district. */
const reviewer = 'dist.iqtisod';

export interface TrailToPass {
  /** Number of the version. */
  readonly number: number;
  readonly sddcAdoptedDayOffset: number;
  readonly council: CouncilSessionContent;
}

/** The draft is sent for approval; the committee adopts it and the council resolves. The district is next. */
export async function passCommitteeAndCouncil(
  stage: DemoStage,
  cycle: DemoCycle,
  { number, sddcAdoptedDayOffset: adopted, council }: TrailToPass,
): Promise<void> {
  const { id: cycleId, prefix, name } = cycle;
  const approved = { cycleId, outcome: 'approved' as const, lineReasons: [] };
  await moveCycle(stage, cycle, { event: 'submit_for_approval', day: adopted, hour: 8 });
  const decisions = stage.get(RecordDecision);
  const adoption = await decisions.adoption(
    await stage.as(`${prefix}.raisikumita`, { day: adopted, hour: 9 }),
    { ...approved, id: decisionId(cycle, number, 'sddc'), number: null },
  );
  done(adoption, `${name}: adoption of version ${number}`);
  const { dayOffset: day } = council;
  for (const [minute, { login, vote }] of council.votes.entries()) {
    const ctx = await stage.as(login, { day, hour: 14, minute });
    done(await stage.get(CastCouncilVote).run(ctx, { cycleId, vote }), `${name}: ${login} votes`);
  }
  const resolution = await decisions.council(await stage.as(`${prefix}.rais`, { day, hour: 15 }), {
    ...approved,
    id: decisionId(cycle, number, 'council'),
    number: council.resolutionNumber,
    date: stage.days.date(day),
  });
  done(resolution, `${name}: resolution on version ${number}`);
}

/** The district agrees. */
export async function agreeAtDistrict(
  stage: DemoStage,
  cycle: DemoCycle,
  { number, day }: { readonly number: number; readonly day: number },
): Promise<void> {
  const agreed = await stage.get(RecordDecision).district(await stage.as(reviewer, { day }), {
    id: decisionId(cycle, number, 'district'),
    cycleId: cycle.id,
    outcome: 'approved',
    number: null,
    lineReasons: [],
  });
  done(agreed, `${cycle.name}: the district on version ${number}`);
}

export interface ReturnedLine {
  readonly key: string;
  readonly reason: LocalText;
}

/** The district returns the version because of some of its lines; a new draft begins. */
export async function returnAtDistrict(
  stage: DemoStage,
  cycle: DemoCycle,
  given: {
    readonly number: number;
    readonly day: number;
    readonly lines: readonly ReturnedLine[];
  },
): Promise<void> {
  const { number, day, lines } = given;
  const lineReasons: { lineKey: string; reason: string }[] = [];
  for (const { key, reason } of lines) {
    lineReasons.push({ lineKey: await lineKeyOf(stage, cycle, key), reason: reason.tg });
  }
  const returned = await stage.get(RecordDecision).district(await stage.as(reviewer, { day }), {
    id: decisionId(cycle, number, 'district'),
    cycleId: cycle.id,
    outcome: 'returned',
    number: null,
    lineReasons,
  });
  done(returned, `${cycle.name}: the district on version ${number}`);
}

function decisionId(cycle: DemoCycle, number: number, step: string): string {
  return stableId('decision', cycle.name, String(number), step);
}
