import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type {
  ApprovalOutcome,
  ApprovalStepKind,
  ApprovalStepStatus,
  CouncilVote,
} from '../../domain/approval/approval-step.js';
import type { LineReason } from '../../domain/approval/decision.js';
import type { Locale } from '../../domain/locale.js';

/** One of the three steps a version passes. */
@Entity('approval_steps')
@Unique('approval_steps_kind_once', ['versionId', 'kind'])
@Index('approval_steps_cycle_id_idx', ['cycleId'])
export class ApprovalStepEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JmpVersionEntity', { nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'approval_steps_version_id_fkey' })
  version!: unknown;

  @Column('uuid', { name: 'version_id' })
  versionId!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'approval_steps_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  kind!: ApprovalStepKind;

  @Column('text', { default: 'pending' })
  status!: ApprovalStepStatus;

  /** Since when it is this step's turn; `null` before. */
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;
}

/** A deputy's vote; open by law, changeable until the step is closed. */
@Entity('council_votes')
export class CouncilVoteEntity {
  @ManyToOne('ApprovalStepEntity', { nullable: false })
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'council_votes_step_id_fkey' })
  step!: unknown;

  @PrimaryColumn('uuid', { name: 'step_id' })
  stepId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'council_votes_person_id_fkey' })
  person!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  vote!: CouncilVote;

  @Column('timestamptz', { name: 'cast_at' })
  castAt!: Date;
}

/** A decision copied from paper by one person; it counts when another has compared it. The last of a step stands. */
@Entity('paper_approvals')
@Unique('paper_approvals_sequence_once', ['stepId', 'sequence'])
export class PaperApprovalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ApprovalStepEntity', { nullable: false })
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'paper_approvals_step_id_fkey' })
  step!: unknown;

  @Column('uuid', { name: 'step_id' })
  stepId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  outcome!: ApprovalOutcome;

  @Column('text')
  number!: string;

  @Column('date', { name: 'dated_on' })
  datedOn!: string;

  @Column('integer', { nullable: true })
  deputies!: number | null;

  @Column('integer', { name: 'votes_for', nullable: true })
  votesFor!: number | null;

  @Column('integer', { name: 'votes_against', nullable: true })
  votesAgainst!: number | null;

  @Column('integer', { name: 'votes_abstain', nullable: true })
  votesAbstain!: number | null;

  @Column('jsonb')
  reasons!: readonly LineReason[];

  @Column('text')
  language!: Locale;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'paper_approvals_recorded_by_fkey' })
  recorder!: unknown;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  /** 1, 2, 3 …; the highest stands. Given under the lock of the cycle. */
  @Column('integer')
  sequence!: number;
}

/** The decision of a step; one for ever. */
@Entity('approvals')
@Unique('approvals_step_once', ['stepId'])
export class ApprovalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ApprovalStepEntity', { nullable: false })
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'approvals_step_id_fkey' })
  step!: unknown;

  @Column('uuid', { name: 'step_id' })
  stepId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  outcome!: ApprovalOutcome;

  /** Number of the minutes, resolution or letter; `null` where none was named. */
  @Column('text', { nullable: true })
  number!: string | null;

  @Column('date', { name: 'dated_on' })
  datedOn!: string;

  @Column('integer', { nullable: true })
  deputies!: number | null;

  @Column('integer', { name: 'votes_for', nullable: true })
  votesFor!: number | null;

  @Column('integer', { name: 'votes_against', nullable: true })
  votesAgainst!: number | null;

  @Column('integer', { name: 'votes_abstain', nullable: true })
  votesAbstain!: number | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'approvals_decided_by_fkey' })
  decider!: unknown;

  /** Who decided, or confirmed the paper; `null` for what the demonstration or an import brought along. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @ManyToOne('PaperApprovalEntity', { nullable: true })
  @JoinColumn({ name: 'paper_id', foreignKeyConstraintName: 'approvals_paper_id_fkey' })
  paper!: unknown;

  /** The paper it was taken from; `null` when it was decided here. */
  @Column('uuid', { name: 'paper_id', nullable: true })
  paperId!: string | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'approvals_recorded_by_fkey' })
  recorder!: unknown;

  /** Who recorded the paper: another person than `decidedBy`, held by a check. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: string | null;
}

/** Why a line was returned. Public. */
@Entity('line_reasons')
export class LineReasonEntity {
  @ManyToOne('ApprovalEntity', { nullable: false })
  @JoinColumn({ name: 'approval_id', foreignKeyConstraintName: 'line_reasons_approval_id_fkey' })
  approval!: unknown;

  @PrimaryColumn('uuid', { name: 'approval_id' })
  approvalId!: string;

  @PrimaryColumn('uuid', { name: 'line_key' })
  lineKey!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  language!: Locale;
}
