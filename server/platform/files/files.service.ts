import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Tx } from '../db/handles.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import type { Ctx } from '../runtime/ctx.js';
import type { FileEntity } from './file.entity.js';
import * as store from './file.store.js';
import { makePicture, type Picture } from './picture.js';

const mostPerDay = 200;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Pictures of proposals and works. They belong to public things: whoever knows a picture's id, which cannot be
 * guessed, may see it.
 */
@Injectable()
export class FilesService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Stores an uploaded picture and answers its id; the same picture sent again has the same id. Only for signed-in
   * people. Problems: `common.not_signed_in`, `files.picture_too_large`, `files.not_a_picture`,
   * `files.too_many_pictures`.
   */
  async storePicture(ctx: Ctx, upload: Buffer): Promise<Outcome<string>> {
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const since = new Date(ctx.now.getTime() - dayMs);
    // A brake for one account, not a rule: two uploads at the same instant may exceed it by one.
    const sent = await store.countFilesSince(this.uow.db, ctx.actor.personId, since);
    if (sent >= mostPerDay) {
      return refusal('files.too_many_pictures', { details: { max: mostPerDay } });
    }
    const picture = await makePicture(upload);
    if (!picture.ok) return picture;
    const uploadedBy = ctx.actor.personId;
    return this.uow.run(async (tx) =>
      success(await this.insert(tx, picture.value, ctx.now, uploadedBy)),
    );
  }

  /** For seeds: stores a picture that comes with the program. */
  async insertPicture(tx: Tx, ctx: Ctx, upload: Buffer): Promise<Outcome<string>> {
    const picture = await makePicture(upload);
    return picture.ok ? success(await this.insert(tx, picture.value, ctx.now, null)) : picture;
  }

  /** What is known of pictures, without their bytes; unknown ids are left out. */
  pictures(ids: readonly string[]): Promise<FileEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : store.findFiles(this.uow.db, ids);
  }

  pictureWithBytes(id: string): Promise<FileEntity | null> {
    return store.findFileWithBytes(this.uow.db, id);
  }

  private insert(tx: Tx, picture: Picture, now: Date, uploadedBy: string | null): Promise<string> {
    return store.insertFileOnce(tx, {
      id: randomUUID(),
      sha256: createHash('sha256').update(picture.bytes).digest('hex'),
      mediaType: 'image/jpeg',
      bytes: picture.bytes,
      width: picture.width,
      height: picture.height,
      byteCount: picture.bytes.length,
      uploadedAt: now,
      uploadedBy,
    });
  }
}
