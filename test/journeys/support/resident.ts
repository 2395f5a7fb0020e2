import type { Company, Person } from './company.js';
import { openJamoat } from './cycle.js';
import type { Visitor } from './visitor.js';

/** Somebody who has a telephone makes an own account and stays signed in at it. */
export async function register(
  company: Company,
  person: Person,
  jamoat: string,
  village: string,
): Promise<void> {
  const visitor = await company.guest();
  await visitor.follow('Register');
  await visitor.type('Which jamoat do you live in?', jamoat);
  await visitor.press('Search');
  await visitor.follow(jamoat);
  await visitor.choose('Village', village);
  await visitor.type('Your name', person.name);
  await visitor.type('Sign-in name', person.login);
  await visitor.type('PIN', person.secret);
  await visitor.type('The PIN once more', person.secret);
  await visitor.press('Register');
  await visitor.see('You are registered and not yet confirmed.');
  company.seat(person, visitor);
}

/** On a screen of people: the person was met and stands on a paper list. */
export async function confirmResident(
  visitor: Visitor,
  person: Person,
  reference: string,
): Promise<void> {
  const card = visitor.card(person.name);
  await visitor.unfold('Confirm', card);
  await visitor.type('Paper list and row', reference, card);
  await visitor.press('Confirm this person', card);
  await visitor.see('Confirmed', card);
}

/** Ticks works on the ballot, looks at it again and hands it in. */
export async function vote(
  visitor: Visitor,
  jamoat: string,
  works: readonly { readonly title: string }[],
): Promise<void> {
  await openJamoat(visitor, jamoat);
  await visitor.follow('Choose priorities');
  for (const { title } of works) await visitor.tick(new RegExp(title));
  await visitor.press('Look at it again');
  await visitor.press('Hand in my choice');
  await visitor.see('Your ballot is recorded');
}
