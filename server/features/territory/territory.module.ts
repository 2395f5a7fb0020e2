import { Module } from '@nestjs/common';
import { TerritoryLoaders } from './territory.loaders.js';
import {
  DistrictResolver,
  JamoatResolver,
  RegionResolver,
  TerritoryResolver,
  VillageResolver,
} from './territory.resolver.js';
import { TerritoryService } from './territory.service.js';

@Module({
  providers: [
    TerritoryService,
    TerritoryLoaders,
    TerritoryResolver,
    RegionResolver,
    DistrictResolver,
    JamoatResolver,
    VillageResolver,
  ],
  exports: [TerritoryService, TerritoryLoaders],
})
export class TerritoryModule {}
