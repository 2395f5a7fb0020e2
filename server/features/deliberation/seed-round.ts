import { randomUUID } from 'node:crypto';
import type { ConsentPosition } from '../../domain/consensus/consent-rule.js';
import type { CommenterRole } from '../../domain/consensus/round.js';
import type { Locale } from '../../domain/locale.js';
import type { Tx } from '../../platform/db/handles.js';
import * as rounds from './round.store.js';
import { roundState } from './round-state.js';
import * as voices from './voice.store.js';

/** A round that was not held through the forms: texts are stored as given, positions once per seat. */
export interface RoundToInsert {
  readonly id: string;
  readonly cycleId: string;
  readonly jamoatId: string;
  /** 1 when left out. */
  readonly number?: number;
  readonly question: string;
  readonly language: Locale;
  readonly openedBy: string | null;
  readonly openedAt: Date;
  /** In the order put to the committee. */
  readonly proposals: readonly { readonly proposalId: string; readonly costMinor: bigint | null }[];
  readonly positions: readonly {
    readonly seatId: string;
    readonly personId: string;
    readonly position: ConsentPosition;
    readonly reason: string | null;
    readonly language: Locale;
    readonly statedAt: Date;
  }[];
  readonly comments?: readonly {
    readonly authorId: string;
    readonly authorRole: CommenterRole;
    readonly seatId: string | null;
    readonly text: string;
    readonly language: Locale;
    readonly writtenAt: Date;
  }[];
  /** Left out while the round is open. The outcome is what the rule computes over these seats. */
  readonly ended?: {
    readonly seats: readonly { readonly seatId: string; readonly personId: string }[];
    readonly by: string | null;
    readonly at: Date;
  };
}

/** For seeds and imports. A round that has ended is stored as declared; the outcome is computed, never given. */
export async function seedRound(tx: Tx, given: RoundToInsert): Promise<void> {
  const { id: roundId, cycleId, jamoatId, number = 1, question, language, ended } = given;
  const positions = given.positions.map((position) => ({
    ...position,
    id: randomUUID(),
    roundId,
    jamoatId,
    supersededAt: null,
  }));
  const outcome = ended ? outcomeOf(ended.seats, positions) : null;
  await rounds.insertRound(tx, {
    id: roundId,
    cycleId,
    jamoatId,
    number,
    question,
    language,
    status: ended ? 'declared' : 'open',
    openedBy: given.openedBy,
    openedAt: given.openedAt,
    closedBy: ended?.by ?? null,
    closedAt: ended?.at ?? null,
    outcome,
    declaredBy: ended?.by ?? null,
    declaredAt: ended?.at ?? null,
    declaredOutcome: outcome,
  });
  await rounds.insertRoundProposals(
    tx,
    given.proposals.map((proposal, index) => ({ ...proposal, roundId, position: index + 1 })),
  );
  await voices.insertPositions(tx, positions);
  await rounds.insertRoundSeats(
    tx,
    (ended?.seats ?? []).map((seat) => ({ ...seat, roundId })),
  );
  await voices.insertComments(
    tx,
    (given.comments ?? []).map((comment) => ({ ...comment, id: randomUUID(), roundId, jamoatId })),
  );
}

function outcomeOf(
  seats: readonly { readonly seatId: string; readonly personId: string }[],
  positions: readonly voices.NewPosition[],
) {
  const rows = positions.map((row) => ({
    ...row,
    round: undefined,
    jamoat: undefined,
    seat: undefined,
    person: undefined,
  }));
  return roundState({ seats, conflicts: [], positions: rows }).result.outcome;
}
