import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { EndRoleDocument } from './People.gen.js';
import { peopleQueries } from './people-queries.js';

/** Takes a role away, after a question. */
export function EndRole(props: {
  readonly grantId: string;
  readonly role: string;
  readonly displayName: string;
}) {
  const { grantId, role, displayName } = props;
  const act = useAct(EndRoleDocument, { refetch: peopleQueries });
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  return (
    <>
      <Button
        kind="quiet"
        size="s"
        onClick={() => {
          setAsking(true);
        }}
      >
        <Trans>End</Trans> <span className="vh">{role}</span>
      </Button>
      <ProblemBanner problem={act.problem} />
      <Dialog
        id={`end-${grantId}`}
        title={<Trans>End this role?</Trans>}
        open={asking}
        onClose={close}
        acts={
          <>
            <Button
              busy={act.busy}
              onClick={() => {
                void act.run({ input: { grantId } }).then(close);
              }}
            >
              <Trans>End the role</Trans>
            </Button>
            <Button kind="secondary" onClick={close}>
              <Trans>Leave it</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            {displayName} will no longer be: {role}. What was done in this role stays as it is.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
