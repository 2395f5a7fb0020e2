import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One stored picture: always a JPEG made here, without the data a camera writes into it. */
@Entity('files')
@Unique('files_sha256_once', ['sha256'])
@Index('files_uploaded_by_idx', ['uploadedBy', 'uploadedAt'])
export class FileEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  @Column('text')
  sha256!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: 'image/jpeg';

  /** Read only when the picture itself is asked for. */
  @Column('bytea', { select: false })
  bytes!: Buffer;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('integer', { name: 'byte_count' })
  byteCount!: number;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;

  /** `null` for pictures that came with the demonstration. */
  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy!: string | null;
}
