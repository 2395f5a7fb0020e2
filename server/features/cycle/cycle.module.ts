import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CycleActsResolver } from './cycle-acts.resolver.js';
import { CycleLoaders } from './cycle.loaders.js';
import { CycleResolver, JamoatCyclesResolver } from './cycle.resolver.js';
import { CycleService } from './cycle.service.js';
import { SetUpCycle } from './set-up-cycle.js';

@Module({
  imports: [AuditModule, TerritoryModule],
  providers: [
    CycleService,
    SetUpCycle,
    CycleActsResolver,
    CycleLoaders,
    CycleResolver,
    JamoatCyclesResolver,
  ],
  exports: [CycleService, CycleLoaders],
})
export class CycleModule {}
