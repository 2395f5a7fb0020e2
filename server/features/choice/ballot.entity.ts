import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Gender } from '../../domain/choice/roll-table.js';
import type { Channel } from '../../domain/choice/choice-status.js';

/** Somebody who may take part in a choice: a known person, or a line of a paper list. Never public. */
@Entity('roll_entries')
@Index('roll_entries_person_id_idx', ['personId'])
@Index('roll_entries_name_key_idx', ['choiceId', 'villageId', 'nameKey'])
@Unique('roll_entries_of_choice', ['choiceId', 'id'])
@Unique('roll_entries_person_once', ['choiceId', 'personId'])
@Unique('roll_entries_list_number_once', ['choiceId', 'listNumber'])
export class RollEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'roll_entries_choice_id_fkey' })
  choice!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('PersonEntity', { nullable: true })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'roll_entries_person_id_fkey' })
  person!: unknown;

  /** `null` for somebody known only from a paper list or an imported file. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { name: 'list_number', nullable: true })
  listNumber!: string | null;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'roll_entries_village_id_fkey' })
  village!: unknown;

  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  /** For the desk; `null` for imported pseudonyms. */
  @Column('text', { nullable: true })
  name!: string | null;

  /** Name and list number folded to [a-z0-9 ]. */
  @Column('text', { name: 'search_text', default: '' })
  searchText!: string;

  /** The name alone, folded; kept while namesakes are looked for, before the opening. */
  @Column('text', { name: 'name_key', default: '' })
  nameKey!: string;

  @Column('text', { nullable: true })
  gender!: Gender | null;

  @Column('smallint', { name: 'birth_year', nullable: true })
  birthYear!: number | null;
}

/** That somebody took part, and by which channel: one row per person and choice, whatever happens at once. */
@Entity('participations')
export class ParticipationEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'participations_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'participations_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @PrimaryColumn('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('text')
  channel!: Channel;

  /** How many ballots the person has handed in, the last one counting: tells a late repeat from a new choice. */
  @Column('integer', { name: 'cast_count', default: 1 })
  castCount!: number;

  @Column('timestamptz')
  at!: Date;
}

/**
 * What one voter handed in. Holds no person, no roll entry, no time and no running number, and no query joins it with a
 * table that does.
 */
@Entity('ballots')
export class BallotEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  /** 16 bytes of HMAC-SHA-256 under the choice's key. */
  @PrimaryColumn('bytea')
  pseudonym!: Buffer;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  /** Supported projects by their number on the ballot list, ascending, each once. */
  @Column('smallint', { array: true })
  positions!: number[];
}
