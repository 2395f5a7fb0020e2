import { Injectable } from '@nestjs/common';
import { defaultLocale } from '../../../domain/locale.js';
import { success } from '../../../domain/outcome.js';
import { guest } from '../../../domain/policy/actor.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import { AuditService } from '../../audit/audit.service.js';
import * as choices from '../choice.store.js';
import * as store from './suspension.store.js';

/**
 * A backup leaves the keys out. A choice that takes ballots and has none comes from one: it is suspended, at the start of
 * the server and whenever somebody meets it, until two persons resume it under a new key.
 */
@Injectable()
export class SuspendChoices {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  /** Every choice that lost its key; one that is suspended already stays as it is. */
  async run(now: Date): Promise<void> {
    for (const id of await store.choicesWithoutKey(this.uow.db)) {
      await this.uow.run(async (tx) => {
        await this.suspend(tx, id, now);
        return success(undefined);
      });
    }
  }

  private async suspend(tx: Tx, id: string, now: Date): Promise<void> {
    // Alone: of many who meet it at once the first suspends it, and the others see that.
    const choice = await choices.lockChoice(tx, id);
    if (!choice || !(await store.choicesWithoutKey(tx)).includes(id)) return;
    await choices.updateChoice(tx, id, { status: 'suspended' });
    await choices.dropConfirmations(tx, id, 'resume');
    await choices.dropConfirmations(tx, id, 'seal');
    await store.insertSuspension(tx, id, now);
    const nobody = { actor: guest, locale: defaultLocale, requestId: 'restore', now };
    await this.audit.record(tx, nobody, {
      act: 'suspendChoice',
      jamoatId: choice.jamoatId,
      subjectKind: 'choice',
      subjectId: id,
    });
  }
}
