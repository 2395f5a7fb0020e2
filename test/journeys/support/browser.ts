import { execFileSync } from 'node:child_process';
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
function browserProgram(): string | null {
  const named = process.env['CHROMIUM_BIN'];
  if (named !== undefined && named !== '') return named;
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return unpackedBrowser();
}

/**
 * The package unpacks itself into the folder for temporary files under a fixed name: each user gets an own folder. In a
 * process of its own, because a test's own environment does not reach `os.tmpdir()`.
 */
function unpackedBrowser(): string {
  const TMPDIR = join(tmpdir(), `maslihat-browser-${String(userInfo().uid)}`);
  mkdirSync(TMPDIR, { recursive: true, mode: 0o700 });
  const program =
    "import browser from '@sparticuz/chromium'; process.stdout.write(await browser.executablePath());";
  return execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, TMPDIR },
    encoding: 'utf8',
  });
}

/** The program's path for suites that need a browser; without one they are skipped aloud, or fail under REQUIRE_BROWSER=1. */
export function findBrowser(): string | null {
  const program = browserProgram();
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
