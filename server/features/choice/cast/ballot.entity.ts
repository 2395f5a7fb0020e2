import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../../../domain/choice/choice-status.js';

/**
 * That somebody took part, by which channel and on which day: one row per person and choice, whatever happens at once.
 * Here while the choice is not sealed, in a partition of its own; then in `sealed_participations`.
 */
@Entity('participations')
export class ParticipationEntity {
  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

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

  @Column('date')
  day!: string;

  /** Whether the ballot is from before a restore: under a key that is gone, so that it can neither be replaced nor withdrawn. */
  @Column('boolean', { default: false })
  kept!: boolean;
}

/**
 * What one voter handed in, while the choice is not sealed. Holds no person, no roll entry, no time and no running number,
 * and no query joins it with a table that does.
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

  /** SHA-256 of the receipt code; `null` on paper, which has none. Cut off from the ballot when the choice is sealed. */
  @Column('bytea', { name: 'receipt_hash', nullable: true })
  receiptHash!: Buffer | null;
}
