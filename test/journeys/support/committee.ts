import type { Company, Person } from './company.js';

export interface SeatOf {
  readonly person: Person;
  readonly sex: 'Woman' | 'Man';
  /** The group the seat stands for, in Tajik. */
  readonly group: string;
}

/** The administrator of the jamoat forms the committee: a seat for each, then its holder. */
export async function formCommittee(company: Company, admin: Person, seats: readonly SeatOf[]) {
  const visitor = company.of(admin);
  await visitor.follow('My work');
  await visitor.follow('Seats of the committee');
  for (const { group } of seats) {
    await visitor.type('Group it stands for, in Tajik', group);
    await visitor.press('Add the seat');
    await visitor.card(group).waitFor();
    await visitor.emptied('Group it stands for, in Tajik');
  }
  for (const { person, sex, group } of seats) {
    const card = visitor.card(group);
    await visitor.unfold('Fill the seat', card);
    await visitor.type('Find a person of this jamoat', person.name, card);
    await visitor.press('Search', card);
    await visitor.tick(person.name, card);
    await visitor.choose('Woman or man', sex, card);
    await visitor.press('Give the seat', card);
    await visitor.see('Vacate the seat', card);
  }
}
