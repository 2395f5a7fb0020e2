// Runs in a worker of its own: counting keeps no finger waiting.
import { tryRules } from '../../../../server/domain/choice/rule-trial.js';
import { readPabulib } from '../../../../server/domain/voting/pabulib/read.js';
import { fetchBytes } from '../recount/fetch-bytes.js';
import type { TrialNews, TrialOrder } from './trial-news.js';

addEventListener('message', ({ data }: MessageEvent<TrialOrder>) => {
  runTrial(data).then(tell, () => {
    tell({ kind: 'unreachable' });
  });
});

function tell(news: TrialNews): void {
  postMessage(news);
}

async function runTrial(order: TrialOrder): Promise<TrialNews> {
  const bytes =
    order.kind === 'address'
      ? await fetchBytes(order.address)
      : new Uint8Array(await order.file.arrayBuffer());
  const read = readPabulib(bytes);
  if (!read.ok) return { kind: 'refused', problem: read.problem };
  const trial = tryRules(read.value, (part) => {
    tell({ kind: 'progress', part });
  });
  return { kind: 'tried', trial };
}
