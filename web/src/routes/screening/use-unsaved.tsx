import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';

/**
 * Nobody loses what was typed without being asked: the browser asks before the page is closed, a dialog before another
 * screen opens. Answers the dialog, to be shown anywhere.
 */
export function useUnsaved(dirty: boolean): ReactNode {
  const blocker = useBlocker(dirty);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [dirty]);
  if (blocker.state !== 'blocked') return null;
  const stay = () => {
    blocker.reset();
  };
  return (
    <Dialog
      id="unsaved"
      open
      onClose={stay}
      title={<Trans>Something here is not stored yet.</Trans>}
      acts={
        <>
          <Button kind="secondary" onClick={stay}>
            <Trans>Stay here</Trans>
          </Button>
          <Button
            kind="bad"
            onClick={() => {
              blocker.proceed();
            }}
          >
            <Trans>Leave and lose it</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>What you typed into the cost lines or the verdict is lost if you leave now.</Trans>
      </p>
    </Dialog>
  );
}
