import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { Sex } from '../../domain/identity/person-details.js';
import type { TermEndReason } from '../../domain/sddc/seat.js';

/** The committee of a jamoat: one each. */
@Entity('sddcs')
@Unique('sddcs_jamoat_id_once', ['jamoatId'])
export class SddcEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'sddcs_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  /** A name of its own; the jamoat's name stands where there is none. */
  @Column('text', { name: 'name_tg', nullable: true })
  nameTg!: string | null;

  @Column('text', { name: 'name_ru', nullable: true })
  nameRu!: string | null;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column('date', { name: 'formed_on' })
  formedOn!: CalendarDate;
}

/** A place at the committee's table and whom it stands for. It stays when its holder goes. */
@Entity('seats')
@Index('seats_jamoat_id_idx', ['jamoatId'])
@Unique('seats_number_once', ['sddcId', 'number'])
export class SeatEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('SddcEntity', { nullable: false })
  @JoinColumn({ name: 'sddc_id', foreignKeyConstraintName: 'seats_sddc_id_fkey' })
  sddc!: unknown;

  @Column('uuid', { name: 'sddc_id' })
  sddcId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'seats_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('integer')
  number!: number;

  @Column('text', { name: 'group_tg' })
  groupTg!: string;

  @Column('text', { name: 'group_ru', nullable: true })
  groupRu!: string | null;

  @Column('text', { name: 'group_en', nullable: true })
  groupEn!: string | null;
}

/** Somebody's time on a seat. Open until it is ended, also beyond its last day: a seat is vacated by an act. */
@Entity('seat_terms')
@Index('seat_terms_one_holder', { synchronize: false })
@Index('seat_terms_one_seat', { synchronize: false })
@Index('seat_terms_jamoat_id_idx', ['jamoatId'])
export class SeatTermEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('SeatEntity', { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'seat_terms_seat_id_fkey' })
  seat!: unknown;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @ManyToOne('SddcEntity', { nullable: false })
  @JoinColumn({ name: 'sddc_id', foreignKeyConstraintName: 'seat_terms_sddc_id_fkey' })
  sddc!: unknown;

  @Column('uuid', { name: 'sddc_id' })
  sddcId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'seat_terms_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'seat_terms_person_id_fkey' })
  person!: unknown;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** As it was known when the seat was filled; counts for the composition of the committee. */
  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('date', { name: 'term_from' })
  termFrom!: CalendarDate;

  /** Last day, inclusive. */
  @Column('date', { name: 'term_to' })
  termTo!: CalendarDate;

  @Column('uuid', { name: 'filled_by', nullable: true })
  filledBy!: string | null;

  @Column('timestamptz', { name: 'filled_at' })
  filledAt!: Date;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: CalendarDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: TermEndReason | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
