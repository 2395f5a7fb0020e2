import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { InvalidReason } from '../../../domain/choice/paper-entry.js';

/** Entries that were sent together; the id is the sender's, so that the same sheet is taken once. */
@Entity('paper_sheets')
@Index('paper_sheets_place_id_idx', ['placeId'])
export class PaperSheetEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'paper_sheets_place_id_fkey' })
  place!: unknown;

  @Column('uuid', { name: 'place_id' })
  placeId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'paper_sheets_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** SHA-256 of the entries. */
  @Column('text')
  digest!: string;
}

/** What one of the two persons read on one paper out of the box. */
@Entity('paper_entries')
@Unique('paper_entries_two_persons', ['placeId', 'stack', 'number', 'personId'])
export class PaperEntryEntity {
  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'paper_entries_place_id_fkey' })
  place!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('smallint')
  stack!: number;

  @PrimaryColumn('smallint')
  number!: number;

  /** 1 for whoever entered the paper first, 2 for the other: there is no third. */
  @PrimaryColumn('smallint')
  slot!: number;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'paper_entries_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('smallint', { array: true })
  positions!: number[];

  /** `null`: valid. */
  @Column('text', { nullable: true })
  invalid!: InvalidReason | null;
}

/** What somebody with the paper in hand found where the two entries differed. */
@Entity('paper_decisions')
export class PaperDecisionEntity {
  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'paper_decisions_place_id_fkey' })
  place!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('smallint')
  stack!: number;

  @PrimaryColumn('smallint')
  number!: number;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'paper_decisions_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  words!: string;

  @Column('smallint', { array: true })
  positions!: number[];

  /** `null`: valid. */
  @Column('text', { nullable: true })
  invalid!: InvalidReason | null;
}
