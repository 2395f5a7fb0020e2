import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import { CycleService } from '../../cycle/cycle.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { holdTaking } from '../hold-taking.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import * as rolls from '../roll/roll.store.js';
import { codeFor, hashOfCode, hashOfRequest } from './code-hash.js';
import * as store from './code.store.js';
import type { PersonalCodeEntity } from './personal-code.entity.js';
import { deleteSessionsOfCode } from './voter-session.store.js';

/** Slips of one request: what is printed, cut and handed out in one go, and set as a PDF in some seconds. */
export const mostSlips = 200;

export interface IssueInput {
  /** Random and told to nobody: the codes are made from it. */
  readonly id: string;
  readonly choiceId: string;
  readonly villageId: string | null;
  readonly rollEntryIds: readonly string[];
}

export interface ReissueInput {
  readonly id: string;
  readonly choiceId: string;
  readonly rollEntryId: string;
}

/** What is printed on one slip. The code is here and on the paper, nowhere else. */
export interface Slip {
  readonly number: number;
  readonly code: string;
  readonly entry: RollEntryEntity;
}

export interface IssuedSlips {
  readonly choice: ChoiceEntity;
  readonly slips: readonly Slip[];
  /** People of the request who have no valid code yet and have not put a paper into a box. */
  readonly left: number;
}

/** Giving out personal codes. Each person holds one valid code at most; a newer slip cancels the older one. */
@Injectable()
export class IssueCodes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly audit: AuditService,
  ) {}

  /**
   * For everybody of a village, or for some people of the roll, who has no valid code and has not taken part otherwise.
   * Sent again with the same id it answers the same slips, as far as they are still valid, and issues none.
   */
  async issue(ctx: Ctx, input: IssueInput): Promise<Outcome<IssuedSlips>> {
    const [known] = await choices.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const asked = await this.asked(ctx, known, input);
    if (!asked.ok) return asked;
    return this.uow.run(async (tx) => {
      const held = await holdTaking(tx, this.cycles, known, ctx.now);
      if (!held.ok) return held;
      const request = await this.request(tx, ctx, known, input.id);
      const earlier = await store.findCodesOfRequest(tx, known.id, request.hash);
      const open = await withoutCode(tx, known.id, asked.value);
      if (earlier.length > 0) {
        const valid = earlier.filter((code) => !code.cancelled);
        return success({
          choice: known,
          left: open.length,
          slips: await slipsOf(tx, request, valid),
        });
      }
      const next = open.slice(0, mostSlips);
      const codes = await newCodes(tx, ctx, request, next);
      if (codes.length > 0) {
        await this.audit.record(tx, ctx, {
          act: 'issueCodes',
          jamoatId: known.jamoatId,
          subjectKind: 'choice',
          subjectId: known.id,
          detail: { villageId: input.villageId, count: codes.length },
        });
      }
      const slips = await slipsOf(tx, request, codes);
      return success({ choice: known, slips, left: open.length - next.length });
    });
  }

  /** A new slip for one person; the old one and whoever is choosing with it come to an end. */
  async reissue(ctx: Ctx, input: ReissueInput): Promise<Outcome<IssuedSlips>> {
    const [known] = await choices.findChoices(this.uow.db, [input.choiceId]);
    if (!known) return refusal('common.not_found');
    const entry = await rolls.findRollEntry(this.uow.db, input.rollEntryId);
    const place = { jamoatId: known.jamoatId, villageIds: entry ? [entry.villageId] : [] };
    const permitted = permit(ctx, 'reissueCode', place);
    if (!permitted.ok) return permitted;
    if (entry?.choiceId !== known.id) {
      return refusal('common.not_found', { path: ['rollEntryId'] });
    }
    return this.uow.run(async (tx) => {
      const held = await holdTaking(tx, this.cycles, known, ctx.now);
      if (!held.ok) return held;
      const request = await this.request(tx, ctx, known, input.id);
      const [earlier] = await store.findCodesOfRequest(tx, known.id, request.hash);
      if (earlier?.cancelled === true) return refusal('choice.code_replaced_since');
      const codes = earlier ? [earlier] : await this.replace(tx, ctx, request, entry);
      if (!codes) return refusal('choice.voter_took_part');
      return success({ choice: known, slips: await slipsOf(tx, request, codes), left: 0 });
    });
  }

  /** `null`: the person has taken part otherwise, and a code would be of no use. */
  private async replace(
    tx: Tx,
    ctx: Ctx,
    request: Request,
    entry: RollEntryEntity,
  ): Promise<readonly PersonalCodeEntity[] | null> {
    const [part] = await rolls.findParticipations(tx, entry.choiceId, [entry.id]);
    if (part && !rolls.replaceableChannels.includes(part.channel)) return null;
    const [old] = await store.findValidCodes(tx, entry.choiceId, [entry.id]);
    if (old) {
      await store.cancelCode(tx, old.id);
      await deleteSessionsOfCode(tx, old.id);
    }
    const codes = await newCodes(tx, ctx, request, [entry]);
    await this.audit.record(tx, ctx, {
      act: 'reissueCode',
      jamoatId: entry.jamoatId,
      subjectKind: 'choice',
      subjectId: entry.choiceId,
      detail: { number: codes[0]?.number ?? null, cancelled: old?.number ?? null },
    });
    return codes;
  }

  /** The people asked for, in the order of their slips. Whoever asks must be permitted in each of their villages. */
  private async asked(
    ctx: Ctx,
    { id, jamoatId }: ChoiceEntity,
    { villageId, rollEntryIds }: IssueInput,
  ): Promise<Outcome<readonly RollEntryEntity[]>> {
    if (villageId !== null) {
      const permitted = permit(ctx, 'issueCodes', { jamoatId, villageIds: [villageId] });
      if (!permitted.ok) return permitted;
      return success(await rolls.findEntriesOfVillage(this.uow.db, id, villageId));
    }
    const entries =
      rollEntryIds.length > mostSlips
        ? []
        : await rolls.findEntries(this.uow.db, id, [...new Set(rollEntryIds)]);
    for (const place of entries.length === 0 ? [[]] : entries.map((one) => [one.villageId])) {
      const permitted = permit(ctx, 'issueCodes', { jamoatId, villageIds: place });
      if (!permitted.ok) return permitted;
    }
    return entries.length === 0
      ? refusal('choice.codes_for_nobody', { details: { max: mostSlips } })
      : success(entries);
  }

  private async request(tx: Tx, ctx: Ctx, choice: ChoiceEntity, id: string): Promise<Request> {
    await store.lockIssuing(tx, choice.id);
    const key = await store.keyToIssue(tx, choice.id);
    const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : '';
    return { id, key, choiceId: choice.id, hash: hashOfRequest(key, personId, id) };
  }
}

