import { Injectable } from '@nestjs/common';
import { openStep } from '../../domain/approval/approval-step.js';
import { decideCouncil } from '../../domain/approval/council-rule.js';
import { may } from '../../domain/policy/act-rule.js';
import { approvalDeskReaders } from '../../domain/policy/approval-acts.js';
import { permissions } from '../../domain/policy/permissions.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import { JmpService } from '../jmp/jmp.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { ApprovalStepEntity, PaperApprovalEntity } from './approval.entity.js';
import * as store from './approval.store.js';
import { RecordDecision } from './record-decision.js';

export interface Desk {
  readonly cycle: CycleEntity;
  readonly districtId: string | null;
  /** The version last sent for approval. */
  readonly version: JmpVersionEntity | null;
  readonly steps: readonly ApprovalStepEntity[];
  readonly paper: PaperApprovalEntity | null;
}

const deskActs = [
  'recordAdoption',
  'castCouncilVote',
  'closeCouncilStep',
  'decideDistrictStep',
  'recordFromPaper',
  'confirmFromPaper',
] as const;
type DeskAct = (typeof deskActs)[number];

const stepOfAct = {
  recordAdoption: 'sddc',
  castCouncilVote: 'council',
  closeCouncilStep: 'council',
  decideDistrictStep: 'district',
} as const;

/** What those who approve a plan have before them. */
@Injectable()
export class ApprovalDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly jmps: JmpService,
    private readonly decisions: RecordDecision,
  ) {}

  /** The desk; `null` when there is no such cycle or the person who asks has no part in its approval. */
  async desk(ctx: Ctx, cycleId: string): Promise<Desk | null> {
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle) return null;
    const districtId = (await this.territory.jamoat(cycle.jamoatId))?.districtId ?? null;
    if (!may(ctx.actor, approvalDeskReaders, { jamoatId: cycle.jamoatId, districtId }).allowed) {
      return null;
    }
    const { db } = this.uow;
    const version = await this.jmps.latestSubmitted(db, cycle.id);
    const steps = version ? await store.findSteps(db, [version.id]) : [];
    const open = steps.find((step) => step.kind === openStep(steps));
    const paper = open ? await store.findLastPaper(db, open.id) : null;
    return { cycle, districtId, version, steps, paper };
  }

  /** How the vote of the council stands while it is its turn; `null` otherwise. */
  async council(ctx: Ctx, { cycle, steps }: Desk) {
    const step = steps.find((one) => one.kind === 'council');
    if (!step || openStep(steps) !== 'council') return null;
    const count = await this.decisions.councilVotes(this.uow.db, cycle.jamoatId, step.id);
    const decided = decideCouncil(count);
    const votes = await store.findVotes(this.uow.db, step.id);
    const { actor } = ctx;
    const mine = votes.find((one) => actor.kind === 'person' && one.personId === actor.personId);
    return {
      ...count,
      needed: decided.needed,
      outcome: decided.quorum ? decided.outcome : null,
      viewerVote: mine?.vote ?? null,
    };
  }

  viewerCan(ctx: Ctx, desk: Desk) {
    return deskActs.map((act) => {
      const reason = whyNot(ctx, act, desk);
      return { act, allowed: reason === null, reason };
    });
  }
}

function whyNot(ctx: Ctx, act: DeskAct, desk: Desk): ProblemCode | null {
  const { cycle, districtId, steps, paper } = desk;
  const place = { jamoatId: cycle.jamoatId, districtId };
  const permission = may(ctx.actor, permissions[act], place);
  if (!permission.allowed) return permission.reason;
  if (cycle.phase !== 'approval') return 'cycle.wrong_phase';
  const turn = openStep(steps);
  if (turn === null) return 'approval.already_decided';
  if (act === 'recordFromPaper') return null;
  if (act === 'confirmFromPaper') {
    if (!paper) return 'common.not_found';
    const mine = ctx.actor.kind === 'person' && ctx.actor.personId === paper.recordedBy;
    return mine ? 'approval.paper_by_one_person' : null;
  }
  if (stepOfAct[act] === turn) return null;
  const decided = steps.find((step) => step.kind === stepOfAct[act])?.status !== 'pending';
  return decided ? 'approval.already_decided' : 'approval.step_not_open';
}
