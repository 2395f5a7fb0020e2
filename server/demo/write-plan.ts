import { JmpService } from '../features/jmp/jmp.service.js';
import { DraftPlan } from '../features/jmp/draft-plan.js';
import { PutLineItem } from '../features/jmp/put-line-item.js';
import { SetFundingShares } from '../features/jmp/set-funding-shares.js';
import { locales } from '../domain/locale.js';
import { fundingSources } from '../domain/plan/funding-source.js';
import type { Financing, Somoni } from './content/shapes/money.js';
import type { IndicatorContent, PlanLineContent } from './content/shapes/plan-line.js';
import type { ProposalTextContent } from './content/shapes/proposal.js';
import type { LocalText } from './content/shapes/text.js';
import { currency, type DemoCycle, demoEnvelopeId, dirams } from './demo-cycle.js';
import { demoProposalId } from './demo-proposals.js';
import { type DemoStage, demoPersonId, done, type When } from './demo-stage.js';
import { demoVillageId } from './load-places.js';
import { stableId } from './stable-id.js';

/** A line as the secretary writes it. */
export interface PlannedLine {
  readonly proposal: ProposalTextContent;
  readonly line: PlanLineContent;
  readonly costTjs: Somoni;
}

export interface PlanToDraft extends When {
  /** Keys in the committee's order and why; `null` where the choice gives the order. */
  readonly order: { readonly keys: readonly string[]; readonly reason: LocalText } | null;
  readonly lines: readonly PlannedLine[];
}

/** The secretary drafts the plan and writes its lines, in every language, with their money. */
export async function draftPlan(
  stage: DemoStage,
  cycle: DemoCycle,
  { order, lines, ...when }: PlanToDraft,
): Promise<void> {
  const drafted = await stage.get(DraftPlan).run(await stage.as(`${cycle.prefix}.kotib`, when), {
    id: stableId('jmp', cycle.name),
    cycleId: cycle.id,
    order: order && order.keys.map((key) => demoProposalId(cycle, key)),
    orderReason: order && order.reason.tg,
  });
  done(drafted, `${cycle.name}: plan`);
  for (const line of lines) await writeLine(stage, cycle, line, when);
}

/** The secretary writes one line of the present draft anew. */
export async function writeLine(
  stage: DemoStage,
  cycle: DemoCycle,
  { proposal, line, costTjs }: PlannedLine,
  when: When,
): Promise<void> {
  const { versionId, revision } = await draftOf(stage, cycle);
  const key = await lineKeyOf(stage, cycle, proposal.key);
  const what = `${cycle.name}: line ${proposal.key}`;
  for (const [index, language] of locales.entries()) {
    const ctx = await stage.as(`${cycle.prefix}.kotib`, when, language);
    const put = await stage.get(PutLineItem).run(ctx, {
      versionId,
      // Each act is one change further on.
      revision: revision + index,
      key,
      language,
      title: proposal.title[language],
      responsible: line.responsibleBody[language],
      indicator: indicatorText(line.indicator, language),
      upkeep: line.upkeep[language],
      sector: proposal.sector,
      villageIds: proposal.villageCodes.map(demoVillageId),
      fromYear: stage.days.year(line.fromYearOffset),
      toYear: stage.days.year(line.toYearOffset),
      cost: { amount: dirams(costTjs), currency },
      rankReason: null,
      implementerId: line.implementerLogin === null ? null : demoPersonId(line.implementerLogin),
    });
    done(put, what);
  }
  const ctx = await stage.as(`${cycle.prefix}.kotib`, when);
  const shares = sharesOf(cycle, line.financing);
  const shared = await stage
    .get(SetFundingShares)
    .run(ctx, { versionId, revision: revision + locales.length, key, shares });
  done(shared, what);
}

/** The key under which a proposal's line goes through all versions. */
export async function lineKeyOf(
  stage: DemoStage,
  cycle: DemoCycle,
  proposalKey: string,
): Promise<string> {
  const { versionId } = await draftOf(stage, cycle);
  const lines = await stage.get(JmpService).lines(stage.tx, versionId);
  const line = lines.find(({ proposalId }) => proposalId === demoProposalId(cycle, proposalKey));
  if (!line) throw new Error(`${cycle.name}: the proposal ${proposalKey} has no line`);
  return line.lineKey;
}

async function draftOf(stage: DemoStage, cycle: DemoCycle) {
  const version = await stage.get(JmpService).latestVersion(stage.tx, cycle.id);
  if (!version) throw new Error(`${cycle.name} has no plan yet`);
  return { versionId: version.id, revision: version.revision };
}

function sharesOf(cycle: DemoCycle, financing: Financing) {
  return fundingSources
    .filter((source) => financing[source] !== '0')
    .map((source) => ({
      envelopeId: demoEnvelopeId(cycle, source),
      amount: { amount: dirams(financing[source]), currency },
    }));
}

function indicatorText(
  { name, unit, baseline, target }: IndicatorContent,
  language: keyof LocalText,
): string {
  return `${name[language]}: ${baseline} → ${target} ${unit[language]}`;
}
