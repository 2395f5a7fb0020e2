import { Injectable } from '@nestjs/common';
import { checkPaper, countNumber, type ReadPaper } from '../../../domain/choice/paper-entry.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { ballotRuleOf } from './ballot-rule-of.js';
import { isSame } from './enter-sheet.js';
import { dropConfirmations } from '../choice.store.js';
import { holdPlace, permittedPlace } from './hold-place.js';
import { usableWords } from './usable-words.js';
import * as store from './paper-entry.store.js';

export interface DecideEntryInput extends ReadPaper {
  readonly placeId: string;
  readonly stack: number;
  readonly number: number;
  readonly words: string;
}

/**
 * A third look. Two entries that differ are looked at again by those who made them; if they still read the paper
 * differently, a chair with the paper in hand says what is on it, and why, in words that stay.
 */
@Injectable()
export class DecideEntry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: DecideEntryInput): Promise<Outcome<string>> {
    const { placeId, stack, number } = input;
    const known = await permittedPlace(this.uow.db, ctx, 'decidePaperEntry', placeId);
    if (!known.ok) return known;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const words = usableWords(input.words);
    if (!words.ok) return words;
    const { positions, invalid } = input;
    const rule = await ballotRuleOf(this.uow.db, known.value.choice);
    const paper = checkPaper(rule, { positions, invalid });
    if (!paper.ok) return paper;
    return this.uow.run(async (tx) => {
      const held = await holdPlace(tx, this.cycles, known.value, 'share', ['closed']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      const details = { number: countNumber(place.number, stack, number) };
      const [decided] = await store.findDecisions(tx, place.id, stack, [number]);
      if (decided) {
        const same = decided.personId === personId && isSame(decided, paper.value);
        return same ? success(placeId) : refusal('choice.entry_decided', { details });
      }
      const [first, second] = await store.findEntries(tx, place.id, stack, [number]);
      if (!first || !second || isSame(first, second)) {
        return refusal('choice.no_difference', { details });
      }
      if (first.personId === personId || second.personId === personId) {
        return refusal('choice.decides_own_entry', { details });
      }
      await store.insertDecision(tx, {
        placeId,
        stack,
        number,
        personId,
        words: words.value,
        positions: [...paper.value.positions],
        invalid: paper.value.invalid,
      });
      await dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'decidePaperEntry',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, stack, number, valid: paper.value.invalid === null },
      });
      return success(placeId);
    });
  }
}
