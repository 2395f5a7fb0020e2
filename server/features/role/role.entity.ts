import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RoleCode } from '../../domain/policy/roles.js';

/** A role held by a person within one territory, from its grant to its end. */
@Entity('role_grants')
@Index('role_grants_active_once', { synchronize: false })
@Index('role_grants_one_home', { synchronize: false })
@Index('role_grants_jamoat_id_idx', ['jamoatId', 'code'])
export class RoleGrantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'role_grants_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  code!: RoleCode;

  @ManyToOne('DistrictEntity', { nullable: true })
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'role_grants_district_id_fkey' })
  district!: unknown;

  @Column('text', { name: 'district_id', nullable: true })
  districtId!: string | null;

  @ManyToOne('JamoatEntity', { nullable: true })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'role_grants_jamoat_id_fkey' })
  jamoat!: unknown;

  /** Set for roles of a jamoat and of its villages. */
  @Column('text', { name: 'jamoat_id', nullable: true })
  jamoatId!: string | null;

  @ManyToOne('VillageEntity', { nullable: true })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'role_grants_village_id_fkey' })
  village!: unknown;

  @Column('uuid', { name: 'village_id', nullable: true })
  villageId!: string | null;

  /**
   * `password` while a role other than `resident` is held. With the person it refers to the credential and its kind, so
   * the database itself keeps staff from having a PIN.
   */
  @Column('text', { name: 'needs_credential', nullable: true })
  needsCredential!: 'password' | null;

  @ManyToOne('CredentialEntity', { nullable: true })
  @JoinColumn([
    {
      name: 'person_id',
      referencedColumnName: 'personId',
      foreignKeyConstraintName: 'role_grants_password_fkey',
    },
    {
      name: 'needs_credential',
      referencedColumnName: 'kind',
      foreignKeyConstraintName: 'role_grants_password_fkey',
    },
  ])
  credential!: unknown;

  /** `null` for what the installation gave by itself: the first administrator, people who registered, the demonstration. */
  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: string | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;
}

/** A link that makes the first administrator, once. The table holds the token's SHA-256. */
@Entity('setup_links')
export class SetupLinkEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
