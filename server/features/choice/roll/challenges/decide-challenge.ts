import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Confirmation, decideSides } from '../../../../domain/choice/two-persons.js';
import { type Outcome, refusal, success } from '../../../../domain/outcome.js';
import type { RoleCode } from '../../../../domain/policy/roles.js';
import { cleanText } from '../../../../domain/text/nfc.js';
import { permit } from '../../../../platform/auth/permit.js';
import type { Tx } from '../../../../platform/db/handles.js';
import { UnitOfWork } from '../../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../../platform/runtime/ctx.js';
import { AuditService } from '../../../audit/audit.service.js';
import { CycleService } from '../../../cycle/cycle.service.js';
import type { ChoiceEntity } from '../../choice.entity.js';
import * as choices from '../../choice.store.js';
import { rolesIn } from '../../roles-in.js';
import { holdChoice } from '../../hold-choice.js';
import { forgetAttendance } from '../../tally/tally.store.js';
import * as rolls from '../roll.store.js';
import type { RollChallengeEntity } from './challenge.entity.js';
import * as store from './challenge.store.js';

const sides: readonly [readonly RoleCode[], readonly RoleCode[]] = [
  ['sddc_secretary'],
  ['sddc_chair'],
];
const longestReason = 500;

export interface DecideChallengeInput {
  readonly challengeId: string;
  readonly accepts: boolean;
  readonly reason: string;
  /** The line it is about, when it is accepted and somebody is on the roll already. */
  readonly rollEntryId: string | null;
}

/** The secretary and the chair say each whether an objection holds and why; what both say takes effect. */
@Injectable()
export class DecideChallenge {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: DecideChallengeInput): Promise<Outcome<string>> {
    const filed = await store.findChallenge(this.uow.db, input.challengeId);
    const [choice] = filed ? await choices.findChoices(this.uow.db, [filed.choiceId]) : [];
    if (!filed || !choice) return refusal('common.not_found');
    const permitted = permit(ctx, 'decideRollChallenge', { jamoatId: choice.jamoatId });
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const reason = cleanText(input.reason);
    if (reason === '') return refusal('common.text_missing', { path: ['reason'] });
    if (reason.length > longestReason) {
      return refusal('common.text_too_long', { path: ['reason'], details: { max: longestReason } });
    }
    const person = { personId: actor.personId, roles: rolesIn(actor, choice.jamoatId) };
    return this.uow.run(async (tx) => {
      // Alone: nobody takes part while a line is struck or moved.
      const held = await holdChoice(tx, this.cycles, choice, 'alone', ['open']);
      if (!held.ok) return held;
      const challenge = await store.findChallenge(tx, filed.id);
      if (!challenge) return refusal('common.not_found');
      const side = sideOf(challenge, person);
      if (!side.ok) return side;
      if (challenge.status !== 'open') {
        const own = challenge[`${side.value}Accepts`];
        const repeated = challenge[`${side.value}Id`] === person.personId && own === input.accepts;
        return repeated ? success(choice.id) : refusal('choice.challenge_decided');
      }
      const entry = await entryFor(tx, challenge, input);
      if (!entry.ok) return entry;
      await store.putDecision(tx, challenge.id, {
        [`${side.value}Id`]: person.personId,
        [`${side.value}Accepts`]: input.accepts,
        [`${side.value}Reason`]: reason,
        [`${side.value}EntryId`]: entry.value,
        [`${side.value}At`]: ctx.now,
      });
      const other = side.value === 'chair' ? 'secretary' : 'chair';
      const agreed =
        challenge[`${other}Id`] !== null &&
        challenge[`${other}Accepts`] === input.accepts &&
        challenge[`${other}EntryId`] === entry.value;
      if (agreed) {
        await takeEffect(tx, choice, challenge, input.accepts, entry.value);
        await choices.dropConfirmations(tx, choice.id, 'close');
      }
      await this.audit.record(tx, ctx, {
        act: 'decideRollChallenge',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { challengeId: challenge.id, accepts: input.accepts, takesEffect: agreed },
      });
      return success(choice.id);
    });
  }
}

type Side = 'secretary' | 'chair';

/** Whoever has decided stays on that side, and may say something else until both agree. */
function sideOf(
  { secretaryId, chairId }: RollChallengeEntity,
  person: { readonly personId: string; readonly roles: readonly RoleCode[] },
): Outcome<Side> {
  if (secretaryId === person.personId) return success('secretary');
  if (chairId === person.personId) return success('chair');
  const earlier: Confirmation[] = [
    ...(secretaryId === null ? [] : [{ personId: secretaryId, role: 'sddc_secretary' as const }]),
    ...(chairId === null ? [] : [{ personId: chairId, role: 'sddc_chair' as const }]),
  ];
  const decision = decideSides(sides, earlier, person);
  if (!decision.ok) return decision;
  return success(decision.value.role === 'sddc_chair' ? 'chair' : 'secretary');
}

/** The line it would change; checked when each of the two decides, and held until the end by the choice's lock. */
async function entryFor(
  tx: Tx,
  challenge: RollChallengeEntity,
  { accepts, rollEntryId }: DecideChallengeInput,
): Promise<Outcome<string | null>> {
  if (!accepts) return success(null);
  const { choiceId, kind, personId } = challenge;
  if (kind === 'missing') {
    const onRoll = personId !== null && (await rolls.findEntryOfPerson(tx, choiceId, personId));
    return onRoll ? refusal('choice.challenge_on_roll') : success(null);
  }
  const entry = rollEntryId === null ? null : await rolls.findRollEntry(tx, rollEntryId);
  if (entry?.choiceId !== choiceId) {
    return refusal('choice.challenge_entry_missing', { path: ['rollEntryId'] });
  }
  const [part] = await rolls.findParticipations(tx, choiceId, [entry.id]);
  return part ? refusal('choice.challenge_took_part') : success(entry.id);
}

async function takeEffect(
  tx: Tx,
  choice: Pick<ChoiceEntity, 'id' | 'jamoatId'>,
  challenge: RollChallengeEntity,
  accepts: boolean,
  entryId: string | null,
): Promise<void> {
  if (!accepts) return store.settle(tx, challenge.id, 'refused', null);
  const { kind, villageId, personId, name, birthYear } = challenge;
  const id = entryId ?? randomUUID();
  // Before the line is changed: the database looks for the accepted objection.
  await store.settle(tx, challenge.id, 'accepted', id);
  switch (kind) {
    case 'missing':
      return rolls.insertRollEntry(tx, {
        id,
        choiceId: choice.id,
        jamoatId: choice.jamoatId,
        personId,
        // Somebody without an account needs a number to be found by at the desk.
        listNumber: personId === null ? `+${challenge.id.slice(0, 8)}` : null,
        villageId,
        name,
        household: null,
        gender: null,
        birthYear,
      });
    case 'not_belonging':
      await forgetAttendance(tx, choice.id, id);
      return store.strikeEntry(tx, choice.id, id);
    case 'wrong_village':
      return store.moveEntry(tx, choice.id, id, villageId);
  }
}
