import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Channel } from '../../../domain/choice/choice-status.js';

/** That somebody took part in a sealed choice; written once, in a random order. */
@Entity('sealed_participations')
export class SealedParticipationEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'sealed_participations_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'sealed_participations_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  channel!: Channel;

  /** Whether a ballot by phone or web was withdrawn because a paper of this person lies in a box. */
  @Column('boolean', { name: 'web_withdrawn', default: false })
  webWithdrawn!: boolean;

  @Column('date')
  day!: string;
}

/** A ballot of a sealed choice; `number` is its place in a random order and means nothing else. */
@Entity('sealed_ballots')
@Index('sealed_ballots_village_id_idx', ['villageId'])
export class SealedBallotEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'sealed_ballots_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'sealed_ballots_village_id_fkey' })
  village!: unknown;

  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  @Column('smallint', { array: true })
  positions!: number[];
}

/** SHA-256 of the receipt code of a web or assisted ballot that was counted; nothing leads to the ballot. */
@Entity('receipts')
export class ReceiptEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'receipts_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @PrimaryColumn('bytea')
  hash!: Buffer;
}

/** Somebody whose ballot came after the close: named, never counted. */
@Entity('late_ballots')
export class LateBallotEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'late_ballots_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'late_ballots_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @Column('date')
  day!: string;
}
