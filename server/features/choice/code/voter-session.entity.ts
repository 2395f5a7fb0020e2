import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/**
 * Somebody on the roll who is choosing now, by a code or with help. Deleted when it ends and at the seal: it would say
 * when a person chose. The cookie holds the token, the table its SHA-256.
 */
@Entity('voter_sessions')
@Index('voter_sessions_roll_entry_idx', ['choiceId', 'rollEntryId'])
@Index('voter_sessions_code_id_idx', ['codeId'])
@Unique('voter_sessions_assisted_act_once', ['assistedActId'])
export class VoterSessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'voter_sessions_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'voter_sessions_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @Column('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  @ManyToOne('PersonalCodeEntity', { nullable: true })
  @JoinColumn({ name: 'code_id', foreignKeyConstraintName: 'voter_sessions_code_id_fkey' })
  code!: unknown;

  /** Of this and the next one exactly one is set. */
  @Column('uuid', { name: 'code_id', nullable: true })
  codeId!: string | null;

  @ManyToOne('AssistedActEntity', { nullable: true })
  @JoinColumn({
    name: 'assisted_act_id',
    foreignKeyConstraintName: 'voter_sessions_assisted_act_id_fkey',
  })
  assistedAct!: unknown;

  @Column('uuid', { name: 'assisted_act_id', nullable: true })
  assistedActId!: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;
}
