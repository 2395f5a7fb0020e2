import sharp from 'sharp';
import { type Outcome, refusal, success } from '../../domain/outcome.js';

/** The most bytes one upload may have. */
export const largestPicture = 8 * 1024 * 1024;

/** A picture as it is kept: JPEG, upright, at most 1600 px on its longer side. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

// SVG, PDF and the like are left out on purpose: they can name other files.
const readableFormats: readonly string[] = ['jpeg', 'png', 'webp', 'heif'];
// The largest phone cameras make 108 million pixels; a file that claims more is meant to exhaust memory.
const mostPixels = 120_000_000;
const targetBytes = 150 * 1024;

const attempts = [
  { side: 1600, quality: 78 },
  { side: 1600, quality: 60 },
  { side: 1280, quality: 55 },
  { side: 1024, quality: 50 },
  { side: 800, quality: 40 },
] as const;

/**
 * Makes a picture fit for a slow network: turned as the camera was held, at most 1600 px, tried with falling quality
 * until it has at most 150 KB (the last try stands). What the file says about its maker, place and time is dropped.
 * Problems: `files.picture_too_large`, `files.not_a_picture`. Costs up to a second of one core.
 */
export async function makePicture(upload: Buffer): Promise<Outcome<Picture>> {
  if (upload.length > largestPicture) {
    return refusal('files.picture_too_large', { details: { max: largestPicture / 1024 ** 2 } });
  }
  try {
    const { format } = await sharp(upload).metadata();
    if (!readableFormats.includes(format)) return refusal('files.not_a_picture');
    return success(await encode(upload));
  } catch {
    // The library throws for bytes it cannot read; which of its many sentences does not help whoever sent them.
    return refusal('files.not_a_picture');
  }
}

async function encode(upload: Buffer): Promise<Picture> {
  let made: Picture | null = null;
  for (const { side, quality } of attempts) {
    const { data, info } = await sharp(upload, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    made = { bytes: data, width: info.width, height: info.height };
    if (data.length <= targetBytes) break;
  }
  if (made === null) throw new Error('no attempt was made');
  return made;
}
