import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { TextLanguage } from './proposal.entity.js';

/** That a person supports a proposal. Who supports what is never shown; only how many. */
@Entity('proposal_supports')
@Index('proposal_supports_person_id_idx', ['personId'])
export class ProposalSupportEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({
    name: 'proposal_id',
    foreignKeyConstraintName: 'proposal_supports_proposal_id_fkey',
  })
  proposal!: unknown;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'proposal_supports_person_id_fkey' })
  person!: unknown;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @Column('timestamptz', { name: 'supported_at' })
  supportedAt!: Date;
}

@Entity('proposal_comments')
@Index('proposal_comments_proposal_id_idx', ['proposalId', 'writtenAt', 'id'])
export class ProposalCommentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne('ProposalEntity', { nullable: false })
  @JoinColumn({
    name: 'proposal_id',
    foreignKeyConstraintName: 'proposal_comments_proposal_id_fkey',
  })
  proposal!: unknown;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('text', { name: 'jamoat_id' })
  jamoatId!: string;

  @ManyToOne('PersonEntity', { nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'proposal_comments_author_id_fkey' })
  author!: unknown;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  language!: TextLanguage;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
