import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Phase } from '../../../../server/domain/phase/phase.js';
import type { JamoatPageQuery } from './Jamoat.gen.js';

export type Jamoat = NonNullable<JamoatPageQuery['jamoat']>;
export type Cycle = Jamoat['cycles'][number];
export type Publication = NonNullable<Cycle['publication']>;

/** What goes on in a phase, and who is at work: one sentence under its name. */
export const phaseSentences: Readonly<Record<Phase, MessageDescriptor>> = {
  preparation: msg`The committee sets the rules, the dates and the money. Then proposals are collected.`,
  collection: msg`Say what your village needs. Every proposal is read and answered.`,
  screening: msg`The committee checks every proposal and works out its cost. Each author learns what became of it.`,
  deliberation: msg`The committee talks until all its seats can live with the list.`,
  choice: msg`Residents on the roll tick the works they need first.`,
  drafting: msg`The committee writes the plan: each work with its cost, its year and who pays.`,
  consultation: msg`The draft is open: read it and say what is missing.`,
  approval: msg`The committee, the council of the jamoat and the district decide on the plan, one after the other.`,
  implementation: msg`The plan is in force. Follow each work and its money.`,
  closed: msg`This cycle has ended. What it left behind can be read here.`,
};

/** How many of the published works are completed, of how many. */
export function completedWorks({ progress }: Publication): {
  readonly completed: number;
  readonly works: number;
} {
  const works = progress.counts.reduce((sum, one) => sum + one.works, 0);
  const completed = progress.counts.find(({ status }) => status === 'completed')?.works ?? 0;
  return { completed, works };
}
