import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { Sex } from '../../domain/identity/person-details.js';
import type { SecretKind } from '../../domain/identity/secret.js';
import type { Locale } from '../../domain/locale.js';

/** Somebody known by name. Confirmed when `confirmedAt` is set: met in person and found on a paper list. */
@Entity('persons')
@Index('persons_search_text_trgm', { synchronize: false })
@Index('persons_jamoat_id_idx', ['jamoatId'])
@Index('persons_village_id_idx', ['villageId'])
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  /** The name folded to [a-z0-9 ], for search whatever the script. */
  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  /** Private: decides on the voting age and on groups in statistics, never shown. */
  @Column('integer', { name: 'birth_year', nullable: true })
  birthYear!: number | null;

  @ManyToOne('VillageEntity', { nullable: true })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'persons_village_id_fkey' })
  village!: unknown;

  /** `null` for staff who live elsewhere. */
  @Column('uuid', { name: 'village_id', nullable: true })
  villageId!: string | null;

  @ManyToOne('JamoatEntity', { nullable: true })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'persons_jamoat_id_fkey' })
  jamoat!: unknown;

  /** The village's jamoat, or the jamoat that keeps this account; `null` for staff of a district or the whole system. */
  @Column('text', { name: 'jamoat_id', nullable: true })
  jamoatId!: string | null;

  @Column('text')
  language!: Locale;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  /** Who made the account; `null` for people who registered themselves. */
  @Column('uuid', { name: 'registered_by', nullable: true })
  registeredBy!: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  /** Which paper list or slip the confirmation rests on. */
  @Column('text', { name: 'confirmation_reference', nullable: true })
  confirmationReference!: string | null;

  /** Has a card on the sign-in page of the demonstration. */
  @Column('boolean', { name: 'demo_card', default: false })
  demoCard!: boolean;
}

/** How a person signs in. Nobody's secret can be read back: only its hash is kept. */
@Entity('credentials')
@Unique('credentials_login_once', ['login'])
@Unique('credentials_kind_of_person', ['personId', 'kind'])
export class CredentialEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @OneToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'credentials_person_id_fkey' })
  person!: unknown;

  /** Folded: see `foldLogin`. */
  @Column('text')
  login!: string;

  @Column('text')
  kind!: SecretKind;

  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  /** Somebody else knows this secret, so the person is asked to choose an own one. */
  @Column('boolean', { name: 'must_change', default: false })
  mustChange!: boolean;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}

/** One signed-in browser. The cookie holds the token, the table only its SHA-256. */
@Entity('sessions')
@Index('sessions_person_id_idx', ['personId'])
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'sessions_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('smallint', { name: 'idle_minutes' })
  idleMinutes!: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}

/** The open link by which a person may choose a new password, at most one each. The table holds the token's SHA-256. */
@Entity('password_links')
@Unique('password_links_token_once', ['tokenHash'])
export class PasswordLinkEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @OneToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'password_links_person_id_fkey' })
  person!: unknown;

  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'issued_by' })
  issuedBy!: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
