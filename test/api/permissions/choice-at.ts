import { randomUUID } from 'node:crypto';
import type { Franchise } from '../../../server/domain/choice/franchise.js';
import type { BuiltVillage } from '../../support/builders/people.js';
import { confirmBoth, money } from '../../support/builders/choices.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { aHolder, type Holder } from './holder.js';
import { done } from './scenario.js';

export interface ChoiceAtHome {
  readonly id: string;
  readonly cycleId: string;
  readonly proposals: readonly string[];
  readonly resident: Holder;
  readonly recorder: Holder;
  readonly secretary: Holder;
  readonly chair: Holder;
}

const stages = ['shortlist', 'prepared', 'open'] as const;
type Stage = (typeof stages)[number];

/** What a choice is prepared with. */
export function preparation({ id, cycleId, proposals }: ChoiceAtHome) {
  const budget = money(10_000_00n);
  return { id, cycleId, closesOn: '2190-01-01', budget, order: proposals };
}

/** A choice of this village's jamoat between three proposals; open with every confirmed resident on its roll. */
export async function aChoiceAt(
  app: TestApp,
  village: BuiltVillage,
  until: Stage,
  franchise: Partial<Franchise> = {},
): Promise<ChoiceAtHome> {
  const cycle = await aCycleIn(app, village, 'choice', franchise);
  const proposals: string[] = [];
  for (const amountMinor of [7_000_00n, 4_000_00n, 3_000_00n]) {
    const { id } = await aProposal(app, cycle, {
      costLines: [{ label: 'Ҳама', quantity: '', amountMinor }],
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    proposals.push(id);
  }
  const [resident, recorder, secretary, chair] = await Promise.all([
    aHolder(app, village, 'resident'),
    aHolder(app, village, 'recorder'),
    aHolder(app, village, 'sddc_secretary'),
    aHolder(app, village, 'sddc_chair'),
  ]);
  const choice = {
    id: randomUUID(),
    cycleId: cycle.id,
    proposals,
    resident,
    recorder,
    secretary,
    chair,
  };
  const far = stages.indexOf(until);
  if (far >= 1) await done(app, 'prepareChoice', preparation(choice), secretary.cookie);
  if (far >= 2) {
    await done(app, 'buildRoll', { choiceId: choice.id }, secretary.cookie);
    await confirmBoth(
      app,
      { id: choice.id, secretary: asPerson(secretary), chair: asPerson(chair) },
      'open',
    );
  }
  return choice;
}

/** Ends the taking of ballots. */
export async function closeIt(app: TestApp, { id, secretary, chair }: ChoiceAtHome): Promise<void> {
  await confirmBoth(app, { id, secretary: asPerson(secretary), chair: asPerson(chair) }, 'close');
}

const asPerson = ({ id, cookie }: Holder) => ({ id, cookie, login: '' });
