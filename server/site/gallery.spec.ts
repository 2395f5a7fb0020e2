import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';

const dist = join(import.meta.dirname, '../../dist');
/** The gallery's own heading: nothing else says it. */
const heading = 'Қисмҳои Маслиҳат';

async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(join(dist, folder), { recursive: true, withFileTypes: true });
  return Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  );
}

describe('the gallery of the kit', () => {
  let development: TestApp;
  let shipped: TestApp;

  beforeAll(async () => {
    development = await startTestApp({ dist, gallery: true });
    shipped = await startTestApp({ dist });
  });

  afterAll(async () => {
    await development.close();
    await shipped.close();
  });

  it('is a page at /ui in development, with its script and its style', async () => {
    const page = await fetch(`${development.url}/ui`);
    expect(page.status).toBe(200);
    const html = await page.text();
    const addresses = [...html.matchAll(/(?:src|href)="(\/ui\/[^"]+)"/g)].map(([, path]) => path);
    const types = await Promise.all(
      addresses.map(async (path) => {
        const file = await fetch(`${development.url}${path ?? ''}`);
        return `${String(file.status)} ${file.headers.get('content-type') ?? ''}`;
      }),
    );
    expect(types).toContainEqual(expect.stringMatching(/^200 (text|application)\/javascript/));
    expect(types).toContainEqual(expect.stringMatching(/^200 text\/css/));
    expect(types.filter((type) => !type.startsWith('200'))).toEqual([]);
  });

  it('answers 404 everywhere else', async () => {
    expect((await fetch(`${shipped.url}/ui`)).status).toBe(404);
  });

  it('is in no file that ships', async () => {
    const found = async (folder: string) =>
      (await textsIn(folder)).some((text) => text.includes(heading));
    expect(await found('gallery')).toBe(true);
    expect(await found('web')).toBe(false);
    expect(await found('web-ssr')).toBe(false);
  });
});
