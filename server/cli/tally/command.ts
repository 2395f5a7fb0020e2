import { type RunCommand, typedPath } from '../command.js';
import { openElection } from './open-election.js';
import { readTallyRequest } from './request.js';
import { report } from './report.js';
import { requestedRuling } from './requested-ruling.js';
import { summary } from './summary.js';
import { type Tally, tallyFile, tallyJson } from './tally-file.js';

/**
 * `tally FILE.pb… --rule NAME`: counts election files by rules of choice, one after the other, and prints what each
 * selects. Stops at the first file that cannot be counted. Needs neither server nor database.
 */
export const tallyCommand: RunCommand = async (args, env, io) => {
  const request = readTallyRequest(args);
  const print = { json: asJson, sentences: summary, report }[request.output];
  for (const path of request.paths) {
    const election = await openElection(typedPath(path, env));
    for (const rule of request.rules)
      for (const line of print(tallyFile(election, rule, requestedRuling(election, rule, request))))
        io.out(line);
  }
};

function asJson(tally: Tally): readonly string[] {
  return [tallyJson(tally)];
}
