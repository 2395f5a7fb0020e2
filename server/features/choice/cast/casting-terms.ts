import { Injectable } from '@nestjs/common';
import type { BallotRule } from '../../../domain/voting/ballot-rule.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import * as store from '../choice.store.js';

/** What stays the same while a choice is open. Its state is not among it: that is read with every ballot. */
export interface CastingTerms {
  readonly choiceId: string;
  readonly jamoatId: string;
  readonly rule: BallotRule;
  readonly key: Buffer;
}

interface Kept {
  readonly terms: CastingTerms;
  readonly until: number;
}

const keptMs = 60_000;
const mostKept = 500;

/** The terms of open choices, kept for a minute: the key must not outlive its destruction in a server's memory for long. */
@Injectable()
export class CastingTermsCache {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly uow: UnitOfWork) {}

  /** `null`: there is no such choice, it is not opened yet, or its key is destroyed. */
  async of(choiceId: string, now: number): Promise<CastingTerms | null> {
    const kept = this.kept.get(choiceId);
    if (kept && kept.until > now) return kept.terms;
    this.forget(choiceId);
    const terms = await this.read(choiceId);
    if (terms === null) return null;
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(choiceId, { terms, until: now + keptMs });
    setTimeout(() => {
      this.forget(choiceId);
    }, keptMs).unref();
    return terms;
  }

  forget(choiceId: string): void {
    this.kept.delete(choiceId);
  }

  private async read(choiceId: string): Promise<CastingTerms | null> {
    const { db } = this.uow;
    const [choice] = await store.findChoices(db, [choiceId]);
    if (choice?.status !== 'open') return null;
    const key = await store.findKey(db, choiceId);
    if (key === null) return null;
    const projects = await store.findProjects(db, [choiceId]);
    return {
      choiceId,
      jamoatId: choice.jamoatId,
      rule: { kind: choice.kind, max: choice.ballotMax, projectCount: projects.length },
      key,
    };
  }
}
