import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One act that changed something. Holds ids, codes and hashes only: no names, no texts, nothing a person chose. */
@Entity('audit_entries')
@Index('audit_entries_subject_idx', ['subjectKind', 'subjectId'])
@Index('audit_entries_jamoat_id_idx', ['jamoatId'])
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** `null` for a guest and for what the installation does by itself. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text')
  act!: string;

  @Column('text', { name: 'jamoat_id', nullable: true })
  jamoatId!: string | null;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('jsonb', { default: {} })
  detail!: Readonly<Record<string, string | number | boolean | null>>;
}
