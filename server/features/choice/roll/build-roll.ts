import { Injectable } from '@nestjs/common';
import {
  longestHousehold,
  longestListNumber,
  longestRollName,
} from '../../../domain/choice/roll-table.js';
import { latestResidence } from '../../../domain/choice/franchise.js';
import { latestBirthYearOnRoll } from '../../../domain/choice/voting-age.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { cleanText } from '../../../domain/text/nfc.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { TerritoryService } from '../../territory/territory.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdOpenRoll } from '../hold-choice.js';
import * as rolls from './roll.store.js';

export interface AddRollEntryInput {
  readonly id: string;
  readonly choiceId: string;
  readonly name: string;
  readonly listNumber: string;
  readonly villageId: string;
  readonly household?: string | null | undefined;
}

/** Who may take part: confirmed residents, and people of the paper list. Only before the choice is opened. */
@Injectable()
export class BuildRoll {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  /** Adds whoever became a confirmed resident since the last time; answers how many. */
  async build(ctx: Ctx, input: { choiceId: string }): Promise<Outcome<number>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'buildRoll', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const held = await holdOpenRoll(tx, this.cycles, known);
      if (!held.ok) return held;
      const year = Number(held.value.closesOn.slice(0, 4));
      const { votingAge, residenceMonths } = await this.cycles.franchiseOf(known.cycleId);
      const added = await rolls.addConfirmedResidents(tx, known, {
        latestBirthYear: latestBirthYearOnRoll(year, votingAge),
        confirmedBy:
          residenceMonths > 0 ? latestResidence(held.value.closesOn, residenceMonths) : null,
      });
      if (added > 0) await store.dropConfirmations(tx, known.id, 'open');
      await this.audit.record(tx, ctx, {
        act: 'buildRoll',
        jamoatId: known.jamoatId,
        subjectKind: 'choice',
        subjectId: known.id,
        detail: { added },
      });
      return success(added);
    });
  }

  async add(ctx: Ctx, input: AddRollEntryInput): Promise<Outcome<string>> {
    const [known] = await store.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'addRollEntry', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    const name = shortText(input.name, 'name', longestRollName);
    if (!name.ok) return name;
    const listNumber = shortText(input.listNumber, 'listNumber', longestListNumber);
    if (!listNumber.ok) return listNumber;
    const household = cleanText(input.household ?? '');
    if (household.length > longestHousehold) {
      const details = { max: longestHousehold };
      return refusal('common.text_too_long', { path: ['household'], details });
    }
    const [village] = await this.territory.villages([input.villageId]);
    if (village?.jamoatId !== known.jamoatId) {
      return refusal('choice.village_elsewhere', { path: ['villageId'] });
    }
    const entry = {
      id: input.id,
      choiceId: known.id,
      jamoatId: known.jamoatId,
      personId: null,
      listNumber: listNumber.value,
      villageId: village.id,
      household: household === '' ? null : household,
      name: name.value,
      gender: null,
      birthYear: null,
    };
    return this.uow.run((tx) => this.writeEntry(tx, ctx, known, entry));
  }

  private async writeEntry(
    tx: Tx,
    ctx: Ctx,
    known: ChoiceEntity,
    entry: rolls.NewRollEntry & { readonly listNumber: string },
  ): Promise<Outcome<string>> {
    const held = await holdOpenRoll(tx, this.cycles, known);
    if (!held.ok) return held;
    const stored = await rolls.findRollEntry(tx, entry.id);
    if (stored) {
      const same =
        stored.choiceId === entry.choiceId &&
        stored.name === entry.name &&
        stored.listNumber === entry.listNumber &&
        stored.household === entry.household &&
        stored.villageId === entry.villageId;
      return same ? success(stored.id) : refusal('common.id_reused');
    }
    if (await rolls.isListNumberTaken(tx, known.id, entry.listNumber)) {
      const details = { listNumber: entry.listNumber };
      return refusal('choice.list_number_taken', { path: ['listNumber'], details });
    }
    await rolls.insertRollEntry(tx, entry);
    await store.dropConfirmations(tx, known.id, 'open');
    await this.audit.record(tx, ctx, {
      act: 'addRollEntry',
      jamoatId: known.jamoatId,
      subjectKind: 'choice',
      subjectId: known.id,
      detail: { rollEntryId: entry.id },
    });
    return success(entry.id);
  }
}

function shortText(text: string, field: string, max: number): Outcome<string> {
  const cleaned = cleanText(text);
  if (cleaned === '') return refusal('common.text_missing', { path: [field] });
  return cleaned.length > max
    ? refusal('common.text_too_long', { path: [field], details: { max } })
    : success(cleaned);
}
