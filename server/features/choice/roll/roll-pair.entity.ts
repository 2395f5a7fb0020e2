import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** Two entries of a roll with the same name and village, of which somebody has said that they are two people. */
@Entity('roll_pairs_apart')
@Index('roll_pairs_apart_second_idx', ['choiceId', 'secondId'])
export class RollPairApartEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'roll_pairs_apart_first_fkey',
    },
    {
      name: 'first_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'roll_pairs_apart_first_fkey',
    },
  ])
  first!: unknown;

  /** The smaller of the two. */
  @PrimaryColumn('uuid', { name: 'first_id' })
  firstId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'roll_pairs_apart_second_fkey',
    },
    {
      name: 'second_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'roll_pairs_apart_second_fkey',
    },
  ])
  second!: unknown;

  @PrimaryColumn('uuid', { name: 'second_id' })
  secondId!: string;
}
