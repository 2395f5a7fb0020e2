import type { ConsentPosition } from '../domain/consensus/consent-rule.js';
import { EndRound } from '../features/deliberation/end-round.js';
import { OpenRound } from '../features/deliberation/open-round.js';
import { StatePosition } from '../features/deliberation/state-position.js';
import type { PastRoundContent } from './content/shapes/past-round.js';
import type { PeopleContent } from './content/shapes/people.js';
import type { LocalText } from './content/shapes/text.js';
import type { DemoCycle } from './demo-cycle.js';
import { demoProposalId } from './demo-proposals.js';
import { type DemoStage, done, type When } from './demo-stage.js';
import { stableId } from './stable-id.js';

export interface RoundToOpen {
  readonly question: LocalText;
  /** In the order put to the committee. */
  readonly keys: readonly string[];
  readonly day: number;
}

/** The chair opens the first round of a cycle. Answers its id. */
export async function openRound(
  stage: DemoStage,
  cycle: DemoCycle,
  { question, keys, day }: RoundToOpen,
): Promise<string> {
  const id = stableId('round', cycle.name, '1');
  const ctx = await stage.as(`${cycle.prefix}.raisikumita`, { day, hour: 9 });
  const order = keys.map((key) => demoProposalId(cycle, key));
  const round = { id, cycleId: cycle.id, question: question.tg, order };
  return done(await stage.get(OpenRound).run(ctx, round), `${cycle.name}: round`);
}

export interface Statement extends When {
  readonly login: string;
  readonly stance: ConsentPosition;
  readonly reason: LocalText | null;
}

/** The holders of seats state their positions, one after the other. */
export async function statePositions(
  stage: DemoStage,
  roundId: string,
  statements: readonly Statement[],
): Promise<void> {
  for (const [index, { login, stance, reason, ...when }] of statements.entries()) {
    const stated = await stage.get(StatePosition).run(await stage.as(login, when), {
      id: stableId('position', roundId, String(index)),
      roundId,
      position: stance,
      reason: reason?.tg ?? null,
    });
    done(stated, `position of ${login}`);
  }
}

export function seatsOf(people: PeopleContent, cycle: DemoCycle) {
  const committee = people.committees.find(({ jamoatCode }) => jamoatCode === cycle.jamoatId);
  if (!committee) throw new Error(`no committee in ${cycle.jamoatId}`);
  return committee.seats;
}

/** A round from its opening to the chair's declaration that consensus is reached. */
export async function holdPastRound(
  stage: DemoStage,
  people: PeopleContent,
  cycle: DemoCycle,
  { round, keys }: { readonly round: PastRoundContent; readonly keys: readonly string[] },
): Promise<void> {
  const { question, openedDayOffset: opened, declaredDayOffset: declared } = round;
  const roundId = await openRound(stage, cycle, { question, keys, day: opened });
  const loginOf = new Map(
    seatsOf(people, cycle).map(({ number, holderLogin }) => [number, holderLogin]),
  );
  const others = [...loginOf].filter(
    ([number]) =>
      !round.silentSeats.includes(number) &&
      !round.statements.some(({ seatNumber }) => seatNumber === number),
  );
  const agreeing = others.map(([, login], index) => ({
    login,
    stance: 'agree' as const,
    reason: null,
    day: opened + (index % (declared - opened)),
    hour: 11,
    minute: index,
  }));
  const special = round.statements.map(({ seatNumber, stance, reason, dayOffset }) => {
    const login = loginOf.get(seatNumber);
    if (login === undefined) throw new Error(`${cycle.name}: seat ${seatNumber} is not there`);
    return { login, stance, reason, day: dayOffset, hour: 10 };
  });
  const all = [...agreeing, ...special].sort((a, b) => a.day - b.day || a.hour - b.hour);
  await statePositions(stage, roundId, all);
  const end = stage.get(EndRound);
  const chair = `${cycle.prefix}.raisikumita`;
  const closing = await stage.as(chair, { day: declared, hour: 15 });
  done(await end.close(closing, { roundId }), `${cycle.name}: closing the round`);
  const declaring = await stage.as(chair, { day: declared, hour: 16 });
  done(await end.declare(declaring, { roundId, outcome: 'reached' }), `${cycle.name}: consensus`);
}
