import { Module } from '@nestjs/common';
import { CycleModule } from '../cycle/cycle.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { FactsService } from './facts.service.js';
import { InstallationResolver } from './installation.resolver.js';
import { InstallationService } from './installation.service.js';
import { MoveCycle } from './move-cycle.js';
import { MoveCycleResolver } from './move-cycle.resolver.js';

@Module({
  imports: [TerritoryModule, CycleModule],
  providers: [
    InstallationService,
    InstallationResolver,
    FactsService,
    MoveCycle,
    MoveCycleResolver,
  ],
  exports: [InstallationService],
})
export class ProcessModule {}
