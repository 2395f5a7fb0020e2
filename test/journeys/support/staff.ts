import type { Company, Person } from './company.js';
import type { Visitor } from './visitor.js';

/** What the administrator tells a new member of staff by word of mouth; everybody chooses an own one at once. */
const firstPassword = 'якумин калимаи убур';

/** Whoever started the server opens the link it printed, once, and becomes its administrator. */
export async function becomeFirstAdministrator(
  company: Company,
  setupAddress: string,
  person: Person,
): Promise<void> {
  const visitor = await company.guest();
  await visitor.open(setupAddress);
  await visitor.follow('English');
  await visitor.type('Your name', person.name);
  await visitor.type('Sign-in name', person.login);
  await visitor.type('Password', person.secret);
  await visitor.type('The password once more', person.secret);
  await visitor.press('Make the account');
  await visitor.see('The whole system');
  company.seat(person, visitor);
}

/** From “My work” to the people of a jamoat; the administrator of the whole system looks for it by its name. */
export async function openPeople(visitor: Visitor, jamoat?: string): Promise<void> {
  await visitor.follow('My work');
  await visitor.follow('People and roles');
  if (jamoat === undefined) return;
  await visitor.type('Find a jamoat or a person', jamoat);
  await visitor.press('Search');
  await visitor.follow(jamoat);
  await visitor.page.getByLabel('Find a person').waitFor();
}

/** On a screen of people: an account with a password that is told by word of mouth. */
export async function makeAccount(visitor: Visitor, person: Person, village?: string) {
  await visitor.type(/^Name/, person.name);
  await visitor.type('Sign-in name', person.login);
  await visitor.type('First password', firstPassword);
  if (village !== undefined) await visitor.choose('Lives in', village);
  await visitor.press('Make the account');
  await visitor.see(`The account of ${person.name} is made.`);
}

/** On a screen of people: one more role, in the place of this screen or in the one that is chosen beside it. */
export async function giveRole(
  visitor: Visitor,
  person: Person,
  role: string,
  place?: { readonly label: 'District' | 'Village'; readonly name: string },
): Promise<void> {
  const card = visitor.card(person.name);
  await visitor.unfold('Give a role', card);
  await visitor.choose('Role', role, card);
  if (place) await visitor.choose(place.label, place.name, card);
  await visitor.press('Give the role', card);
  await card.getByRole('listitem').filter({ hasText: role }).waitFor();
}

/** Signs in with what the administrator said and changes it, as the page asks. */
export async function takeUpAccount(company: Company, person: Person): Promise<void> {
  const visitor = await company.signIn(person, firstPassword);
  await visitor.see('Choose a PIN or password of your own now.');
  await visitor.type('Present PIN or password', firstPassword);
  await visitor.type(/^New (PIN or )?password/, person.secret);
  await visitor.type('The new one once more', person.secret);
  await visitor.press(/^Change (PIN|password)/);
  await visitor.see('Your PIN or password is changed.');
}
