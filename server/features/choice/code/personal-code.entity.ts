import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** The key of one choice under which its codes are hashed. Made with the first code, thrown away with all of them at the seal. */
@Entity('personal_code_keys')
export class PersonalCodeKeyEntity {
  @ManyToOne('ChoiceEntity', { nullable: false })
  @JoinColumn({ name: 'choice_id', foreignKeyConstraintName: 'personal_code_keys_choice_id_fkey' })
  choice!: unknown;

  @PrimaryColumn('uuid', { name: 'choice_id' })
  choiceId!: string;

  /** 32 random bytes. */
  @Column('bytea')
  key!: Buffer;
}

/** One issued code. The code itself is nowhere: it stands on the slip alone. */
@Entity('personal_codes')
@Unique('personal_codes_number_once', ['choiceId', 'number'])
@Unique('personal_codes_hash_once', ['codeHash'])
@Unique('personal_codes_batch_once', ['choiceId', 'batchHash', 'rollEntryId'])
@Index('personal_codes_valid_once', ['choiceId', 'rollEntryId'], {
  unique: true,
  where: 'NOT cancelled',
})
export class PersonalCodeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'choice_id' })
  choiceId!: string;

  @ManyToOne('RollEntryEntity', { nullable: false })
  @JoinColumn([
    {
      name: 'choice_id',
      referencedColumnName: 'choiceId',
      foreignKeyConstraintName: 'personal_codes_roll_entry_fkey',
    },
    {
      name: 'roll_entry_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'personal_codes_roll_entry_fkey',
    },
  ])
  rollEntry!: unknown;

  @Column('uuid', { name: 'roll_entry_id' })
  rollEntryId!: string;

  /** The number on the slip, from 1 in each choice. */
  @Column('integer')
  number!: number;

  /** HMAC-SHA-256 of the code. */
  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  /** HMAC-SHA-256 of the request that issued it, whose own id is kept nowhere: the code is made from that id. */
  @Column('bytea', { name: 'batch_hash' })
  batchHash!: Buffer;

  @Column('date', { name: 'issued_on' })
  issuedOn!: string;

  /** Whether somebody has come in with it; not when. */
  @Column('boolean', { default: false })
  used!: boolean;

  @Column('boolean', { default: false })
  cancelled!: boolean;
}
