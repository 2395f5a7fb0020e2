import { usualRule } from '../domain/choice/choice-rule.js';
import { cleanText } from '../domain/text/nfc.js';
import type { ImportedComment } from '../features/proposal/import-proposals.js';
import type {
  AnorzorCollectionContent,
  AnorzorProposal,
} from './content/shapes/anorzor-collection.js';
import type { NamesContent } from './content/shapes/people.js';
import { beginCycle, type DemoCycle, dirams, moveCycle } from './demo-cycle.js';
import { type DemoContent, jamoatOf, storeProposals } from './demo-proposals.js';
import { type DemoStage, demoPersonId } from './demo-stage.js';
import { makeUpResidents } from './made-up-residents.js';
import { type Draw, seededDraw, shuffled } from './seeded.js';
import { shareOut } from './share-out.js';
import { stableId } from './stable-id.js';

/** Residents besides those who support the most popular proposal: nobody supports everything. */
const others = 30;

/** Anorzor collects proposals: supports and comments come in. */
export async function loadAnorzor(
  stage: DemoStage,
  content: DemoContent & { readonly names: NamesContent },
  anorzor: AnorzorCollectionContent,
): Promise<void> {
  const { timeline, proposals } = anorzor;
  const cycle = await beginCycle(stage, {
    ...anorzor,
    name: 'anorzor',
    prefix: 'anor',
    kind: 'jmp',
    choiceEnabled: true,
    ballotMax: 3,
    choiceRule: usualRule,
    preparationDay: timeline.preparationDayOffset,
  });
  await moveCycle(stage, cycle, {
    event: 'open_collection',
    day: timeline.collectionOpensDayOffset,
    hour: 8,
    untilDay: timeline.collectionClosesDayOffset,
  });
  const { villages } = jamoatOf(content, cycle);
  const residentsOf = (count: number, confirmed: boolean) => {
    const shares = shareOut(
      count,
      villages.map(({ adults }) => adults),
    );
    return makeUpResidents(stage, content.names, {
      jamoatCode: cycle.jamoatId,
      confirmed,
      registeredDay: timeline.preparationDayOffset,
      villages: villages.map(({ code }, index) => ({
        villageCode: code,
        residents: shares[index] ?? 0,
      })),
    });
  };
  const most = (count: (proposal: AnorzorProposal) => number) => Math.max(...proposals.map(count));
  const confirmed = await residentsOf(most(({ supports }) => supports.confirmed) + others, true);
  const registered = await residentsOf(
    most(({ supports }) => supports.unconfirmed) + others,
    false,
  );
  const draw = seededDraw('supports/anorzor');
  await storeProposals(stage, content, cycle, proposals, (proposal) => ({
    costGuessMinor: proposal.estimatedCostTjs === null ? null : dirams(proposal.estimatedCostTjs),
    withheld: proposal.authorWithheld,
    supporterIds: [
      ...some(confirmed, proposal.supports.confirmed, draw),
      ...some(registered, proposal.supports.unconfirmed, draw),
    ],
    comments: commentsOn(stage, cycle, proposal),
  }));
}

function some(residents: readonly { readonly id: string }[], count: number, draw: Draw): string[] {
  return shuffled(residents, draw)
    .slice(0, count)
    .map(({ id }) => id);
}

function commentsOn(
  { days }: DemoStage,
  cycle: DemoCycle,
  { key, comments }: AnorzorProposal,
): ImportedComment[] {
  return comments.map(({ login, dayOffset, text }, index) => ({
    id: stableId('comment', cycle.name, key, String(index)),
    authorId: demoPersonId(login),
    language: 'tg',
    text: cleanText(text.tg, { multiline: true }),
    writtenAt: days.at(dayOffset, 12 + index, (index * 23) % 60),
  }));
}
