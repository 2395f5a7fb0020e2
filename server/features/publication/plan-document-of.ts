import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import type {
  DocumentApproval,
  DocumentLine,
  DocumentPlace,
  PlanDocument,
} from '../../domain/plan/plan-document.js';
import { planTotals } from '../../domain/plan/plan-totals.js';
import type { Db } from '../../platform/db/handles.js';
import { ApprovalService, type DecidedStep } from '../approval/approval.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { LineContents } from '../jmp/line-item.store.js';
import { TerritoryService } from '../territory/territory.service.js';

export interface PublicationHead {
  readonly id: string;
  readonly number: number;
  readonly publishedAt: Date;
}

/** Writes out what a publication says, from what is stored of cycle, plan and approvals. */
@Injectable()
export class PlanDocumentOf {
  constructor(
    private readonly territory: TerritoryService,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly approvals: ApprovalService,
  ) {}

  async write(
    db: Db,
    cycle: CycleEntity,
    version: JmpVersionEntity,
    publication: PublicationHead,
  ): Promise<PlanDocument> {
    const jamoat = await this.territory.jamoat(cycle.jamoatId);
    const district = jamoat && (await this.territory.district(jamoat.districtId));
    const jmp = await this.jmps.jmpOfCycle(cycle.id);
    if (!jamoat || !district || !jmp)
      throw new Error(`The cycle ${cycle.id} has no place or plan.`);
    const villages = await this.territory.villagesOf(jamoat.id);
    const envelopes = await this.cycles.envelopes(cycle.id);
    const lines = await this.jmps.lines(db, version.id);
    const planned = lines.filter((line) => !line.reserve);
    const totals = planTotals(
      planned,
      envelopes.map((envelope) => envelope.id),
    );
    return {
      format: 'maslihat-plan-1',
      publication: {
        id: publication.id,
        number: publication.number,
        publishedOn: todayInDushanbe(publication.publishedAt),
      },
      demo: jamoat.demo,
      jamoat: placeOf(jamoat),
      district: placeOf(district),
      plan: {
        cycleId: cycle.id,
        kind: cycle.kind,
        version: version.number,
        fromYear: cycle.fromYear,
        toYear: cycle.toYear,
        currency: cycle.currency,
        orderFrom: jmp.orderFrom,
        orderReason:
          jmp.orderReason === null || jmp.orderLanguage === null
            ? null
            : { text: jmp.orderReason, language: jmp.orderLanguage },
        importedFrom: cycle.importedFrom,
      },
      villages: villages.map(placeOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
      envelopes: envelopes.map(({ id, source, label, ceilingMinor }) => ({
        id,
        source,
        label,
        ceiling: ceilingMinor.toString(),
      })),
      lines: planned.map(lineOf),
      reserve: lines.filter((line) => line.reserve).map(lineOf),
      totals: {
        cost: totals.costMinor.toString(),
        shares: totals.shares.map(shareOf),
        periods: totals.periods.map(({ costMinor, shares, ...period }) => ({
          ...period,
          cost: costMinor.toString(),
          shares: shares.map(shareOf),
        })),
      },
      approvals: await this.decisions(db, cycle.id),
    };
  }

  private async decisions(db: Db, cycleId: string): Promise<DocumentApproval[]> {
    const versions = await this.jmps.submittedVersions(db, cycleId);
    const trail = await this.approvals.trail(
      db,
      versions.map((version) => version.id),
    );
    return versions.flatMap((version) =>
      trail
        .filter((decided) => decided.step.versionId === version.id)
        .flatMap((decided) => approvalOf(version.number, decided)),
    );
  }
}

function placeOf(place: {
  readonly id: string;
  readonly nameTg: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}): DocumentPlace {
  const { nameTg: tg, nameRu: ru, nameEn: en } = place;
  return {
    id: place.id,
    names: { ...(tg && { tg }), ...(ru && { ru }), ...(en && { en }) },
  };
}

function lineOf(line: LineContents): DocumentLine {
  const { reasonAgainstRank: reason, reasonLanguage: language } = line;
  return {
    key: line.lineKey,
    number: line.position,
    rank: line.rank,
    reasonAgainstRank: reason === null || language === null ? null : { text: reason, language },
    texts: Object.fromEntries(
      line.texts.map(({ language: written, ...words }) => [written, words]),
    ),
    originalLanguage: line.language,
    sector: line.sector,
    villageIds: [...line.villageIds].sort(),
    fromYear: line.fromYear,
    toYear: line.toYear,
    cost: line.costMinor.toString(),
    shares: line.shares.map(shareOf),
  };
}

function shareOf(share: { readonly envelopeId: string; readonly amountMinor: bigint }) {
  return { envelopeId: share.envelopeId, amount: share.amountMinor.toString() };
}

function approvalOf(version: number, decided: DecidedStep): DocumentApproval[] {
  const { step, approval, reasons } = decided;
  if (!approval) return [];
  const { deputies, votesFor, votesAgainst, votesAbstain } = approval;
  return [
    {
      version,
      step: step.kind,
      outcome: approval.outcome,
      number: approval.number,
      date: approval.datedOn,
      votes:
        deputies === null || votesFor === null || votesAgainst === null || votesAbstain === null
          ? null
          : { deputies, votesFor, votesAgainst, votesAbstain },
      fromPaper: approval.paperId !== null,
      lineReasons: reasons
        .map(({ lineKey, reason, language }) => ({ lineKey, reason, language }))
        .sort((a, b) => (a.lineKey < b.lineKey ? -1 : 1)),
    },
  ];
}
