import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { JmpModule } from '../jmp/jmp.module.js';
import { RoleModule } from '../role/role.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { ApprovalDesk } from './approval-desk.js';
import { ApprovalLoaders } from './approval.loaders.js';
import {
  ApprovalActsResolver,
  ApprovalDeskResolver,
  VersionStepsResolver,
} from './approval.resolver.js';
import { ApprovalService } from './approval.service.js';
import { CastCouncilVote } from './cast-council-vote.js';
import { DecideStep } from './decide-step.js';
import { PaperDecision } from './paper-decision.js';
import { RecordDecision } from './record-decision.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule, RoleModule, CycleModule, JmpModule],
  providers: [
    ApprovalService,
    ApprovalLoaders,
    ApprovalDesk,
    DecideStep,
    RecordDecision,
    CastCouncilVote,
    PaperDecision,
    ApprovalActsResolver,
    ApprovalDeskResolver,
    VersionStepsResolver,
  ],
  exports: [ApprovalService, ApprovalLoaders],
})
export class ApprovalModule {}
