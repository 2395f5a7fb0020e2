import { formatAmount } from '../../domain/plan/money.js';
import { InstallationService } from '../../features/process/installation.service.js';
import { readArguments, Refused, type RunCommand, typedPath } from '../command.js';
import { type Services, withServices } from '../open-services.js';
import { readTextFile } from '../read-text-file.js';
import { importElectionUsage } from '../usage.js';
import { type ElectionFile, readElectionFile } from './election-file.js';
import { type Official, officialsNamed, officialsOfDemo } from './officials.js';
import { storeElection, type StoredElection } from './store-election.js';

/**
 * `import-election FILE.pb`: a participatory budgeting election becomes a cycle of a fictional jamoat whose choice is
 * closed, so that people seal, count, plan and publish through the screens.
 */
export const importElectionCommand: RunCommand = async (args, env, io) => {
  const { positionals, values } = readArguments(args, importElectionUsage, {
    as: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new Refused(`name one file: ${importElectionUsage}`);
  }
  const logins = (values.as ?? []).flatMap((list) => list.split(',')).map((one) => one.trim());
  const named = logins.filter(Boolean);
  const file = readElectionFile(await readTextFile(typedPath(path, env)));
  await withServices(
    env,
    (line) => io.err(`maslihat: ${line}`),
    async (services) => {
      const officials = await officialsFor(services, named);
      const stored = await storeElection(services, file, officials, new Date());
      if (new Set(officials.map(({ personId }) => personId)).size === 1) {
        io.err(
          `maslihat: ${named.join(', ')} holds every role alone; sealing, counting and publishing take a second person, who gets a role on the screen “People”.`,
        );
      }
      const roles = named.length > 0 ? named.join(', ') : 'the officials of the demo';
      io.out(values.json === true ? asJson(file, stored) : asSentence(file, stored, roles));
    },
  );
};

async function officialsFor(
  services: Services,
  logins: readonly string[],
): Promise<readonly Official[]> {
  if (logins.length > 0) return officialsNamed(services.uow.db, logins);
  const installation = await services.get(InstallationService).find();
  const officials = installation?.demo === true ? await officialsOfDemo(services.uow.db) : [];
  if (officials.length > 0) return officials;
  throw new Refused(
    `say who gets the roles of the new jamoat, at least two accounts: ${importElectionUsage}`,
  );
}

function asSentence(file: ElectionFile, stored: StoredElection, roles: string): string {
  const { name, projects, voters, currency } = file;
  const budget = `${formatAmount(file.budgetMinor)} ${currency}`;
  return `${name} (${stored.jamoatId}): ${String(projects.length)} projects, ${String(voters.length)} ballots, budget ${budget}, roles to ${roles}; ${addressOf(stored)}`;
}

function asJson(file: ElectionFile, stored: StoredElection): string {
  return JSON.stringify({
    ...stored,
    name: file.name,
    projects: file.projects.length,
    ballots: file.voters.length,
    budget: formatAmount(file.budgetMinor),
    currency: file.currency,
    sha256: file.sha256,
    path: addressOf(stored),
  });
}

/** Where the officials go on with it. */
function addressOf({ cycleId }: StoredElection): string {
  return `/en/work/cycles/${cycleId}`;
}
