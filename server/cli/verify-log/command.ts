import {
  type ChoiceBallotCheck,
  OpenBallotsCheck,
} from '../../features/choice/seal/open-ballots-check.js';
import { AuditHeads } from '../../features/audit/audit-heads.js';
import { Disagreement, readArguments, Refused, type RunCommand } from '../command.js';
import { withServices } from '../open-services.js';
import { verifyLogUsage } from '../usage.js';

/**
 * `verify-log [--digest HEX]`: reads the whole trail and names every entry that was changed, removed or moved, and what is
 * missing at the end against the published heads; then compares the ballots of every choice that is not sealed with it. `--digest`: a head somebody kept must be among the published ones.
 */
export const verifyLogCommand: RunCommand = async (args, env, io) => {
  const { positionals, values } = readArguments(args, verifyLogUsage, {
    digest: { type: 'string' },
  });
  if (positionals.length > 0) throw new Refused(`it takes no file: ${verifyLogUsage}`);
  // On paper the digits stand in groups.
  const kept = values.digest?.toLowerCase().replace(/\s/g, '');
  if (kept !== undefined && !/^[0-9a-f]{64}$/.test(kept)) {
    throw new Refused('a digest has 64 hexadecimal digits; copy it from the page of the trail.');
  }
  await withServices(
    env,
    (line) => {
      io.err(`maslihat: ${line}`);
    },
    async (services) => {
      const heads = services.get(AuditHeads);
      const report = await heads.check();
      report.faults.forEach(({ kind, line }) => {
        io.out(`${kind}: ${line}`);
      });
      const known =
        kept === undefined
          ? null
          : (await heads.newest(100_000)).find((one) => one.digest === kept);
      if (known === undefined)
        io.out(`head_changed: ${kept ?? ''} is not among the published heads`);
      const ballots = (await services.get(OpenBallotsCheck).run()).filter(({ sound }) => !sound);
      ballots.forEach((one) => {
        io.out(ballotLine(one));
      });
      const faults = report.faults.length + (known === undefined ? 1 : 0) + ballots.length;
      const size = `${String(report.entries)} entries in ${String(report.lanes)} lanes`;
      if (faults > 0) throw new Disagreement(`${size}: ${String(faults)} faults.`);
      io.out(
        `${size}: every one is as it was written${known ? `, also before ${known.day}` : ''}.`,
      );
    },
  );
};

function ballotLine({ choiceId, changed, added, removed, strangers }: ChoiceBallotCheck): string {
  const parts = Object.entries({ changed, added, removed, 'not on the roll': strangers })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${String(count)} ${what}`);
  return `ballots: choice ${choiceId}: ${parts.join(', ')}`;
}
