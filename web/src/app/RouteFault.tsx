import { Trans, useLingui } from '@lingui/react/macro';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { DeadEnd } from '../lib/screen/DeadEnd.js';
import { Button } from '../ui/button/Button.js';

/** Browsers say it each in their own words: the script of a screen did not arrive. */
const notArrived = /dynamically imported module|importing a module|error loading/i;

export function MissingScreen() {
  const { t } = useLingui();
  return <DeadEnd title={t`This screen does not exist.`} />;
}

/** A screen that does not exist, did not arrive or failed: said plainly, with a way on. */
export function RouteFault() {
  const { t } = useLingui();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingScreen />;
  const reload = (
    <Button
      icon="sync"
      onClick={() => {
        location.reload();
      }}
    >
      <Trans>Reload the page</Trans>
    </Button>
  );
  return error instanceof Error && notArrived.test(error.message) ? (
    <DeadEnd title={t`This screen did not arrive.`} act={reload}>
      <Trans>Check the connection. Nothing was lost.</Trans>
    </DeadEnd>
  ) : (
    <DeadEnd title={t`This screen failed. Nothing was stored by it.`} act={reload} />
  );
}

/** The same without the frame, when the frame itself failed. */
export function FrameFault() {
  return (
    <main className="wrap">
      <RouteFault />
    </main>
  );
}
