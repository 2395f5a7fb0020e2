import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource, EntityManager } from 'typeorm';
import { AppModule } from '../app.module.js';
import type { Locale } from '../domain/locale.js';
import type { Outcome } from '../domain/outcome.js';
import { type Actor, guest } from '../domain/policy/actor.js';
import { RoleService } from '../features/role/role.service.js';
import type { Tx } from '../platform/db/handles.js';
import type { Ctx } from '../platform/runtime/ctx.js';
import type { DemoDays } from './demo-days.js';
import { stableId } from './stable-id.js';

/** When somebody acts: a day from the first start, and an hour of that day. */
export interface When {
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

export function demoPersonId(login: string): string {
  return stableId('person', login);
}

/**
 * Where the demonstration is played: the features' own acts, each done by the person who would do it on the day it would
 * have been done, all within one transaction. What they store is what the acts store; what a rule forbids stops the
 * loading, and nothing of it stays.
 */
export class DemoStage {
  private readonly actors = new Map<string, Actor>();

  private constructor(
    readonly tx: Tx,
    readonly days: DemoDays,
    private readonly context: INestApplicationContext,
  ) {}

  /** Plays on the transaction. The services are a second set of their own: their unit of work is the transaction. */
  static async play(
    tx: Tx,
    days: DemoDays,
    scene: (stage: DemoStage) => Promise<void>,
  ): Promise<void> {
    const manager = tx as unknown as EntityManager;
    const source = sourceWithin(manager);
    const queries = oneAtATime(manager);
    const context = await NestFactory.createApplicationContext(AppModule.with(source, source), {
      abortOnError: false,
      logger: false,
    });
    try {
      await scene(new DemoStage(tx, days, context));
    } finally {
      await context.close();
      queries.restore();
    }
  }

  get<T>(service: Type<T>): T {
    return this.context.get(service, { strict: false });
  }

  /** The context of an act of this person on that day, in Tajik unless another language is named. */
  async as(login: string, when: When, locale: Locale = 'tg'): Promise<Ctx> {
    return { ...this.byItself(when), actor: await this.actor(login), locale };
  }

  /** The context of what the installation does by itself. */
  byItself({ day, hour, minute }: When): Ctx {
    return { actor: guest, locale: 'tg', requestId: 'demo', now: this.days.at(day, hour, minute) };
  }

  private async actor(login: string): Promise<Actor> {
    const known = this.actors.get(login);
    if (known) return known;
    const personId = demoPersonId(login);
    const roles = await this.get(RoleService).rolesOf(personId);
    if (roles.length === 0) throw new Error(`the demonstration knows nobody called ${login}`);
    const actor: Actor = { kind: 'person', personId, sessionId: 'demo', roles };
    this.actors.set(login, actor);
    return actor;
  }
}

/** What an act answered; a refusal is a fault of the demonstration's content or loader. */
export function done<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  const { code, message } = outcome.problem;
  throw new Error(`the demonstration could not be loaded: ${what}: ${code}: ${message}`);
}

/** Stands in for a pool of connections: everything happens on the one connection, its transactions as savepoints. */
function sourceWithin(manager: EntityManager): DataSource {
  const source: Pick<DataSource, 'manager' | 'transaction'> = {
    manager,
    transaction: manager.transaction.bind(manager),
  };
  return source as DataSource;
}

/** Acts that read several things at once have a connection for each; here they share one and must wait their turn. */
function oneAtATime(manager: EntityManager): { restore(): void } {
  const runner = manager.queryRunner;
  if (!runner) throw new Error('the demonstration is loaded within a transaction');
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = (...given: Parameters<typeof query>) => {
    const next = last.then(() => query(...given));
    last = next.catch(() => undefined);
    return next;
  };
  return { restore: () => (runner.query = query) };
}
