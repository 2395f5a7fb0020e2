import { In } from 'typeorm';
import { foldForSearch } from '../../domain/text/fold.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { PersonEntity } from './identity.entity.js';

export type NewPerson = Omit<PersonEntity, 'village' | 'jamoat' | 'searchText'>;

const rowsAtOnce = 500;

export function findPersons(db: Db, ids: readonly string[]): Promise<PersonEntity[]> {
  return db.findBy(PersonEntity, { id: In([...ids]) });
}

export async function insertPersons(tx: Tx, persons: readonly NewPerson[]): Promise<void> {
  for (let start = 0; start < persons.length; start += rowsAtOnce) {
    const rows = persons
      .slice(start, start + rowsAtOnce)
      .map((person) => ({ ...person, searchText: foldForSearch(person.displayName) }));
    await tx.insert(PersonEntity, rows);
  }
}

export function lockPerson(tx: Tx, id: string): Promise<PersonEntity | null> {
  return tx
    .createQueryBuilder(PersonEntity, 'person')
    .setLock('pessimistic_write')
    .where('person.id = :id', { id })
    .getOne();
}

export async function updatePerson(
  tx: Tx,
  id: string,
  changes: Partial<
    Pick<
      PersonEntity,
      'villageId' | 'jamoatId' | 'confirmedAt' | 'confirmedBy' | 'confirmationReference'
    >
  >,
): Promise<void> {
  await tx.update(PersonEntity, { id }, changes);
}

export interface PeopleQuery {
  /** `null`: people kept by no jamoat. */
  readonly jamoatId: string | null;
  /** Only people of these villages; `null`: the whole jamoat. */
  readonly villageIds: readonly string[] | null;
  /** Part of a name in any script; empty for everybody. */
  readonly text: string;
  readonly first: number;
}

/** People of a jamoat, the unconfirmed first: they are the ones somebody has to do something about. */
export function searchPeople(db: Db, query: PeopleQuery): Promise<PersonEntity[]> {
  const found = db
    .createQueryBuilder(PersonEntity, 'person')
    .where(query.jamoatId === null ? 'person.jamoatId IS NULL' : 'person.jamoatId = :jamoatId', {
      jamoatId: query.jamoatId,
    });
  if (query.villageIds !== null) {
    found.andWhere('person.villageId = ANY(:villageIds)', { villageIds: query.villageIds });
  }
  const folded = foldForSearch(query.text);
  if (folded !== '') {
    found.andWhere(`person.searchText LIKE '%' || :folded || '%'`, { folded });
  }
  return found
    .orderBy('person.confirmedAt IS NULL', 'DESC')
    .addOrderBy('person.searchText')
    .addOrderBy('person.id')
    .limit(query.first)
    .getMany();
}

export function listDemoCards(db: Db): Promise<PersonEntity[]> {
  return db.find(PersonEntity, {
    where: { demoCard: true },
    order: { registeredAt: 'ASC', id: 'ASC' },
  });
}

/** Whether this installation shows invented people. The row belongs to a later feature and never changes. */
export async function isDemo(db: Db): Promise<boolean> {
  const rows = await db.query<{ demo: boolean }[]>(`SELECT demo FROM installation`);
  return rows[0]?.demo ?? false;
}
