import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ResultDocument } from '../../../domain/choice/result-document.js';
import type { Locale } from '../../../domain/locale.js';
import type { RoleCode } from '../../../domain/policy/roles.js';

/** A correction of a result as one person proposed it; of several for one version the last one stands. */
@Entity('result_corrections')
@Unique('result_corrections_sequence_once', ['choiceId', 'version', 'sequence'])
export class ResultCorrectionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ResultEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'result_corrections_choice_id_fkey' })
  result!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  /** The version it would make: 2, 3 … */
  @Column('integer')
  version!: number;

  @Column('integer')
  sequence!: number;

  /** Every work this version leaves out, by number on the ballot, ascending. */
  @Column('smallint', { name: 'left_out', array: true })
  leftOut!: number[];

  @Column('text')
  reason!: string;

  /** What the reason is written in. */
  @Column('text')
  language!: Locale;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'proposed_by',
    foreignKeyConstraintName: 'result_corrections_proposed_by_fkey',
  })
  proposer!: unknown;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('text')
  role!: RoleCode;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;
}

/** A version of a result after the first count, made with the second person's word. */
@Entity('result_versions')
@Unique('result_versions_correction_once', ['correctionId'])
export class ResultVersionEntity {
  @ManyToOne('ResultEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'result_versions_choice_id_fkey' })
  result!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @ManyToOne('ResultCorrectionEntity', { nullable: false })
  @JoinColumn({
    name: 'correction_id',
    foreignKeyConstraintName: 'result_versions_correction_id_fkey',
  })
  correction!: ResultCorrectionEntity;

  @Column('uuid', { name: 'correction_id' })
  correctionId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'proposed_by', foreignKeyConstraintName: 'result_versions_proposed_by_fkey' })
  proposer!: unknown;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'confirmed_by',
    foreignKeyConstraintName: 'result_versions_confirmed_by_fkey',
  })
  confirmer!: unknown;

  @Column('uuid', { name: 'confirmed_by' })
  confirmedBy!: string;

  @Column('text')
  role!: RoleCode;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  /** The version whose count holds: this one, or an earlier one about which something is only said. */
  @Column('integer', { name: 'count_version' })
  countVersion!: number;

  /** Its own count; `null` when an earlier one holds. */
  @Column('jsonb', { nullable: true })
  body!: ResultDocument | null;
}
