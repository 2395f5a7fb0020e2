import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import {
  checkCostLines,
  type CostLine,
  costOf,
  type TypedCostLine,
} from '../../domain/proposal/cost-lines.js';
import { proposalActPhases } from '../../domain/proposal/proposal-phases.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import * as assessments from './assessment.store.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalService } from './proposal.service.js';
import * as store from './proposal.store.js';

export interface SetCostLinesInput {
  readonly proposalId: string;
  readonly costRevision: number;
  readonly lines: readonly TypedCostLine[];
}

/** The screening desk writes down what a proposal costs, line by line. */
@Injectable()
export class SetCostLines {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
  ) {}

  /**
   * Replaces the whole list; sending the list that is stored already changes nothing. Problems: those of
   * `checkCostLines`, `common.not_found`, `common.not_signed_in`, `common.not_permitted`, `common.stale`,
   * `cycle.wrong_phase`.
   */
  async run(ctx: Ctx, input: SetCostLinesInput): Promise<Outcome<ProposalEntity>> {
    const permitted = await this.proposals.permitted(ctx, 'setCostLines', input.proposalId);
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const { setCostLines: phases } = proposalActPhases;
      const open = await this.cycles.shareInPhase(tx, permitted.value.cycleId, phases);
      if (!open.ok) return open;
      const lines = checkCostLines(input.lines, open.value.currency);
      if (!lines.ok) return lines;
      const [proposal] = await store.lockProposals(tx, [input.proposalId]);
      if (!proposal) return refusal('common.not_found');
      const stored = await assessments.findCostLines(tx, [proposal.id]);
      if (sameLines(stored, lines.value)) return success(proposal);
      if (proposal.costRevision !== input.costRevision) return refusal('common.stale');
      return success(await this.replace(tx, ctx, proposal, lines.value));
    });
  }

  private async replace(
    tx: Tx,
    ctx: Ctx,
    proposal: ProposalEntity,
    lines: readonly CostLine[],
  ): Promise<ProposalEntity> {
    const { id, jamoatId } = proposal;
    const costRevision = proposal.costRevision + 1;
    await assessments.deleteCostLines(tx, id);
    await assessments.insertCostLines(
      tx,
      lines.map((line, index) => ({
        ...line,
        id: randomUUID(),
        proposalId: id,
        jamoatId,
        position: index + 1,
      })),
    );
    await store.updateProposal(tx, id, { costRevision });
    await this.audit.record(tx, ctx, {
      act: 'setCostLines',
      jamoatId,
      subjectKind: 'proposal',
      subjectId: id,
      detail: { costRevision, lines: lines.length, costMinor: costOf(lines)?.toString() ?? null },
    });
    return store.readProposal(tx, id);
  }
}

function sameLines(stored: readonly CostLine[], sent: readonly CostLine[]): boolean {
  return (
    stored.length === sent.length &&
    stored.every((line, index) => {
      const other = sent[index];
      return (
        line.label === other?.label &&
        line.quantity === other.quantity &&
        line.amountMinor === other.amountMinor
      );
    })
  );
}
