import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { MarkGuard } from '../auth/mark.guard.js';
import { OpenErrorFilter } from './open-error.filter.js';
import { RootFields } from './root-fields.js';

/** The guard on every root field and the check that each has a resolver and a mark. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    RootFields,
    { provide: APP_GUARD, useClass: MarkGuard },
    { provide: APP_FILTER, useClass: OpenErrorFilter },
  ],
  exports: [RootFields],
})
export class GraphqlPlatformModule {}
