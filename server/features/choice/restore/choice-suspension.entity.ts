import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** That a choice was suspended because its key did not come back from a backup, and who resumed it; one open at a time. */
@Entity('choice_suspensions')
@Index('choice_suspensions_one_at_a_time', ['choiceId'], {
  unique: true,
  where: 'resumed_at IS NULL',
})
@Index('choice_suspensions_resumed_by_idx', ['resumedBy'])
@Index('choice_suspensions_confirmed_by_idx', ['confirmedBy'])
export class ChoiceSuspensionEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'choice_suspensions_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  /** 1, 2, 3 … within the choice. */
  @PrimaryColumn('smallint')
  number!: number;

  @Column('timestamptz', { name: 'suspended_at' })
  suspendedAt!: Date;

  @Column('timestamptz', { name: 'resumed_at', nullable: true })
  resumedAt!: Date | null;

  @ManyToOne('PersonEntity')
  @JoinColumn({
    name: 'resumed_by',
    foreignKeyConstraintName: 'choice_suspensions_resumed_by_fkey',
  })
  firstPerson!: unknown;

  @Column('uuid', { name: 'resumed_by', nullable: true })
  resumedBy!: string | null;

  @ManyToOne('PersonEntity')
  @JoinColumn({
    name: 'confirmed_by',
    foreignKeyConstraintName: 'choice_suspensions_confirmed_by_fkey',
  })
  secondPerson!: unknown;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  /** Ballots by phone or web, with help as well, that lay there at the resuming and stay as they are. */
  @Column('integer', { name: 'kept_ballots', nullable: true })
  keptBallots!: number | null;
}
