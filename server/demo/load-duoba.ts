import { usualRule } from '../domain/choice/choice-rule.js';
import { CommentRound } from '../features/deliberation/comment-round.js';
import type { DuobaConsensusContent } from './content/shapes/duoba-consensus.js';
import type { DemoCycle } from './demo-cycle.js';
import { type DemoContent, storeProposals } from './demo-proposals.js';
import { acceptedOn, costLinesOf } from './demo-screening.js';
import { type DemoStage, done } from './demo-stage.js';
import { openRound, seatsOf, statePositions } from './hold-round.js';
import { screenCycle } from './screen-cycle.js';
import { stableId } from './stable-id.js';

/** Duoba talks: a round is open, one seat objects, one has not spoken yet. */
export async function loadDuoba(
  stage: DemoStage,
  content: DemoContent,
  duoba: DuobaConsensusContent,
): Promise<void> {
  const { timeline, proposals, round } = duoba;
  const cycle = await screenCycle(
    stage,
    {
      ...duoba,
      name: 'duoba',
      prefix: 'duob',
      kind: 'jmp',
      choiceEnabled: true,
      ballotMax: 3,
      choiceRule: usualRule,
      preparationDay: timeline.preparationDayOffset,
      deliberationUntilDay: round.closesDayOffset,
    },
    (begun) => {
      const verdicts = [acceptedOn(stage, begun, timeline.screeningDayOffset)];
      return storeProposals(stage, content, begun, proposals, ({ costTjs }) => ({
        costLines: costLinesOf(costTjs),
        verdicts,
      }));
    },
  );
  await loadRound(stage, content, cycle, round);
}

async function loadRound(
  stage: DemoStage,
  content: DemoContent,
  cycle: DemoCycle,
  round: DuobaConsensusContent['round'],
): Promise<void> {
  const roundId = await openRound(stage, cycle, {
    question: round.question,
    keys: round.proposalKeys,
    day: round.openedDayOffset,
  });
  const loginOf = new Map(
    seatsOf(content.people, cycle).map(({ number, holderLogin }) => [number, holderLogin]),
  );
  const statements = round.positions.flatMap(({ seatNumber, stance, reason, dayOffset }) => {
    const login = loginOf.get(seatNumber);
    if (stance === null || dayOffset === null || login === undefined) return [];
    return [{ login, stance, reason, day: dayOffset, hour: 11, minute: seatNumber }];
  });
  await statePositions(
    stage,
    roundId,
    statements.sort((a, b) => a.day - b.day),
  );
  for (const [index, { login, dayOffset, text }] of round.comments.entries()) {
    const ctx = await stage.as(login, { day: dayOffset, hour: 17, minute: index });
    const comment = await stage.get(CommentRound).run(ctx, {
      id: stableId('round-comment', roundId, String(index)),
      roundId,
      text: text.tg,
    });
    done(comment, `comment of ${login}`);
  }
}
