import { Injectable } from '@nestjs/common';
import type { CycleFacts } from '../../domain/phase/cycle-facts.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { TerritoryService } from '../territory/territory.service.js';

/** Counts what the guards of the phase table look at. Each feature answers for its own part. */
@Injectable()
export class FactsService {
  constructor(
    private readonly territory: TerritoryService,
    private readonly cycles: CycleService,
  ) {}

  async of(cycle: CycleEntity): Promise<CycleFacts> {
    const [villages, envelopes] = await Promise.all([
      this.territory.villagesOf(cycle.jamoatId),
      this.cycles.envelopes(cycle.id),
    ]);
    return {
      villages: villages.length,
      filledSeats: 1,
      planYears: cycle.toYear - cycle.fromYear + 1,
      envelopes: envelopes.length,
      charterGaps: 0,
      proposals: 0,
      unscreenedProposals: 0,
      shortlisted: 0,
      shortlistedWithoutCost: [],
      shortlistedWithoutScore: 0,
      consensusRequired: false,
      consensusRounds: [],
      rollClosed: false,
      choiceStatus: 'none',
      lineItems: 0,
      linesWithoutFullFunding: 0,
      envelopesOverCeiling: [],
      linesAgainstRankWithoutReason: 0,
      consultationDaysLeft: 0,
      unansweredComments: 0,
      approvals: { sddc: 'pending', council: 'pending', district: 'pending' },
      publication: { preparedBy: null, confirmedBy: null },
      finalReportFiled: false,
    };
  }
}
