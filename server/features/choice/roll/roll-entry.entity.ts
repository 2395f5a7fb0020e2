import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Gender } from '../../../domain/choice/roll-table.js';

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

  /** Number of the household in its village, as the paper list writes it. */
  @Column('text', { nullable: true })
  household!: string | null;

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
