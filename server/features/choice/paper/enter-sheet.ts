import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkPaper,
  countNumber,
  isCountNumber,
  mostInStack,
  type ReadPaper,
} from '../../../domain/choice/paper-entry.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { BallotRule } from '../../../domain/voting/ballot-rule.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import { ballotRuleOf } from './ballot-rule-of.js';
import { dropConfirmations } from '../choice.store.js';
import { holdPlace, permittedPlace } from './hold-place.js';
import * as store from './paper-entry.store.js';
import type { PollingPlaceEntity } from './polling-place.entity.js';

export interface NumberedPaper extends ReadPaper {
  readonly number: number;
}

export interface SheetInput {
  readonly id: string;
  readonly placeId: string;
  readonly stack: number;
  readonly entries: readonly NumberedPaper[];
}

interface Entering {
  readonly place: PollingPlaceEntity;
  readonly stack: number;
  readonly personId: string;
  readonly papers: readonly NumberedPaper[];
}

/**
 * The papers of a stack as one person read them. Another person does the same without seeing this; where both read the
 * same, that is what the paper says. Who entered a paper may enter it again, after a second look, until it is decided.
 */
@Injectable()
export class EnterSheet {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  async run(ctx: Ctx, input: SheetInput): Promise<Outcome<string>> {
    const known = await permittedPlace(this.uow.db, ctx, 'enterPaperSheet', input.placeId);
    if (!known.ok) return known;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId } = ctx.actor;
    const papers = readSheet(await ballotRuleOf(this.uow.db, known.value.choice), input);
    if (!papers.ok) return papers;
    const { id, placeId, stack } = input;
    const digest = digestOf(stack, papers.value);
    return this.uow.run(async (tx) => {
      const held = await holdPlace(tx, this.cycles, known.value, 'share', ['closed']);
      if (!held.ok) return held;
      const { place, choice } = held.value;
      const before = await store.findSheet(tx, id);
      if (before) {
        const same =
          before.placeId === placeId && before.personId === personId && before.digest === digest;
        return same ? success(placeId) : refusal('common.id_reused');
      }
      const written = await this.write(tx, { place, stack, personId, papers: papers.value });
      if (!written.ok) return written;
      await store.insertSheet(tx, { id, placeId, personId, digest });
      await dropConfirmations(tx, choice.id, 'seal');
      await this.audit.record(tx, ctx, {
        act: 'enterPaperSheet',
        jamoatId: choice.jamoatId,
        subjectKind: 'choice',
        subjectId: choice.id,
        detail: { place: place.number, stack, papers: papers.value.length, ...written.value },
      });
      return success(placeId);
    });
  }

  /** Answers how many entries of this person were new and how many they changed. */
  private async write(
    tx: Tx,
    { place, stack, personId, papers }: Entering,
  ): Promise<Outcome<{ added: number; changed: number }>> {
    const numbers = papers.map(({ number }) => number);
    const [decided] = await store.findDecisions(tx, place.id, stack, numbers);
    if (decided) {
      return refusal('choice.entry_decided', { details: at(place, stack, decided.number) });
    }
    const before = await store.findEntries(tx, place.id, stack, numbers);
    const added: store.NewEntry[] = [];
    let changed = 0;
    for (const paper of papers) {
      const { number, positions, invalid } = paper;
      const there = before.filter((entry) => entry.number === number);
      const own = there.find((entry) => entry.personId === personId);
      if (own) {
        if (isSame(own, paper)) continue;
        await store.updateEntry(tx, { placeId: place.id, stack, number }, own.slot, paper);
        changed += 1;
      } else if (there.length === 2) {
        return refusal('choice.entered_by_two', { details: at(place, stack, number) });
      } else {
        const slot = there.length + 1;
        const read = { positions: [...positions], invalid };
        added.push({ placeId: place.id, stack, number, slot, personId, ...read });
      }
    }
    await store.insertEntries(tx, added);
    return success({ added: added.length, changed });
  }
}

/** The sheet with every paper checked; the first that cannot be taken is named by its path. */
function readSheet(rule: BallotRule, sheet: SheetInput): Outcome<readonly NumberedPaper[]> {
  const { stack, entries } = sheet;
  if (entries.length === 0 || entries.length > mostInStack) {
    return refusal('choice.sheet_empty', { path: ['entries'], details: { max: mostInStack } });
  }
  const seen = new Set<number>();
  const papers: NumberedPaper[] = [];
  for (const [index, { number, positions, invalid }] of entries.entries()) {
    const path = ['entries', String(index)];
    if (!isCountNumber(stack, number)) {
      return refusal('choice.count_number_unusable', { path, details: { max: mostInStack } });
    }
    if (seen.has(number)) {
      return refusal('choice.sheet_number_twice', { path, details: { number } });
    }
    seen.add(number);
    const paper = checkPaper(rule, { positions, invalid });
    if (!paper.ok) return { ok: false, problem: { ...paper.problem, path } };
    papers.push({ number, ...paper.value });
  }
  return success(papers);
}

function at(place: PollingPlaceEntity, stack: number, number: number) {
  return { number: countNumber(place.number, stack, number) };
}

export function isSame(a: ReadPaper, b: ReadPaper): boolean {
  return a.invalid === b.invalid && a.positions.join() === b.positions.join();
}

function digestOf(stack: number, papers: readonly NumberedPaper[]): string {
  const said = papers.map(({ number, positions, invalid }) => [number, positions, invalid]);
  return createHash('sha256')
    .update(JSON.stringify([stack, said]))
    .digest('hex');
}
