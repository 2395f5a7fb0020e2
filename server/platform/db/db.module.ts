import { type DynamicModule, Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CastingConnection } from './casting-connection.js';
import { PreparedReads } from './prepared-reads.js';
import { UnitOfWork } from './unit-of-work.js';

/** Gives every feature the unit of work; the pools are opened and closed by whoever starts the program. */
@Global()
@Module({})
export class DbModule implements OnModuleDestroy {
  constructor(
    @Inject(CastingConnection) private readonly casting: CastingConnection,
    @Inject(PreparedReads) private readonly reads: PreparedReads,
  ) {}

  static with(write: DataSource, read: DataSource): DynamicModule {
    const uow = new UnitOfWork(write, read);
    const url = addressOf(write);
    return {
      module: DbModule,
      providers: [
        { provide: UnitOfWork, useValue: uow },
        { provide: CastingConnection, useFactory: () => new CastingConnection(url) },
        { provide: PreparedReads, useFactory: () => new PreparedReads(url, uow) },
      ],
      exports: [UnitOfWork, CastingConnection, PreparedReads],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.casting.close(), this.reads.close()]);
  }
}

/** Where ballots are stored: where everything else is. A source inside a transaction has no address and takes none. */
function addressOf(write: DataSource): string | null {
  const { url } = (write.options as { readonly url?: string } | undefined) ?? {};
  return url ?? null;
}
