import { OwnConnection, type PreparedStatement } from './own-connection.js';
import type { UnitOfWork } from './unit-of-work.js';

/**
 * Readings that nearly every request asks for, as prepared statements on a read-only connection of their own: planning
 * them anew costs more than running them. Without such a connection, or when it was lost, the pool answers.
 */
export class PreparedReads {
  private readonly connection: OwnConnection | null;

  constructor(
    url: string | null,
    private readonly uow: UnitOfWork,
  ) {
    this.connection =
      url === null ? null : new OwnConnection(url, 'maslihat-reading', { readOnly: true });
  }

  async query<R extends object>(
    statement: PreparedStatement,
    values: readonly unknown[],
  ): Promise<readonly R[]> {
    if (this.connection) {
      try {
        const client = await this.connection.open();
        return (await client.query<R>({ ...statement, values: [...values] })).rows;
      } catch {
        // Lost, or its prepared statements are: a reading can be asked again. A wrong one fails there as well.
        this.connection.drop();
      }
    }
    return this.uow.db.query<R[]>(statement.text, [...values]);
  }

  async close(): Promise<void> {
    await this.connection?.close();
  }
}
