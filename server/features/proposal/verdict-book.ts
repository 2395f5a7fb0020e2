import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Verdict } from '../../domain/proposal/proposal.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { findAssessment, insertAssessments } from './assessment.store.js';
import type { ProposalEntity } from './proposal.entity.js';
import * as store from './proposal.store.js';

export interface VerdictEntry {
  readonly id: string;
  readonly proposalId: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly mergedIntoId: string | null;
}

export interface DecidedVerdict {
  /** Locked by the transaction. */
  readonly proposal: ProposalEntity;
  readonly revision: number;
}

/** Where verdicts are written down: always added, never changed. Both use cases of the screening write here. */
@Injectable()
export class VerdictBook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  /**
   * Records what `decide` has decided in the same transaction, once for each `entry.id`. Problems: those of `decide`,
   * `common.id_reused`.
   */
  async recordOnce(
    ctx: Ctx,
    entry: VerdictEntry,
    decide: (tx: Tx) => Promise<Outcome<DecidedVerdict>>,
  ): Promise<Outcome<ProposalEntity>> {
    try {
      return await this.uow.run((tx) => this.inTransaction(tx, ctx, entry, decide));
    } catch (error) {
      if (brokenUnique(error) !== 'assessments_pkey') throw error;
      return (await this.recordedBefore(this.uow.db, ctx, entry)) ?? refusal('common.id_reused');
    }
  }

  private async record(
    tx: Tx,
    ctx: Ctx,
    entry: VerdictEntry,
    { proposal, revision }: DecidedVerdict,
  ): Promise<ProposalEntity> {
    const { id, verdict, reason, mergedIntoId } = entry;
    await insertAssessments(tx, [
      {
        id,
        proposalId: proposal.id,
        jamoatId: proposal.jamoatId,
        revision,
        verdict,
        reason,
        language: ctx.locale,
        mergedIntoId,
        assessedBy: personOf(ctx),
        assessedAt: ctx.now,
      },
    ]);
    await store.updateProposal(tx, proposal.id, { status: verdict, revision, mergedIntoId });
    await this.audit.record(tx, ctx, {
      act: verdict === 'merged' ? 'mergeProposal' : 'screenProposal',
      jamoatId: proposal.jamoatId,
      subjectKind: 'proposal',
      subjectId: proposal.id,
      detail: { verdict, revision, mergedIntoId },
    });
    return store.readProposal(tx, proposal.id);
  }

  private async inTransaction(
    tx: Tx,
    ctx: Ctx,
    entry: VerdictEntry,
    decide: (tx: Tx) => Promise<Outcome<DecidedVerdict>>,
  ): Promise<Outcome<ProposalEntity>> {
    const before = await this.recordedBefore(tx, ctx, entry);
    if (before) return before;
    const decided = await decide(tx);
    // Refused because the same was recorded while this one waited for the proposal: then that one stands.
    if (!decided.ok) return (await this.recordedBefore(tx, ctx, entry)) ?? decided;
    return success(await this.record(tx, ctx, entry, decided.value));
  }

  /** What an earlier sending under this id left behind: the proposal, a refusal, or `null` when there was none. */
  private async recordedBefore(
    db: Db,
    ctx: Ctx,
    entry: VerdictEntry,
  ): Promise<Outcome<ProposalEntity> | null> {
    const stored = await findAssessment(db, entry.id);
    if (!stored) return null;
    const same =
      stored.assessedBy === personOf(ctx) &&
      stored.proposalId === entry.proposalId &&
      stored.verdict === entry.verdict &&
      stored.reason === entry.reason &&
      stored.mergedIntoId === entry.mergedIntoId;
    const proposal = same ? await store.findProposal(db, entry.proposalId) : null;
    return proposal ? success(proposal) : refusal('common.id_reused');
  }
}

function personOf(ctx: Ctx): string | null {
  return ctx.actor.kind === 'person' ? ctx.actor.personId : null;
}
