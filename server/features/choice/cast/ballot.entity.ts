import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Channel } from '../../../domain/choice/choice-status.js';

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

  /** Whether a ballot by phone or web was withdrawn because a paper of this person lies in a box. */
  @Column('boolean', { name: 'web_withdrawn', default: false })
  webWithdrawn!: boolean;

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
