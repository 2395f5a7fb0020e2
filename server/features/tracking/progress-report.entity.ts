import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '../../domain/locale.js';
import type { ProgressStatus } from '../../domain/plan/progress.js';

/** What somebody reported about one line of a published plan; never changed. The last report is how the line stands. */
@Entity('progress_reports')
@Unique('progress_reports_revision_once', ['publicationId', 'lineKey', 'revision'])
@Index('progress_reports_jamoat_id_idx', ['jamoatId'])
export class ProgressReportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('PublicationEntity', { nullable: false })
  @JoinColumn({
    name: 'publication_id',
    foreignKeyConstraintName: 'progress_reports_publication_id_fkey',
  })
  publication!: unknown;

  @Column('uuid', { name: 'publication_id' })
  publicationId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('uuid', { name: 'line_key' })
  lineKey!: string;

  /** 1, 2, 3 … within the line; of two who report at once on the same state one finds it changed. */
  @Column('integer')
  revision!: number;

  @Column('text')
  status!: ProgressStatus;

  /** How much is done in all. */
  @Column('smallint')
  percent!: number;

  /** What is spent in all, from all sources. */
  @Column('bigint', { name: 'spent_minor', transformer: { from: BigInt, to: String } })
  spentMinor!: bigint;

  @Column('text', { nullable: true })
  note!: string | null;

  /** Language of the note. */
  @Column('text')
  language!: Locale;

  @ManyToOne('FileEntity', { nullable: true })
  @JoinColumn({ name: 'photo_id', foreignKeyConstraintName: 'progress_reports_photo_id_fkey' })
  photo!: unknown;

  @Column('uuid', { name: 'photo_id', nullable: true })
  photoId!: string | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({
    name: 'reported_by',
    foreignKeyConstraintName: 'progress_reports_reported_by_fkey',
  })
  reporter!: unknown;

  /** `null` for what the demonstration brought along. Not shown publicly. */
  @Column('uuid', { name: 'reported_by', nullable: true })
  reportedBy!: string | null;

  @Column('timestamptz', { name: 'reported_at' })
  reportedAt!: Date;
}
