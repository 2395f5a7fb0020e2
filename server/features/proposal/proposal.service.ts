import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { may } from '../../domain/policy/act-rule.js';
import { screeningDeskReaders } from '../../domain/policy/proposal-acts.js';
import type { ProposalAct } from '../../domain/proposal/proposal-phases.js';
import type { ProposalStatus, Sector } from '../../domain/proposal/proposal.js';
import { foldForSearch } from '../../domain/text/fold.js';
import { permit } from '../../platform/auth/permit.js';
import type { Db } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { countsByCycle, noProposals } from './proposal-counts.js';
import type { ProposalEntity, ProposalTextEntity } from './proposal.entity.js';
import * as store from './proposal.store.js';
import { listShortlist } from './shortlist.store.js';
import type { ProposalCommentEntity } from './voices.entity.js';
import * as voices from './voices.store.js';

const longestSearch = 120;
const mostAtOnce = 100;
const mostSimilar = 5;

export interface ProposalQuery {
  readonly cycleId: string;
  readonly text?: string | null;
  readonly sector?: Sector | null;
  readonly villageId?: string | null;
  readonly status?: ProposalStatus | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A part of a list; `filter` lets the total be counted when somebody asks for it. */
export interface ProposalPage {
  readonly nodes: readonly ProposalEntity[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly filter: store.ProposalFilter;
}

export interface CommentPage {
  readonly nodes: readonly ProposalCommentEntity[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A proposal that goes on to the deliberation, the choice and the plan. */
export interface ShortlistedProposal {
  readonly id: string;
  readonly number: number;
  /** As its author wrote it. */
  readonly title: string;
  /** Titles in every language there is, the original among them. */
  readonly titles: readonly { readonly language: string; readonly title: string }[];
  readonly sector: Sector;
  /** It concerns every village; `villageIds` is then empty. */
  readonly everywhere: boolean;
  readonly villageIds: readonly string[];
  /** Sum of the cost lines in the smallest unit of the cycle's currency; `null` while there are none. */
  readonly costMinor: bigint | null;
}

/** A proposal by its names: as its author wrote it, and in every language there is. */
export type NamedProposal = Pick<ShortlistedProposal, 'id' | 'title' | 'titles' | 'sector'>;

/** What the guards of the phase table ask about the proposals of a cycle. */
export interface ProposalFacts {
  readonly total: number;
  readonly unscreened: number;
  readonly shortlisted: number;
  /** Titles, in the reader's language where there is one. */
  readonly shortlistedWithoutCost: readonly string[];
}

/** Reading proposals. Whatever it answers is public, apart from the screening desk. */
@Injectable()
export class ProposalService {
  constructor(private readonly uow: UnitOfWork) {}

  proposal(id: string): Promise<ProposalEntity | null> {
    return store.findProposal(this.uow.db, id);
  }

  proposals(ids: readonly string[]): Promise<ProposalEntity[]> {
    return store.findProposals(this.uow.db, ids);
  }

  async page(query: ProposalQuery): Promise<ProposalPage> {
    const filter = {
      cycleId: query.cycleId,
      folded: foldForSearch((query.text ?? '').slice(0, longestSearch)),
      sector: query.sector ?? null,
      villageId: query.villageId ?? null,
      status: query.status ?? null,
    };
    const first = capped(query.first, 20);
    const after = query.after ?? '';
    const rows = await store.listProposals(this.uow.db, filter, {
      first,
      afterNumber: /^\d{1,9}$/.test(after) ? Number(after) : 0,
    });
    const nodes = rows.slice(0, first);
    return {
      nodes,
      hasNextPage: rows.length > first,
      endCursor: nodes.at(-1)?.number.toString() ?? null,
      filter,
    };
  }

  count(page: ProposalPage): Promise<number> {
    return store.countProposals(this.uow.db, page.filter);
  }

  /** Proposals under discussion that a new one with this title may repeat; none for an empty title. */
  similar(cycleId: string, title: string): Promise<ProposalEntity[]> {
    const folded = foldForSearch(title.slice(0, longestSearch));
    if (folded === '') return Promise.resolve([]);
    return store.listSimilar(this.uow.db, { cycleId, folded }, mostSimilar);
  }

  async comments(
    proposalId: string,
    page: { readonly first?: number | null; readonly after?: string | null },
  ): Promise<CommentPage> {
    const first = capped(page.first, 50);
    const afterId = isUuid(page.after) ? page.after : null;
    const rows = await voices.listComments(this.uow.db, proposalId, { first, afterId });
    const nodes = rows.slice(0, first);
    return { nodes, hasNextPage: rows.length > first, endCursor: nodes.at(-1)?.id ?? null };
  }

  /** Whether this actor reads the desk of those who check the proposals of a jamoat. */
  maySeeDesk(ctx: Ctx, jamoatId: string): boolean {
    return may(ctx.actor, screeningDeskReaders, { jamoatId }).allowed;
  }

  /** The proposal, when this actor may do this act in its jamoat. Problems: `common.not_found` and the two denials. */
  async permitted(ctx: Ctx, act: ProposalAct, id: string): Promise<Outcome<ProposalEntity>> {
    const proposal = await this.proposal(id);
    if (!proposal) return refusal('common.not_found');
    const permitted = permit(ctx, act, { jamoatId: proposal.jamoatId });
    return permitted.ok ? success(proposal) : permitted;
  }

  /** Proposals with their titles, whatever has become of them: what was voted on keeps its name. */
  async named(ids: readonly string[]): Promise<readonly NamedProposal[]> {
    const texts = await store.findTexts(this.uow.db, ids);
    return (await this.proposals(ids)).map(({ id, language, sector }) => {
      const titles = texts.filter(({ proposalId }) => proposalId === id).map(titleOf);
      const title = titles.find((one) => one.language === language)?.title ?? '';
      return { id, sector, title, titles };
    });
  }

  /** The accepted proposals of a cycle by their numbers. With a transaction's handle it sees what that has written. */
  async shortlist(db: Db, cycleId: string): Promise<ShortlistedProposal[]> {
    const rows = await listShortlist(db, cycleId);
    const ids = rows.map((row) => row.id);
    const places = await store.findPlaces(db, ids);
    const texts = await store.findTexts(db, ids);
    return rows.map(({ id, number, title, sector, everywhere, cost }) => ({
      id,
      number,
      title,
      titles: texts.filter((text) => text.proposalId === id).map(titleOf),
      sector,
      everywhere,
      villageIds: places.filter((place) => place.proposalId === id).map((place) => place.villageId),
      costMinor: cost === null ? null : BigInt(cost),
    }));
  }

  /** Counted on the given handle: inside the transaction that moves the cycle, nothing can change in between. */
  async facts(db: Db, ctx: Ctx, cycleId: string): Promise<ProposalFacts> {
    const counts = countsByCycle(await store.countByStatus(db, [cycleId])).get(cycleId);
    const shortlist = await this.shortlist(db, cycleId);
    return {
      total: (counts ?? noProposals).total,
      unscreened: (counts ?? noProposals).submitted,
      shortlisted: shortlist.length,
      shortlistedWithoutCost: shortlist
        .filter((proposal) => proposal.costMinor === null)
        .map(
          ({ title, titles }) =>
            titles.find(({ language }) => language === ctx.locale)?.title ?? title,
        ),
    };
  }
}

function titleOf({ language, title }: ProposalTextEntity) {
  return { language, title };
}

function capped(first: number | null | undefined, usual: number): number {
  return Math.min(Math.max(first ?? usual, 1), mostAtOnce);
}

function isUuid(text: string | null | undefined): text is string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '');
}
