import { Injectable } from '@nestjs/common';
import type { Channel, ChoiceAct } from '../../domain/choice/choice-status.js';
import type { Verdict } from '../../domain/choice/result-document.js';
import type { Problem } from '../../domain/outcome.js';
import type { ChoiceStatus as ChoiceFact } from '../../domain/phase/cycle-facts.js';
import { may } from '../../domain/policy/act-rule.js';
import { choiceDeskReaders } from '../../domain/policy/choice-acts.js';
import { permissions } from '../../domain/policy/permissions.js';
import type { Db } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { ProposalService } from '../proposal/proposal.service.js';
import type { RollEntryEntity } from './roll/roll-entry.entity.js';
import * as ballots from './cast/ballot.store.js';
import { pseudonymOfVoter, receiptHash, receiptOfCast } from './cast/pseudonym.js';
import { entryOfActor } from './code/entry-of-actor.js';
import type { ChoiceEntity } from './choice.entity.js';
import * as store from './choice.store.js';
import * as results from './correction/correction.store.js';
import { paperObstacles } from './paper/paper-state.js';
import * as rolls from './roll/roll.store.js';

const mostCountedShown = 12;

/** What a choice leaves to the plan, for each project of its ballot list. */
export interface RankedProject {
  readonly proposalId: string;
  readonly position: number;
  readonly costMinor: bigint;
  readonly votes: number;
  /** Order of selection; `null` when it did not win. */
  readonly rank: number | null;
  readonly verdict: Verdict;
}

export interface Viewer {
  readonly onRoll: boolean;
  readonly channel: Channel | null;
  readonly castCount: number;
  /** Whether a ballot by phone or web was withdrawn because a paper of this person lies in a box. */
  readonly webWithdrawn: boolean;
  /** Whether the own ballot is from before a restore and cannot be replaced. */
  readonly kept: boolean;
}

export interface Desk {
  readonly cycle: CycleEntity;
  readonly choice: ChoiceEntity | null;
  readonly shortlisted: number;
  readonly envelopesMinor: bigint;
  /** What stands against sealing. */
  readonly obstacles: readonly Problem[];
  readonly viewerConfirmed: readonly ChoiceAct[];
}

