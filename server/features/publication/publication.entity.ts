import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** One person has looked at the approved plan and made it ready to be published; the last preparation stands. */
@Entity('publication_preparations')
@Unique('publication_preparations_sequence_once', ['versionId', 'sequence'])
export class PublicationPreparationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JmpVersionEntity', { nullable: false })
  @JoinColumn({
    name: 'version_id',
    foreignKeyConstraintName: 'publication_preparations_version_id_fkey',
  })
  version!: unknown;

  @Column('uuid', { name: 'version_id' })
  versionId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'prepared_by',
    foreignKeyConstraintName: 'publication_preparations_prepared_by_fkey',
  })
  preparer!: unknown;

  @Column('uuid', { name: 'prepared_by' })
  preparedBy!: string;

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt!: Date;

  /** 1, 2, 3 …; the highest stands. Given under the lock of the cycle. */
  @Column('integer')
  sequence!: number;
}

/** A published plan. Written once; a trigger refuses every change, a check holds text and fingerprint together. */
@Entity('publications')
@Unique('publications_version_once', ['versionId'])
@Unique('publications_number_once', ['jamoatId', 'number'])
@Index('publications_cycle_id_idx', ['cycleId'])
export class PublicationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JmpVersionEntity', { nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'publications_version_id_fkey' })
  version!: unknown;

  @Column('uuid', { name: 'version_id' })
  versionId!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'publications_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'publications_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** 1, 2, 3 … within the jamoat. */
  @Column('integer')
  number!: number;

  /** The plan as RFC 8785 canonical JSON after NFC; a large text, read only when a file is asked for. */
  @Column('text', { name: 'canonical_json', select: false })
  canonicalJson!: string;

  /** SHA-256 of `canonicalJson` in UTF-8, lower-case hexadecimal. */
  @Column('text')
  fingerprint!: string;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'prepared_by', foreignKeyConstraintName: 'publications_prepared_by_fkey' })
  preparer!: unknown;

  @Column('uuid', { name: 'prepared_by', nullable: true })
  preparedBy!: string | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'confirmed_by', foreignKeyConstraintName: 'publications_confirmed_by_fkey' })
  confirmer!: unknown;

  /** Another person than `preparedBy`, held by a check. */
  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
