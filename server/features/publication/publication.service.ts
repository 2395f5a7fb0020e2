import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../domain/canonical/canonical-json.js';
import type { CycleFacts } from '../../domain/phase/cycle-facts.js';
import type { PlanDocument } from '../../domain/plan/plan-document.js';
import { may } from '../../domain/policy/act-rule.js';
import { permissions } from '../../domain/policy/permissions.js';
import { publicationDeskReaders } from '../../domain/policy/publication-acts.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import { JmpService } from '../jmp/jmp.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import { PlanDocumentOf } from './plan-document-of.js';
import type { PublicationEntity, PublicationPreparationEntity } from './publication.entity.js';
import * as store from './publication.store.js';

/** A publication with its text: the very bytes the fingerprint was taken of. */
export interface PublishedText {
  readonly publication: PublicationEntity;
  readonly canonicalJson: string;
  readonly document: PlanDocument;
}

export interface Desk {
  readonly cycle: CycleEntity;
  readonly districtId: string | null;
  readonly version: JmpVersionEntity | null;
  readonly preparation: PublicationPreparationEntity | null;
  readonly publication: PublicationEntity | null;
}

/** Reading published plans: all of it is public. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly jmps: JmpService,
    private readonly documents: PlanDocumentOf,
  ) {}

  async publication(id: string): Promise<PublicationEntity | null> {
    return (await store.findPublications(this.uow.db, [id]))[0] ?? null;
  }

  async publicationOfCycle(cycleId: string): Promise<PublicationEntity | null> {
    return (await store.findPublicationsOfCycles(this.uow.db, [cycleId]))[0] ?? null;
  }

  async latestOfJamoat(jamoatId: string): Promise<PublicationEntity | null> {
    return (await store.findPublicationsOfJamoats(this.uow.db, [jamoatId]))[0] ?? null;
  }

  async text(id: string): Promise<PublishedText | null> {
    const publication = await store.findWithText(this.uow.db, id);
    if (!publication) return null;
    const { canonicalJson: text } = publication;
    return {
      publication,
      canonicalJson: text,
      document: JSON.parse(text) as PlanDocument,
    };
  }

  /** What the guards of the phase table ask, on the handle of the transaction that moves the cycle. */
  async facts(db: Db, cycleId: string): Promise<CycleFacts['publication']> {
    const version = await this.jmps.latestVersion(db, cycleId);
    if (!version) return { preparedBy: null, confirmedBy: null };
    const publication = await store.findPublicationOfVersion(db, version.id);
    const preparation = await store.findLastPreparation(db, version.id);
    return {
      preparedBy: publication?.preparedBy ?? preparation?.preparedBy ?? null,
      confirmedBy: publication?.confirmedBy ?? null,
    };
  }

  /** Writes a publication of a locked cycle; the caller answers for approvals and persons. Also for seeds. */
  async insert(
    tx: Tx,
    cycle: CycleEntity,
    version: JmpVersionEntity,
    publication: Pick<PublicationEntity, 'id' | 'preparedBy' | 'confirmedBy' | 'publishedAt'>,
  ): Promise<void> {
    const number = await store.takeNumber(tx, cycle.jamoatId);
    const document = await this.documents.write(tx, cycle, version, { ...publication, number });
    const text = canonicalJson(document);
    await store.insertPublication(tx, {
      ...publication,
      number,
      versionId: version.id,
      cycleId: cycle.id,
      jamoatId: cycle.jamoatId,
      canonicalJson: text,
      fingerprint: createHash('sha256').update(text, 'utf8').digest('hex'),
    });
  }

  /** How far the publication of a cycle is; `null` for whoever has no part in it. */
  async desk(ctx: Ctx, cycleId: string): Promise<Desk | null> {
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle) return null;
    const districtId = (await this.territory.jamoat(cycle.jamoatId))?.districtId ?? null;
    const place = { jamoatId: cycle.jamoatId, districtId };
    if (!may(ctx.actor, publicationDeskReaders, place).allowed) return null;
    const { db } = this.uow;
    const version = await this.jmps.latestSubmitted(db, cycle.id);
    return {
      cycle,
      districtId,
      version,
      preparation: version ? await store.findLastPreparation(db, version.id) : null,
      publication: version ? await store.findPublicationOfVersion(db, version.id) : null,
    };
  }

  viewerCan(ctx: Ctx, desk: Desk) {
    return (['preparePublication', 'confirmPublication'] as const).map((act) => {
      const reason = whyNot(ctx, act, desk);
      return { act, allowed: reason === null, reason };
    });
  }
}

function whyNot(
  ctx: Ctx,
  act: 'preparePublication' | 'confirmPublication',
  { cycle, districtId, version, preparation, publication }: Desk,
): ProblemCode | null {
  const permission = may(ctx.actor, permissions[act], { jamoatId: cycle.jamoatId, districtId });
  if (!permission.allowed) return permission.reason;
  if (publication) return 'publication.already_published';
  if (cycle.phase !== 'approval') return 'cycle.wrong_phase';
  if (version?.status !== 'approved') return 'phase.approvals_missing';
  if (act === 'preparePublication') return null;
  if (!preparation) return 'phase.publication_not_prepared';
  const mine = ctx.actor.kind === 'person' && ctx.actor.personId === preparation.preparedBy;
  return mine ? 'phase.publication_by_one_person' : null;
}
