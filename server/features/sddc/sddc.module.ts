import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { RoleModule } from '../role/role.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { FillSeat } from './fill-seat.js';
import { PutSeat } from './put-seat.js';
import { SddcLoaders } from './sddc.loaders.js';
import {
  JamoatSddcResolver,
  SddcActsResolver,
  SddcResolver,
  SeatResolver,
  SeatTermResolver,
} from './sddc.resolver.js';
import { SddcService } from './sddc.service.js';
import { VacateSeat } from './vacate-seat.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule, RoleModule],
  providers: [
    SddcService,
    SddcLoaders,
    PutSeat,
    FillSeat,
    VacateSeat,
    SddcActsResolver,
    JamoatSddcResolver,
    SddcResolver,
    SeatResolver,
    SeatTermResolver,
  ],
  exports: [SddcService, SddcLoaders],
})
export class SddcModule {}
