import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CastingConnection } from './casting-connection.js';
import { UnitOfWork } from './unit-of-work.js';

/** Gives every feature the unit of work; the pools are opened and closed by whoever starts the program. */
@Global()
@Module({})
export class DbModule implements OnModuleDestroy {
  constructor(@Inject(CastingConnection) private readonly casting: CastingConnection) {}

  static with(write: DataSource, read: DataSource): DynamicModule {
    const { url } = write.options as { url?: string };
    if (url === undefined) throw new Error('the pool for writing has no address');
    return {
      module: DbModule,
      providers: [
        { provide: UnitOfWork, useValue: new UnitOfWork(write, read) },
        { provide: CastingConnection, useValue: new CastingConnection(url) },
      ],
      exports: [UnitOfWork, CastingConnection],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.casting.close();
  }
}
