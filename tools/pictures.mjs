// `npm run pictures -- http://127.0.0.1:3000`: takes the README's pictures from a running demonstration.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as launcher } from 'playwright-core';
import sharp from 'sharp';

const base = process.argv[2];
if (!base) {
  process.stderr.write('pictures: give the address of a running demonstration.\n');
  process.exit(2);
}
const folder = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });

/** Each picture: what to click from the first page on, by visible text, after coming in as somebody of the demo. */
const pictures = [
  { name: 'home', language: 'tg', width: 1280, height: 860, clicks: [] },
  { name: 'jamoat-phone', language: 'tg', width: 360, height: 760, clicks: ['Сабздара'] },
  {
    name: 'result',
    language: 'en',
    width: 1280,
    height: 900,
    clicks: ['Namunaobod', 'Result of the choice'],
  },
  {
    name: 'plan',
    language: 'en',
    width: 1280,
    height: 900,
    clicks: ['Namunaobod', 'Read the plan'],
  },
  { name: 'work', language: 'tg', width: 1280, height: 860, as: 'sabz.kotib', clicks: [] },
];

const browser = await launcher.launch({
  executablePath: process.env.CHROMIUM_BIN || (await chromium.executablePath()),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, language, width, height, as, clicks } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  if (as) {
    await page.goto(`${base}/${language}/sign-in`);
    await page.evaluate(
      (login) =>
        fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query:
              'mutation($input: DemoSignInInput!) { demoSignIn(input: $input) { __typename } }',
            variables: { input: { login } },
          }),
        }),
      as,
    );
    await page.goto(`${base}/${language}/work`);
    await page.waitForLoadState('networkidle');
  } else {
    await page.goto(`${base}/${language}`);
  }
  for (const text of clicks) {
    await page.getByRole('link', { name: text }).first().click();
    await page.waitForLoadState('networkidle');
  }
  const shot = await page.screenshot();
  await sharp(shot)
    .resize({ width: width < 600 ? 480 : 1200 })
    .webp({ quality: 78 })
    .toFile(join(folder, `${name}.webp`));
  await context.close();
}
await browser.close();
