import {
  type Phase,
  type PublicStep,
  publicStepOf,
} from '../../../../server/domain/phase/phase.js';

interface Move {
  readonly toPhase: Phase;
}

/**
 * The move that began a step for the first time, and the one by which the cycle went on from it for good: a step that
 * was gone back to lasts until it is left the last time. `moves` oldest first.
 */
export function stretchOf<One extends Move>(
  step: PublicStep,
  moves: readonly One[],
): { readonly began: One | undefined; readonly ended: One | undefined } {
  const beyond = ({ toPhase }: Move) => {
    const to = publicStepOf[toPhase];
    return to === null ? toPhase === 'closed' : to > step;
  };
  const last = moves.findLastIndex((move) => !beyond(move));
  return {
    began: moves.find(({ toPhase }) => publicStepOf[toPhase] === step),
    ended: moves[last + 1],
  };
}
