import { explainFailure } from '../platform/runtime/startup-error.js';
import { Disagreement, type Env, type Io, Refused, type RunCommand } from './command.js';
import {
  conformanceUsage,
  importElectionUsage,
  importVillagesUsage,
  tallyNotes,
  tallyUsage,
  verifyLogUsage,
  verifyUsage,
} from './usage.js';

interface Entry {
  readonly usage: string;
  readonly purpose: string;
  /** What `COMMAND --help` says besides the usage. */
  readonly notes?: string;
  /** A command's program is loaded only when it is called: the light ones need not wait for the server's. */
  readonly load: () => Promise<RunCommand>;
}

const commands: Readonly<Record<string, Entry>> = {
  conformance: {
    usage: conformanceUsage,
    purpose: 'counts elections that programs of others have counted and compares',
    load: async () => (await import('./conformance/command.js')).conformanceCommand,
  },
  'import-election': {
    usage: importElectionUsage,
    purpose: 'makes a cycle of a fictional jamoat out of a participatory budgeting file',
    load: async () => (await import('./import-election/command.js')).importElectionCommand,
  },
  'import-villages': {
    usage: importVillagesUsage,
    purpose: 'adds and corrects the villages of a jamoat',
    load: async () => (await import('./import-villages/command.js')).importVillagesCommand,
  },
  tally: {
    usage: tallyUsage,
    purpose: 'counts election files by a rule of choice',
    notes: tallyNotes,
    load: async () => (await import('./tally/command.js')).tallyCommand,
  },
  verify: {
    usage: verifyUsage,
    purpose: 'counts a published result again and compares',
    load: async () => (await import('./verify/command.js')).verifyCommand,
  },
  'verify-log': {
    usage: verifyLogUsage,
    purpose: 'reads the trail of acts and names what was changed, removed or moved in it',
    load: async () => (await import('./verify-log/command.js')).verifyLogCommand,
  },
};

function help(): string[] {
  return [
    'Usage: npm run -s maslihat -- COMMAND …',
    ...Object.values(commands).map(({ usage, purpose }) => `  ${usage}\n      ${purpose}`),
  ];
}

/**
 * Runs one command line and answers the exit code: 0 done, 1 the program or its database cannot run or what was compared
 * does not agree, 2 the request was refused.
 */
export async function runCli(argv: readonly string[], env: Env, io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    help().forEach((line) => (name === undefined ? io.err(line) : io.out(line)));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const known = Object.keys(commands).join(', ');
    io.err(`maslihat: ${new Refused(`there is no command ${name}; known are ${known}.`).message}`);
    return 2;
  }
  if (args.includes('--help')) {
    io.out(`Usage: npm run -s maslihat -- ${command.usage}`);
    if (command.notes !== undefined) io.out(command.notes);
    return 0;
  }
  try {
    const run = await command.load();
    await run(args, env, io);
    return 0;
  } catch (error) {
    if (error instanceof Refused || error instanceof Disagreement) {
      io.err(`maslihat: ${error.message}`);
      return error instanceof Refused ? 2 : 1;
    }
    io.err(explainFailure(error));
    return 1;
  }
}
