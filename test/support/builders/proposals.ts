import { randomUUID } from 'node:crypto';
import { usualRule, usualStep } from '../../../server/domain/choice/choice-rule.js';
import { type Franchise, usualFranchise } from '../../../server/domain/choice/franchise.js';
import { success } from '../../../server/domain/outcome.js';
import type { Phase } from '../../../server/domain/phase/phase.js';
import { guest } from '../../../server/domain/policy/actor.js';
import { CycleEntity } from '../../../server/features/cycle/cycle.entity.js';
import { CycleService } from '../../../server/features/cycle/cycle.service.js';
import {
  type ImportedProposal,
  ImportProposals,
} from '../../../server/features/proposal/import-proposals.js';
import type { TestApp } from '../test-app.js';
import type { BuiltVillage } from './people.js';

export interface BuiltCycle {
  readonly id: string;
  readonly jamoatId: string;
}

const context = () => ({
  actor: guest,
  locale: 'tg' as const,
  requestId: 'builder',
  now: new Date(),
});

/** The rules of a cycle that stand in its charter. */
export type BuiltCharter = Pick<
  CycleEntity,
  'choiceEnabled' | 'ballotMax' | 'choiceRule' | 'choiceStepMinor' | keyof Franchise
>;

/** A cycle of the village's jamoat that stands in this phase; in `collection` when none is named. */
export async function aCycleIn(
  app: TestApp,
  village: BuiltVillage,
  phase: Phase = 'collection',
  charter: Partial<BuiltCharter> = {},
): Promise<BuiltCycle> {
  const id = randomUUID();
  const now = new Date();
  const { jamoatId } = village;
  await app.uow.run(async (tx) => {
    await app.get(CycleService).insert(tx, {
      id,
      jamoatId,
      kind: 'jmp',
      fromYear: 2027,
      toYear: 2029,
      currency: 'TJS',
      phase,
      phaseSince: now,
      phaseUntil: null,
      choiceEnabled: true,
      consultationEnabled: false,
      ballotMax: null,
      choiceRule: usualRule,
      choiceStepMinor: usualStep,
      ...usualFranchise,
      charterFrozenAt: phase === 'preparation' ? null : now,
      importedFrom: null,
      revision: 1,
      createdAt: now,
      ...charter,
    });
    return success(undefined);
  });
  return { id, jamoatId };
}

/** Puts a cycle into another phase without asking the phase table. */
export async function putIntoPhase(app: TestApp, cycleId: string, phase: Phase): Promise<void> {
  await app.uow.run(async (tx) => {
    await tx.update(CycleEntity, { id: cycleId }, { phase });
    return success(undefined);
  });
}

/** A proposal in a cycle; what is not said is invented. Answers its id and number. */
export async function aProposal(
  app: TestApp,
  cycle: BuiltCycle,
  given: Partial<ImportedProposal> & { readonly title?: string } = {},
): Promise<{ readonly id: string; readonly number: number }> {
  const { title = 'Қубури оби нӯшокӣ', ...fields } = given;
  const id = fields.id ?? randomUUID();
  const proposal: ImportedProposal = {
    texts: [{ language: 'tg', title, problem: 'Обро аз ҷӯй мегирем.' }],
    submittedAt: new Date(),
    sector: 'water',
    ...fields,
    id,
  };
  const stored = await app.uow.run(async (tx) =>
    success(await app.get(ImportProposals).run(tx, context(), cycle, [proposal])),
  );
  if (!stored.ok) throw new Error(stored.problem.message);
  return { id, number: stored.value.get(id) ?? 0 };
}

/** What a mutation on proposals answers: its success or a problem. */
export interface ActAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: readonly string[] | null;
  // Specs read proposals by the fields they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly proposal?: any;
  readonly comment?: unknown;
}
