import type { Company, Person } from './company.js';
import type { Visitor } from './visitor.js';

/** From the home page to a jamoat's public page, by its name. */
export async function openJamoat(visitor: Visitor, jamoat: string): Promise<void> {
  await visitor.goHome();
  await visitor.type('Name of the jamoat', jamoat);
  await visitor.press('Search');
  await visitor.follow(jamoat);
}

/** From wherever somebody who works here is, to the cycle. */
export async function openCycle(visitor: Visitor): Promise<void> {
  await visitor.follow('My work');
  await visitor.follow(/^Jamoat Management Plan/);
  await visitor.see('What comes next');
}

export async function openDesk(visitor: Visitor, desk: string): Promise<void> {
  await openCycle(visitor);
  await visitor.follow(desk);
}

const acts = {
  open: 'Open the choice',
  close: 'Close the choice',
  seal: 'Seal the choice',
  count: 'Open the count',
} as const;

/** Ten throws of a die before witnesses: both persons write down the same digits. */
const dice = '3516242615';

/** One act of two persons: each opens the desk and confirms. */
export async function confirmByTwo(
  company: Company,
  act: keyof typeof acts,
  persons: readonly [Person, Person],
): Promise<void> {
  for (const person of persons) {
    const visitor = company.of(person);
    await openDesk(visitor, 'Choice of priorities');
    if (act === 'open') await visitor.type('Digits of the die', dice);
    const button = visitor.page.getByRole('button', { name: `I confirm: ${acts[act]}` });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  }
}
