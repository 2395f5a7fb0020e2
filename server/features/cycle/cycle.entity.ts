import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ChoiceRule } from '../../domain/choice/choice-rule.js';
import type { Phase } from '../../domain/phase/phase.js';
import type { FundingSource } from '../../domain/plan/funding-source.js';

/** One round of planning of a jamoat: from its preparation to its closed plan. */
@Entity('cycles')
@Index('cycles_jamoat_id_idx', ['jamoatId'])
@Unique('cycles_imported_from_once', ['importedFrom'])
export class CycleEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'cycles_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** What is planned: the whole management plan, or how a village fund is spent. */
  @Column('text')
  kind!: 'jmp' | 'village_fund';

  @Column('integer', { name: 'from_year' })
  fromYear!: number;

  @Column('integer', { name: 'to_year' })
  toYear!: number;

  /** ISO 4217; every amount of the cycle is in this currency's smallest unit. */
  @Column('text', { default: 'TJS' })
  currency!: string;

  @Column('text', { default: 'preparation' })
  phase!: Phase;

  @Column('timestamptz', { name: 'phase_since' })
  phaseSince!: Date;

  /** Last calendar day of the phase, inclusive; `null` when none was set. */
  @Column('date', { name: 'phase_until', nullable: true })
  phaseUntil!: string | null;

  @Column('boolean', { name: 'choice_enabled', default: true })
  choiceEnabled!: boolean;

  @Column('boolean', { name: 'consultation_enabled', default: false })
  consultationEnabled!: boolean;

  /** At most so many proposals on one ballot; `null` for no limit. */
  @Column('smallint', { name: 'ballot_max', nullable: true })
  ballotMax!: number | null;

  /** The rule that decides a choice of priorities. */
  @Column('text', { name: 'choice_rule', default: 'mes_cost_add1u' })
  choiceRule!: ChoiceRule;

  /** What every share grows by from count to count under equal shares, in the smallest unit of the currency. */
  @Column('bigint', {
    name: 'choice_step_minor',
    default: 100,
    transformer: { from: BigInt, to: String },
  })
  choiceStepMinor!: bigint;

  /** Age at which somebody is on the roll of a choice, reached by the end of its year. */
  @Column('smallint', { name: 'voting_age', default: 18 })
  votingAge!: number;

  /** For so many months before the last day somebody must have lived in the jamoat. */
  @Column('smallint', { name: 'residence_months', default: 0 })
  residenceMonths!: number;

  /** Whether hands raised at a meeting are counted. */
  @Column('boolean', { name: 'hand_counting', default: false })
  handCounting!: boolean;

  /** Whether who counts the hands may be counted too. */
  @Column('boolean', { name: 'tellers_vote', default: false })
  tellersVote!: boolean;

  /** When the rules were frozen; set as collection opens. */
  @Column('timestamptz', { name: 'charter_frozen_at', nullable: true })
  charterFrozenAt!: Date | null;

  /** SHA-256 of the file a cycle was imported from; `null` for a cycle lived through here. */
  @Column('text', { name: 'imported_from', nullable: true })
  importedFrom!: string | null;

  /** Grows with every change of the row; a writer names the number it has seen. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Who moved a cycle on, when, and why when it went back. */
@Entity('phase_moves')
@Index('phase_moves_cycle_id_idx', ['cycleId'])
export class PhaseMoveEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'phase_moves_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('text')
  event!: string;

  @Column('text', { name: 'from_phase' })
  fromPhase!: Phase;

  @Column('text', { name: 'to_phase' })
  toPhase!: Phase;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'moved_by', nullable: true })
  movedBy!: string | null;

  @Column('timestamptz', { name: 'moved_at' })
  movedAt!: Date;

  /** Not lived through here: taken from an imported file. */
  @Column('boolean', { default: false })
  imported!: boolean;
}

/** One source of money of a cycle and the most it may give. */
@Entity('envelopes')
@Index('envelopes_cycle_id_idx', ['cycleId'])
@Unique('envelopes_source_once', ['cycleId', 'source', 'label'])
export class EnvelopeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'envelopes_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('text')
  source!: FundingSource;

  /** A name of its own, e.g. of a donor; the source's name stands when empty. */
  @Column('text', { default: '' })
  label!: string;

  @Column('bigint', { name: 'ceiling_minor', transformer: { from: BigInt, to: String } })
  ceilingMinor!: bigint;
}
