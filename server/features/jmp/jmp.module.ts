import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ChoiceModule } from '../choice/choice.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { RoleModule } from '../role/role.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { ArrangeLines } from './arrange-lines.js';
import { ChangeDraft } from './change-draft.js';
import { DraftPlan } from './draft-plan.js';
import { FillFundingShares } from './fill-funding-shares.js';
import { JmpLoaders } from './jmp.loaders.js';
import { JmpActsResolver, PlanCandidateResolver, PlanDeskResolver } from './jmp.resolver.js';
import { JmpService } from './jmp.service.js';
import { FieldValueResolver, JmpLineItemResolver } from './line-fields.resolver.js';
import { JmpLineViews } from './line-views.js';
import { PlanDesk } from './plan-desk.js';
import { PutLineItem } from './put-line-item.js';
import { SetFundingShares } from './set-funding-shares.js';
import { CycleJmpResolver, JmpResolver, JmpVersionResolver } from './version-fields.resolver.js';

@Module({
  imports: [
    AuditModule,
    TerritoryModule,
    IdentityModule,
    RoleModule,
    CycleModule,
    ProposalModule,
    ChoiceModule,
  ],
  providers: [
    JmpService,
    JmpLoaders,
    JmpLineViews,
    PlanDesk,
    ChangeDraft,
    DraftPlan,
    PutLineItem,
    ArrangeLines,
    SetFundingShares,
    FillFundingShares,
    JmpActsResolver,
    PlanDeskResolver,
    PlanCandidateResolver,
    JmpResolver,
    JmpVersionResolver,
    JmpLineItemResolver,
    FieldValueResolver,
    CycleJmpResolver,
  ],
  exports: [JmpService, JmpLoaders, JmpLineViews],
})
export class JmpModule {}
