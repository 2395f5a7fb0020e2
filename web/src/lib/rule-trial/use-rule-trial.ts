import { useEffect, useRef, useState } from 'react';
import type { TrialNews, TrialOrder } from './trial-news.js';

/** What a trial has come to; `null` before the first. */
export type TrialState = TrialNews | null;

/** Counts in a worker; a new trial ends the one that still runs. */
export function useRuleTrial(): {
  readonly state: TrialState;
  readonly run: (order: TrialOrder) => void;
} {
  const [state, setState] = useState<TrialState>(null);
  const running = useRef<Worker | null>(null);
  useEffect(() => () => running.current?.terminate(), []);
  const run = (order: TrialOrder) => {
    running.current?.terminate();
    const worker = new Worker(new URL('./rule-trial-worker.ts', import.meta.url));
    running.current = worker;
    const end = (news: TrialNews) => {
      setState(news);
      if (news.kind !== 'progress') worker.terminate();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TrialNews>) => {
      end(data);
    });
    worker.addEventListener('error', () => {
      end({ kind: 'unreachable' });
    });
    setState({ kind: 'progress', part: 0 });
    worker.postMessage(order);
  };
  return { state, run };
}
