import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import type { DataSource } from 'typeorm';
import { AuditModule } from './features/audit/audit.module.js';
import { ChoiceModule } from './features/choice/choice.module.js';
import { CycleModule } from './features/cycle/cycle.module.js';
import { MeetingModule } from './features/meeting/meeting.module.js';
import { DeliberationModule } from './features/deliberation/deliberation.module.js';
import { IdentityModule } from './features/identity/identity.module.js';
import { JmpModule } from './features/jmp/jmp.module.js';
import { ApprovalModule } from './features/approval/approval.module.js';
import { PublicationModule } from './features/publication/publication.module.js';
import { TrackingModule } from './features/tracking/tracking.module.js';
import { ProcessModule } from './features/process/process.module.js';
import { ProposalModule } from './features/proposal/proposal.module.js';
import { RoleModule } from './features/role/role.module.js';
import { SddcModule } from './features/sddc/sddc.module.js';
import { TerritoryModule } from './features/territory/territory.module.js';
import { DbModule } from './platform/db/db.module.js';
import { Clock } from './platform/runtime/clock.js';
import { ClockModule } from './platform/runtime/clock.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { GraphqlPlatformModule } from './platform/graphql/graphql-platform.module.js';
import { graphqlOptions } from './platform/graphql/options.js';
import { PublicAddressModule } from './platform/runtime/public-address.js';
import { RequestContextModule } from './site/request-context.module.js';
import { RequestContext } from './site/request-context.js';

/** The features in the order of their dependence: each may use only earlier ones. */
@Module({})
export class AppModule {
  /** `publicUrl` is where residents reach the installation; a program that prints nothing needs none. */
  static with(
    write: DataSource,
    read: DataSource,
    { publicUrl = '', clock = new Clock() }: { publicUrl?: string; clock?: Clock } = {},
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DbModule.with(write, read),
        PublicAddressModule.with(publicUrl),
        ClockModule.with(clock),
        GraphqlPlatformModule,
        FilesModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [RequestContextModule],
          inject: [RequestContext],
          useFactory: (context: RequestContext) =>
            graphqlOptions((request, reply) => context.of(request, reply)),
        }),
        AuditModule,
        TerritoryModule,
        IdentityModule,
        RoleModule,
        SddcModule,
        CycleModule,
        ProposalModule,
        DeliberationModule,
        MeetingModule,
        ChoiceModule,
        JmpModule,
        ApprovalModule,
        PublicationModule,
        TrackingModule,
        ProcessModule,
      ],
    };
  }
}
