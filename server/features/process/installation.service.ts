import { Injectable } from '@nestjs/common';
import { success } from '../../domain/outcome.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { InstallationEntity } from './installation.entity.js';

@Injectable()
export class InstallationService {
  private demo: boolean | null = null;

  constructor(private readonly uow: UnitOfWork) {}

  find(): Promise<InstallationEntity | null> {
    return this.uow.db.findOneBy(InstallationEntity, { onlyRow: true });
  }

  /** Whether its people and figures are invented. Every page says so; it is settled for good by the first start. */
  async isDemo(): Promise<boolean> {
    this.demo ??= (await this.find())?.demo ?? null;
    return this.demo ?? false;
  }

  /** Remembers the first start. A later start with another `demo` changes nothing: invented and real never mix. */
  async remember(now: Date, demo: boolean): Promise<InstallationEntity> {
    await this.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO installation (only_row, first_started_at, demo) VALUES (true, $1, $2)
         ON CONFLICT (only_row) DO NOTHING`,
        [now, demo],
      );
      return success(undefined);
    });
    return this.uow.db.findOneByOrFail(InstallationEntity, { onlyRow: true });
  }
}
