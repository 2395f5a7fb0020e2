import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { ResetPinDocument } from './People.gen.js';

/** A new PIN for somebody who forgot theirs: shown once, to be copied on a slip. */
export function ResetPin(props: { readonly personId: string; readonly displayName: string }) {
  const { personId, displayName } = props;
  const act = useAct(ResetPinDocument);
  const [asking, setAsking] = useState(false);
  const [pin, setPin] = useState<string | null>(null);
  const send = async () => {
    const made = await act.run({ input: { personId } });
    setAsking(false);
    if (made) setPin(made.pin);
  };
  return (
    <>
      <ProblemBanner problem={act.problem} />
      {pin === null ? (
        <div className="flow-s">
          <p className="note">
            <Trans>Only when the person stands before you.</Trans>
          </p>
          <Button
            kind="secondary"
            icon="lock"
            onClick={() => {
              setAsking(true);
            }}
          >
            <Trans>Make a new PIN</Trans>
          </Button>
        </div>
      ) : (
        <Banner kind="ok" role="status" title={<Trans>New PIN of {displayName}</Trans>}>
          <p>
            <b className="num">{pin}</b>
          </p>
          <p>
            <Trans>
              Write it on a slip now: it is shown this once. The person is asked to choose another.
            </Trans>
          </p>
        </Banner>
      )}
      <Dialog
        id={`pin-${personId}`}
        title={<Trans>A new PIN for {displayName}?</Trans>}
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        acts={
          <>
            <Button
              busy={act.busy}
              onClick={() => {
                void send();
              }}
            >
              <Trans>Make a new PIN</Trans>
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setAsking(false);
              }}
            >
              <Trans>Leave it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            The present PIN stops working at once. Do this only when the person stands before you.
            It is recorded with your name.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
