import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { progressStatuses } from '../../domain/plan/progress.js';
import { Allow } from '../../platform/auth/mark.js';
import { PictureLoaders } from '../../platform/files/picture.loaders.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type { ReportProgressInput } from '../../platform/graphql/schema.gen.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import { JmpLineViews, type LineView } from '../jmp/line-views.js';
import { JmpLoaders } from '../jmp/jmp.loaders.js';
import type { PublicationEntity } from '../publication/publication.entity.js';
import { PublicationService } from '../publication/publication.service.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { ReportProgress } from './report-progress.js';
import { TrackingLoaders } from './tracking.loaders.js';
import { TrackingService } from './tracking.service.js';

interface WorkView {
  readonly cycle: CycleEntity;
  readonly line: LineView;
  readonly last: ProgressReportEntity | null;
  readonly rows: readonly ProgressReportEntity[];
}

@Resolver('Publication')
export class PublicationProgressResolver {
  constructor(
    private readonly reporting: ReportProgress,
    private readonly publications: PublicationService,
    private readonly loaders: TrackingLoaders,
    private readonly jmps: JmpLoaders,
    private readonly lines: JmpLineViews,
    private readonly cycles: CycleLoaders,
  ) {}

  @Mutation()
  @Allow('reportProgress')
  async reportProgress(@Args('input') input: ReportProgressInput, @Context() { ctx }: GqlContext) {
    const done = await this.reporting.run(ctx, {
      ...input,
      note: input.note ?? null,
      photoId: input.photoId ?? null,
    });
    return asResult(done, 'ReportProgressSuccess', (id) => ({
      publication: this.publications.publication(id),
    }));
  }

  @ResolveField()
  async works(@Parent() publication: PublicationEntity, @Context() context: GqlContext) {
    return this.views(publication, context);
  }

  @ResolveField()
  async progress(@Parent() publication: PublicationEntity, @Context() context: GqlContext) {
    const works = await this.views(publication, context);
    const currency = works[0]?.cycle.currency ?? 'TJS';
    const dates = works.flatMap(({ last }) => (last ? [last.reportedAt.getTime()] : []));
    return {
      cost: { amount: works.reduce((sum, { line }) => sum + line.costMinor, 0n), currency },
      spent: {
        amount: works.reduce((sum, { last }) => sum + (last?.spentMinor ?? 0n), 0n),
        currency,
      },
      counts: progressStatuses.map((status) => ({
        status,
        works: works.filter((work) => statusOf(work) === status).length,
      })),
      reportedAt: dates.length === 0 ? null : new Date(Math.max(...dates)),
    };
  }

  private async views(publication: PublicationEntity, context: GqlContext): Promise<WorkView[]> {
    const version = await this.jmps.version(context).load(publication.versionId);
    const cycle = await this.cycles.cycle(context).load(publication.cycleId);
    if (!version || !cycle) throw new Error(`The publication ${publication.id} has no plan.`);
    const reports = await this.loaders.reports(context).load(publication.id);
    const lines = await this.lines.of(version, context);
    return lines
      .filter((line) => !line.reserve)
      .map((line) => {
        const rows = reports.filter((report) => report.lineKey === line.lineKey);
        return { cycle, line, rows, last: rows.at(-1) ?? null };
      });
  }
}

@Resolver('Work')
export class WorkResolver {
  constructor(
    private readonly tracking: TrackingService,
    private readonly pictures: PictureLoaders,
  ) {}

  @ResolveField()
  status(@Parent() work: WorkView) {
    return statusOf(work);
  }

  @ResolveField()
  percent(@Parent() { last }: WorkView) {
    return last?.percent ?? 0;
  }

  @ResolveField()
  spent(@Parent() { last, cycle }: WorkView) {
    return { amount: last?.spentMinor ?? 0n, currency: cycle.currency };
  }

  @ResolveField()
  revision(@Parent() { last }: WorkView) {
    return last?.revision ?? 0;
  }

  @ResolveField()
  reports(@Parent() { rows, cycle }: WorkView, @Context() context: GqlContext) {
    return rows.map(({ spentMinor, note, language, photoId, ...report }) => ({
      id: report.id,
      status: report.status,
      percent: report.percent,
      reportedAt: report.reportedAt,
      spent: { amount: spentMinor, currency: cycle.currency },
      note: note === null ? null : { text: note, language },
      // Read only if it is asked for: nobody would wait for a promise that stands here.
      photo: () => (photoId === null ? null : this.pictures.picture(context).load(photoId)),
    }));
  }

  @ResolveField()
  viewerCan(@Parent() { cycle, line }: WorkView, @Context() { ctx }: GqlContext) {
    return [this.tracking.viewerCanReport(ctx, cycle, line)];
  }
}

function statusOf({ last }: WorkView) {
  return last?.status ?? 'planned';
}
