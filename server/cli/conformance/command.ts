import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Disagreement, readArguments, Refused, type RunCommand, typedPath } from '../command.js';
import { openElection } from '../tally/open-election.js';
import { conformanceUsage } from '../usage.js';
import { checkElection, type ElectionFindings } from './check-election.js';
import { readReferences } from './reference.js';
import { conformanceReport } from './report.js';

/**
 * `conformance [FOLDER]`: counts every election of a folder by every rule that programs of others were run on, and
 * compares. The folder, by default that of `PABULIB_DIR`, holds `NAME.pb` and `expected/NAME.json`.
 */
export const conformanceCommand: RunCommand = async (args, env, io) => {
  const { positionals } = readArguments(args, conformanceUsage, {});
  const [typed, ...more] = positionals;
  const folder = typed === undefined ? env['PABULIB_DIR'] : typedPath(typed, env);
  if (folder === undefined || more.length > 0)
    throw new Refused(`name one folder, or set PABULIB_DIR: ${conformanceUsage}`);
  if (!existsSync(join(folder, 'expected')))
    throw new Refused(`there are no reference results in ${join(folder, 'expected')}.`);
  const findings: ElectionFindings[] = [];
  for (const reference of readReferences(folder))
    findings.push(checkElection(await openElection(reference.path), reference));
  const { lines, unexplained } = conformanceReport(findings);
  for (const line of lines) io.out(line);
  if (unexplained > 0)
    throw new Disagreement(`${String(unexplained)} differences are not explained.`);
};
