import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { validateBallot } from '../../../domain/voting/ballot-rule.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import { type BallotToPut, findBallot, paperRecord, putBallot } from '../cast/ballot.store.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import { commitmentOf, pseudonymOfPaper } from '../cast/pseudonym.js';

export interface TypePaperInput {
  readonly id: string;
  readonly choiceId: string;
  readonly villageId: string;
  readonly positions: readonly number[];
  readonly correction: boolean;
}

/** Typing ballots out of the box. Nothing about a voter is typed or kept, and no more ballots than persons marked. */
@Injectable()
export class TypePaper {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: TypePaperInput): Promise<Outcome<string>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'typePaperBallot', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const [village] = await this.territory.villages([input.villageId]);
    if (village?.jamoatId !== known.jamoatId) {
      return refusal('choice.village_elsewhere', { path: ['villageId'] });
    }
    const projects = await store.findProjects(this.uow.db, [known.id]);
    const rule = { kind: known.kind, max: known.ballotMax, projectCount: projects.length };
    const positions = validateBallot(rule, input.positions);
    return this.uow.run(async (tx) => {
      // Alone: two clerks must not both type the last ballot that is left.
      const held = await holdChoice(tx, this.cycles, known, 'alone', ['open', 'closed']);
      if (!held.ok) return held;
      if (!positions.ok) return positions;
      const key = await store.readKey(tx, known.id);
      return this.write(tx, ctx, key, input.correction, {
        choiceId: known.id,
        pseudonym: pseudonymOfPaper(key, input.id),
        jamoatId: known.jamoatId,
        villageId: village.id,
        positions: positions.value,
      });
    });
  }

  private async write(
    tx: Tx,
    ctx: Ctx,
    key: Buffer,
    correction: boolean,
    ballot: BallotToPut,
  ): Promise<Outcome<string>> {
    const { choiceId } = ballot;
    const stored = await findBallot(tx, choiceId, ballot.pseudonym);
    if (stored && !correction) {
      const same =
        stored.villageId === ballot.villageId &&
        stored.positions.join() === ballot.positions.join();
      return same ? success(choiceId) : refusal('common.id_reused');
    }
    if (!stored) {
      const { marked, typed } = await paperRecord(tx, choiceId);
      if (typed >= marked) {
        return refusal('choice.more_typed_than_marked', { details: { marked, typed } });
      }
    }
    await putBallot(tx, ballot);
    await store.dropConfirmations(tx, choiceId, 'seal');
    await this.audit.record(tx, ctx, {
      act: 'typePaperBallot',
      jamoatId: ballot.jamoatId,
      subjectKind: 'choice',
      subjectId: choiceId,
      detail: { correction, commitments: commitmentOf(key, { ...ballot, receiptHash: null }) },
    });
    return success(choiceId);
  }
}
