import { Injectable } from '@nestjs/common';
import { isDayOver, todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { tookPartOtherwise } from '../../../domain/choice/choice-status.js';
import { validateBallot } from '../../../domain/voting/ballot-rule.js';
import { permit } from '../../../platform/auth/permit.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { entryOfActor } from '../code/entry-of-actor.js';
import { voterRef } from '../code/voter-sessions.js';
import { SuspendChoices } from '../restore/suspend-choices.js';
import { findParticipations, replaceableChannels } from '../roll/roll.store.js';
import { findBallot } from './ballot.store.js';
import { CastBatches, type CastOutcome } from './cast-batches.js';
import { type CastingTerms, CastingTermsCache } from './casting-terms.js';
import { LateBallots } from './late-ballots.js';
import { commitmentOf, pseudonymOfVoter, receiptHash, receiptOfCast } from './pseudonym.js';
import { VoterEntries, type VoterEntry } from './voter-entries.js';

export interface CastBallotInput {
  /** Identifier of this casting, made by the sender: a repeat under it changes nothing and answers the same receipt. */
  readonly id: string;
  readonly choiceId: string;
  readonly positions: readonly number[];
  readonly reviewed: boolean;
  /** How many ballots of this person the form knew of; `null`: replace whatever there is. */
  readonly castCount: number | null;
  /** For whose session with a code or with help the form was made; `null` for a signed-in person. */
  readonly voterRef: string | null;
}

/**
 * Hands in one ballot. That a person takes part once is the key of `participations`; that no ballot comes after the close
 * is the shared hold on the choice's row inside the statement that stores it.
 */
@Injectable()
export class CastBallot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly terms: CastingTermsCache,
    private readonly entries: VoterEntries,
    private readonly batches: CastBatches,
    private readonly late: LateBallots,
    private readonly suspending: SuspendChoices,
  ) {}

  /** Answers the receipt. */
  async run(ctx: Ctx, input: CastBallotInput): Promise<Outcome<string>> {
    const terms = await this.terms.of(input.choiceId, ctx.now.getTime());
    return terms ? this.cast(ctx, input, terms) : this.whyNot(ctx, input);
  }

  private async cast(
    ctx: Ctx,
    input: CastBallotInput,
    terms: CastingTerms,
  ): Promise<Outcome<string>> {
    // A form made for a voter's session says nothing for whoever sits at the screen after it.
    if (input.voterRef !== voterRef(ctx.actor)) return refusal('choice.voter_session_over');
    const { choiceId, jamoatId, key } = terms;
    const voter = await this.voter(ctx, terms);
    if (!voter.ok) return voter;
    const entry = voter.value;
    const ballot = validateBallot(terms.rule, input.positions);
    if (!input.reviewed) return this.lookAgain(ctx, choiceId, entry, ballot);
    if (!ballot.ok) return ballot;
    const pseudonym = pseudonymOfVoter(key, entry.id);
    const receipt = receiptOfCast(key, input.id.toLowerCase());
    const content = {
      pseudonym,
      villageId: entry.villageId,
      positions: ballot.value,
      receiptHash: receiptHash(receipt),
    };
    const outcome = await this.batches.cast({
      ...content,
      choiceId,
      jamoatId,
      rollEntryId: entry.id,
      expected: input.castCount,
      channel: ctx.actor.kind === 'voter' ? ctx.actor.channel : 'web',
      voterSession: ctx.actor.kind === 'voter' ? ctx.actor.sessionId : null,
      day: todayInDushanbe(ctx.now),
      commitment: commitmentOf(key, content),
      now: ctx.now,
    });
    return this.answer(ctx, input, entry, outcome, receipt);
  }

  private async voter(
    ctx: Ctx,
    choice: { readonly choiceId: string; readonly jamoatId: string },
  ): Promise<Outcome<VoterEntry>> {
    const permitted = permit(ctx, 'castBallot', { jamoatId: choice.jamoatId });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind === 'guest') return refusal('common.not_signed_in');
    const entry =
      ctx.actor.kind === 'person'
        ? await this.entries.of(choice.choiceId, ctx.actor.personId)
        : await entryOfActor(this.uow.db, ctx.actor, choice.choiceId);
    return entry ? success(entry) : refusal('choice.not_on_roll');
  }

  /** What would stand in the way, without storing anything: the voter is shown the ballot once more. */
  private async lookAgain(
    ctx: Ctx,
    choiceId: string,
    entry: VoterEntry,
    ballot: Outcome<unknown>,
  ): Promise<Outcome<never>> {
    const [choice] = await store.findChoices(this.uow.db, [choiceId]);
    if (choice?.status !== 'open') return notOpen(choice);
    if (isDayOver(choice.closesOn, ctx.now)) return dayOver(choice);
    const [part] = await findParticipations(this.uow.db, choiceId, [entry.id]);
    if (part?.kept === true) return refusal('choice.ballot_from_before_restore');
    if (part && !replaceableChannels.includes(part.channel))
      return refusal(tookPartOtherwise(part.channel));
    return ballot.ok ? refusal('choice.review_first') : ballot;
  }

  private async answer(
    ctx: Ctx,
    input: CastBallotInput,
    entry: VoterEntry,
    outcome: CastOutcome,
    receipt: string,
  ): Promise<Outcome<string>> {
    switch (outcome.kind) {
      case 'stored':
        return success(receipt);
      case 'took_part':
        return refusal(tookPartOtherwise(outcome.channel));
      case 'not_on_roll':
        return refusal('choice.not_on_roll');
      case 'session_over':
        return refusal('choice.voter_session_over');
      case 'changed_since':
        return refusal('choice.ballot_changed_since');
      case 'kept':
        return refusal('choice.ballot_from_before_restore');
      case 'busy':
        return refusal('choice.too_many_at_once');
      case 'unknown':
        return refusal('choice.recorded_unknown');
      case 'not_open':
      case 'day_over': {
        this.terms.forget(input.choiceId);
        const [choice] = await store.findChoices(this.uow.db, [input.choiceId]);
        if (!choice) return refusal('common.not_found');
        return this.tooLate(ctx, choice, entry);
      }
    }
  }

  /** The choice takes no ballots: says why. A repeat of a ballot that did come in time gets its receipt until the seal. */
  private async whyNot(ctx: Ctx, input: CastBallotInput): Promise<Outcome<string>> {
    const [choice] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!choice) return refusal('common.not_found');
    if (input.voterRef !== voterRef(ctx.actor)) return refusal('choice.voter_session_over');
    const voter = await this.voter(ctx, { choiceId: choice.id, jamoatId: choice.jamoatId });
    if (!voter.ok) return voter;
    if (choice.status === 'prepared' || choice.status === 'suspended') return notOpen(choice);
    const key = await store.findKey(this.uow.db, choice.id);
    if (key === null) {
      if (choice.status === 'open') {
        await this.suspending.run(ctx.now);
        return refusal('choice.suspended');
      }
    } else {
      const receipt = receiptOfCast(key, input.id.toLowerCase());
      const stored = await findBallot(
        this.uow.db,
        choice.id,
        pseudonymOfVoter(key, voter.value.id),
      );
      if (stored?.receiptHash?.equals(receiptHash(receipt)) === true) return success(receipt);
    }
    return input.reviewed ? this.tooLate(ctx, choice, voter.value) : notOpen(choice);
  }

  /** Puts the voter on the list of those who came too late; the ballot itself is nowhere kept. */
  private async tooLate(
    ctx: Ctx,
    choice: ChoiceEntity,
    entry: VoterEntry,
  ): Promise<Outcome<never>> {
    if (choice.status === 'suspended') return notOpen(choice);
    await this.late.note(ctx, choice, entry.id);
    return choice.status === 'open' ? dayOver(choice) : notOpen(choice);
  }
}

function notOpen(choice: ChoiceEntity | undefined): Outcome<never> {
  if (choice?.status === 'suspended') return refusal('choice.suspended');
  return refusal('choice.not_open', { details: { status: choice?.status ?? 'prepared' } });
}

function dayOver(choice: ChoiceEntity): Outcome<never> {
  return refusal('choice.last_day_over', { details: { day: choice.closesOn } });
}
