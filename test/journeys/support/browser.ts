import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** `CHROMIUM_BIN`, else an installed Chrome or Chromium, else the one from npm on Linux x64; `null` when there is none. */
async function browserProgram(): Promise<string | null> {
  const named = process.env['CHROMIUM_BIN'];
  if (named !== undefined && named !== '') return named;
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return unpackedBrowser();
}

/** The package unpacks itself into the folder for temporary files under a fixed name: each user gets an own one. */
async function unpackedBrowser(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  const own = join(tmpdir(), `maslihat-browser-${String(userInfo().uid)}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env['TMPDIR'] = own;
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The program's path for suites that need a browser; without one they are skipped aloud, or fail under REQUIRE_BROWSER=1. */
export async function findBrowser(): Promise<string | null> {
  const program = await browserProgram();
  if (program === null) {
    if (process.env['REQUIRE_BROWSER'] === '1')
      throw new Error('REQUIRE_BROWSER=1, and no browser was found.');
    process.stdout.write(
      'NO BROWSER FOUND: the journeys are skipped; set CHROMIUM_BIN to run them.\n',
    );
  }
  return program;
}

export function launchBrowser(program: string): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    headless: true,
    chromiumSandbox: false,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
