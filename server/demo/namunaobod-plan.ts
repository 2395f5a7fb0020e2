import { PublishPlan } from '../features/publication/publish-plan.js';
import { ReportProgress } from '../features/tracking/report-progress.js';
import type { NamunaobodPlanContent } from './content/shapes/namunaobod-plan.js';
import { currency, type DemoCycle, dirams } from './demo-cycle.js';
import { type DemoStage, done } from './demo-stage.js';
import { agreeAtDistrict, passCommitteeAndCouncil } from './pass-approval.js';
import { stableId } from './stable-id.js';
import { draftPlan, lineKeyOf } from './write-plan.js';

/** The plan from its draft to the last reports of those who carry it out. */
export async function carryOutPlan(
  stage: DemoStage,
  cycle: DemoCycle,
  { approvalTrail, proposals }: NamunaobodPlanContent,
): Promise<void> {
  const { sddcAdoptedDayOffset, district, publishedDayOffset } = approvalTrail;
  if (!district) throw new Error('the district has decided on the plan of Namunaobod');
  const planned = proposals.flatMap((proposal) =>
    proposal.line === null ? [] : [{ proposal, line: proposal.line, costTjs: proposal.costTjs }],
  );
  await draftPlan(stage, cycle, { day: sddcAdoptedDayOffset - 6, order: null, lines: planned });
  await passCommitteeAndCouncil(stage, cycle, { ...approvalTrail, number: 1 });
  await agreeAtDistrict(stage, cycle, { number: 1, day: district.dayOffset });
  const publicationId = await publish(stage, cycle, publishedDayOffset);
  for (const { proposal, line } of planned) {
    const { progress, implementerLogin } = line;
    const ctx = await stage.as(implementerLogin ?? `${cycle.prefix}.devon`, {
      day: progress.dayOffset,
    });
    const reported = await stage.get(ReportProgress).run(ctx, {
      id: stableId('progress', cycle.name, proposal.key),
      publicationId,
      lineKey: await lineKeyOf(stage, cycle, proposal.key),
      revision: 0,
      status: progress.status === 'not_started' ? 'planned' : progress.status,
      percent: progress.donePercent,
      spent: { amount: dirams(progress.spentTjs), currency },
      note: progress.note.tg,
      photoId: null,
    });
    done(reported, `${cycle.name}: progress of ${proposal.key}`);
  }
}

async function publish(stage: DemoStage, cycle: DemoCycle, day: number): Promise<string> {
  const publishing = stage.get(PublishPlan);
  const preparationId = stableId('preparation', cycle.name);
  const preparing = await stage.as(`${cycle.prefix}.devon`, { day, hour: 9 });
  const prepared = await publishing.prepare(preparing, { id: preparationId, cycleId: cycle.id });
  done(prepared, `${cycle.name}: preparing the publication`);
  const confirming = await stage.as(`${cycle.prefix}.rais`, { day, hour: 11 });
  const id = stableId('publication', cycle.name);
  return done(
    await publishing.confirm(confirming, { id, preparationId }),
    `${cycle.name}: publication`,
  );
}
