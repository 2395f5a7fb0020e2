import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type ChoiceRule,
  fingerprintOfChoice,
  usualStep,
} from '../../../domain/choice/choice-rule.js';
import type { Channel, ChoiceStatus } from '../../../domain/choice/choice-status.js';
import { choiceStatuses } from '../../../domain/choice/choice-status.js';
import type { Tx } from '../../../platform/db/handles.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import * as store from '../choice.store.js';
import { countAndStore } from './count-choice.js';
import { insertPlaces, type RecordedPlace } from '../paper/record-places.js';
import { untouched } from '../prepare-choice.js';
import { newChoiceKey } from '../cast/pseudonym.js';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { guest } from '../../../domain/policy/actor.js';
import { moveToSealedTables } from '../seal/seal-choice.js';
import { insertVoters, type RecordedVoter } from './record-voters.js';

/** A choice that was not lived through here: an imported file, or the demonstration. */
export interface RecordedElection {
  readonly id: string;
  readonly cycleId: string;
  readonly jamoatId: string;
  /** How far it has come; a counted one is counted here, by our own rule. */
  readonly status: ChoiceStatus;
  readonly ballotMax: number | null;
  readonly budgetMinor: bigint;
  readonly currency: string;
  readonly rule: ChoiceRule;
  /** Digits of the die; `null`: equal projects stand in the order of their codes. */
  readonly seed: string | null;
  /** Calendar days, inclusive. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly preparedAt?: Date;
  readonly openedAt?: Date;
  readonly closedAt?: Date;
  readonly sealedAt?: Date;
  /** In the order of the ballot list. `code` is the id in the open ballot file: no comma, semicolon or line break. */
  readonly projects: readonly {
    readonly proposalId: string;
    readonly code: string;
    readonly costMinor: bigint;
  }[];
  readonly voters: readonly RecordedVoter[];
  readonly places?: readonly RecordedPlace[];
  readonly confirmations?: readonly Omit<store.NewConfirmation, 'choiceId'>[];
}

/** Stores whole elections in few statements. The caller has checked what it brings; the tables check it once more. */
@Injectable()
export class ImportElection {
  constructor(private readonly audit: AuditService) {}

  /** Throws when the election breaks a rule of the tables: that is a bug of the importer, which reads and checks first. */
  async importElection(tx: Tx, ctx: Ctx, election: RecordedElection): Promise<void> {
    const { id, cycleId, jamoatId, status } = election;
    const key = newChoiceKey();
    const sealed = status === 'counted' || status === 'sealed';
    const beforeSeal = sealed ? 'closed' : status;
    const projects = election.projects.map((project, index) => ({
      ...project,
      choiceId: id,
      position: index + 1,
    }));
    const choice = { ...recordedChoice(ctx, election), status: beforeSeal, sealedAt: null };
    const fingerprint = fingerprintOfChoice({ ...choice, projects });
    await store.insertChoice(tx, { ...choice, fingerprint }, key, projects);
    await this.recordVoters(tx, ctx, { choiceId: id, jamoatId, key }, election.voters);
    await insertPlaces(tx, { choiceId: id, jamoatId }, election.places ?? []);
    for (const confirmation of election.confirmations ?? []) {
      await store.putConfirmation(tx, { ...confirmation, choiceId: id });
    }
    await this.audit.record(tx, ctx, {
      act: 'importElection',
      jamoatId,
      subjectKind: 'choice',
      subjectId: id,
      detail: { cycleId, projects: election.projects.length, voters: election.voters.length },
    });
    if (sealed) {
      await moveToSealedTables(tx, id);
      await store.updateChoice(tx, id, {
        status: 'sealed',
        sealedAt: election.sealedAt ?? ctx.now,
      });
    }
    if (status === 'counted') {
      const [stored] = await store.findChoices(tx, [id]);
      if (stored) await countAndStore(tx, ctx, stored);
    }
  }

  /** Adds people to the roll of a choice of the demonstration, with their ballots. */
  async seedBallots(
    tx: Tx,
    ctx: Ctx,
    choice: { readonly id: string; readonly jamoatId: string },
    voters: readonly RecordedVoter[],
  ): Promise<void> {
    const key = await store.readKey(tx, choice.id);
    await this.recordVoters(
      tx,
      ctx,
      { choiceId: choice.id, jamoatId: choice.jamoatId, key },
      voters,
    );
  }

  private async recordVoters(
    tx: Tx,
    ctx: Ctx,
    of: { readonly choiceId: string; readonly jamoatId: string; readonly key: Buffer },
    voters: readonly RecordedVoter[],
  ): Promise<void> {
    const day = todayInDushanbe(ctx.now);
    const commitments = await insertVoters(tx, { ...of, day }, voters);
    if (commitments === '') return;
    await this.audit.record(
      tx,
      { ...ctx, actor: guest },
      {
        act: 'castBallots',
        jamoatId: of.jamoatId,
        subjectKind: 'choice',
        subjectId: of.choiceId,
        detail: { commitments },
      },
    );
  }
}

function recordedChoice(
  ctx: Ctx,
  election: RecordedElection,
): Omit<store.NewChoice, 'fingerprint'> {
  const { seed, opensOn, closesOn } = election;
  const reached = (status: ChoiceStatus) =>
    choiceStatuses.indexOf(election.status) >= choiceStatuses.indexOf(status);
  const openedAt = election.openedAt ?? ctx.now;
  return {
    ...untouched,
    id: election.id,
    cycleId: election.cycleId,
    jamoatId: election.jamoatId,
    status: election.status,
    kind: 'approval',
    ballotMax: election.ballotMax,
    budgetMinor: election.budgetMinor,
    currency: election.currency,
    rule: election.rule,
    stepMinor: usualStep,
    tieOrder: seed === null ? 'cost_score_lex' : 'cost_votes_lot',
    seed,
    opensOn,
    closesOn,
    preparedAt: election.preparedAt ?? ctx.now,
    rollClosedAt: reached('open') ? openedAt : null,
    openedAt: reached('open') ? openedAt : null,
    closedAt: reached('closed') ? (election.closedAt ?? ctx.now) : null,
    sealedAt: reached('sealed') ? (election.sealedAt ?? ctx.now) : null,
  };
}

/** For callers that make up a roll: a line that belongs to nobody known here. */
export function pseudonymousVoter(
  listNumber: string,
  villageId: string,
  channel: Channel | null,
  positions: readonly number[] | null,
): RecordedVoter {
  return {
    id: randomUUID(),
    personId: null,
    listNumber,
    name: null,
    villageId,
    channel,
    positions,
  };
}
