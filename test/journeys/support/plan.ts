import type { Company, Person } from './company.js';
import { openDesk } from './cycle.js';
import type { Visitor } from './visitor.js';

/** On the desk of the plan: who pays how much of a line, typed source by source. */
export async function typeShares(
  visitor: Visitor,
  title: string,
  shares: Readonly<Record<string, string>>,
): Promise<void> {
  const card = visitor.card(title);
  const folded = card.getByRole('button', { name: 'Money', expanded: false });
  if (await folded.isVisible()) await folded.click();
  for (const [source, amount] of Object.entries(shares)) await visitor.type(source, amount, card);
  await visitor.press('Store the shares', card);
  await card.getByRole('button', { name: 'Store the shares' }).waitFor({ state: 'hidden' });
}

export interface Approvers {
  readonly chair: Person;
  readonly deputies: readonly Person[];
  readonly head: Person;
  readonly reviewer: Person;
}

/** What is written down with the three decisions. */
export interface Papers {
  readonly minutes: string;
  readonly resolution: string;
  readonly letter: string;
}

/** Committee, council and district, each in its own step. */
export async function approvePlan(company: Company, people: Approvers, papers: Papers) {
  const chair = company.of(people.chair);
  await openDesk(chair, 'Approval');
  await chair.type('Number of the minutes', papers.minutes);
  await chair.picture('approval-committee');
  await chair.press('The committee adopts the plan');
  await chair.see(`no. ${papers.minutes}`);
  for (const person of people.deputies) {
    const deputy = company.of(person);
    await openDesk(deputy, 'Approval');
    await deputy.tick(/^For/);
    await deputy.press('Record my vote');
    await deputy.see('Your vote is recorded: For.');
  }
  const head = company.of(people.head);
  await openDesk(head, 'Approval');
  await head.type('Number of the resolution', papers.resolution);
  await head.picture('approval-council');
  await head.press('Close the vote: the council approves');
  await head.see(`no. ${papers.resolution}`);
  const reviewer = company.of(people.reviewer);
  await openDesk(reviewer, 'Approval');
  await reviewer.type('Number of the letter', papers.letter);
  await reviewer.press('The district agrees to the plan');
  await reviewer.see('All three steps have approved this version.');
}

/** One person prepares, another confirms. */
export async function publishPlan(company: Company, admin: Person, head: Person): Promise<void> {
  const first = company.of(admin);
  await openDesk(first, 'Publication');
  await first.press('I have read the plan: prepare its publication');
  await first.see('another person');
  const second = company.of(head);
  await openDesk(second, 'Publication');
  await second.see('What will be published');
  await second.picture('publication');
  await second.press('Publish the plan');
  await second.press('Publish the plan', second.page.getByRole('dialog'));
  await second.see(/The plan is published as No. 1/);
}
