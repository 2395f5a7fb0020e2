import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

export const challengeKinds = ['missing', 'not_belonging', 'wrong_village'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];
export type ChallengeStatus = 'open' | 'accepted' | 'refused';

/** An objection to a closed roll, with what each of two persons has decided. */
@Entity('roll_challenges')
@Index('roll_challenges_choice_id_idx', ['choiceId'])
@Index('roll_challenges_person_id_idx', ['personId'])
@Index('roll_challenges_village_id_idx', ['villageId'])
@Index('roll_challenges_filed_by_idx', ['filedBy'])
@Index('roll_challenges_secretary_id_idx', ['secretaryId'])
@Index('roll_challenges_chair_id_idx', ['chairId'])
export class RollChallengeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'roll_challenges_choice_id_fkey' })
  choice!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('text')
  kind!: ChallengeKind;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'roll_challenges_person_id_fkey' })
  person!: unknown;

  /** The registered person who says to be missing; `null` when it is about somebody else. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  name!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'roll_challenges_village_id_fkey' })
  village!: unknown;

  /** Where the person lives, as whoever files it says. */
  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear!: number | null;

  @Column('text')
  words!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'filed_by', foreignKeyConstraintName: 'roll_challenges_filed_by_fkey' })
  filer!: unknown;

  @Column('uuid', { name: 'filed_by' })
  filedBy!: string;

  /** Written down by somebody of the desk for whoever came there. */
  @Column('boolean')
  recorded!: boolean;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt!: Date;

  @Column('text', { default: 'open' })
  status!: ChallengeStatus;

  /** The line it is about, once it is accepted; it stays named when it was struck. */
  @Column('uuid', { name: 'roll_entry_id', nullable: true })
  rollEntryId!: string | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({
    name: 'secretary_id',
    foreignKeyConstraintName: 'roll_challenges_secretary_id_fkey',
  })
  secretary!: unknown;

  @Column('uuid', { name: 'secretary_id', nullable: true })
  secretaryId!: string | null;

  @Column('boolean', { name: 'secretary_accepts', nullable: true })
  secretaryAccepts!: boolean | null;

  @Column('text', { name: 'secretary_reason', nullable: true })
  secretaryReason!: string | null;

  @Column('uuid', { name: 'secretary_entry_id', nullable: true })
  secretaryEntryId!: string | null;

  @Column('timestamptz', { name: 'secretary_at', nullable: true })
  secretaryAt!: Date | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'chair_id', foreignKeyConstraintName: 'roll_challenges_chair_id_fkey' })
  chair!: unknown;

  @Column('uuid', { name: 'chair_id', nullable: true })
  chairId!: string | null;

  @Column('boolean', { name: 'chair_accepts', nullable: true })
  chairAccepts!: boolean | null;

  @Column('text', { name: 'chair_reason', nullable: true })
  chairReason!: string | null;

  @Column('uuid', { name: 'chair_entry_id', nullable: true })
  chairEntryId!: string | null;

  @Column('timestamptz', { name: 'chair_at', nullable: true })
  chairAt!: Date | null;
}
