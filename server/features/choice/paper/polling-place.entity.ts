import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** Where papers are handed out and put into a box. */
@Entity('polling_places')
@Unique('polling_places_of_choice', ['choiceId', 'id'])
@Unique('polling_places_number_once', ['choiceId', 'number'])
@Unique('polling_places_name_once', ['choiceId', 'name'])
export class PollingPlaceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'polling_places_choice_id_fkey' })
  choice!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** 1, 2, 3 … in the order in which they were set up: the first part of a count number. */
  @Column('smallint')
  number!: number;

  @Column('text')
  name!: string;

  @ManyToOne('VillageEntity', { nullable: true })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'polling_places_village_id_fkey' })
  village!: unknown;

  /** `null` only where an election was taken over with one set of numbers for the whole jamoat. */
  @Column('uuid', { name: 'village_id', nullable: true })
  villageId!: string | null;

  /** Marks on its printed list and hands it in afterwards. */
  @Column('boolean')
  offline!: boolean;

  /** The sender's id of the list that was handed in. */
  @Column('uuid', { name: 'list_id', nullable: true })
  listId!: string | null;

  /** SHA-256 of what the list said, so that a repeat is known from another list. */
  @Column('text', { name: 'list_digest', nullable: true })
  listDigest!: string | null;

  @Column('integer', { nullable: true })
  spoiled!: number | null;

  @Column('integer', { nullable: true })
  unused!: number | null;

  /** Sent away because they had taken part already; never papers. */
  @Column('integer', { nullable: true })
  refused!: number | null;

  @Column('integer', { name: 'in_box', nullable: true })
  inBox!: number | null;
}

/** Papers printed together and handed to a place. */
@Entity('ballot_batches')
@Index('ballot_batches_place_idx', ['choiceId', 'placeId'])
@Unique('ballot_batches_number_once', ['choiceId', 'number'])
@Unique('ballot_batches_serial_once', ['choiceId', 'serialFrom'])
export class BallotBatchEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'ballot_batches_place_fkey',
    },
    {
      name: 'place_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'ballot_batches_place_fkey',
    },
  ])
  place!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('uuid', { name: 'place_id' })
  placeId!: string;

  /** 1, 2, 3 … over all places: from it follows at which work the papers begin. */
  @Column('smallint')
  number!: number;

  /** On the stubs alone; the last one is `serialFrom + papers - 1`. */
  @Column('integer', { name: 'serial_from' })
  serialFrom!: number;

  @Column('smallint')
  papers!: number;
}

/** Who is on the list of which place. Says nothing of when. */
@Entity('paper_marks')
@Index('paper_marks_roll_entry_idx', ['choiceId', 'rollEntryId'])
export class PaperMarkEntity {
  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'paper_marks_place_fkey',
    },
    {
      name: 'place_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'paper_marks_place_fkey',
    },
  ])
  place!: unknown;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'paper_marks_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'paper_marks_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;
}

/** The numbers of a place as they stood at the seal; written once, a trigger refuses every change. */
@Entity('place_protocols')
export class PlaceProtocolEntity {
  @ManyToOne('PollingPlaceEntity', { nullable: false })
  @JoinColumn({ name: 'place_id', foreignKeyConstraintName: 'place_protocols_place_id_fkey' })
  place!: unknown;

  @PrimaryColumn('uuid', { name: 'place_id' })
  placeId!: string;

  @Column('integer')
  issued!: number;

  @Column('integer', { name: 'in_box' })
  inBox!: number;

  @Column('integer')
  spoiled!: number;

  @Column('integer')
  unused!: number;

  @Column('integer')
  refused!: number;

  @Column('integer')
  marked!: number;

  @Column('integer')
  valid!: number;

  @Column('integer')
  blank!: number;

  @Column('integer')
  invalid!: number;
}
