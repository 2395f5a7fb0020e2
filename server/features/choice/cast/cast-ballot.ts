import { Injectable } from '@nestjs/common';
import { isDayOver } from '../../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { tookPartOtherwise } from '../../../domain/choice/choice-status.js';
import { validateBallot } from '../../../domain/voting/ballot-rule.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { findBallot, putBallot } from './ballot.store.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import { pseudonymOfVoter, receiptOfVoter } from './pseudonym.js';
import { findEntryOfPerson, findParticipations, takePartOnWeb } from '../roll/roll.store.js';

export interface CastBallotInput {
  readonly choiceId: string;
  readonly positions: readonly number[];
  readonly reviewed: boolean;
  /** How many ballots of this person the form knew of; `null`: replace whatever there is. */
  readonly castCount: number | null;
}

/**
 * One ballot in one transaction. That a person takes part once is the key of `participations`; that no ballot comes after
 * the close is the shared hold on the choice's row, for whose end the closing waits.
 */
@Injectable()
export class CastBallot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /** Answers the receipt. */
  async run(ctx: Ctx, input: CastBallotInput): Promise<Outcome<string>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'castBallot', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind === 'guest') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const projects = await store.findProjects(this.uow.db, [known.id]);
    const rule = { kind: known.kind, max: known.ballotMax, projectCount: projects.length };
    const entry = await findEntryOfPerson(this.uow.db, known.id, personId);
    if (!entry) return refusal('choice.not_on_roll');
    const ballot = validateBallot(rule, input.positions);
    return this.uow.run(async (tx) => {
      const held = await this.holdOpen(tx, ctx, known);
      if (!held.ok) return held;
      const [part] = await findParticipations(tx, known.id, [entry.id]);
      if (part && part.channel !== 'web') return refusal(tookPartOtherwise(part.channel));
      if (!ballot.ok) return ballot;
      if (!input.reviewed) return refusal('choice.review_first');
      return this.write(tx, ctx, entry, ballot.value, input.castCount);
    });
  }

  private async holdOpen(tx: Tx, ctx: Ctx, known: ChoiceEntity): Promise<Outcome<ChoiceEntity>> {
    const held = await holdChoice(tx, this.cycles, known, 'share', ['open']);
    if (!held.ok) {
      return held.problem.code === 'choice.wrong_status'
        ? refusal('choice.not_open', { details: detailsOf(held.problem.details) })
        : held;
    }
    const { closesOn } = held.value;
    return isDayOver(closesOn, ctx.now)
      ? refusal('choice.last_day_over', { details: { day: closesOn } })
      : held;
  }

  private async write(
    tx: Tx,
    ctx: Ctx,
    entry: RollEntryEntity,
    positions: readonly number[],
    expected: number | null,
  ): Promise<Outcome<string>> {
    const { choiceId, jamoatId, villageId } = entry;
    const key = await store.readKey(tx, choiceId);
    const pseudonym = pseudonymOfVoter(key, entry.id);
    const part = { choiceId, rollEntryId: entry.id, jamoatId, at: ctx.now };
    const count = await takePartOnWeb(tx, part, expected);
    if (count === null) {
      const [now] = await findParticipations(tx, choiceId, [entry.id]);
      if (now?.channel !== 'web') return refusal(tookPartOtherwise(now?.channel));
      const stored = await findBallot(tx, choiceId, pseudonym);
      const same = stored?.positions.join() === positions.join();
      return same ? success(receiptOfVoter(key, entry.id)) : refusal('choice.ballot_changed_since');
    }
    await putBallot(tx, { choiceId, pseudonym, jamoatId, villageId, positions });
    // Who and when is known from the participation; what is in the ballot, or a mark of it, never enters the trail.
    await this.audit.record(tx, ctx, {
      act: 'castBallot',
      jamoatId,
      subjectKind: 'choice',
      subjectId: choiceId,
    });
    return success(receiptOfVoter(key, entry.id));
  }
}

function detailsOf(details: readonly { key: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(details.map(({ key, value }) => [key, value]));
}
