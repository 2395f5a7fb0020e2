import { Injectable } from '@nestjs/common';
import type { CycleFacts } from '../../domain/phase/cycle-facts.js';
import type { Db } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ApprovalService } from '../approval/approval.service.js';
import { ChoiceService } from '../choice/choice.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { DeliberationService } from '../deliberation/deliberation.service.js';
import { JmpService } from '../jmp/jmp.service.js';
import { ProposalService } from '../proposal/proposal.service.js';
import { PublicationService } from '../publication/publication.service.js';
import { SddcService } from '../sddc/sddc.service.js';
import { TerritoryService } from '../territory/territory.service.js';

/** Counts what the guards of the phase table look at. Each feature answers for its own part. */
@Injectable()
export class FactsService {
  constructor(
    private readonly territory: TerritoryService,
    private readonly sddcs: SddcService,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
    private readonly deliberations: DeliberationService,
    private readonly choices: ChoiceService,
    private readonly jmps: JmpService,
    private readonly approvals: ApprovalService,
    private readonly publications: PublicationService,
  ) {}

  /** On the handle of the transaction that moves the cycle, so that nothing changes between counting and moving. */
  async of(db: Db, ctx: Ctx, cycle: CycleEntity): Promise<CycleFacts> {
    const villages = await this.territory.villagesOf(cycle.jamoatId);
    const envelopes = await this.cycles.envelopes(cycle.id);
    const { filledSeats } = await this.sddcs.facts(db, cycle.jamoatId);
    const proposals = await this.proposals.facts(db, ctx, cycle.id);
    const { approvals } = await this.approvals.facts(db, cycle.id);
    return {
      villages: villages.length,
      filledSeats,
      planYears: cycle.toYear - cycle.fromYear + 1,
      envelopes: envelopes.length,
      charterGaps: 0,
      proposals: proposals.total,
      unscreenedProposals: proposals.unscreened,
      shortlisted: proposals.shortlisted,
      shortlistedWithoutCost: proposals.shortlistedWithoutCost,
      // Scoring is not part of a cycle yet: nothing waits for it.
      shortlistedWithoutScore: 0,
      consensusRequired: true,
      ...(await this.deliberations.facts(db, cycle.id)),
      ...(await this.choices.facts(db, cycle.id)),
      ...(await this.jmps.facts(db, cycle.id)),
      // The consultation is switched off in every charter.
      consultationDaysLeft: 0,
      unansweredComments: 0,
      approvals,
      publication: await this.publications.facts(db, cycle.id),
      finalReportFiled: false,
    };
  }
}
