import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ChoiceRule } from '../../domain/choice/choice-rule.js';
import type { ChoiceAct, ChoiceStatus } from '../../domain/choice/choice-status.js';
import type { ResultDocument } from '../../domain/choice/result-document.js';
import type { RoleCode } from '../../domain/policy/roles.js';
import type { TieOrder } from '../../domain/voting/tie-order.js';

const minor = { from: BigInt, to: String };

/** The event in which residents choose priorities; one per cycle. No counter of ballots: it would hold up their casting. */
@Entity('choices')
@Index('choices_jamoat_id_idx', ['jamoatId'])
@Unique('choices_cycle_once', ['cycleId'])
export class ChoiceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'choices_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'choices_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text', { default: 'prepared' })
  status!: ChoiceStatus;

  @Column('text', { default: 'approval' })
  kind!: 'approval';

  /** At most so many projects on one ballot; `null`: no limit. */
  @Column('smallint', { name: 'ballot_max', nullable: true })
  ballotMax!: number | null;

  @Column('bigint', { name: 'budget_minor', transformer: minor })
  budgetMinor!: bigint;

  @Column('text')
  currency!: string;

  /** The rule that decides; the other one is counted beside it. */
  @Column('text')
  rule!: ChoiceRule;

  /** What every share grows by from count to count under equal shares, in the smallest unit. */
  @Column('bigint', { name: 'step_minor', transformer: minor })
  stepMinor!: bigint;

  /** SHA-256 of the rule, the money and the ballot list, in hexadecimal; made when they were frozen. */
  @Column('text')
  fingerprint!: string;

  @Column('text', { name: 'tie_order', default: 'cost_votes_lot' })
  tieOrder!: TieOrder['kind'];

  /** Digits of the die thrown before witnesses: the seed of the lot. Set at the opening. */
  @Column('text', { nullable: true })
  seed!: string | null;

  @Column('date', { name: 'opens_on', nullable: true })
  opensOn!: string | null;

  /** Last day for ballots, inclusive; the two persons may close earlier. */
  @Column('date', { name: 'closes_on' })
  closesOn!: string;

  @Column('timestamptz', { name: 'prepared_at' })
  preparedAt!: Date;

  @Column('timestamptz', { name: 'roll_closed_at', nullable: true })
  rollClosedAt!: Date | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz', { name: 'sealed_at', nullable: true })
  sealedAt!: Date | null;

  @Column('timestamptz', { name: 'counted_at', nullable: true })
  countedAt!: Date | null;
}

/** One row of the frozen ballot list. Its words are the proposal's: nobody can change those any more. */
@Entity('choice_projects')
@Index('choice_projects_proposal_id_idx', ['proposalId'])
@Unique('choice_projects_proposal_once', ['choiceId', 'proposalId'])
@Unique('choice_projects_code_once', ['choiceId', 'code'])
export class ChoiceProjectEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'choice_projects_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  /** Number on the ballot, 1, 2, 3 … */
  @PrimaryColumn('smallint')
  position!: number;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({
    name: 'proposal_id',
    foreignKeyConstraintName: 'choice_projects_proposal_id_fkey',
  })
  proposal!: unknown;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  /** Stands for the project in the open ballot file: the proposal's number, or the id in an imported file. */
  @Column('text')
  code!: string;

  /** What the ballot list said it costs, whatever becomes of the proposal's cost lines. */
  @Column('bigint', { name: 'cost_minor', transformer: minor })
  costMinor!: bigint;
}

/** One of the two persons who let an act take effect. */
@Entity('choice_confirmations')
export class ChoiceConfirmationEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({
    name: 'choice_id',
    foreignKeyConstraintName: 'choice_confirmations_choice_id_fkey',
  })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('text')
  act!: ChoiceAct;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'person_id',
    foreignKeyConstraintName: 'choice_confirmations_person_id_fkey',
  })
  person!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: RoleCode;

  /** What this person read from the die; only at the opening. */
  @Column('text', { nullable: true })
  seed!: string | null;

  @Column('timestamptz')
  at!: Date;
}

/** The secret under which the pseudonyms of one choice are made. Never leaves the server; destroyed at the seal. */
@Entity('choice_keys')
export class ChoiceKeyEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('bytea')
  key!: Buffer;
}

/** The whole outcome of a count; written once, a trigger refuses every change. */
@Entity('results')
@Unique('results_cycle_once', ['cycleId'])
export class ResultEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'results_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'results_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('timestamptz', { name: 'counted_at' })
  countedAt!: Date;

  @Column('jsonb')
  body!: ResultDocument;
}
