import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import type { GqlContext } from '../graphql/gql-context.js';
import { loaderOf } from '../graphql/loader.js';
import type { FileEntity } from './file.entity.js';
import { FilesService } from './files.service.js';

const pictureKind = Symbol('picture');

/** A picture as the schema shows it. */
export interface PictureFacts {
  readonly id: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly byteCount: number;
}

export function pictureUrl(id: string): string {
  return `/files/${id}.jpg`;
}

@Injectable()
export class PictureLoaders {
  constructor(private readonly files: FilesService) {}

  picture(context: GqlContext): DataLoader<string, PictureFacts | null> {
    return loaderOf<string, PictureFacts | null>(
      context,
      pictureKind,
      async (ids) => {
        const rows = await this.files.pictures(ids);
        return new Map(rows.map((row) => [row.id, facts(row)]));
      },
      null,
    );
  }
}

function facts(row: FileEntity): PictureFacts {
  const { id, width, height, byteCount } = row;
  return { id, url: pictureUrl(id), width, height, byteCount };
}
