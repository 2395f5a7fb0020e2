import { Injectable } from '@nestjs/common';
import { readCode } from '../../../domain/choice/personal-code.js';
import { isDayOver } from '../../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { permit } from '../../../platform/auth/permit.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { RequestSource } from '../../../platform/graphql/gql-context.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CodeTryLimit } from '../../identity/code-try-limit.js';
import { newToken } from '../../identity/token.js';
import * as choices from '../choice.store.js';
import { hashOfCode } from './code-hash.js';
import * as store from './code.store.js';
import { VoterSessions } from './voter-sessions.js';

export interface OpenedByCode {
  readonly token: string;
  readonly choiceId: string;
}

/** Coming in with the code of a slip. */
@Injectable()
export class UsePersonalCode {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: VoterSessions,
    private readonly tries: CodeTryLimit,
    private readonly audit: AuditService,
  ) {}

  /**
   * Opens a session of the voter the code belongs to. A slip of the pen that the check character finds is no try; a code
   * that is nobody's is one of its network, and of nobody else. Problems: those of `readCode`, `choice.code_unknown`, the
   * same for a code never issued, cancelled or of a closed choice, `choice.suspended` and `identity.too_many_tries`.
   */
  async run(ctx: Ctx, source: RequestSource, typed: string): Promise<Outcome<OpenedByCode>> {
    const permitted = permit(ctx, 'usePersonalCode', {});
    if (!permitted.ok) return permitted;
    const code = readCode(typed);
    if (!code.ok) return code;
    const judged = await this.uow.run<Outcome<OpenedByCode>>(async (tx) => {
      const admitted = await this.tries.admit(tx, source.network, ctx.now);
      if (!admitted.ok) return success(admitted);
      const keys = await store.keysOfOpenChoices(tx);
      const hashes = keys.map((key) => hashOfCode(key, code.value));
      const found = hashes.length === 0 ? null : await store.holdValidCode(tx, hashes);
      const [choice] = found ? await choices.findChoices(tx, [found.choiceId]) : [];
      if (!found || !choice || isDayOver(choice.closesOn, ctx.now)) {
        await this.tries.countWrong(tx, source.network, ctx.now);
        // The wrong try must stay written down, so the refusal travels inside a success.
        return success(refusal('choice.code_unknown', { path: ['code'] }));
      }
      if (choice.status === 'suspended') return success(refusal('choice.suspended'));
      if (!found.used) await store.markUsed(tx, found.id);
      const token = newToken();
      const { choiceId, rollEntryId } = found;
      await this.sessions.open(tx, ctx.now, token, {
        choiceId,
        rollEntryId,
        codeId: found.id,
        assistedActId: null,
      });
      await this.audit.record(tx, ctx, {
        act: 'usePersonalCode',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choiceId,
      });
      return success(success({ token, choiceId }));
    });
    return judged.ok ? judged.value : judged;
  }
}
