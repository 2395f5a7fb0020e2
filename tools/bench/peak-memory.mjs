// A process of its own: the most memory that reading and counting one file ever takes, as a multiple of the file's size.
import { existsSync, readFileSync, statSync } from 'node:fs';

const cli = new URL('../../dist/server/cli/tally/', import.meta.url);
const { openElection } = await import(new URL('open-election.js', cli).href);
const { namedRule } = await import(new URL('../../domain/voting/named-rules.js', cli).href);
const { select } = await import(new URL('../../domain/voting/select.js', cli).href);

const [path] = process.argv.slice(2);
const bytes = statSync(path).size;
const before = process.memoryUsage.rss();
const { instance } = await openElection(path);
const terms = { step: 100n, unit: 100n, start: 'exact', threshold: 0, exclusive: [] };
const { winners } = select(instance, {
  rule: namedRule('mes_cost', terms),
  tieOrder: { kind: 'cost_score_lex' },
});
const peak = peakBytes();
process.stdout.write(
  JSON.stringify({
    value: (peak - before) / bytes,
    n: instance.electorate.voters,
    m: instance.projects.length,
    distinct: instance.electorate.classCount,
    winners: winners.length,
    bytes,
    rss_before: before,
    rss_peak: peak,
  }),
);

/** On Linux what the system asks about a process begins with its parent's peak; only the status is its own. */
function peakBytes() {
  const status = '/proc/self/status';
  const own = existsSync(status) && /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) * 1024;
}
