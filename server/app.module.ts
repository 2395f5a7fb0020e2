import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import type { DataSource } from 'typeorm';
import { AuditModule } from './features/audit/audit.module.js';
import { CycleModule } from './features/cycle/cycle.module.js';
import { ProcessModule } from './features/process/process.module.js';
import { TerritoryModule } from './features/territory/territory.module.js';
import { DbModule } from './platform/db/db.module.js';
import { GraphqlPlatformModule } from './platform/graphql/graphql-platform.module.js';
import { graphqlOptions } from './platform/graphql/options.js';
import { RequestContextModule } from './site/request-context.module.js';
import { RequestContext } from './site/request-context.js';

/** The features in the order of their dependence: each may use only earlier ones. */
@Module({})
export class AppModule {
  static with(write: DataSource, read: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DbModule.with(write, read),
        GraphqlPlatformModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [RequestContextModule],
          inject: [RequestContext],
          useFactory: (context: RequestContext) =>
            graphqlOptions((request, reply) => context.of(request, reply)),
        }),
        AuditModule,
        TerritoryModule,
        CycleModule,
        ProcessModule,
      ],
    };
  }
}
