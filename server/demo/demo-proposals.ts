import { cleanText } from '../domain/text/nfc.js';
import { ImportProposals, type ImportedProposal } from '../features/proposal/import-proposals.js';
import type { PeopleContent } from './content/shapes/people.js';
import type { JamoatContent, PlacesContent } from './content/shapes/places.js';
import type { ProposalTextContent } from './content/shapes/proposal.js';
import type { LocalText } from './content/shapes/text.js';
import type { DemoCycle } from './demo-cycle.js';
import { type DemoStage, demoPersonId } from './demo-stage.js';
import { demoVillageId } from './load-places.js';
import { stableId } from './stable-id.js';

/** What the loaders of the cycles share: who lives where. */
export interface DemoContent {
  readonly places: PlacesContent;
  readonly people: PeopleContent;
}

export function jamoatOf({ places }: DemoContent, cycle: DemoCycle): JamoatContent {
  const jamoat = places.jamoats.find(({ code }) => code === cycle.jamoatId);
  if (!jamoat) throw new Error(`the jamoat ${cycle.jamoatId} is not in places.json`);
  return jamoat;
}

export function demoProposalId(cycle: DemoCycle, key: string): string {
  return stableId('proposal', cycle.name, key);
}

/** What has become of a proposal besides its text. */
export type Fate = Partial<
  Pick<
    ImportedProposal,
    'costGuessMinor' | 'withheld' | 'costLines' | 'verdicts' | 'supporterIds' | 'comments'
  >
>;

/**
 * Stores the proposals in the order of the days on which they came in. Answers the number of each key.
 */
export async function storeProposals<P extends ProposalTextContent>(
  stage: DemoStage,
  content: DemoContent,
  cycle: DemoCycle,
  proposals: readonly P[],
  fateOf: (proposal: P) => Fate,
): Promise<ReadonlyMap<string, number>> {
  const inOrder = proposals
    .map((proposal, index) => ({ proposal, index }))
    .sort((a, b) => a.proposal.origin.dayOffset - b.proposal.origin.dayOffset || a.index - b.index)
    .map(({ proposal }) => proposal);
  const imported = inOrder.map((proposal, index): ImportedProposal => ({
    ...textsAndOrigin(stage, content, cycle, proposal, index),
    ...fateOf(proposal),
  }));
  const last = inOrder.at(-1)?.origin.dayOffset ?? 0;
  const ctx = stage.byItself({ day: last });
  const numbers = await stage.get(ImportProposals).run(stage.tx, ctx, cycle, imported);
  return new Map(
    proposals.map(({ key }) => [key, numbers.get(demoProposalId(cycle, key)) ?? 0] as const),
  );
}

function textsAndOrigin(
  { days }: DemoStage,
  content: DemoContent,
  cycle: DemoCycle,
  { key, title, problem, sector, villageCodes, origin }: ProposalTextContent,
  index: number,
): ImportedProposal {
  const text = (language: keyof LocalText) => ({
    language,
    title: cleanText(title[language]),
    problem: cleanText(problem[language], { multiline: true }),
  });
  const all = jamoatOf(content, cycle).villages;
  const author = origin.channel === 'self' ? origin.authorLogin : origin.recordedByLogin;
  return {
    id: demoProposalId(cycle, key),
    texts: [text('tg'), text('ru'), text('en')],
    submittedAt: days.at(origin.dayOffset, 8 + (index % 9), (index * 17) % 60),
    sector,
    villageIds: villageCodes.length === all.length ? [] : villageCodes.map(demoVillageId),
    origin: origin.channel,
    onBehalfOf: onBehalfOf(content, origin),
    authorId: author === null ? null : demoPersonId(author),
  };
}

/** Whose proposal it is when somebody else typed it, in the words a recorder would use. */
function onBehalfOf(
  { places, people }: DemoContent,
  { channel, villageCode, authorLogin }: ProposalTextContent['origin'],
): string | null {
  if (channel === 'self') return null;
  const author = people.people.find(({ login }) => login === authorLogin);
  if (author) return author.fullName;
  const village = places.jamoats
    .flatMap(({ villages }) => villages)
    .find(({ code }) => code === villageCode);
  const name = village?.name.tg ?? '';
  return channel === 'meeting' ? `Маҷлиси деҳаи ${name}` : `Сокинони деҳаи ${name}`;
}
