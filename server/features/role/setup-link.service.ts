import { Injectable } from '@nestjs/common';
import { success } from '../../domain/outcome.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { hashToken, newToken } from '../identity/token.js';
import { countSysadmins } from './role.store.js';
import { insertSetupLink, lockSetup } from './setup-link.store.js';

/** The link by which whoever starts a new installation becomes its first administrator. */
@Injectable()
export class SetupLinkService {
  constructor(private readonly uow: UnitOfWork) {}

  /** A new one-time token for `/{locale}/setup?token=…`, valid for a week; `null` when there is a sysadmin. */
  async ensure(now: Date): Promise<string | null> {
    const made = await this.uow.run<string | null>(async (tx) => {
      await lockSetup(tx);
      if ((await countSysadmins(tx)) > 0) return success(null);
      const token = newToken();
      await insertSetupLink(tx, hashToken(token), now);
      return success(token);
    });
    return made.ok ? made.value : null;
  }
}
