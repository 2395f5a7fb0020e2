import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** One try to sign in or to register, kept for a day to limit guessing. Names neither a person nor an address. */
@Entity('sign_in_tries')
@Index('sign_in_tries_source_idx', ['source', 'at'])
@Index('sign_in_tries_login_hash_idx', ['loginHash', 'at'])
@Index('sign_in_tries_at_idx', ['at'])
export class SignInTryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('text')
  purpose!: 'sign_in' | 'register' | 'code';

  /** SHA-256 of the folded sign-in name; empty for a personal code, of which nothing is kept. */
  @Column('text', { name: 'login_hash' })
  loginHash!: string;

  /** Keyed fingerprint of the network the try came from. */
  @Column('text')
  source!: string;

  /** Which of the browsers that signed in to this account before it came from; `null` for all others. */
  @Column('text', { nullable: true })
  device!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('boolean')
  succeeded!: boolean;
}

/**
 * 32 random bytes, made once: networks and browsers are known by fingerprints under this key alone. It lies with the data
 * so that a restart forgives no try and several processes count together.
 */
@Entity('sign_in_key')
export class SignInKeyEntity {
  /** Always true: the table holds one row. */
  @PrimaryColumn('boolean', { name: 'only_row', default: true })
  onlyRow!: boolean;

  @Column('bytea')
  key!: Buffer;
}
