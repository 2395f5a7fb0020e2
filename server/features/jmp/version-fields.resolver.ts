import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { planTotals } from '../../domain/plan/plan-totals.js';
import { diffVersions } from '../../domain/plan/version-diff.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import type { JmpEntity, JmpVersionEntity } from './jmp.entity.js';
import { JmpLoaders } from './jmp.loaders.js';
import type { LineContents } from './line-item.store.js';
import { JmpLineViews } from './line-views.js';
import { fundingOf } from './plan-check.js';
import { asLineItem } from './shown-line.js';
import { shownDiff } from './shown-diff.js';
import { shownEnvelope } from './shown-envelope.js';

@Resolver('JmpVersion')
export class JmpVersionResolver {
  constructor(
    private readonly loaders: JmpLoaders,
    private readonly views: JmpLineViews,
  ) {}

  @ResolveField()
  jmp(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    return this.loaders.jmp(context).load(version.jmpId);
  }

  @ResolveField()
  async lines(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    return (await this.views.of(version, context)).filter((line) => !line.reserve);
  }

  @ResolveField()
  async reserve(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    return (await this.views.of(version, context)).filter((line) => line.reserve);
  }

  @ResolveField()
  async total(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    const { cycle, lines } = await this.views.plan(version, context);
    const planned = lines.filter((line) => !line.reserve);
    const amount = planned.reduce((sum, line) => sum + line.costMinor, 0n);
    return { amount, currency: cycle.currency };
  }

  @ResolveField()
  async envelopes(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    const { cycle, lines, envelopes } = await this.views.plan(version, context);
    const money = moneyOf(cycle);
    return fundingOf(lines, envelopes).envelopes.map((use, index) => ({
      envelope: shownEnvelope(cycle, envelopes[index]),
      used: money(use.usedMinor),
      over: money(use.overMinor),
    }));
  }

  @ResolveField()
  async periods(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    const { cycle, lines, envelopes } = await this.views.plan(version, context);
    const money = moneyOf(cycle);
    const planned = lines.filter((line) => !line.reserve);
    const ids = envelopes.map((envelope) => envelope.id);
    return planTotals(planned, ids).periods.map((period) => ({
      ...period,
      cost: money(period.costMinor),
      shares: period.shares.map((share, index) => ({
        envelope: shownEnvelope(cycle, envelopes[index]),
        amount: money(share.amountMinor),
      })),
    }));
  }

  /** In the words of the reader's language: who reads Russian sees what changed in the Russian plan. */
  @ResolveField()
  async changes(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    const before =
      version.basedOnId === null
        ? null
        : await this.loaders.version(context).load(version.basedOnId);
    if (!before) return null;
    const { cycle, lines, envelopes } = await this.views.plan(version, context);
    const older = await this.loaders.lines(context).load(before.id);
    const compared = (number: number, rows: readonly LineContents[]) => ({
      number,
      title: '',
      fromYear: cycle.fromYear,
      toYear: cycle.toYear,
      lines: rows.map((line) => asLineItem(line, context.ctx.locale)),
    });
    const diff = diffVersions(compared(before.number, older), compared(version.number, lines));
    return shownDiff(diff, {
      currency: cycle.currency,
      envelope: (id) =>
        shownEnvelope(
          cycle,
          envelopes.find((envelope) => envelope.id === id),
        ),
    });
  }
}

@Resolver('Jmp')
export class JmpResolver {
  constructor(
    private readonly loaders: JmpLoaders,
    private readonly cycles: CycleLoaders,
  ) {}

  @ResolveField()
  cycle(@Parent() jmp: JmpEntity, @Context() context: GqlContext) {
    return this.cycles.cycle(context).load(jmp.cycleId);
  }

  @ResolveField()
  orderReason(@Parent() jmp: JmpEntity) {
    const { orderReason: text, orderLanguage: language } = jmp;
    return text === null ? null : { text, language };
  }

  @ResolveField()
  versions(@Parent() jmp: JmpEntity, @Context() context: GqlContext) {
    return this.loaders.submittedVersions(context).load(jmp.id);
  }
}

@Resolver('Cycle')
export class CycleJmpResolver {
  constructor(private readonly loaders: JmpLoaders) {}

  /** Drafts are not public: a plan of which nothing was sent for approval yet is not there. */
  @ResolveField()
  async jmp(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    const jmp = await this.loaders.jmpOfCycle(context).load(cycle.id);
    if (!jmp) return null;
    const versions = await this.loaders.submittedVersions(context).load(jmp.id);
    return versions.length > 0 ? jmp : null;
  }
}

function moneyOf({ currency }: CycleEntity) {
  return (amount: bigint) => ({ amount, currency });
}
