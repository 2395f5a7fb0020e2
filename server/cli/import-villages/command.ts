import { TerritoryService } from '../../features/territory/territory.service.js';
import { placeName } from '../../features/territory/place-name.js';
import { readArguments, Refused, type RunCommand, typedPath } from '../command.js';
import { withServices } from '../open-services.js';
import { readTextFile, type TextFile } from '../read-text-file.js';
import { importVillagesUsage } from '../usage.js';
import { count, putVillages } from './put-villages.js';
import { readVillageRows, type VillageRow } from './village-rows.js';

/**
 * `import-villages JAMOAT_ID FILE.csv`: adds and corrects villages. The whole file is checked first, row by row; one bad
 * row and nothing is stored.
 */
export const importVillagesCommand: RunCommand = async (args, env, io) => {
  const { positionals } = readArguments(args, importVillagesUsage, {});
  const [jamoatId, path, ...more] = positionals;
  if (jamoatId === undefined || path === undefined || more.length > 0) {
    throw new Refused(`name one jamoat and one file: ${importVillagesUsage}`);
  }
  const file = await readTextFile(typedPath(path, env));
  const rows = checkedRows(file, (line) => io.err(line));
  await withServices(
    env,
    (line) => io.err(`maslihat: ${line}`),
    async (services) => {
      const jamoat = await services.get(TerritoryService).jamoat(jamoatId);
      if (!jamoat) throw new Refused(`there is no jamoat ${jamoatId}; nothing was stored.`);
      const fates = await putVillages(services, jamoat.id, rows, new Date());
      rows.forEach((row, index) =>
        io.err(`row ${String(row.row)}: ${row.nameTg}: ${fates[index] ?? ''}`),
      );
      const counts = (['new', 'changed', 'unchanged'] as const).map(
        (fate) => `${String(count(fates, fate))} ${fate}`,
      );
      const name = placeName(jamoat, 'en').text;
      io.out(`${name} (${jamoat.id}): ${String(rows.length)} villages, ${counts.join(', ')}`);
    },
  );
};

/** The rows of a file without a fault; otherwise every fault is said and the file refused. */
function checkedRows({ name, text }: TextFile, say: (line: string) => void): readonly VillageRow[] {
  const { villages, faults } = (() => {
    try {
      return readVillageRows(text);
    } catch (error) {
      throw error instanceof Refused ? new Refused(`${name}: ${error.message}`) : error;
    }
  })();
  if (faults.length === 0) return villages;
  for (const { row, reason } of faults) say(new Refused(`row ${String(row)}: ${reason}.`).message);
  const all = villages.length + faults.length;
  throw new Refused(
    `${name}: ${String(faults.length)} of ${String(all)} rows cannot be taken; nothing was stored.`,
  );
}
