import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Verdict } from '../../domain/proposal/proposal.js';
import type { TextLanguage } from './proposal.entity.js';

/** One verdict of the screening. Never changed: a later verdict has the next revision. */
@Entity('assessments')
@Unique('assessments_revision_once', ['proposalId', 'revision'])
@Index('assessments_merged_into_id_idx', ['mergedIntoId'])
export class AssessmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'assessments_proposal_id_fkey' })
  proposal!: unknown;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** From 1 within the proposal. */
  @Column('integer')
  revision!: number;

  @Column('text')
  verdict!: Verdict;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Language of the reason. */
  @Column('text')
  language!: TextLanguage;

  @ManyToOne('ProposalEntity', { nullable: true })
  @JoinColumn({
    name: 'merged_into_id',
    foreignKeyConstraintName: 'assessments_merged_into_id_fkey',
  })
  mergedInto!: unknown;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'assessed_by', foreignKeyConstraintName: 'assessments_assessed_by_fkey' })
  assessor!: unknown;

  /** `null` for verdicts that came in a file. */
  @Column('uuid', { name: 'assessed_by', nullable: true })
  assessedBy!: string | null;

  @Column('timestamptz', { name: 'assessed_at' })
  assessedAt!: Date;
}

/** One line of what a proposal costs; the list is replaced as a whole. */
@Entity('assessment_cost_lines')
@Unique('assessment_cost_lines_position_once', ['proposalId', 'position'])
export class CostLineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({
    name: 'proposal_id',
    foreignKeyConstraintName: 'assessment_cost_lines_proposal_id_fkey',
  })
  proposal!: unknown;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** From 1, in the order in which they were typed. */
  @Column('smallint')
  position!: number;

  @Column('text')
  label!: string;

  /** How much of it, in words, e.g. “2.4 km”; may be empty. */
  @Column('text', { default: '' })
  quantity!: string;

  @Column('bigint', { name: 'amount_minor', transformer: { from: BigInt, to: String } })
  amountMinor!: bigint;
}