interface Request {
  readonly id: string;
  readonly key: Buffer;
  readonly choiceId: string;
  readonly hash: Buffer;
}

async function withoutCode(
  tx: Tx,
  choiceId: string,
  entries: readonly RollEntryEntity[],
): Promise<readonly RollEntryEntity[]> {
  const ids = entries.map(({ id }) => id);
  const codes = await store.findValidCodes(tx, choiceId, ids);
  const parts = await rolls.findParticipations(tx, choiceId, ids);
  const served = new Set([
    ...codes.map(({ rollEntryId }) => rollEntryId),
    ...parts
      .filter(({ channel }) => !rolls.replaceableChannels.includes(channel))
      .map(({ rollEntryId }) => rollEntryId),
  ]);
  return entries.filter(({ id }) => !served.has(id));
}

async function newCodes(
  tx: Tx,
  ctx: Ctx,
  request: Request,
  entries: readonly RollEntryEntity[],
): Promise<readonly PersonalCodeEntity[]> {
  const last = await store.lastNumber(tx, request.choiceId);
  await store.insertCodes(
    tx,
    entries.map((entry, index) => ({
      id: randomUUID(),
      choiceId: request.choiceId,
      rollEntryId: entry.id,
      number: last + index + 1,
      codeHash: hashOfCode(request.key, codeFor(request.key, request.id, entry.id)),
      batchHash: request.hash,
      issuedOn: todayInDushanbe(ctx.now),
    })),
  );
  return store.findCodesOfRequest(tx, request.choiceId, request.hash);
}

async function slipsOf(
  tx: Tx,
  { id, key, choiceId }: Request,
  codes: readonly PersonalCodeEntity[],
): Promise<readonly Slip[]> {
  const entries = await rolls.findEntries(
    tx,
    choiceId,
    codes.map(({ rollEntryId }) => rollEntryId),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return codes.flatMap(({ number, rollEntryId }) => {
    const entry = byId.get(rollEntryId);
    return entry ? [{ number, code: codeFor(key, id, rollEntryId), entry }] : [];
  });
}
