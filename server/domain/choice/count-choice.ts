import { compareSelections, type Measures } from '../voting/explain/compare.js';
import { enough } from '../voting/explain/enough.js';
import { explain } from '../voting/explain/explain.js';
import { type Instance, makeInstance } from '../voting/instance.js';
import type { Selection } from '../voting/selection.js';
import { select } from '../voting/select.js';
import type { TieOrder } from '../voting/tie-order.js';
import { type ChoiceRule, currencyUnit, otherRule, charterRuling } from './choice-rule.js';
import type { CountedRule } from './counted-rule.js';
import type { EnoughResult, ResultBlock, ResultDocument } from './result-document.js';
import { publishableBlocks } from './small-groups.js';
import { writtenRule } from './written-rule.js';

export interface CountedProject {
  /** What stands for the project in the open ballot file. */
  readonly code: string;
  readonly position: number;
  readonly costMinor: bigint;
}

export interface CountedBallot {
  readonly positions: readonly number[];
  readonly villageId: string;
}

export interface CountInput {
  readonly rule: ChoiceRule;
  readonly stepMinor: bigint;
  readonly tieOrder: TieOrder;
  readonly currency: string;
  readonly budgetMinor: bigint;
  readonly projects: readonly CountedProject[];
  readonly ballots: readonly CountedBallot[];
}

/**
 * Counts a choice: the binding rule, the other one beside it for comparison, their explanations, and the totals of the
 * villages. Throws on a ballot that the ballot rule would have refused: such a row is a bug.
 */
export function countChoice(input: CountInput): ResultDocument {
  const steps = countInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As {@link countChoice}, with a pause between counts so that a server can answer others meanwhile. */
export function* countInSteps(input: CountInput): Generator<undefined, ResultDocument> {
  const blocks = villageBlocks(input.ballots);
  const instance = instanceOfBallots(input, blocks);
  const binding = countBy(input.rule, input, instance);
  yield;
  const beside = countBy(otherRule[input.rule], input, instance);
  yield;
  const { first, second } = compareSelections(instance, binding.selection, beside.selection);
  const would = new Map<number, EnoughResult>();
  const losers = binding.explanation.projects.filter(
    ({ outcome, votes }) => outcome.kind !== 'won' && votes > 0,
  );
  const recounts = recountsFor(instance, [binding.selection, beside.selection], losers.length);
  for (const { position } of losers) {
    would.set(position, wouldBeEnough(instance, binding, position, recounts));
    yield;
  }
  const blockOrder = blocks.map((_, index) => String(index));
  const written = (counted: CountedRule, measures: Measures, enoughFor: typeof would) =>
    writtenRule(counted, { measures, blockOrder, enoughFor, budgetMinor: input.budgetMinor });
  return {
    version: 2,
    stepMinor: String(input.stepMinor),
    tieOrder: input.tieOrder,
    currency: input.currency,
    budgetMinor: String(input.budgetMinor),
    ballots: input.ballots.length,
    emptyBallots: input.ballots.filter((ballot) => ballot.positions.length === 0).length,
    projects: binding.explanation.projects.map(({ position, id, cost, votes }) => ({
      position,
      code: id,
      costMinor: cost,
      votes,
    })),
    binding: written(binding, first, would),
    beside: written(beside, second, new Map()),
    blocks: blocksOf(input.ballots, blocks, instance.projects.length),
  };
}

function countBy(
  rule: ChoiceRule,
  { stepMinor, tieOrder }: CountInput,
  instance: Instance,
): CountedRule {
  const ruling = charterRuling(rule, stepMinor, tieOrder);
  const selection = select(instance, ruling);
  return { rule, ruling, selection, explanation: explain(instance, ruling, selection) };
}

type Blocks = readonly (readonly { readonly villageId: string; readonly size: number }[])[];

/** In the instance the village of a ballot is the number of its block: what is published about blocks holds for it. */
export function instanceOfBallots(
  { projects, ballots, budgetMinor }: CountInput,
  blocks: Blocks,
): Instance {
  const blockOf = new Map(
    blocks.flatMap((block, index) => block.map(({ villageId }) => [villageId, String(index)])),
  );
  return makeInstance({
    projects: projects.map(({ code, position, costMinor }) => ({
      id: code,
      position,
      cost: costMinor,
    })),
    ballots: ballots.map(({ positions, villageId }) => ({
      positions,
      village: blockOf.get(villageId),
    })),
    budget: budgetMinor,
  });
}

/** Ticks times runs that all recounts of one choice may take together: some seconds. */
const recountWork = 2e8;
const mostRecounts = 10;

/** How many counts each search for what would have been enough gets, so that the whole takes seconds, not minutes. */
export function recountsFor(
  { electorate }: Instance,
  selections: readonly Selection[],
  losers: number,
): number {
  const runs = 1 + Math.max(...selections.map(({ steps }) => steps));
  const searches = 2 * Math.max(1, losers);
  const work = Math.max(1, electorate.project.length) * runs * searches;
  return Math.min(mostRecounts, Math.floor(recountWork / work));
}

/** What would have been enough for a project that did not win, by `recounts` further counts for each of the two questions. */
export function wouldBeEnough(
  instance: Instance,
  { ruling, explanation }: Pick<CountedRule, 'ruling' | 'explanation'>,
  position: number,
  recounts: number,
): EnoughResult {
  const { cost, votes } = enough(instance, ruling, explanation, position, {
    unit: currencyUnit,
    tries: recounts,
  });
  const inRun = explanation.projects[position - 1]?.support?.enoughInRun ?? null;
  // What the run says stands unless a count has shown that it is not enough.
  const costInRun = inRun && BigInt(inRun.cost) < BigInt(cost.tooMuch) ? inRun.cost : null;
  const votesInRun = inRun && Number(inRun.votes) > votes.tooFew ? Number(inRun.votes) : null;
  return {
    cost: {
      enoughMinor: cost.enough ?? costInRun,
      recounted: cost.enough !== null,
      tooMuchMinor: cost.tooMuch,
    },
    votes: {
      enough: votes.enough ?? votesInRun,
      recounted: votes.enough !== null,
      tooFew: votes.tooFew,
    },
  };
}

/** The ballots of the villages, small ones joined: the same blocks in the result and in the open ballot file. */
export function villageBlocks(ballots: readonly CountedBallot[]): Blocks {
  const sizes = new Map<string, number>();
  for (const { villageId } of ballots) sizes.set(villageId, (sizes.get(villageId) ?? 0) + 1);
  const groups = [...sizes]
    .map(([villageId, size]) => ({ villageId, size }))
    .sort((a, b) => b.size - a.size || (a.villageId < b.villageId ? -1 : 1));
  return publishableBlocks(groups);
}

export function blocksOf(
  ballots: readonly CountedBallot[],
  blocks: Blocks,
  projectCount: number,
): readonly ResultBlock[] {
  const blockOf = new Map(
    blocks.flatMap((block, index) => block.map(({ villageId }) => [villageId, index] as const)),
  );
  const votes = blocks.map(() => Array.from({ length: projectCount }, () => 0));
  for (const { villageId, positions } of ballots) {
    const own = votes[blockOf.get(villageId) ?? -1];
    if (own) for (const position of positions) own[position - 1] = (own[position - 1] ?? 0) + 1;
  }
  return blocks.map((block, index) => ({
    villageIds: block.map(({ villageId }) => villageId),
    ballots: block.reduce((sum, { size }) => sum + size, 0),
    votes: votes[index] ?? [],
  }));
}
