import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import {
  type AssistedReason,
  longestAssistedText,
} from '../../../domain/choice/assisted-reason.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { cleanText } from '../../../domain/text/nfc.js';
import { foldForSearch } from '../../../domain/text/fold.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { IdentityService } from '../../identity/identity.service.js';
import { SignInKey } from '../../identity/sign-in-key.js';
import { hashToken } from '../../identity/token.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { findSessionOfAct } from '../code/voter-session.store.js';
import { VoterSessions } from '../code/voter-sessions.js';
import { holdTaking } from '../hold-taking.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import * as rolls from '../roll/roll.store.js';
import * as store from './assisted-act.store.js';

export interface AssistInput {
  readonly id: string;
  readonly choiceId: string;
  readonly rollEntryId: string;
  /** The witness: somebody of the roll, or a name in words; exactly one of the two. */
  readonly witnessEntryId: string | null;
  readonly witnessName: string | null;
  readonly reason: AssistedReason;
  readonly reasonWords: string;
}

interface Witness {
  readonly name: string;
  readonly onRoll: boolean;
}

/** Filling a ballot in with somebody who is present: a session of the voter's at the helper's screen. */
@Injectable()
export class StartAssistedSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly people: IdentityService,
    private readonly sessions: VoterSessions,
    private readonly key: SignInKey,
    private readonly audit: AuditService,
  ) {}

  /** Answers the token of the session; the same for the same id, as long as the session lasts. */
  async run(ctx: Ctx, input: AssistInput): Promise<Outcome<string>> {
    const [known] = await choices.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const entry = await rolls.findRollEntry(this.uow.db, input.rollEntryId);
    const place = { jamoatId: known.jamoatId, villageIds: entry ? [entry.villageId] : [] };
    const permitted = permit(ctx, 'startAssistedSession', place);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const helperId = ctx.actor.personId;
    if (entry?.choiceId !== known.id) return refusal('common.not_found', { path: ['rollEntryId'] });
    if (entry.personId === helperId) return refusal('choice.helper_is_voter');
    const witness = await this.witness(known, entry, helperId, input);
    if (!witness.ok) return witness;
    const words = reasonWords(input);
    if (!words.ok) return words;
    const token = await this.key.fingerprint('assisted', input.id, helperId);
    const act = {
      id: input.id,
      choiceId: known.id,
      jamoatId: known.jamoatId,
      villageId: entry.villageId,
      helperId,
      witnessName: witness.value.name,
      witnessOnRoll: witness.value.onRoll,
      reason: input.reason,
      reasonWords: words.value,
      startedOn: todayInDushanbe(ctx.now),
    };
    return this.uow.run(async (tx) => {
      const held = await holdTaking(tx, this.cycles, known, ctx.now);
      if (!held.ok) return held;
      const [part] = await rolls.findParticipations(tx, known.id, [entry.id]);
      if (part && !rolls.replaceableChannels.includes(part.channel)) {
        return refusal('choice.voter_took_part');
      }
      if (!(await store.insertAssistedAct(tx, act))) return this.again(tx, act, entry, token);
      await this.sessions.open(tx, ctx.now, token, {
        choiceId: known.id,
        rollEntryId: entry.id,
        codeId: null,
        assistedActId: act.id,
      });
      await this.audit.record(tx, ctx, {
        act: 'startAssistedSession',
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { reason: act.reason, villageId: act.villageId },
      });
      return success(token);
    });
  }

  /** The same request once more: the same session while it lasts, and never a second one. */
  private async again(
    tx: Tx,
    act: store.NewAssistedAct,
    entry: RollEntryEntity,
    token: string,
  ): Promise<Outcome<string>> {
    const stored = await store.findAssistedAct(tx, act.id);
    const session = await findSessionOfAct(tx, act.id);
    const same =
      stored?.choiceId === act.choiceId &&
      stored.helperId === act.helperId &&
      stored.villageId === act.villageId &&
      stored.witnessName === act.witnessName &&
      (session === null || session.rollEntryId === entry.id);
    if (!same) return refusal('common.id_reused');
    return session?.tokenHash === hashToken(token)
      ? success(token)
      : refusal('choice.assisted_over');
  }

  private async witness(
    choice: ChoiceEntity,
    voter: RollEntryEntity,
    helperId: string,
    { witnessEntryId, witnessName }: AssistInput,
  ): Promise<Outcome<Witness>> {
    const typed = cleanText(witnessName ?? '');
    if ((witnessEntryId === null) === (typed === '')) {
      return refusal('choice.witness_missing', { path: ['witnessName'] });
    }
    if (witnessEntryId !== null) {
      const path = ['witnessEntryId'];
      const entry = await rolls.findRollEntry(this.uow.db, witnessEntryId);
      if (entry?.choiceId !== choice.id) return refusal('common.not_found', { path });
      if (entry.id === voter.id) return refusal('choice.witness_is_voter', { path });
      if (entry.personId === helperId) return refusal('choice.helper_is_witness', { path });
      return success({ name: entry.name ?? entry.listNumber ?? '', onRoll: true });
    }
    const path = ['witnessName'];
    if (typed.length > longestAssistedText) {
      return refusal('common.text_too_long', { path, details: { max: longestAssistedText } });
    }
    const folded = foldForSearch(typed);
    if (folded === foldForSearch(voter.name ?? '')) {
      return refusal('choice.witness_is_voter', { path });
    }
    const [helper] = await this.people.persons([helperId]);
    return folded === foldForSearch(helper?.displayName ?? '')
      ? refusal('choice.helper_is_witness', { path })
      : success({ name: typed, onRoll: false });
  }
}

function reasonWords(input: AssistInput): Outcome<string> {
  const path = ['reasonWords'];
  const words = cleanText(input.reasonWords);
  if (words === '' && input.reason === 'other') return refusal('common.text_missing', { path });
  return words.length > longestAssistedText
    ? refusal('common.text_too_long', { path, details: { max: longestAssistedText } })
    : success(words);
}
