import { randomUUID } from 'node:crypto';
import type { DraftPlace } from '../../domain/plan/draft-order.js';
import type { ShortlistedProposal } from '../proposal/proposal.service.js';
import type { LineLanguage } from './jmp.entity.js';
import type { LineContents, LineText } from './line-item.store.js';

/** The most lines a plan holds, those of the reserve list included (a jamoat has 10 to 60). */
export const mostLines = 200;

/**
 * Who answers for a work until somebody is named: the jamoat itself, since the plan is its own. The secretary writes the
 * body that carries it out.
 */
const theJamoat: Readonly<Record<LineLanguage, string>> = {
  tg: 'Мақомоти ҷамоат',
  ru: 'Администрация джамоата',
  en: 'Jamoat administration',
  und: 'Мақомоти ҷамоат',
};

/** The lines of a first draft: the words, villages and sector of each proposal, its cost, the first year of the plan. */
export function draftLines(
  places: readonly DraftPlace[],
  shortlist: readonly ShortlistedProposal[],
  plan: { readonly year: number; readonly everyVillage: readonly string[] },
): Omit<LineContents, 'versionId'>[] {
  const byId = new Map(shortlist.map((proposal) => [proposal.id, proposal]));
  return places.map((place, index) => {
    const proposal = byId.get(place.proposalId);
    if (!proposal) throw new Error(`The proposal ${place.proposalId} is not on the shortlist.`);
    const texts = textsOf(proposal);
    return {
      id: randomUUID(),
      lineKey: randomUUID(),
      proposalId: proposal.id,
      rank: place.rank,
      position: index + 1,
      reserve: place.reserve,
      reasonAgainstRank: null,
      reasonLanguage: null,
      language: originalOf(proposal, texts),
      sector: proposal.sector,
      fromYear: plan.year,
      toYear: plan.year,
      costMinor: place.costMinor,
      implementerId: null,
      texts,
      villageIds: proposal.everywhere ? plan.everyVillage : proposal.villageIds,
      shares: [],
    };
  });
}

function textsOf({ title, titles }: ShortlistedProposal): LineText[] {
  const written = titles.flatMap((text) =>
    isLineLanguage(text.language) ? [{ language: text.language, title: text.title }] : [],
  );
  const all = written.length > 0 ? written : [{ language: 'und' as const, title }];
  return all.map((text) => ({
    ...text,
    responsible: theJamoat[text.language],
    indicator: null,
    upkeep: null,
  }));
}

function originalOf({ title }: ShortlistedProposal, texts: readonly LineText[]): LineLanguage {
  return (texts.find((text) => text.title === title) ?? texts[0])?.language ?? 'und';
}

function isLineLanguage(language: string): language is LineLanguage {
  return Object.hasOwn(theJamoat, language);
}
