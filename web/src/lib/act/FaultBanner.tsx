import { Trans } from '@lingui/react/macro';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import type { QueryFault } from './query-fault.js';

/** A question to the server failed: what that means, and to ask again. */
export function FaultBanner(props: {
  readonly fault: Exclude<QueryFault, { kind: 'missing' }>;
  /** What is on the screen was read earlier. */
  readonly stale?: boolean;
  readonly onRetry?: () => void;
}) {
  const { fault, stale = false, onRetry } = props;
  const incident = fault.kind === 'broken' ? fault.incident : null;
  const title =
    fault.kind === 'broken' ? (
      <Trans>A fault on our side. Nothing was lost.</Trans>
    ) : (
      <Trans>The server does not answer.</Trans>
    );
  return (
    <>
      {stale ? null : <h1 className="vh">{title}</h1>}
      <Banner kind={stale ? 'warn' : 'bad'} role="alert" title={title}>
        <div className="flow-s">
          <p>
            {stale ? (
              <Trans>What you see was read earlier. Check the connection and try again.</Trans>
            ) : fault.kind === 'broken' ? (
              <Trans>Try again in a moment.</Trans>
            ) : (
              <Trans>Check the connection and reload the page. Nothing was lost.</Trans>
            )}
          </p>
          {incident === null ? null : (
            <p>
              <Trans>If it happens again, tell the administrator this number: {incident}</Trans>
            </p>
          )}
          {onRetry === undefined ? null : (
            <p>
              <Button kind="secondary" size="s" icon="sync" onClick={onRetry}>
                <Trans>Try again</Trans>
              </Button>
            </p>
          )}
        </div>
      </Banner>
    </>
  );
}
