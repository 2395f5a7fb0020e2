import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { UnitOfWork } from './unit-of-work.js';

/** Gives every feature the unit of work; the connections are opened and closed by whoever starts the program. */
@Global()
@Module({})
export class DbModule {
  static with(write: DataSource, read: DataSource): DynamicModule {
    return {
      module: DbModule,
      providers: [{ provide: UnitOfWork, useValue: new UnitOfWork(write, read) }],
      exports: [UnitOfWork],
    };
  }
}
