import type { TestApp } from '../../support/test-app.js';
import { type FaultChoice, openApp, openFaultChoice } from './fault-choice.js';
import { FaultDatabase } from './fault-database.js';
import type { Mutation } from './mutations.js';
import { ServerProcess } from './servers.js';

/** A database of its own, choices on it, and two servers in processes of their own. */
export class FaultSite {
  private app: TestApp | null = null;
  private servers: readonly ServerProcess[] = [];
  private mutation: Mutation | null = null;

  private constructor(readonly database: FaultDatabase) {}

  static async open(): Promise<FaultSite> {
    return new FaultSite(await FaultDatabase.open());
  }

  /** A choice with so many voters, open. */
  async choice(voters: number): Promise<FaultChoice> {
    this.app ??= await openApp(this.database);
    return openFaultChoice(this.app, voters);
  }

  /** Two sound servers, or two with something taken out of them. */
  async twoServers(
    mutation: Mutation | null = null,
  ): Promise<readonly [ServerProcess, ServerProcess]> {
    const [one, two] = this.servers;
    if (one?.alive === true && two?.alive === true && this.mutation === mutation) return [one, two];
    await this.stopServers();
    this.mutation = mutation;
    const url = this.database.appUrl;
    const started = await Promise.all([
      ServerProcess.start(url, mutation),
      ServerProcess.start(url, mutation),
    ]);
    this.servers = started;
    return started;
  }

  /** What made the choices gives its connections back: whoever kills the database does so before. */
  async closeApp(): Promise<void> {
    await this.app?.close();
    this.app = null;
  }

  async close(): Promise<void> {
    await this.stopServers();
    await this.closeApp();
    await this.database.close();
  }

  private async stopServers(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.kill()));
    this.servers = [];
  }
}
