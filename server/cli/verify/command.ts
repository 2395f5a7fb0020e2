import { basename } from 'node:path';
import { readOpenResult } from '../../domain/choice/open-result.js';
import { Disagreement, readArguments, Refused, type RunCommand } from '../command.js';
import { electionIn } from '../tally/open-election.js';
import { verifyUsage } from '../usage.js';
import { type Check, checkFile, checkResult } from './check.js';
import { besides, openSource, type Source } from './source.js';

/**
 * `verify RESULT.json|URL|FILE.pb`: counts a published result again from its open ballot file and says line by line what
 * agrees. Needs neither server nor database.
 */
export const verifyCommand: RunCommand = async (args, env, io) => {
  const { positionals } = readArguments(args, verifyUsage, {});
  const [where, ...more] = positionals;
  if (where === undefined || more.length > 0) throw new Refused(`name one result: ${verifyUsage}`);
  const source = await openSource(where, env);
  const checks = isJson(source.bytes)
    ? await checkDocument(source, (path) => openSource(path, env))
    : checkFile(electionIn(nameOf(source.where), source.bytes));
  for (const { line } of checks) io.out(line);
  if (checks.some(({ agrees }) => !agrees))
    throw new Disagreement(`${where} does not agree with a recount.`);
  io.out('The recount agrees.');
};

async function checkDocument(
  { where, bytes }: Source,
  open: (path: string) => Promise<Source>,
): Promise<readonly Check[]> {
  const result = readOpenResult(new TextDecoder().decode(bytes));
  if (result === null) throw new Refused(`${where} is not the result of a choice.`);
  const ballots = await open(besides(where, result.pb));
  return checkResult(result, electionIn(nameOf(ballots.where), ballots.bytes), ballots.bytes);
}

function isJson(bytes: Uint8Array): boolean {
  return /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function nameOf(where: string): string {
  return basename(where.replace(/[?#].*$/, ''));
}
