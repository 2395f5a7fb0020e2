import { Trans } from '@lingui/react/macro';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { ActForm } from '../form.js';
import type { PageRequest } from '../page.js';
import type { VoterHereFragment } from './Voter.gen.js';

/** In whose name this screen is used now: with a code, or with a helper beside the voter. */
export function VoterBanner(props: {
  readonly voter: VoterHereFragment['voterSession'];
  readonly request: PageRequest;
}) {
  const { voter, request } = props;
  if (voter === null) return null;
  const name = voter.name ?? '';
  return (
    <Banner
      kind="warn"
      icon="people"
      title={
        voter.assisted ? (
          <Trans>This is the ballot of {name}, filled in with help.</Trans>
        ) : (
          <Trans>You are choosing with a code.</Trans>
        )
      }
    >
      <p>
        {voter.assisted ? (
          <Trans>
            The voter says what to tick. It ends with the ballot, or by itself after 10 minutes.
          </Trans>
        ) : (
          <Trans>
            The ballot is that of the person on the slip, whoever is signed in here. It ends by
            itself after 10 minutes without use.
          </Trans>
        )}
      </p>
      <EndSession request={request} />
    </Banner>
  );
}

export function EndSession({ request }: { readonly request: PageRequest }) {
  return (
    <ActForm act="endVoterSession" request={request}>
      <p>
        <Button kind="secondary" size="s">
          <Trans>End now</Trans>
        </Button>
      </p>
    </ActForm>
  );
}
