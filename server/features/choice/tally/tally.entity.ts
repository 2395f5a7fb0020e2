import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Section, TallyItem } from '../../../domain/choice/meeting-tally.js';

/** Hands counted at a meeting for one choice, and who signed for it. */
@Entity('meeting_tallies')
@Unique('meeting_tallies_of_choice', ['choiceId', 'meetingId'])
@Index('meeting_tallies_chair_id_idx', ['chairId'])
@Index('meeting_tallies_secretary_id_idx', ['secretaryId'])
export class MeetingTallyEntity {
  @ManyToOne('MeetingEntity', { nullable: false })
  @JoinColumn({ name: 'meeting_id', foreignKeyConstraintName: 'meeting_tallies_meeting_id_fkey' })
  meeting!: unknown;

  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'meeting_tallies_choice_id_fkey' })
  choice!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'chair_id', foreignKeyConstraintName: 'meeting_tallies_chair_id_fkey' })
  chair!: unknown;

  @Column('uuid', { name: 'chair_id', nullable: true })
  chairId!: string | null;

  @Column('timestamptz', { name: 'chair_at', nullable: true })
  chairAt!: Date | null;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({
    name: 'secretary_id',
    foreignKeyConstraintName: 'meeting_tallies_secretary_id_fkey',
  })
  secretary!: unknown;

  @Column('uuid', { name: 'secretary_id', nullable: true })
  secretaryId!: string | null;

  @Column('timestamptz', { name: 'secretary_at', nullable: true })
  secretaryAt!: Date | null;
}

/** That somebody of the roll came to a meeting. */
@Entity('meeting_attendance')
@Index('meeting_attendance_counted_once', ['choiceId', 'rollEntryId'], {
  unique: true,
  where: 'counted',
})
@Index('meeting_attendance_roll_entry_idx', ['choiceId', 'rollEntryId'])
export class AttendanceEntity {
  @ManyToOne('MeetingTallyEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'meeting_attendance_tally_fkey',
    },
    {
      name: 'meeting_id',
      referencedColumnName: 'meetingId',
      foreignKeyConstraintName: 'meeting_attendance_tally_fkey',
    },
  ])
  tally!: unknown;

  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'meeting_attendance_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'meeting_attendance_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('text')
  section!: Section;

  /** Whether the person's hand was counted; otherwise only present. */
  @Column('boolean')
  counted!: boolean;
}

/** What one of the two tellers counted. */
@Entity('meeting_tally_sheets')
@Unique('meeting_tally_sheets_teller_once', ['meetingId', 'tellerId'])
@Index('meeting_tally_sheets_teller_id_idx', ['tellerId'])
export class TallySheetEntity {
  @ManyToOne('MeetingTallyEntity', { nullable: false })
  @JoinColumn({
    name: 'meeting_id',
    referencedColumnName: 'meetingId',
    foreignKeyConstraintName: 'meeting_tally_sheets_meeting_id_fkey',
  })
  tally!: unknown;

  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @PrimaryColumn('smallint')
  slot!: number;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({
    name: 'teller_id',
    foreignKeyConstraintName: 'meeting_tally_sheets_teller_id_fkey',
  })
  teller!: unknown;

  @Column('uuid', { name: 'teller_id' })
  tellerId!: string;

  /** In order of position, every project of the ballot list once. */
  @Column('jsonb')
  items!: TallyItem[];

  @Column('timestamptz', { name: 'entered_at' })
  enteredAt!: Date;
}
