import { Injectable } from '@nestjs/common';
import { longestRollName } from '../../../../domain/choice/roll-table.js';
import { type Outcome, refusal, success } from '../../../../domain/outcome.js';
import { cleanText } from '../../../../domain/text/nfc.js';
import { permit } from '../../../../platform/auth/permit.js';
import { UnitOfWork } from '../../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../../platform/runtime/ctx.js';
import { AuditService } from '../../../audit/audit.service.js';
import { CycleService } from '../../../cycle/cycle.service.js';
import { IdentityService } from '../../../identity/identity.service.js';
import { TerritoryService } from '../../../territory/territory.service.js';
import * as choices from '../../choice.store.js';
import { rolesIn } from '../../roles-in.js';
import { holdChoice } from '../../hold-choice.js';
import { findEntryOfPerson } from '../roll.store.js';
import type { ChallengeKind } from './challenge.entity.js';
import * as store from './challenge.store.js';

const longestWords = 500;
/** By one resident in one choice; the desk may write down as many as come. */
const mostFiled = 10;

export interface FileChallengeInput {
  readonly id: string;
  readonly choiceId: string;
  readonly kind: ChallengeKind;
  /** It is about the person who files it; then the name is the own. */
  readonly myself: boolean;
  readonly name: string;
  readonly villageId: string;
  readonly birthYear: number | null;
  readonly words: string;
}

/** Somebody is missing on the closed roll, does not belong there, or stands in the wrong village. */
@Injectable()
export class FileChallenge {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly identity: IdentityService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: FileChallengeInput): Promise<Outcome<string>> {
    const [known] = await choices.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const { jamoatId } = known;
    const permitted = permit(ctx, 'fileRollChallenge', { jamoatId });
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    const [village] = await this.territory.villages([input.villageId]);
    if (village?.jamoatId !== jamoatId) {
      return refusal('choice.village_elsewhere', { path: ['villageId'] });
    }
    const own = input.myself ? await this.identity.person(actor.personId) : null;
    const name = text(own?.displayName ?? input.name, 'name', longestRollName);
    if (!name.ok) return name;
    const words = text(input.words, 'words', longestWords);
    if (!words.ok) return words;
    const year = ctx.now.getUTCFullYear();
    const { birthYear } = input;
    if (birthYear !== null && (birthYear < year - 120 || birthYear > year)) {
      return refusal('choice.challenge_birth_year', { path: ['birthYear'] });
    }
    const recorded = rolesIn(actor, jamoatId).some((role) =>
      (['recorder', 'sddc_secretary'] as const).some((one) => one === role),
    );
    return this.uow.run(async (tx) => {
      const held = await holdChoice(tx, this.cycles, known, 'share', ['open']);
      if (!held.ok) return held;
      await store.holdFiler(tx, known.id, actor.personId);
      const stored = await store.findChallenge(tx, input.id);
      if (stored) {
        const same =
          stored.choiceId === known.id &&
          stored.filedBy === actor.personId &&
          stored.kind === input.kind &&
          stored.words === words.value;
        return same ? success(stored.id) : refusal('common.id_reused');
      }
      if (!recorded && (await store.countFiled(tx, known.id, actor.personId)) >= mostFiled) {
        return refusal('choice.challenge_too_many', { details: { max: mostFiled } });
      }
      const entry = own && (await findEntryOfPerson(tx, known.id, own.id));
      if (input.kind === 'missing' && entry) return refusal('choice.challenge_on_roll');
      await store.insertChallenge(tx, {
        id: input.id,
        choiceId: known.id,
        kind: input.kind,
        personId: own?.id ?? null,
        name: name.value,
        villageId: village.id,
        birthYear: birthYear ?? own?.birthYear ?? null,
        words: words.value,
        filedBy: actor.personId,
        recorded,
        filedAt: ctx.now,
      });
      await this.audit.record(tx, ctx, {
        act: 'fileRollChallenge',
        jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { challengeId: input.id, kind: input.kind, recorded },
      });
      return success(input.id);
    });
  }
}

function text(given: string, field: string, max: number): Outcome<string> {
  const cleaned = cleanText(given);
  if (cleaned === '') return refusal('common.text_missing', { path: [field] });
  return cleaned.length > max
    ? refusal('common.text_too_long', { path: [field], details: { max } })
    : success(cleaned);
}
