import type { KnownIds } from './seed.js';

/** What stands for a part of an address that begins with a colon, after this part. */
function partsOf(name: string, before: string, ids: KnownIds): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    'districts :id': [ids.home.districtId],
    'jamoats :id': [ids.home.jamoatId],
    'plans :jamoatId': [ids.home.jamoatId],
    'cycles :id': ids.cycles,
    'cycles :cycleId': ids.cycles,
    'choices :id': ids.choices,
    'proposals :id': ids.proposals,
    'publications :id': ids.publications,
    'receipt :castId': ['7c9e6679-7425-40de-944b-e07fc1f90ae7'],
  };
  const found = values[`${before} ${name}`];
  if (!found) throw new Error(`Nobody said what ${name} after ${before} stands for.`);
  return found;
}

/** Every address a pattern stands for, with what the seed knows. */
export function addressesOf(pattern: string, ids: KnownIds): string[] {
  let found = [''];
  const parts = pattern.split('/').filter((one) => one !== '');
  for (const [index, part] of parts.entries()) {
    const values = part.startsWith(':') ? partsOf(part, parts[index - 1] ?? '', ids) : [part];
    found = found.flatMap((before) => values.map((value) => `${before}/${value}`));
  }
  return found;
}

/**
 * Every route of the server with the addresses the walk asks for, `null` where it has a reason of its own. A route that
 * is not listed fails the walk.
 */
export function routes(ids: KnownIds): Readonly<Record<string, readonly string[] | null>> {
  const lang = ['tg', 'ru', 'en'];
  return {
    '/': ['/'],
    // Unknown addresses.
    '/*': ['/nothing/here', '/static/nothing', `/choices/${ids.choices[0]!}`],
    // Asked for by the walk of the schema, and by the bad requests.
    '/graphql': null,
    // Asked for by the walk of the pages.
    '/tg': null,
    '/ru': null,
    '/en': null,
    '/tg*': ['/tg/nothing/here', '/tg/work', `/tg/work/jamoats/${ids.home.jamoatId}`],
    '/ru*': ['/ru/nothing/here'],
    '/en*': ['/en/nothing/here'],
    '/health/live': ['/health/live'],
    '/health/ready': ['/health/ready'],
    '/c': ['/c'],
    '/c/:code': ['/c/AAAA-BBBB-CCCC'],
    '/files': null,
    '/files/:name': ['/files/7c9e6679-7425-40de-944b-e07fc1f90ae7.jpg'],
    // Two names of one part of the address, as Fastify prints them.
    '/choices/:file|:id': ids.choices.flatMap((id) =>
      ['pb', 'json', 'receipts', 'v2.pb', 'v2.json'].map((kind) => `/choices/${id}.${kind}`),
    ),
    ...Object.fromEntries(
      lang.map((one) => [
        `/choices/:file|:id/result-${one}.pdf`,
        ids.choices.flatMap((id) =>
          ['', '?version=1', '?version=2'].map(
            (version) => `/choices/${id}/result-${one}.pdf${version}`,
          ),
        ),
      ]),
    ),
    '/publications/:file': ids.publications.flatMap((id) => [
      `/publications/${id}`,
      `/publications/${id}.json`,
      ...lang.flatMap((one) =>
        ['csv', 'pdf'].map((kind) => `/publications/${id}.${kind}?lang=${one}`),
      ),
    ]),
    '/ballot-batches/:id/ballots.pdf': ids.batches.map((id) => `/ballot-batches/${id}/ballots.pdf`),
    '/polling-places/:id/register.pdf': ids.places.map(
      (id) => `/polling-places/${id}/register.pdf`,
    ),
    '/polling-places/:id/count-sheet.pdf': ids.places.map(
      (id) => `/polling-places/${id}/count-sheet.pdf`,
    ),
  };
}
