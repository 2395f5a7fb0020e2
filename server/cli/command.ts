import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cleanText } from '../domain/text/nfc.js';
import { errorCode } from '../platform/runtime/startup-error.js';

/** Where a command speaks: `out` for its one line of result, `err` for everything else. Lines come without their end. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A command's work; it refuses by throwing `Refused`, `Disagreement` or `StartupError`. `args` are what stands after its name. */
export type RunCommand = (args: readonly string[], env: Env, io: Io) => Promise<void>;

const longestSentence = 400;

/**
 * What was asked cannot be done for a reason in the request itself: a broken file, an unknown account. One sentence, exit
 * code 2, nothing stored. Text of a file inside the sentence can neither break the line nor steer the terminal.
 */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(sentence: string) {
    const letters = Array.from(cleanText(sentence));
    super(
      letters.length > longestSentence
        ? `${letters.slice(0, longestSentence).join('')}…`
        : letters.join(''),
    );
  }
}

/** The command did its work and what it compared does not agree. One sentence, exit code 1. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
}

/** The arguments by Node's own reader; what it does not know is refused with the command's usage. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: string,
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!errorCode(error).startsWith('ERR_PARSE_ARGS')) throw error;
    const [reason] = (error as Error).message.split('. ');
    throw new Refused(`${reason ?? ''}; the command is used like this: ${usage}`);
  }
}

/** A path as the person who typed it meant it: npm runs scripts in the project's folder, wherever it was called from. */
export function typedPath(path: string, env: Env): string {
  const calledFrom = env['npm_lifecycle_event'] === 'maslihat' ? env['INIT_CWD'] : undefined;
  return resolve(calledFrom ?? process.cwd(), path);
}
