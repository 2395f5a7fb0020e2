/** The lists that are read again after something about a person has changed. */
export const peopleQueries: readonly string[] = ['People', 'PeopleStart'];
