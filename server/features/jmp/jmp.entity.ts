import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '../../domain/locale.js';
import type { Sector } from '../../domain/proposal/proposal.js';

/** Language of a line's texts; `und` for texts that came in a file which does not say. */
export type LineLanguage = Locale | 'und';
export type JmpVersionStatus = 'draft' | 'submitted' | 'returned' | 'approved' | 'published';

const minor = { from: BigInt, to: String };

/** The plan of one cycle, through all its versions. */
@Entity('jmps')
@Unique('jmps_cycle_once', ['cycleId'])
@Index('jmps_jamoat_id_idx', ['jamoatId'])
export class JmpEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'jmps_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'jmps_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** Where the ranks of its lines come from. */
  @Column('text', { name: 'order_from' })
  orderFrom!: 'choice' | 'committee';

  /** Why the committee set this order; only where there was no choice. */
  @Column('text', { name: 'order_reason', nullable: true })
  orderReason!: string | null;

  @Column('text', { name: 'order_language', nullable: true })
  orderLanguage!: Locale | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'jmps_created_by_fkey' })
  creator!: unknown;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** One version of a plan. Its lines can change while it is a draft, never afterwards (a trigger refuses it). */
@Entity('jmp_versions')
@Unique('jmp_versions_number_once', ['jmpId', 'number'])
@Index('jmp_versions_one_open', { synchronize: false })
export class JmpVersionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JmpEntity', { nullable: false })
  @JoinColumn({ name: 'jmp_id', foreignKeyConstraintName: 'jmp_versions_jmp_id_fkey' })
  jmp!: unknown;

  @Column('uuid', { name: 'jmp_id' })
  jmpId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** 1, 2, 3 … */
  @Column('integer')
  number!: number;

  @Column('text', { default: 'draft' })
  status!: JmpVersionStatus;

  @ManyToOne('JmpVersionEntity', { nullable: true })
  @JoinColumn({ name: 'based_on_id', foreignKeyConstraintName: 'jmp_versions_based_on_id_fkey' })
  basedOn!: unknown;

  /** The returned version this one answers; `null` for the first. */
  @Column('uuid', { name: 'based_on_id', nullable: true })
  basedOnId!: string | null;

  /** Grows with every change; a writer names the number it has seen. */
  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
}

/** One line of a version. `lineKey` stays the same through all versions. */
@Entity('jmp_line_items')
@Unique('jmp_line_items_key_once', ['versionId', 'lineKey'])
@Unique('jmp_line_items_position_once', ['versionId', 'position'], {
  deferrable: 'INITIALLY DEFERRED',
})
@Index('jmp_line_items_jamoat_id_idx', ['jamoatId'])
@Index('jmp_line_items_proposal_id_idx', ['proposalId'])
export class JmpLineItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JmpVersionEntity', { nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'jmp_line_items_version_id_fkey' })
  version!: unknown;

  @Column('uuid', { name: 'version_id' })
  versionId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('uuid', { name: 'line_key' })
  lineKey!: string;

  @ManyToOne('ProposalEntity', { nullable: true })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'jmp_line_items_proposal_id_fkey' })
  proposal!: unknown;

  /** The proposal it came from; `null` for a line that came another way. */
  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  /** Place in the result or in the committee's order, from 1. */
  @Column('integer', { nullable: true })
  rank!: number | null;

  /** Place in the plan, from 1; the lines of the reserve list go on counting after those of the plan. */
  @Column('integer')
  position!: number;

  @Column('boolean', { default: false })
  reserve!: boolean;

  @Column('text', { name: 'reason_against_rank', nullable: true })
  reasonAgainstRank!: string | null;

  @Column('text', { name: 'reason_language', nullable: true })
  reasonLanguage!: Locale | null;

  /** The language it was first written in: names the original among its texts. */
  @Column('text')
  language!: LineLanguage;

  @Column('text')
  sector!: Sector;

  @Column('integer', { name: 'from_year' })
  fromYear!: number;

  @Column('integer', { name: 'to_year' })
  toYear!: number;

  @Column('bigint', { name: 'cost_minor', transformer: minor })
  costMinor!: bigint;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({
    name: 'implementer_id',
    foreignKeyConstraintName: 'jmp_line_items_implementer_id_fkey',
  })
  implementer!: unknown;

  /** Who reports on it; not shown publicly. */
  @Column('uuid', { name: 'implementer_id', nullable: true })
  implementerId!: string | null;
}

/** A line's words in one language. */
@Entity('jmp_line_texts')
export class JmpLineTextEntity {
  @PrimaryColumn('uuid', { name: 'line_item_id' })
  lineItemId!: string;

  @ManyToOne('JmpLineItemEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'line_item_id',
    foreignKeyConstraintName: 'jmp_line_texts_line_item_id_fkey',
  })
  lineItem!: unknown;

  @PrimaryColumn('text')
  language!: LineLanguage;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  responsible!: string;

  @Column('text', { nullable: true })
  indicator!: string | null;

  @Column('text', { nullable: true })
  upkeep!: string | null;
}

@Entity('jmp_line_villages')
@Index('jmp_line_villages_village_id_idx', ['villageId'])
export class JmpLineVillageEntity {
  @PrimaryColumn('uuid', { name: 'line_item_id' })
  lineItemId!: string;

  @ManyToOne('JmpLineItemEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'line_item_id',
    foreignKeyConstraintName: 'jmp_line_villages_line_item_id_fkey',
  })
  lineItem!: unknown;

  @PrimaryColumn('uuid', { name: 'village_id' })
  villageId!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'jmp_line_villages_village_id_fkey' })
  village!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;
}

/** What one envelope gives to one line. */
@Entity('funding_shares')
@Index('funding_shares_envelope_id_idx', ['envelopeId'])
export class FundingShareEntity {
  @PrimaryColumn('uuid', { name: 'line_item_id' })
  lineItemId!: string;

  @ManyToOne('JmpLineItemEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'line_item_id',
    foreignKeyConstraintName: 'funding_shares_line_item_id_fkey',
  })
  lineItem!: unknown;

  @PrimaryColumn('uuid', { name: 'envelope_id' })
  envelopeId!: string;

  @ManyToOne('EnvelopeEntity', { nullable: false })
  @JoinColumn({ name: 'envelope_id', foreignKeyConstraintName: 'funding_shares_envelope_id_fkey' })
  envelope!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('bigint', { name: 'amount_minor', transformer: minor })
  amountMinor!: bigint;
}
