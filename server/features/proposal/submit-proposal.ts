import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { checkDraft, type ProposalDraft } from '../../domain/proposal/draft.js';
import { mayRecord } from '../../domain/proposal/may-record.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { FilesService } from '../../platform/files/files.service.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import * as store from './proposal.store.js';
import { searchTextOf, titleTextOf } from './search-text.js';

export interface SubmitProposalInput extends ProposalDraft {
  readonly id: string;
  readonly cycleId: string;
  readonly photoId: string | null;
}

/** A proposal comes in: by its author, or written down for somebody else. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
    private readonly territory: TerritoryService,
    private readonly cycles: CycleService,
    private readonly files: FilesService,
  ) {}

  /**
   * Sent twice under one id it is stored once. Problems: those of `checkDraft`, `proposal.photo_unknown`,
   * `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `common.id_reused`, `cycle.wrong_phase`.
   */
  async run(ctx: Ctx, input: SubmitProposalInput): Promise<Outcome<ProposalEntity>> {
    const cycle = await this.cycles.cycle(input.cycleId);
    if (!cycle) return refusal('common.not_found', { path: ['cycleId'] });
    const permitted = permit(ctx, 'submitProposal', { jamoatId: cycle.jamoatId });
    if (!permitted.ok) return permitted;
    if (!mayRecord(ctx.actor, input.origin, { ...input, jamoatId: cycle.jamoatId })) {
      return refusal('common.not_permitted', { path: ['origin'] });
    }
    const villages = await this.territory.villagesOf(cycle.jamoatId);
    const draft = checkDraft(input, {
      currency: cycle.currency,
      villageIdsOfJamoat: villages.map((village) => village.id),
    });
    if (!draft.ok) return draft;
    const photoId = input.photoId;
    if (photoId !== null && (await this.files.pictures([photoId])).length === 0) {
      return refusal('proposal.photo_unknown', { path: ['photoId'] });
    }
    const row = proposalRow(ctx, cycle, input, draft.value);
    try {
      return await this.uow.run((tx) => this.store(tx, ctx, row, draft.value));
    } catch (error) {
      // The same form sent twice at once: the other one was first.
      if (brokenUnique(error) !== 'proposals_pkey') throw error;
      return (await this.sentBefore(this.uow.db, row, draft.value)) ?? refusal('common.id_reused');
    }
  }

  private async store(
    tx: Tx,
    ctx: Ctx,
    row: Omit<store.NewProposal, 'number'>,
    draft: ProposalDraft,
  ): Promise<Outcome<ProposalEntity>> {
    const before = await this.sentBefore(tx, row, draft);
    if (before) return before;
    const open = await this.cycles.shareInPhase(tx, row.cycleId, proposalActPhases.submitProposal);
    if (!open.ok) return open;
    const { id, jamoatId, language } = row;
    const number = await store.takeNumbers(tx, row.cycleId, 1);
    await store.insertProposals(tx, {
      proposals: [{ ...row, number }],
      texts: [{ proposalId: id, language, jamoatId, title: draft.title, problem: draft.problem }],
      places: draft.villageIds.map((villageId) => ({ proposalId: id, villageId, jamoatId })),
    });
    await this.audit.record(tx, ctx, {
      act: 'submitProposal',
      jamoatId,
      subjectKind: 'proposal',
      subjectId: id,
      detail: { number, origin: row.origin },
    });
    return success(await store.readProposal(tx, id));
  }

  /** What an earlier sending under this id left behind: the stored row, a refusal, or `null` when there was none. */
  private async sentBefore(
    db: Db,
    row: Omit<store.NewProposal, 'number'>,
    draft: ProposalDraft,
  ): Promise<Outcome<ProposalEntity> | null> {
    const stored = await store.findProposal(db, row.id);
    if (!stored) return null;
    const texts = await store.findTexts(db, [row.id]);
    const places = await store.findPlaces(db, [row.id]);
    const original = texts.find((text) => text.language === stored.language);
    const same =
      sameFields.every((field) => stored[field] === row[field]) &&
      original?.title === draft.title &&
      original.problem === draft.problem &&
      places.map((place) => place.villageId).join() === [...draft.villageIds].sort().join();
    return same ? success(stored) : refusal('common.id_reused');
  }
}

const sameFields = [
  'cycleId',
  'authorId',
  'sector',
  'everywhere',
  'costGuessMinor',
  'photoId',
  'origin',
  'onBehalfOf',
  'withheld',
] as const;

function proposalRow(
  ctx: Ctx,
  cycle: CycleEntity,
  input: SubmitProposalInput,
  draft: ProposalDraft,
): Omit<store.NewProposal, 'number'> {
  return {
    id: input.id,
    cycleId: cycle.id,
    jamoatId: cycle.jamoatId,
    sector: draft.sector,
    everywhere: draft.everywhere,
    costGuessMinor: draft.costGuess?.amount ?? null,
    photoId: input.photoId,
    origin: draft.origin,
    onBehalfOf: draft.onBehalfOf,
    withheld: draft.withheld,
    authorId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    language: ctx.locale,
    submittedAt: ctx.now,
    status: 'submitted',
    mergedIntoId: null,
    revision: 0,
    costRevision: 0,
    titleText: titleTextOf([draft]),
    searchText: searchTextOf([draft]),
  };
}
