import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { StartupError } from './startup-error.js';

/** What the operator decides, from the environment and the command line. Paths are absolute. */
export interface Settings {
  /** `demo` loads the demonstration and shows its banner. */
  readonly mode: 'start' | 'demo';
  readonly port: number;
  readonly host: string;
  /** `null` when the operator leaves it to us (`./data`). */
  readonly dataDir: string | null;
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  /** Reverse proxies whose `X-Forwarded-For` is believed: none, how many, or their addresses (Fastify's `trustProxy`). */
  readonly trustProxy: false | number | readonly string[];
  /** Where residents reach the installation, printed on slips; `null`: the address it listens on. */
  readonly publicUrl: string | null;
  /** Throw the demonstration's data away first. */
  readonly reset: boolean;
  /** Development: the parts of the kit are served at `/ui`. Starting again after a change is the business of `tools/run.mjs`. */
  readonly watch: boolean;
}

const ARGUMENTS = ['--reset', '--watch'];

/**
 * Reads PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, TRUST_PROXY, PUBLIC_URL, MASLIHAT_MODE and the arguments after the
 * program's name. An empty variable counts as not set; a value that makes no sense is a `StartupError`.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): Settings {
  const value = (name: string): string | null => env[name]?.trim() || null;
  const mode = readMode(value('MASLIHAT_MODE'));
  const databaseUrl = readUrl('DATABASE_URL', value('DATABASE_URL'));
  const databaseOwnerUrl = readUrl('DATABASE_OWNER_URL', value('DATABASE_OWNER_URL'));
  if (databaseUrl === null && databaseOwnerUrl !== null) {
    throw new StartupError(
      'DATABASE_OWNER_URL is set without DATABASE_URL; set both or neither of them.',
    );
  }
  const dataDir = value('DATA_DIR');
  refuseUnknown(argv);
  return {
    mode,
    port: readPort(value('PORT')),
    host: readHost(value('HOST')),
    dataDir: dataDir === null ? null : resolve(dataDir),
    databaseUrl,
    databaseOwnerUrl,
    trustProxy: readTrust(value('TRUST_PROXY')),
    publicUrl: readPublicUrl(value('PUBLIC_URL')),
    reset: readReset(argv, mode),
    watch: readWatch(argv, mode),
  };
}

function readMode(text: string | null): 'start' | 'demo' {
  if (text === null || text === 'start') return 'start';
  if (text === 'demo') return 'demo';
  throw new StartupError(`MASLIHAT_MODE is "${text}"; it can be start or demo.`);
}

function readPort(text: string | null): number {
  if (text === null) return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new StartupError(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
}

function readHost(text: string | null): string {
  const host = text ?? '127.0.0.1';
  if (isIP(host) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host)) return host;
  throw new StartupError(
    `HOST is "${host}"; it must be an address or name of this machine without port, for instance 0.0.0.0.`,
  );
}

function readUrl(name: string, text: string | null): string | null {
  if (text === null) return null;
  // The value is not repeated: it holds a password.
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  throw new StartupError(
    `${name} is not the address of a database; it looks like postgresql://user:password@host:5432/maslihat.`,
  );
}

function readPublicUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/';
  if (bare && url.search === '' && url.hash === '' && url.username === '') return url.origin;
  throw new StartupError(
    `PUBLIC_URL is "${text}"; it must be the address residents open, without a path, for instance https://maslihat.example.`,
  );
}

function readTrust(text: string | null): false | number | readonly string[] {
  if (text === null || text === '0' || text === 'false') return false;
  if (text === 'true') return 1;
  if (/^[1-9]$/.test(text)) return Number(text);
  const addresses = text.split(',').map((address) => address.trim());
  if (addresses.every((address) => isIP(address.replace(/\/\d{1,3}$/, '')) !== 0)) return addresses;
  throw new StartupError(
    `TRUST_PROXY is "${text}"; it must be the number of proxies in front or their addresses, separated by commas.`,
  );
}

function refuseUnknown(argv: readonly string[]): void {
  const unknown = argv.find((argument) => !ARGUMENTS.includes(argument));
  if (unknown === undefined) return;
  throw new StartupError(`the argument ${unknown} is not known; known is --reset, of the demo.`);
}

function readReset(argv: readonly string[], mode: 'start' | 'demo'): boolean {
  const reset = argv.includes('--reset');
  if (reset && mode !== 'demo') {
    throw new StartupError(
      '--reset belongs to the demo (npm run demo -- --reset); the data of npm start is never thrown away by a command.',
    );
  }
  return reset;
}

function readWatch(argv: readonly string[], mode: 'start' | 'demo'): boolean {
  const watch = argv.includes('--watch');
  if (watch && mode !== 'demo') {
    throw new StartupError(
      '--watch is for development, on the demo (npm run dev); it does not go with npm start.',
    );
  }
  return watch;
}
