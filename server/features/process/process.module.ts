import { Module } from '@nestjs/common';
import { ChoiceModule } from '../choice/choice.module.js';
import { ApprovalModule } from '../approval/approval.module.js';
import { DeliberationModule } from '../deliberation/deliberation.module.js';
import { JmpModule } from '../jmp/jmp.module.js';
import { PublicationModule } from '../publication/publication.module.js';
import { SddcModule } from '../sddc/sddc.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { ProposalModule } from '../proposal/proposal.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { FactsService } from './facts.service.js';
import { InstallationResolver } from './installation.resolver.js';
import { InstallationService } from './installation.service.js';
import { MoveCycle } from './move-cycle.js';
import { MoveCycleResolver } from './move-cycle.resolver.js';
import { WorkplacesResolver } from './workplaces.resolver.js';

@Module({
  imports: [
    TerritoryModule,
    SddcModule,
    CycleModule,
    ProposalModule,
    DeliberationModule,
    ChoiceModule,
    JmpModule,
    ApprovalModule,
    PublicationModule,
  ],
  providers: [
    InstallationService,
    InstallationResolver,
    FactsService,
    MoveCycle,
    MoveCycleResolver,
    WorkplacesResolver,
  ],
  exports: [InstallationService],
})
export class ProcessModule {}
