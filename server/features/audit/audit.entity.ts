import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditDetail } from '../../domain/audit/entry-body.js';

/**
 * One act that changed something. Holds ids, codes and hashes only: no names, no texts, nothing a person chose. `prev` and
 * `hash` chain it to the entry before it in its lane.
 */
@Entity('audit_entries')
@Index('audit_entries_subject_idx', ['subjectKind', 'subjectId'])
@Index('audit_entries_jamoat_id_idx', ['jamoatId'])
export class AuditEntryEntity {
  /** Of one database connection; 0 holds what was written before there were lanes. */
  @PrimaryColumn('smallint')
  lane!: number;

  /** From 1, without gaps in a lane. */
  @PrimaryColumn('bigint')
  seq!: string;

  @Column('timestamptz')
  at!: Date;

  /** `null` for a guest, for what the installation does by itself, and for ballots. */
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
  detail!: AuditDetail;

  @Column('bytea')
  prev!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}

/** Where all lanes ended on a day, as it was published; each digest goes over the one before. */
@Entity('audit_heads')
export class AuditHeadEntity {
  @PrimaryColumn('date')
  day!: string;

  /** By lane: number of the last entry and its hash in hexadecimal. */
  @Column('jsonb')
  heads!: Readonly<Record<string, { readonly seq: number; readonly hash: string }>>;

  /** Entries in all lanes together. */
  @Column('bigint')
  entries!: string;

  @Column('text')
  prev!: string;

  @Column('text')
  digest!: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
