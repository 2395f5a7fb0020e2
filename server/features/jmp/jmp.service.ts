import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { CycleFacts } from '../../domain/phase/cycle-facts.js';
import { may } from '../../domain/policy/act-rule.js';
import { draftReaders } from '../../domain/policy/jmp-acts.js';
import type { ActName } from '../../domain/policy/permissions.js';
import { permit } from '../../platform/auth/permit.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity, EnvelopeEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { JmpEntity, JmpVersionEntity, JmpVersionStatus } from './jmp.entity.js';
import * as store from './jmp.store.js';
import { findLines, insertLines, type LineContents } from './line-item.store.js';
import { fundingOf, unexplainedKeys } from './plan-check.js';

export type JmpFacts = Pick<
  CycleFacts,
  'lineItems' | 'linesWithoutFullFunding' | 'envelopesOverCeiling' | 'linesAgainstRankWithoutReason'
>;

/** Reading plans, and the steps of a version's life that belong to later features. */
@Injectable()
export class JmpService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly territory: TerritoryService,
  ) {}

  async jmpOfCycle(cycleId: string): Promise<JmpEntity | null> {
    return (await store.findJmpsOfCycles(this.uow.db, [cycleId]))[0] ?? null;
  }

  /** The cycle a version belongs to. */
  async cycleIdOf(version: JmpVersionEntity): Promise<string | null> {
    return (await store.findJmps(this.uow.db, [version.jmpId]))[0]?.cycleId ?? null;
  }

  version(db: Db, id: string): Promise<JmpVersionEntity | null> {
    return store.findVersion(db, id);
  }

  /** The newest version of a cycle's plan; `null` before it is drafted. */
  latestVersion(db: Db, cycleId: string): Promise<JmpVersionEntity | null> {
    return store.findLatestVersion(db, cycleId);
  }

  /** The version of a cycle's plan that was sent for approval last; `null` before the first. */
  async latestSubmitted(db: Db, cycleId: string): Promise<JmpVersionEntity | null> {
    const [jmp] = await store.findJmpsOfCycles(db, [cycleId]);
    return jmp ? ((await store.findSubmittedVersions(db, [jmp.id])).at(-1) ?? null) : null;
  }

  /** The versions of a cycle's plan that were sent for approval, oldest first. */
  async submittedVersions(db: Db, cycleId: string): Promise<JmpVersionEntity[]> {
    const [jmp] = await store.findJmpsOfCycles(db, [cycleId]);
    return jmp ? store.findSubmittedVersions(db, [jmp.id]) : [];
  }

  /** The lines of a version in the order of the plan, the reserve list last. */
  lines(db: Db, versionId: string): Promise<LineContents[]> {
    return findLines(db, [versionId]);
  }

  /** What the guards of the phase table ask, on the handle of the transaction that moves the cycle. */
  async facts(db: Db, cycleId: string): Promise<JmpFacts> {
    const version = await store.findLatestVersion(db, cycleId);
    const lines = version ? await findLines(db, [version.id]) : [];
    const envelopes = await this.cycles.envelopes(cycleId);
    const check = fundingOf(lines, envelopes);
    return {
      lineItems: check.lines.length,
      linesWithoutFullFunding: check.lines.filter(
        (line) => line.missingMinor > 0n || line.overMinor > 0n,
      ).length,
      envelopesOverCeiling: check.envelopes
        .filter((envelope) => envelope.overMinor > 0n)
        .map((over) => envelopeName(envelopes.find((envelope) => envelope.id === over.id))),
      linesAgainstRankWithoutReason: unexplainedKeys(lines).length,
    };
  }

  /** Whether this actor reads the draft of a jamoat's plan. */
  async mayReadDraft(ctx: Ctx, jamoatId: string): Promise<boolean> {
    const jamoat = await this.territory.jamoat(jamoatId);
    const place = { jamoatId, districtId: jamoat?.districtId ?? null };
    return may(ctx.actor, draftReaders, place).allowed;
  }

  /** The cycle, when this actor may do this act in its jamoat. Problems: `common.not_found` and the two denials. */
  async permitted(ctx: Ctx, act: ActName, cycleId: string): Promise<Outcome<CycleEntity>> {
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle) return refusal('common.not_found');
    const jamoat = await this.territory.jamoat(cycle.jamoatId);
    const place = { jamoatId: cycle.jamoatId, districtId: jamoat?.districtId ?? null };
    const permitted = permit(ctx, act, place);
    return permitted.ok ? success(cycle) : permitted;
  }

  /** Sends the draft of a locked cycle for approval. Problem: `jmp.not_drafted`. */
  async submitDraft(tx: Tx, ctx: Ctx, cycleId: string): Promise<Outcome<JmpVersionEntity>> {
    const latest = await store.findLatestVersion(tx, cycleId);
    if (latest?.status !== 'draft') return refusal('jmp.not_drafted');
    await store.lockVersion(tx, latest.id);
    await store.updateVersion(tx, latest.id, { status: 'submitted', submittedAt: ctx.now });
    return success({ ...latest, status: 'submitted', submittedAt: ctx.now });
  }

  async setStatus(
    tx: Tx,
    versionId: string,
    status: Exclude<JmpVersionStatus, 'draft' | 'submitted'>,
  ): Promise<void> {
    await store.updateVersion(tx, versionId, { status });
  }

  /** After a return: the next version, a draft with the same lines under the same keys. Answers its id. */
  async copyToDraft(tx: Tx, ctx: Ctx, returned: JmpVersionEntity): Promise<string> {
    const id = randomUUID();
    await store.insertVersion(tx, {
      id,
      jmpId: returned.jmpId,
      jamoatId: returned.jamoatId,
      number: returned.number + 1,
      status: 'draft',
      basedOnId: returned.id,
      revision: 1,
      createdAt: ctx.now,
      submittedAt: null,
    });
    const lines = await findLines(tx, [returned.id]);
    await insertLines(
      tx,
      returned.jamoatId,
      lines.map((line) => ({ ...line, id: randomUUID(), versionId: id })),
    );
    return id;
  }

  /** For seeds: stores a plan as it is given, each version as a draft first and in its state afterwards. */
  async insertPlan(
    tx: Tx,
    jmp: Omit<JmpEntity, 'cycle' | 'jamoat' | 'creator'>,
    versions: readonly {
      readonly version: Omit<JmpVersionEntity, 'jmp' | 'basedOn' | 'jmpId' | 'jamoatId'>;
      readonly lines: readonly Omit<LineContents, 'versionId'>[];
    }[],
  ): Promise<void> {
    await store.insertJmp(tx, jmp);
    for (const { version, lines } of versions) {
      const { id } = version;
      const draft = { ...version, status: 'draft', submittedAt: null } as const;
      await store.insertVersion(tx, { ...draft, jmpId: jmp.id, jamoatId: jmp.jamoatId });
      await insertLines(
        tx,
        jmp.jamoatId,
        lines.map((line) => ({ ...line, versionId: id })),
      );
      if (version.status !== 'draft') {
        const { status, submittedAt } = version;
        await store.updateVersion(tx, id, { status, submittedAt });
      }
    }
  }
}

/** The name of an envelope for a problem's sentence: its own, or the code of its source. */
function envelopeName(envelope: EnvelopeEntity | undefined): string {
  if (!envelope) return '';
  return envelope.label === '' ? envelope.source : envelope.label;
}
