import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { JmpModule } from '../jmp/jmp.module.js';
import { PublicationModule } from '../publication/publication.module.js';
import { ReportProgress } from './report-progress.js';
import { TrackingLoaders } from './tracking.loaders.js';
import { PublicationProgressResolver, WorkResolver } from './tracking.resolver.js';
import { TrackingService } from './tracking.service.js';

@Module({
  imports: [AuditModule, CycleModule, JmpModule, PublicationModule],
  providers: [
    TrackingService,
    TrackingLoaders,
    ReportProgress,
    PublicationProgressResolver,
    WorkResolver,
  ],
  exports: [TrackingService],
})
export class TrackingModule {}
