import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ConsentPosition } from '../../domain/consensus/consent-rule.js';
import type { CommenterRole, RoundOutcome, RoundStatus } from '../../domain/consensus/round.js';
import type { Locale } from '../../domain/locale.js';

/** One try to reach consensus on the shortlist of a cycle. */
@Entity('consensus_rounds')
@Unique('consensus_rounds_number_once', ['cycleId', 'number'])
@Index('consensus_rounds_one_undeclared', { synchronize: false })
@Index('consensus_rounds_jamoat_id_idx', ['jamoatId'])
export class ConsensusRoundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'consensus_rounds_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'consensus_rounds_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** From 1 within the cycle. */
  @Column('integer')
  number!: number;

  @Column('text')
  question!: string;

  @Column('text')
  language!: Locale;

  @Column('text', { default: 'open' })
  status!: RoundStatus;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** What the rule computed at the close. */
  @Column('text', { nullable: true })
  outcome!: RoundOutcome | null;

  @Column('uuid', { name: 'declared_by', nullable: true })
  declaredBy!: string | null;

  @Column('timestamptz', { name: 'declared_at', nullable: true })
  declaredAt!: Date | null;

  /** What the chair declared; the table itself refuses anything but the computed outcome. */
  @Column('text', { name: 'declared_outcome', nullable: true })
  declaredOutcome!: RoundOutcome | null;
}

/** A proposal of the shortlist as it was put to a round: its place and what it was said to cost. */
@Entity('round_proposals')
@Unique('round_proposals_position_once', ['roundId', 'position'])
export class RoundProposalEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @ManyToOne('ConsensusRoundEntity', { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_proposals_round_id_fkey' })
  round!: unknown;

  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'round_proposals_proposal_id_fkey' })
  proposal!: unknown;

  @Column('integer')
  position!: number;

  @Column('bigint', {
    name: 'cost_minor',
    nullable: true,
    transformer: {
      from: (value: string | null) => (value === null ? null : BigInt(value)),
      to: (value: bigint | null | undefined) => value?.toString() ?? null,
    },
  })
  costMinor!: bigint | null;
}

/** A seat that was filled when the round was closed, and by whom. */
@Entity('round_seats')
export class RoundSeatEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @ManyToOne('ConsensusRoundEntity', { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_seats_round_id_fkey' })
  round!: unknown;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId!: string;

  @ManyToOne('SeatEntity', { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'round_seats_seat_id_fkey' })
  seat!: unknown;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'round_seats_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;
}

/** Somebody stands too near to the matter to take a position. Binds the person, not whoever has the seat next. */
@Entity('round_conflicts')
export class RoundConflictEntity {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @ManyToOne('ConsensusRoundEntity', { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_conflicts_round_id_fkey' })
  round!: unknown;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  seatId!: string;

  @ManyToOne('SeatEntity', { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'round_conflicts_seat_id_fkey' })
  seat!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'round_conflicts_person_id_fkey' })
  person!: unknown;

  @Column('text')
  reason!: string;

  @Column('text')
  language!: Locale;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt!: Date;
}

/** What was stated for a seat. Rows are added only; the one without `supersededAt` stands. */
@Entity('round_positions')
@Index('round_positions_one_current', { synchronize: false })
@Index('round_positions_round_id_idx', ['roundId'])
export class RoundPositionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ConsensusRoundEntity', { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_positions_round_id_fkey' })
  round!: unknown;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'round_positions_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('SeatEntity', { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'round_positions_seat_id_fkey' })
  seat!: unknown;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'round_positions_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  position!: ConsentPosition;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  language!: Locale;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt!: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;
}

/** A word of the committee on a round: an answer to an objection, a proposed amendment. */
@Entity('round_comments')
@Index('round_comments_round_id_idx', ['roundId'])
export class RoundCommentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ConsensusRoundEntity', { nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_comments_round_id_fkey' })
  round!: unknown;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'round_comments_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'round_comments_author_id_fkey' })
  author!: unknown;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  /** The role it was written in; shown instead of the person. */
  @Column('text', { name: 'author_role' })
  authorRole!: CommenterRole;

  @ManyToOne('SeatEntity', { nullable: true })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'round_comments_seat_id_fkey' })
  seat!: unknown;

  /** The seat the author held; `null` for those who sit at the table without one. */
  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId!: string | null;

  @Column('text')
  text!: string;

  @Column('text')
  language!: Locale;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
