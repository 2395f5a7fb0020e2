import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DeadEnd } from '../screen/DeadEnd.js';
import { Loading } from '../screen/Loading.js';
import { FaultBanner } from './FaultBanner.js';
import { queryFault } from './query-fault.js';

export interface QueryState<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch?: () => Promise<unknown>;
}

/**
 * Shows a route's answer when it is there; until then says that it loads, or what went wrong. An answer that was read
 * earlier stays on the screen when asking anew fails, and says so.
 */
export function QueryGate<Data>(props: {
  readonly state: QueryState<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, error, refetch } = props.state;
  const { t } = useLingui();
  const fault = error === undefined || error === null ? null : queryFault(error);
  if (fault === null) return data === undefined ? <Loading /> : props.children(data);
  if (fault.kind === 'missing') return <DeadEnd title={t`This page does not exist.`} />;
  const retry = refetch && (() => void refetch().catch(() => undefined));
  return (
    <>
      <div className="pagetop">
        <FaultBanner fault={fault} stale={data !== undefined} onRetry={retry} />
      </div>
      {data === undefined ? null : props.children(data)}
    </>
  );
}