/** Reading choices. What it answers never joins a ballot with a person. */
@Injectable()
export class ChoiceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly proposals: ProposalService,
  ) {}

  async choice(id: string): Promise<ChoiceEntity | null> {
    return (await store.findChoices(this.uow.db, [id]))[0] ?? null;
  }

  async choiceOfCycle(cycleId: string): Promise<ChoiceEntity | null> {
    return (await store.findChoicesOfCycles(this.uow.db, [cycleId]))[0] ?? null;
  }

  counted(): Promise<readonly ChoiceEntity[]> {
    return store.findCounted(this.uow.db, mostCountedShown);
  }

  /** The newest version of a result, or the one that is asked for. */
  async result(choiceId: string, version?: number): Promise<results.VersionedResult | null> {
    const { db } = this.uow;
    if (version !== undefined) return results.findResult(db, choiceId, version);
    return (await results.findResults(db, [choiceId]))[0] ?? null;
  }

  /** What the guards of the phase table ask, on the handle of the transaction that moves the cycle. */
  async facts(db: Db, cycleId: string): Promise<{ choiceStatus: ChoiceFact; rollClosed: boolean }> {
    const [choice] = await store.findChoicesOfCycles(db, [cycleId]);
    if (!choice || choice.status === 'prepared') return { choiceStatus: 'none', rollClosed: false };
    return { choiceStatus: choice.status, rollClosed: choice.rollClosedAt !== null };
  }

  /** Every project in the order of the result: the winners as they were selected, then the others by votes. */
  async ranking(db: Db, cycleId: string): Promise<readonly RankedProject[]> {
    const [choice] = await store.findChoicesOfCycles(db, [cycleId]);
    if (!choice) return [];
    const [result] = await results.findResults(db, [choice.id]);
    if (!result) return [];
    const projects = await store.findProjects(db, [choice.id]);
    return inResultOrder(result).map((project) => ({
      proposalId: projects.find(({ position }) => position === project.position)?.proposalId ?? '',
      position: project.position,
      costMinor: BigInt(project.costMinor),
      votes: project.votes,
      rank: project.rank,
      verdict: project.verdict,
    }));
  }

  /** The winners in the order in which they were selected; empty until the count. */
  async winners(db: Db, cycleId: string): Promise<readonly RankedProject[]> {
    return (await this.ranking(db, cycleId)).filter(({ verdict }) => verdict === 'won');
  }

  /** Works that an earlier version of the result had chosen and the newest has not. */
  async noLongerChosen(db: Db, cycleId: string): Promise<readonly string[]> {
    const [choice] = await store.findChoicesOfCycles(db, [cycleId]);
    const [newest] = choice ? await results.findResults(db, [choice.id]) : [];
    if (!newest || newest.version === 1) return [];
    const before = await Promise.all(
      Array.from({ length: newest.version - 1 }, (_, index) =>
        results.findResult(db, newest.choiceId, index + 1),
      ),
    );
    const were = new Set(before.flatMap((result) => result?.body.binding.winners ?? []));
    const projects = await store.findProjects(db, [newest.choiceId]);
    return projects
      .filter(({ position }) => were.has(position))
      .filter(({ position }) => !newest.body.binding.winners.includes(position))
      .map(({ proposalId }) => proposalId);
  }

  channels(choiceId: string): Promise<Readonly<Record<Channel, number>>> {
    return rolls.countChannels(this.uow.db, choiceId);
  }

  /** The person who asks, in a choice; `null` for a guest. */
  async viewer(ctx: Ctx, choice: ChoiceEntity): Promise<Viewer | null> {
    if (ctx.actor.kind === 'guest') return null;
    const entry = await entryOfActor(this.uow.db, ctx.actor, choice.id);
    if (!entry)
      return { onRoll: false, channel: null, castCount: 0, webWithdrawn: false, kept: false };
    const [part] = await rolls.findParticipations(this.uow.db, choice.id, [entry.id]);
    const onWeb = part !== undefined && rolls.replaceableChannels.includes(part.channel);
    return {
      onRoll: true,
      channel: part?.channel ?? null,
      castCount: onWeb ? part.castCount : 0,
      webWithdrawn: part?.webWithdrawn ?? false,
      kept: part?.kept ?? false,
    };
  }

  /** The receipt of the own casting under this id, until the seal; `null` when the own ballot is another one. */
  async receipt(ctx: Ctx, choiceId: string, castId: string): Promise<string | null> {
    const entry = await entryOfActor(this.uow.db, ctx.actor, choiceId);
    const key = await store.findKey(this.uow.db, choiceId);
    if (!entry || key === null) return null;
    const ballot = await ballots.findBallot(this.uow.db, choiceId, pseudonymOfVoter(key, entry.id));
    const code = receiptOfCast(key, castId.toLowerCase());
    return ballot?.receiptHash?.equals(receiptHash(code)) === true ? code : null;
  }

  async entry(id: string): Promise<RollEntryEntity | null> {
    return rolls.findRollEntry(this.uow.db, id);
  }

  /** People on the roll for those who mark participation; nobody for everybody else. */
  async searchRoll(ctx: Ctx, choiceId: string, text: string): Promise<RollEntryEntity[]> {
    const choice = await this.choice(choiceId);
    if (!choice) return [];
    const rule = permissions.markPaperParticipation;
    if (!may(ctx.actor, rule, { jamoatId: choice.jamoatId }).allowed) return [];
    return rolls.searchRoll(this.uow.db, choice.id, text);
  }

  /** The desk; `null` when there is no such cycle or the person who asks has no act there. */
  async desk(ctx: Ctx, cycleId: string): Promise<Desk | null> {
    const cycle = await this.cycles.cycle(cycleId);
    if (!cycle || !may(ctx.actor, choiceDeskReaders, { jamoatId: cycle.jamoatId }).allowed) {
      return null;
    }
    const { db } = this.uow;
    const choice = await this.choiceOfCycle(cycle.id);
    const confirmations = choice ? await store.findConfirmations(db, [choice.id]) : [];
    const { actor } = ctx;
    return {
      cycle,
      choice,
      shortlisted: (await this.proposals.shortlist(db, cycle.id)).length,
      envelopesMinor: (await this.cycles.envelopes(cycle.id)).reduce(
        (sum, envelope) => sum + envelope.ceilingMinor,
        0n,
      ),
      obstacles: choice ? await paperObstacles(db, choice) : [],
      viewerConfirmed: confirmations
        .filter((one) => actor.kind === 'person' && one.personId === actor.personId)
        .map(({ act }) => act),
    };
  }
}

/** Winners as the binding rule selected them, then the others by votes and number on the ballot, what was left out last. */
export function inResultOrder({ body }: Pick<results.VersionedResult, 'body'>) {
  const projects = body.projects.map((project, index) => {
    const decided = body.binding.projects[index];
    if (!decided) throw new Error(`the project ${project.code} was not decided`);
    return { ...project, rank: decided.rank, verdict: decided.verdict };
  });
  return projects.sort(
    (a, b) =>
      (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE) ||
      Number(a.verdict === 'left_out') - Number(b.verdict === 'left_out') ||
      b.votes - a.votes ||
      a.position - b.position,
  );
}
