import { Injectable } from '@nestjs/common';
import { type PaperProtocol, unusableCount } from '../../../domain/choice/paper-protocol.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { permit } from '../../../platform/auth/permit.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import { columnsOfProtocol } from './paper-protocol-of.js';

/**
 * What the committee counted with its hands. Stored as counted, whether it balances or not: what stands against sealing
 * is said at the desk and at the seal.
 */
@Injectable()
export class EnterProtocol {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: PaperProtocol & { choiceId: string }): Promise<Outcome<string>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'enterProtocol', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const unusable = unusableCount(input);
    if (unusable) return refusal('choice.count_unusable', { path: [unusable] });
    return this.uow.run(async (tx) => {
      const held = await holdChoice(tx, this.cycles, known, 'alone', ['open', 'closed']);
      if (!held.ok) return held;
      await store.updateChoice(tx, known.id, columnsOfProtocol(input));
      await store.dropConfirmations(tx, known.id, 'seal');
      const { issued, inBox, spoiled, unused, invalid, refused } = input;
      await this.audit.record(tx, ctx, {
        act: 'enterProtocol',
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { issued, inBox, spoiled, unused, invalid, refused },
      });
      return success(known.id);
    });
  }
}
