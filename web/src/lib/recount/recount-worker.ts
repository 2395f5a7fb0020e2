// Runs in a worker of its own: counting keeps no finger waiting.
import { readOpenResult, writeOpenResult } from '../../../../server/domain/choice/open-result.js';
import { differences, recount } from '../../../../server/domain/choice/recount.js';
import { readPabulib } from '../../../../server/domain/voting/pabulib/read.js';
import { rulingInFile } from '../../../../server/domain/voting/pabulib/ruling.js';
import { fetchBytes } from './fetch-bytes.js';
import type { RecountNews, RecountOrder } from './recount-news.js';

/** What fetching the ballots takes of the bar; reading and counting share the rest. */
const fetching = 0.5;
const reading = 0.1;

addEventListener('message', ({ data }: MessageEvent<RecountOrder>) => {
  runRecount(data).then(tell, () => {
    tell({ kind: 'unreachable' });
  });
});

function tell(news: RecountNews): void {
  postMessage(news);
}

async function runRecount({ json, pb }: RecountOrder): Promise<RecountNews> {
  const written = new TextDecoder().decode(await fetchBytes(json));
  const published = readOpenResult(written);
  if (!published) return { kind: 'unreadable' };
  const bytes = await fetchBytes(pb, (received) => {
    tell({ kind: 'progress', part: (fetching * received) / published.bytes });
  });
  const started = performance.now();
  const read = readPabulib(bytes);
  if (!read.ok) return { kind: 'unreadable' };
  tell({ kind: 'progress', part: fetching + reading });
  const election = read.value;
  // With hands the ballots alone do not say what was counted: the rule stands in the result.
  const { tallies } = published;
  const ruling = tallies.length > 0 ? published.ruling : rulingInFile(election);
  if (!ruling) return { kind: 'unreadable' };
  const counted = recount({ pb: published.pb, bytes, election }, ruling, {
    tallies,
    onProgress: (part) => {
      tell({ kind: 'progress', part: fetching + reading + (1 - fetching - reading) * part });
    },
  });
  const positions = new Map(election.projects.map(({ id, position }) => [id, position]));
  return {
    kind: 'counted',
    differences: differences(published, counted),
    isSameText: writeOpenResult(counted) === written,
    winners: counted.winners.map((id) => positions.get(id) ?? 0),
    seconds: (performance.now() - started) / 1000,
  };
}
