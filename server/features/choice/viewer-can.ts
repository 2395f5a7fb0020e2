import { isDayOver } from '../../domain/calendar/calendar-date.js';
import { isCorrectable } from '../../domain/choice/correction.js';
import {
  type ChoiceStatus,
  nextActOf,
  tookPartOtherwise,
} from '../../domain/choice/choice-status.js';
import { decideConfirmation } from '../../domain/choice/two-persons.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import { may } from '../../domain/policy/act-rule.js';
import { choiceActs } from '../../domain/policy/choice-acts.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import type { ChoiceConfirmationEntity, ChoiceEntity } from './choice.entity.js';
import type { Viewer } from './choice.service.js';
import { rolesIn } from './roles-in.js';
import { replaceableChannels } from './roll/roll.store.js';

type Act = keyof typeof choiceActs;

export interface ViewerCan {
  readonly act: string;
  readonly allowed: boolean;
  readonly reason: ProblemCode | null;
}

export interface ViewerFacts {
  readonly cycle: CycleEntity;
  readonly choice: ChoiceEntity | null;
  readonly confirmations: readonly ChoiceConfirmationEntity[];
  readonly viewer: Viewer | null;
}

/** Each act of a choice with the same answer the act itself would give: first the role, then the state. */
export function viewerCan(ctx: Ctx, facts: ViewerFacts): ViewerCan[] {
  return (Object.keys(choiceActs) as Act[]).map((act) => {
    const permission = may(ctx.actor, choiceActs[act], { jamoatId: facts.cycle.jamoatId });
    const reason = permission.allowed ? hindrance(ctx, act, facts) : permission.reason;
    return { act, allowed: reason === null, reason };
  });
}

function hindrance(ctx: Ctx, act: Act, facts: ViewerFacts): ProblemCode | null {
  const { cycle, choice } = facts;
  if (act === 'prepareChoice' && choice) return 'choice.already_prepared';
  const corrects = act === 'proposeResultCorrection' || act === 'confirmResultCorrection';
  const inPhase = corrects ? isCorrectable(cycle.phase) : cycle.phase === 'choice';
  if (act !== 'castBallot' && !inPhase) return 'cycle.wrong_phase';
  if (act === 'prepareChoice') return null;
  if (!choice) return 'common.not_found';
  if (choice.status === 'suspended' && act !== 'confirmChoiceAct') return 'choice.suspended';
  switch (act) {
    case 'buildRoll':
    case 'importRoll':
    case 'mergeRollEntries':
    case 'keepRollEntriesApart':
    case 'addRollEntry':
      return choice.status === 'prepared' ? null : 'choice.roll_closed';
    case 'castBallot':
      return castHindrance(ctx, choice, facts.viewer);
    case 'issueCodes':
    case 'reissueCode':
    case 'usePersonalCode':
    case 'startAssistedSession':
      if (choice.status !== 'open') return 'choice.not_open';
      return isDayOver(choice.closesOn, ctx.now) ? 'choice.last_day_over' : null;
    case 'confirmChoiceAct':
      return confirmHindrance(ctx, choice, facts.confirmations);
    case 'proposeResultCorrection':
    case 'confirmResultCorrection':
      return within(choice, ['counted']);
    case 'issueBallotBatch':
      return within(choice, ['prepared', 'open']);
    case 'putPollingPlace':
      return within(choice, ['prepared', 'open', 'closed']);
    case 'markPaperParticipation':
      return within(choice, ['open']);
    case 'handInDeskList':
    case 'decidePaperIncident':
      return within(choice, ['open', 'closed']);
    case 'countPlace':
    case 'enterPaperSheet':
    case 'decidePaperEntry':
    case 'signBalanceNote':
      return within(choice, ['closed']);
  }
}

function within(choice: ChoiceEntity, statuses: readonly ChoiceStatus[]): ProblemCode | null {
  return statuses.includes(choice.status) ? null : 'choice.wrong_status';
}

function castHindrance(ctx: Ctx, choice: ChoiceEntity, viewer: Viewer | null): ProblemCode | null {
  if (viewer?.onRoll !== true) return 'choice.not_on_roll';
  if (choice.status !== 'open') return 'choice.not_open';
  if (isDayOver(choice.closesOn, ctx.now)) return 'choice.last_day_over';
  if (viewer.kept) return 'choice.ballot_from_before_restore';
  return viewer.channel === null || replaceableChannels.includes(viewer.channel)
    ? null
    : tookPartOtherwise(viewer.channel);
}

/** Whether the person's word would bring the next act of two persons nearer. */
function confirmHindrance(
  ctx: Ctx,
  choice: ChoiceEntity,
  confirmations: readonly ChoiceConfirmationEntity[],
): ProblemCode | null {
  const act = nextActOf(choice.status);
  if (act === null || ctx.actor.kind !== 'person') return 'choice.wrong_status';
  const decision = decideConfirmation(
    act,
    confirmations.filter((one) => one.act === act),
    { personId: ctx.actor.personId, roles: rolesIn(ctx.actor, choice.jamoatId) },
  );
  return decision.ok ? null : decision.problem.code;
}
