import { Injectable } from '@nestjs/common';
import type { Sex } from '../../domain/identity/person-details.js';
import type { SecretKind } from '../../domain/identity/secret.js';
import type { Locale } from '../../domain/locale.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import * as credentials from './credential.store.js';
import type { CredentialEntity, PersonEntity } from './identity.entity.js';
import * as store from './person.store.js';

/** A person to be written down. What is left out is not known. */
export interface PersonToCreate {
  readonly id: string;
  readonly displayName: string;
  readonly sex?: Sex | null;
  readonly birthYear?: number | null;
  /** With a village its jamoat must be given too. */
  readonly villageId?: string | null;
  readonly jamoatId?: string | null;
  readonly language: Locale;
  readonly registeredAt: Date;
  readonly registeredBy?: string | null;
  readonly confirmed?: {
    readonly at: Date;
    readonly by: string | null;
    readonly reference: string;
  };
  readonly demoCard?: boolean;
  /** How the person signs in; left out for people known from paper alone. */
  readonly credential?: {
    /** Folded: see `foldLogin`. */
    readonly login: string;
    readonly kind: SecretKind;
    /** From `hashSecret`, or `lockedHash` where nobody is to sign in by a secret. */
    readonly secretHash: string;
    readonly mustChange?: boolean;
  };
}

/** People and their sign-in names. What somebody may do with them is asked by the use cases. */
@Injectable()
export class IdentityService {
  constructor(private readonly uow: UnitOfWork) {}

  async person(id: string): Promise<PersonEntity | null> {
    return (await store.findPersons(this.uow.db, [id]))[0] ?? null;
  }

  persons(ids: readonly string[]): Promise<PersonEntity[]> {
    return store.findPersons(this.uow.db, ids);
  }

  async credential(personId: string): Promise<CredentialEntity | null> {
    return (await credentials.findCredentials(this.uow.db, [personId]))[0] ?? null;
  }

  search(query: store.PeopleQuery): Promise<PersonEntity[]> {
    return store.searchPeople(this.uow.db, query);
  }

  /** People with a card on the sign-in page; nobody outside the demonstration. */
  async demoCards(): Promise<PersonEntity[]> {
    return (await store.isDemo(this.uow.db)) ? store.listDemoCards(this.uow.db) : [];
  }

  /** Writes one person down. Breaks `persons_pkey` or `credentials_login_once` when the id or the login is in use. */
  async createPerson(tx: Tx, person: PersonToCreate): Promise<void> {
    await this.createPersons(tx, [person]);
  }

  /** Writes many people down, some hundred to a statement. The caller answers for rights and limits. */
  async createPersons(tx: Tx, persons: readonly PersonToCreate[]): Promise<void> {
    await store.insertPersons(tx, persons.map(personRow));
    await credentials.insertCredentials(
      tx,
      persons.flatMap(({ id, registeredAt, credential }) =>
        credential
          ? [
              {
                personId: id,
                login: credential.login,
                kind: credential.kind,
                secretHash: credential.secretHash,
                mustChange: credential.mustChange ?? false,
                changedAt: registeredAt,
              },
            ]
          : [],
      ),
    );
  }

  /**
   * Makes this village the person's home. Who moves to another village is no longer confirmed: the paper list that was
   * referred to is the old village's.
   */
  async settle(tx: Tx, personId: string, villageId: string, jamoatId: string): Promise<void> {
    const person = await store.lockPerson(tx, personId);
    if (!person || person.villageId === villageId) return;
    const moved = person.villageId !== null;
    await store.updatePerson(tx, personId, {
      villageId,
      jamoatId,
      ...(moved ? { confirmedAt: null, confirmedBy: null, confirmationReference: null } : {}),
    });
  }
}

function personRow(person: PersonToCreate): store.NewPerson {
  return {
    id: person.id,
    displayName: person.displayName,
    sex: person.sex ?? null,
    birthYear: person.birthYear ?? null,
    villageId: person.villageId ?? null,
    jamoatId: person.jamoatId ?? null,
    language: person.language,
    registeredAt: person.registeredAt,
    registeredBy: person.registeredBy ?? null,
    confirmedAt: person.confirmed?.at ?? null,
    confirmedBy: person.confirmed?.by ?? null,
    confirmationReference: person.confirmed?.reference ?? null,
    demoCard: person.demoCard ?? false,
  };
}
