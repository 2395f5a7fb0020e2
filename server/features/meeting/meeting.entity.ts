import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

export const meetingKinds = ['general', 'women', 'youth', 'mahalla'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting of a village within a cycle. It is written down once. */
@Entity('meetings')
@Index('meetings_cycle_id_idx', ['cycleId'])
@Index('meetings_jamoat_id_idx', ['jamoatId'])
@Index('meetings_village_id_idx', ['villageId'])
@Index('meetings_recorded_by_idx', ['recordedBy'])
export class MeetingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('CycleEntity', { nullable: false })
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'meetings_cycle_id_fkey' })
  cycle!: unknown;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne('JamoatEntity', { nullable: false })
  @JoinColumn({ name: 'jamoat_id', foreignKeyConstraintName: 'meetings_jamoat_id_fkey' })
  jamoat!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'meetings_village_id_fkey' })
  village!: unknown;

  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  @Column('text')
  kind!: MeetingKind;

  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Column('text')
  place!: string;

  /** Who called it, in words: often somebody without an account. */
  @Column('text')
  convener!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'recorded_by', foreignKeyConstraintName: 'meetings_recorded_by_fkey' })
  recorder!: unknown;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}
