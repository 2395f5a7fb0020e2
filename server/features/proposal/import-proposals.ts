import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CostLine } from '../../domain/proposal/cost-lines.js';
import type { ProposalOrigin, Sector, Verdict } from '../../domain/proposal/proposal.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import * as assessments from './assessment.store.js';
import type { TextLanguage } from './proposal.entity.js';
import * as store from './proposal.store.js';
import { searchTextOf, titleTextOf } from './search-text.js';
import * as voices from './voices.store.js';

export interface ImportedText {
  readonly language: TextLanguage;
  readonly title: string;
  readonly problem: string;
}

export interface ImportedVerdict {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly language: TextLanguage;
  readonly mergedIntoId?: string | null;
  readonly assessedBy?: string | null;
  readonly assessedAt: Date;
}

export interface ImportedComment {
  readonly id: string;
  readonly authorId: string;
  readonly language: TextLanguage;
  readonly text: string;
  readonly writtenAt: Date;
}

/** A proposal that did not come in through the form. Texts are stored as given: the caller has cleaned them. */
export interface ImportedProposal {
  readonly id: string;
  /** The first is the original. */
  readonly texts: readonly [ImportedText, ...ImportedText[]];
  readonly submittedAt: Date;
  readonly sector?: Sector;
  /** Left out or empty: it concerns the whole jamoat. */
  readonly villageIds?: readonly string[];
  readonly costGuessMinor?: bigint | null;
  readonly photoId?: string | null;
  readonly origin?: ProposalOrigin;
  readonly onBehalfOf?: string | null;
  readonly withheld?: boolean;
  readonly authorId?: string | null;
  readonly costLines?: readonly CostLine[];
  /** In the order in which they were given; the last one stands. */
  readonly verdicts?: readonly ImportedVerdict[];
  readonly supporterIds?: readonly string[];
  readonly comments?: readonly ImportedComment[];
}

const rowsAtOnce = 500;

/** Writes proposals that come from a file or from the demonstration, with everything that had happened to them. */
@Injectable()
export class ImportProposals {
  constructor(private readonly audit: AuditService) {}

  /**
   * Stores the proposals in a cycle and numbers them in their order, from the next free number on. Asks neither roles
   * nor phase: the caller does. Answers the number of each id.
   */
  async run(
    tx: Tx,
    ctx: Ctx,
    cycle: { readonly id: string; readonly jamoatId: string },
    proposals: readonly ImportedProposal[],
  ): Promise<ReadonlyMap<string, number>> {
    if (proposals.length === 0) return new Map();
    const first = await store.takeNumbers(tx, cycle.id, proposals.length);
    const numbers = new Map(proposals.map((proposal, index) => [proposal.id, first + index]));
    for (const part of chunks(proposals)) {
      await store.insertProposals(tx, {
        proposals: part.map((one) => proposalRow(cycle, one, numbers.get(one.id) ?? 0)),
        texts: part.flatMap((one) => textRows(cycle.jamoatId, one)),
        places: part.flatMap((one) => placeRows(cycle.jamoatId, one)),
      });
    }
    await this.insertScreening(tx, cycle, proposals);
    await this.insertVoices(tx, cycle.jamoatId, proposals);
    await this.audit.record(tx, ctx, {
      act: 'importProposals',
      jamoatId: cycle.jamoatId,
      subjectKind: 'cycle',
      subjectId: cycle.id,
      detail: { count: proposals.length },
    });
    return numbers;
  }

  private async insertScreening(
    tx: Tx,
    cycle: { readonly id: string; readonly jamoatId: string },
    proposals: readonly ImportedProposal[],
  ): Promise<void> {
    const { jamoatId } = cycle;
    const verdicts = proposals.flatMap((one) => verdictRows(jamoatId, one));
    for (const part of chunks(verdicts)) await assessments.insertAssessments(tx, part);
    await assessments.applyLastAssessments(tx, cycle.id);
    const lines = proposals.flatMap((one) => costLineRows(jamoatId, one));
    for (const part of chunks(lines)) await assessments.insertCostLines(tx, part);
  }

  private async insertVoices(
    tx: Tx,
    jamoatId: string,
    proposals: readonly ImportedProposal[],
  ): Promise<void> {
    const supports = proposals.flatMap((one) =>
      (one.supporterIds ?? []).map((personId) => ({
        proposalId: one.id,
        personId,
        jamoatId,
        supportedAt: one.submittedAt,
      })),
    );
    for (const part of chunks(supports)) await voices.insertSupports(tx, part);
    const comments = proposals.flatMap((one) =>
      (one.comments ?? []).map((comment) => ({ ...comment, proposalId: one.id, jamoatId })),
    );
    for (const part of chunks(comments)) await voices.insertComments(tx, part);
  }
}

function proposalRow(
  cycle: { readonly id: string; readonly jamoatId: string },
  one: ImportedProposal,
  number: number,
): store.NewProposal {
  return {
    id: one.id,
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    number,
    sector: one.sector ?? 'other',
    everywhere: (one.villageIds ?? []).length === 0,
    costGuessMinor: one.costGuessMinor ?? null,
    photoId: one.photoId ?? null,
    origin: one.origin ?? 'self',
    onBehalfOf: one.onBehalfOf ?? null,
    withheld: one.withheld ?? false,
    authorId: one.authorId ?? null,
    language: one.texts[0].language,
    submittedAt: one.submittedAt,
    status: 'submitted',
    mergedIntoId: null,
    revision: 0,
    costRevision: (one.costLines ?? []).length > 0 ? 1 : 0,
    titleText: titleTextOf(one.texts),
    searchText: searchTextOf(one.texts),
  };
}

function textRows(jamoatId: string, one: ImportedProposal): store.NewText[] {
  return one.texts.map(({ language, title, problem }) => ({
    proposalId: one.id,
    language,
    jamoatId,
    title,
    problem,
  }));
}

function placeRows(jamoatId: string, one: ImportedProposal): store.NewPlace[] {
  return (one.villageIds ?? []).map((villageId) => ({ proposalId: one.id, villageId, jamoatId }));
}

function verdictRows(jamoatId: string, one: ImportedProposal): assessments.NewAssessment[] {
  return (one.verdicts ?? []).map((given, index) => ({
    id: randomUUID(),
    proposalId: one.id,
    jamoatId,
    revision: index + 1,
    verdict: given.verdict,
    reason: given.reason,
    language: given.language,
    mergedIntoId: given.mergedIntoId ?? null,
    assessedBy: given.assessedBy ?? null,
    assessedAt: given.assessedAt,
  }));
}

function costLineRows(jamoatId: string, one: ImportedProposal): assessments.NewCostLine[] {
  return (one.costLines ?? []).map((line, index) => ({
    ...line,
    id: randomUUID(),
    proposalId: one.id,
    jamoatId,
    position: index + 1,
  }));
}

function chunks<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    parts.push(rows.slice(start, start + rowsAtOnce));
  }
  return parts;
}
