import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.env['JOURNEY_PICTURES'] ?? '';

/** Whether somebody wants to look at what the journeys saw: `JOURNEY_PICTURES` names the folder. */
export const wantsPictures = folder !== '';

/** Keeps a picture for whoever looks through them afterwards; does nothing when nobody asked for pictures. */
export async function keepPicture(name: string, png: () => Promise<Uint8Array>): Promise<void> {
  if (!wantsPictures) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await png());
}
