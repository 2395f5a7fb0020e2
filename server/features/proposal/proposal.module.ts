import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CommentProposal } from './comment-proposal.js';
import { CycleProposalsResolver, ScreeningDeskResolver } from './desk.resolver.js';
import { ImportProposals } from './import-proposals.js';
import { MergeProposal } from './merge-proposal.js';
import {
  CommentResolver,
  ProposalEventResolver,
  ProposalFieldsResolver,
} from './proposal-fields.resolver.js';
import { ProposalLoaders } from './proposal.loaders.js';
import { ProposalConnectionResolver, ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';
import { ScreenProposal } from './screen-proposal.js';
import { SetCostLines } from './set-cost-lines.js';
import { SubmitProposal } from './submit-proposal.js';
import { SupportProposal } from './support-proposal.js';
import { VerdictBook } from './verdict-book.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule, CycleModule],
  providers: [
    ProposalService,
    ProposalLoaders,
    ImportProposals,
    SubmitProposal,
    SupportProposal,
    CommentProposal,
    SetCostLines,
    VerdictBook,
    ScreenProposal,
    MergeProposal,
    ProposalResolver,
    ProposalConnectionResolver,
    ProposalFieldsResolver,
    ProposalEventResolver,
    CommentResolver,
    ScreeningDeskResolver,
    CycleProposalsResolver,
  ],
  exports: [ProposalService, ProposalLoaders, ImportProposals],
})
export class ProposalModule {}
