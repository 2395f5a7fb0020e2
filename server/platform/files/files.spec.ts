import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aPerson, aVillage, type BuiltPerson } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { type Actor, guest } from '../../domain/policy/actor.js';
import { FileEntity } from './file.entity.js';
import { FilesService } from './files.service.js';
import { largestPicture, makePicture } from './picture.js';

let app: TestApp;
let person: BuiltPerson;

beforeAll(async () => {
  app = await startTestApp();
  person = await aPerson(app, await aVillage(app));
});
afterAll(() => app.close());

function ctxOf(actor: Actor) {
  return { actor, locale: 'tg' as const, requestId: 'spec', now: new Date() };
}

function signedIn(personId = person.id): Actor {
  return { kind: 'person', personId, sessionId: 's', roles: [] };
}

/** A picture nobody can compress well. */
function noise(width: number, height: number) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
}

async function storedBytes(id: string): Promise<Buffer> {
  return (await app.get(FilesService).pictureWithBytes(id))!.bytes;
}

async function send(body: Buffer, options: { cookie?: string; site?: string } = {}) {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(body)]), 'photo.jpg');
  return fetch(`${app.url}/files`, {
    method: 'POST',
    body: form,
    headers: {
      'sec-fetch-site': options.site ?? 'same-origin',
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
    },
  });
}

describe('making a picture', () => {
  it('turns it upright, shrinks it to 1600 px and drops what the camera wrote', async () => {
    const original = await noise(2400, 1200)
      .jpeg()
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '38/1 33/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await makePicture(original);
    if (!made.ok) throw new Error(made.problem.message);
    const { format, exif, orientation } = await sharp(made.value.bytes).metadata();
    expect(format).toBe('jpeg');
    expect(exif).toBeUndefined();
    expect(orientation).toBeUndefined();
    expect(made.value.height).toBeGreaterThan(made.value.width);
    expect(made.value.height).toBeLessThanOrEqual(1600);
    expect(made.value.bytes.length).toBeLessThan(250 * 1024);
  });

  it('reads PNG and WebP and fills what is transparent with white', async () => {
    const clear = sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    for (const bytes of [await clear.clone().png().toBuffer(), await clear.webp().toBuffer()]) {
      const made = await makePicture(bytes);
      if (!made.ok) throw new Error(made.problem.message);
      const { dominant } = await sharp(made.value.bytes).stats();
      expect(dominant.r).toBeGreaterThan(240);
    }
  });

  it.each([
    ['text', Buffer.from('not a picture')],
    ['nothing', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a page that calls itself a picture', Buffer.from('<html><script>1</script></html>')],
  ])('refuses %s', async (_what, bytes) => {
    const made = await makePicture(bytes);
    expect(made).toMatchObject({ problem: { code: 'files.not_a_picture' } });
  });

  it('refuses a picture cut off in the middle', async () => {
    const whole = await noise(400, 400).jpeg().toBuffer();
    const made = await makePicture(whole.subarray(0, whole.length / 2));
    expect(made).toMatchObject({ problem: { code: 'files.not_a_picture' } });
  });

  it('refuses more than 8 MB before looking at it', async () => {
    const made = await makePicture(Buffer.alloc(largestPicture + 1));
    expect(made).toMatchObject({
      problem: { code: 'files.picture_too_large', details: [{ key: 'max', value: '8' }] },
    });
  });
});

describe('storing a picture', () => {
  it('keeps the same picture once, also when ten people send it at once', async () => {
    const bytes = await noise(64, 48).png().toBuffer();
    const files = app.get(FilesService);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => files.storePicture(ctxOf(signedIn()), bytes)),
    );
    const ids = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.problem.code));
    expect(new Set(ids).size).toBe(1);
  });

  it('is refused to guests', async () => {
    const bytes = await noise(8, 8).png().toBuffer();
    const stored = await app.get(FilesService).storePicture(ctxOf(guest), bytes);
    expect(stored).toMatchObject({ problem: { code: 'common.not_signed_in' } });
  });

  it('stops one account after 200 pictures a day', async () => {
    const busy = randomUUID();
    const rows = Array.from({ length: 200 }, (_, index) => ({
      id: randomUUID(),
      sha256: index.toString(16).padStart(64, '0'),
      mediaType: 'image/jpeg' as const,
      bytes: Buffer.from([1]),
      width: 1,
      height: 1,
      byteCount: 1,
      uploadedAt: new Date(),
      uploadedBy: busy,
    }));
    await app.uow.run(async (tx) => {
      await tx.insert(FileEntity, rows);
      return { ok: true, value: undefined };
    });
    const bytes = await noise(9, 9).png().toBuffer();
    const stored = await app.get(FilesService).storePicture(ctxOf(signedIn(busy)), bytes);
    expect(stored).toMatchObject({ problem: { code: 'files.too_many_pictures' } });
  });
});

describe('the addresses of pictures', () => {
  it('take one from a signed-in page and show it to everybody for a year', async () => {
    const answer = await send(await noise(300, 200).jpeg().toBuffer(), person);
    expect(answer.status).toBe(201);
    const { id, url } = (await answer.json()) as { id: string; url: string };
    const shown = await fetch(`${app.url}${url}`);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await shown.arrayBuffer()).equals(await storedBytes(id))).toBe(true);
    const again = await fetch(`${app.url}${url}`, {
      headers: { 'if-none-match': shown.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('answer 404 to anything that is not a stored picture', async () => {
    for (const name of [`${randomUUID()}.jpg`, 'x.jpg', '..%2f..%2fetc%2fpasswd', randomUUID()]) {
      expect((await fetch(`${app.url}/files/${name}`)).status).toBe(404);
    }
  });

  it('refuse guests and other sites', async () => {
    const bytes = await noise(12, 12).jpeg().toBuffer();
    const asGuest = await send(bytes);
    expect(asGuest.status).toBe(403);
    expect(await asGuest.json()).toMatchObject({ code: 'common.not_signed_in' });
    expect((await send(bytes, { ...person, site: 'cross-site' })).status).toBe(403);
  });

  it('say in a sentence that a file is too large or no picture', async () => {
    const large = await send(Buffer.alloc(largestPicture + 500_000), person);
    expect(large.status).toBe(422);
    expect(await large.json()).toMatchObject({ code: 'files.picture_too_large' });
    const text = await send(Buffer.from('hello'), person);
    expect(await text.json()).toMatchObject({ code: 'files.not_a_picture' });
  });

  it('take a photograph of several megabytes', async () => {
    const bytes = await noise(3000, 2000).jpeg({ quality: 95 }).toBuffer();
    expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024);
    expect((await send(bytes, person)).status).toBe(201);
  });
});
