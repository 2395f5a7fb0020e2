import { Module } from '@nestjs/common';
import { ApprovalModule } from '../approval/approval.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { JmpModule } from '../jmp/jmp.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { PlanDocumentOf } from './plan-document-of.js';
import { PublicationFiles } from './publication-files.js';
import { PublicationFilesController } from './publication-files.controller.js';
import { PublicationLoaders } from './publication.loaders.js';
import {
  CyclePublicationResolver,
  JamoatPublicationsResolver,
  PublicationActsResolver,
  PublicationDeskResolver,
  PublicationResolver,
} from './publication.resolver.js';
import { PublicationService } from './publication.service.js';
import { PublishPlan } from './publish-plan.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule, CycleModule, JmpModule, ApprovalModule],
  controllers: [PublicationFilesController],
  providers: [
    PublicationService,
    PublicationLoaders,
    PublicationFiles,
    PlanDocumentOf,
    PublishPlan,
    PublicationActsResolver,
    PublicationResolver,
    PublicationDeskResolver,
    JamoatPublicationsResolver,
    CyclePublicationResolver,
  ],
  exports: [PublicationService, PublicationLoaders],
})
export class PublicationModule {}
