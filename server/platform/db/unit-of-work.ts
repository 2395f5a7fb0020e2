import { Injectable } from '@nestjs/common';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Outcome } from '../../domain/outcome.js';
import type { Db, Tx } from './handles.js';
import { endTransaction, RepeatTransaction } from './transaction-end.js';

/** Carries a failing outcome out of the transaction so that everything written inside is rolled back. */
class RollbackWith extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('rolled back');
  }
}

const retryable = new Set(['40001', '40P01']);
const attempts = 3;

/** Hands out the two kinds of database handle: `db` to read, `run` to write in a transaction. */
@Injectable()
export class UnitOfWork {
  readonly db: Db;

  constructor(
    private readonly writeSource: DataSource,
    private readonly readSource: DataSource,
  ) {
    this.db = readSource.manager as unknown as Db;
  }

  /** Runs `work` on one state of the database, whatever others write meanwhile. */
  readAtOneMoment<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.readSource.transaction('REPEATABLE READ', (manager) =>
      work(manager as unknown as Db),
    );
  }

  /**
   * Runs `work` in one READ COMMITTED transaction. A failing outcome or a throw rolls everything back.
   * Only a serialisation failure, a deadlock or `RepeatTransaction` repeats the whole callback, at most three times.
   */
  async run<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt += 1) {
      const used: { tx?: Tx } = {};
      try {
        const done = await this.writeSource.transaction('READ COMMITTED', async (manager) => {
          used.tx = asTx(manager);
          const outcome = await work(used.tx);
          if (!outcome.ok) throw new RollbackWith(outcome);
          return outcome;
        });
        if (used.tx) endTransaction(used.tx, true);
        return done;
      } catch (error) {
        if (used.tx) endTransaction(used.tx, false);
        if (error instanceof RollbackWith) return error.outcome;
        if (attempt < attempts && isRetryable(error)) continue;
        throw error;
      }
    }
  }
}

function asTx(manager: EntityManager): Tx {
  return manager as unknown as Tx;
}

function isRetryable(error: unknown): boolean {
  if (error instanceof RepeatTransaction) return true;
  return (
    error instanceof QueryFailedError && retryable.has((error.driverError as { code: string }).code)
  );
}
