import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { AssistedReason } from '../../../domain/choice/assisted-reason.js';

/** That somebody helped a voter: who, before which witness, why and on which day. Neither the voter nor the choice. */
@Entity('assisted_acts')
@Index('assisted_acts_choice_id_idx', ['choiceId'])
@Index('assisted_acts_helper_id_idx', ['helperId'])
@Index('assisted_acts_village_id_idx', ['villageId'])
export class AssistedActEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'assisted_acts_choice_id_fkey' })
  choice!: unknown;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('VillageEntity', { nullable: false })
  @JoinColumn({ name: 'village_id', foreignKeyConstraintName: 'assisted_acts_village_id_fkey' })
  village!: unknown;

  @Column('uuid', { name: 'village_id' })
  villageId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'helper_id', foreignKeyConstraintName: 'assisted_acts_helper_id_fkey' })
  helper!: unknown;

  @Column('uuid', { name: 'helper_id' })
  helperId!: string;

  @Column('text', { name: 'witness_name' })
  witnessName!: string;

  @Column('boolean', { name: 'witness_on_roll' })
  witnessOnRoll!: boolean;

  @Column('text')
  reason!: AssistedReason;

  /** Empty when the reason says enough. */
  @Column('text', { name: 'reason_words' })
  reasonWords!: string;

  @Column('date', { name: 'started_on' })
  startedOn!: string;

  /** Whether a ballot was handed in. */
  @Column('boolean', { name: 'handed_in', default: false })
  cast!: boolean;
}
