import { Injectable } from '@nestjs/common';
import { may } from '../../domain/policy/act-rule.js';
import { permissions } from '../../domain/policy/permissions.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ChoiceService } from '../choice/choice.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { IdentityService } from '../identity/identity.service.js';
import { ProposalService } from '../proposal/proposal.service.js';
import { RoleService } from '../role/role.service.js';
import type { JmpVersionEntity } from './jmp.entity.js';
import { JmpService } from './jmp.service.js';

export interface Desk {
  readonly cycle: CycleEntity;
  readonly version: JmpVersionEntity | null;
}

type DeskAct = (typeof deskActs)[number];

const deskActs = [
  'draftPlan',
  'putLineItem',
  'removeLineItem',
  'moveLineItem',
  'setFundingShares',
  'fillFundingShares',
] as const;

/** What those who draft a plan have before them. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly identity: IdentityService,
    private readonly roles: RoleService,
    private readonly proposals: ProposalService,
    private readonly choices: ChoiceService,
    private readonly jmps: JmpService,
  ) {}

  /** The desk; `null` when there is no such cycle or the person who asks may not read its draft. */
  async desk(ctx: Ctx, cycleId: string): Promise<Desk | null> {
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle || !(await this.jmps.mayReadDraft(ctx, cycle.jamoatId))) return null;
    return { cycle, version: await this.jmps.latestVersion(this.uow.db, cycle.id) };
  }

  /** The shortlist before the plan is drafted, winners first; empty afterwards. */
  async candidates({ cycle, version }: Desk) {
    if (version) return [];
    const shortlist = await this.proposals.shortlist(this.uow.db, cycle.id);
    const ranking = cycle.choiceEnabled ? await this.choices.ranking(this.uow.db, cycle.id) : [];
    const place = new Map(ranking.map((project, index) => [project.proposalId, index]));
    return shortlist
      .flatMap(({ id, costMinor }) => {
        const ranked = ranking.find((project) => project.proposalId === id);
        if (ranked?.verdict === 'left_out') return [];
        const amount = ranked?.costMinor ?? costMinor;
        if (amount === null) return [];
        const cost = { amount, currency: cycle.currency };
        return [{ proposalId: id, rank: ranked?.rank ?? null, cost }];
      })
      .sort(
        (a, b) =>
          (place.get(a.proposalId) ?? ranking.length) - (place.get(b.proposalId) ?? ranking.length),
      );
  }

  /** Ids of lines whose work a corrected result does not choose any more. */
  async noLongerChosen({ cycle, version }: Desk): Promise<readonly string[]> {
    if (!version) return [];
    const { db } = this.uow;
    const works = await this.choices.noLongerChosen(db, cycle.id);
    if (works.length === 0) return [];
    return (await this.jmps.lines(db, version.id))
      .filter(({ reserve, proposalId }) => !reserve && works.includes(proposalId ?? ''))
      .map(({ id }) => id);
  }

  async implementers({ cycle }: Desk) {
    const holders = await this.roles.holders(cycle.jamoatId, ['implementer']);
    const people = await this.identity.persons(holders.map((holder) => holder.personId));
    return people.map((person) => ({ id: person.id, name: person.displayName }));
  }

  /** What the viewer could do at this desk now, by the rules the acts themselves ask. */
  viewerCan(ctx: Ctx, { cycle, version }: Desk) {
    return deskActs.map((act) => {
      const reason = whyNot(ctx, act, cycle, version);
      return { act, allowed: reason === null, reason };
    });
  }
}

function whyNot(
  ctx: Ctx,
  act: DeskAct,
  cycle: CycleEntity,
  version: JmpVersionEntity | null,
): ProblemCode | null {
  const permission = may(ctx.actor, permissions[act], { jamoatId: cycle.jamoatId });
  if (!permission.allowed) return permission.reason;
  if (cycle.phase !== 'drafting') return 'cycle.wrong_phase';
  if (act === 'draftPlan') return version === null ? null : 'jmp.already_drafted';
  return version?.status === 'draft' ? null : 'jmp.not_drafted';
}
