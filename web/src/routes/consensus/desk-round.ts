import type { DeskRoundFragment } from './Consensus.gen.js';

export type DeskRound = DeskRoundFragment;
type Act = 'statePosition' | 'declareConflict' | 'commentRound' | 'closeRound' | 'declareOutcome';

/** The one query of this screen, read again after every act. */
export const deskQueries: readonly string[] = ['ConsensusDesk'];

/** What the server says about an act: open to the reader, or why not. */
export function answerFor(round: DeskRound, act: Act) {
  return round.viewerCan.find((one) => one.act === act) ?? { act, allowed: false, reason: null };
}

export function mayIn(round: DeskRound, act: Act): boolean {
  return answerFor(round, act).allowed;
}
