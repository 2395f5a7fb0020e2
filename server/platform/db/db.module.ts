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
    return {
      module: DbModule,
      providers: [
        { provide: UnitOfWork, useValue: new UnitOfWork(write, read) },
        {
          provide: CastingConnection,
          useFactory: () => new CastingConnection(addressOf(write)),
        },
      ],
      exports: [UnitOfWork, CastingConnection],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.casting.close();
  }
}

/** Where ballots are stored: where everything else is. A source inside a transaction has no address and takes none. */
function addressOf(write: DataSource): string | null {
  const { url } = (write.options as { readonly url?: string } | undefined) ?? {};
  return url ?? null;
}
