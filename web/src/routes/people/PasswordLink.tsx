import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { InputField } from '../../ui/field/Field.js';
import { IssuePasswordLinkDocument } from './People.gen.js';

/** A one-time link for somebody who forgot the password: shown once, to be handed over. */
export function PasswordLink(props: { readonly personId: string; readonly displayName: string }) {
  const { personId, displayName } = props;
  const locale = useLocale();
  const act = useAct(IssuePasswordLinkDocument);
  const [asking, setAsking] = useState(false);
  const [link, setLink] = useState<{ url: string; until: string } | null>(null);
  const until = link?.until ?? '';
  const send = async () => {
    const made = await act.run({ input: { personId } });
    setAsking(false);
    if (!made) return;
    setLink({
      url: `${window.location.origin}${made.address}`,
      until: formatDateTime(made.expiresAt, locale),
    });
  };
  return (
    <>
      <ProblemBanner problem={act.problem} />
      {link === null ? (
        <Button
          kind="secondary"
          icon="lock"
          onClick={() => {
            setAsking(true);
          }}
        >
          <Trans>Make a link for a new password</Trans>
        </Button>
      ) : (
        <Banner
          kind="ok"
          role="status"
          title={<Trans>Link for a new password of {displayName}</Trans>}
        >
          <InputField
            name="link"
            id={`link-${personId}`}
            label={<Trans>Copy it and hand it to nobody but this person</Trans>}
            hint={<Trans>It works once, until {until}, and is shown only now.</Trans>}
            value={link.url}
            readOnly
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </Banner>
      )}
      <Dialog
        id={`password-${personId}`}
        title={<Trans>A link for a new password of {displayName}?</Trans>}
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
              <Trans>Make the link</Trans>
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
            Whoever opens the link chooses the password. Do this only when you are sure who asks for
            it. It is recorded with your name.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
