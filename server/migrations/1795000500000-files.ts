import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToApp } from './grant.js';

/** Pictures, kept in the database so that one backup holds everything. A stored file is never changed or removed. */
export class Files1795000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE files (
        id uuid NOT NULL,
        sha256 text NOT NULL,
        media_type text NOT NULL,
        bytes bytea NOT NULL,
        width integer NOT NULL,
        height integer NOT NULL,
        byte_count integer NOT NULL,
        uploaded_at timestamptz NOT NULL,
        uploaded_by uuid,
        CONSTRAINT files_pkey PRIMARY KEY (id),
        CONSTRAINT files_sha256_once UNIQUE (sha256),
        CONSTRAINT files_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT files_media_type_check CHECK (media_type = 'image/jpeg'),
        CONSTRAINT files_size_check CHECK (width > 0 AND height > 0),
        CONSTRAINT files_byte_count_check CHECK (byte_count = octet_length(bytes))
      )`);
    await runner.query(`CREATE INDEX files_uploaded_by_idx ON files (uploaded_by, uploaded_at)`);
    // The bytes are JPEG already: trying to compress them again only costs time.
    await runner.query(`ALTER TABLE files ALTER COLUMN bytes SET STORAGE EXTERNAL`);
    await grantToApp(runner, 'SELECT, INSERT', 'files');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE files`);
  }
}
