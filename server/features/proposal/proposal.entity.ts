import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '../../domain/locale.js';
import type { ProposalOrigin, ProposalStatus, Sector } from '../../domain/proposal/proposal.js';

/** Language of a text people wrote; `und` for texts that came in a file which does not say. */
export type TextLanguage = Locale | 'und';

/** The last number given out in a cycle; locked by whoever takes the next. */
@Entity('proposal_numbers')
export class ProposalNumberEntity {
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'proposal_numbers_cycle_id_fkey' })
  cycle!: unknown;

  @Column('integer', { name: 'last_number' })
  lastNumber!: number;
}

/** What somebody asks for. Its words are in `proposal_texts`. */
@Entity('proposals')
@Unique('proposals_number_once', ['cycleId', 'number'])
@Index('proposals_search_text_trgm', { synchronize: false })
@Index('proposals_jamoat_id_idx', ['jamoatId'])
@Index('proposals_author_id_idx', ['authorId'])
@Index('proposals_merged_into_id_idx', ['mergedIntoId'])
export class ProposalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'proposals_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'proposals_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** From 1 within the cycle, without gaps, in the order of arrival. */
  @Column('integer')
  number!: number;

  @Column('text')
  sector!: Sector;

  /** It concerns the whole jamoat; there are then no rows in `proposal_villages`. */
  @Column('boolean', { default: false })
  everywhere!: boolean;

  @Column('bigint', {
    name: 'cost_guess_minor',
    nullable: true,
    transformer: {
      from: (value: string | null) => (value === null ? null : BigInt(value)),
      to: (value: bigint | null | undefined) => value?.toString() ?? null,
    },
  })
  costGuessMinor!: bigint | null;

  @ManyToOne('FileEntity', { nullable: true })
  @JoinColumn({ name: 'photo_id', foreignKeyConstraintName: 'proposals_photo_id_fkey' })
  photo!: unknown;

  @Column('uuid', { name: 'photo_id', nullable: true })
  photoId!: string | null;

  @Column('text')
  origin!: ProposalOrigin;

  /** The person, group or meeting it comes from when its author only wrote it down. */
  @Column('text', { name: 'on_behalf_of', nullable: true })
  onBehalfOf!: string | null;

  /** Whoever it comes from is shown as a resident only. */
  @Column('boolean', { default: false })
  withheld!: boolean;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'proposals_author_id_fkey' })
  author!: unknown;

  /** Who sent it; `null` when it came in a file. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** The language it was written in: names the original among its texts. */
  @Column('text')
  language!: TextLanguage;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('text', { default: 'submitted' })
  status!: ProposalStatus;

  @ManyToOne('ProposalEntity', { nullable: true })
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'proposals_merged_into_id_fkey' })
  mergedInto!: unknown;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  /** How many verdicts it has had. */
  @Column('integer', { default: 0 })
  revision!: number;

  /** How often its cost lines were set. */
  @Column('integer', { name: 'cost_revision', default: 0 })
  costRevision!: number;

  /** Its titles folded: what a new title is compared with. */
  @Column('text', { name: 'title_text' })
  titleText!: string;

  /** All its texts folded to [a-z0-9 ], so that search does not depend on script or locale. */
  @Column('text', { name: 'search_text' })
  searchText!: string;
}

/** Title and text in one language; the proposal's own language is the original. */
@Entity('proposal_texts')
export class ProposalTextEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'proposal_texts_proposal_id_fkey' })
  proposal!: unknown;

  @PrimaryColumn('text')
  language!: TextLanguage;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  problem!: string;
}

@Entity('proposal_villages')
@Index('proposal_villages_village_id_idx', ['villageId'])
export class ProposalVillageEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({
    name: 'proposal_id',
    foreignKeyConstraintName: 'proposal_villages_proposal_id_fkey',
  })
  proposal!: unknown;

  @PrimaryColumn('uuid', { name: 'village_id' })
  villageId!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'proposal_villages_village_id_fkey' })
  village!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;
}
