import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner/Banner.js';

export interface QueryState<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
}

/** Shows a route's answer when it is there; until then says that it loads, or that the server does not answer. */
export function QueryGate<Data>(props: {
  readonly state: QueryState<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, error } = props.state;
  if (data !== undefined) return props.children(data);
  if (error !== undefined && error !== null) {
    return (
      <Banner kind="bad" role="alert" title={<Trans>The server does not answer.</Trans>}>
        <p>
          <Trans>Check the connection and reload the page. Nothing was lost.</Trans>
        </p>
      </Banner>
    );
  }
  return (
    <p className="note" role="status">
      <Trans>Loading…</Trans>
    </p>
  );
}
