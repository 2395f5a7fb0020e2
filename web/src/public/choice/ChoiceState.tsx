import { Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import type { Choice } from './BallotForm.js';

/** Why the person who looks at the ballot cannot fill it in, and what can be done about it; nothing when they can. */
export function ChoiceState({ choice }: { readonly choice: Choice }) {
  const locale = useLocale();
  const cast = choice.viewerCan.find(({ act }) => act === 'castBallot');
  const here = `/choices/${choice.id}`;
  if (choice.status === 'counted') {
    return (
      <Banner kind="ok" title={<Trans>The ballots are counted.</Trans>}>
        <p>
          <a href={`/${locale}${here}/result`}>
            <Trans>See the result</Trans>
          </a>{' '}
          · <CountedLink here={here} />
        </p>
      </Banner>
    );
  }
  if (choice.status === 'prepared') {
    return (
      <Banner title={<Trans>This is the ballot list. The choice is not open yet.</Trans>}>
        <p>
          <Trans>
            The secretary and the chair of the committee open it together, when the roll is ready.
          </Trans>
        </p>
      </Banner>
    );
  }
  if (choice.status !== 'open') {
    return (
      <Banner title={<Trans>The choice is closed.</Trans>}>
        <p>
          <Trans>The result stands here as soon as two persons have opened the count.</Trans>
        </p>
        {choice.status === 'sealed' ? (
          <p>
            <CountedLink here={here} />
          </p>
        ) : null}
      </Banner>
    );
  }
  if (choice.viewer === null) {
    return (
      <Banner title={<Trans>Sign in to choose.</Trans>}>
        <p>
          <ButtonLink href={`/${locale}/sign-in?next=${here}`}>
            <Trans>Sign in</Trans>
          </ButtonLink>
        </p>
      </Banner>
    );
  }
  return <WhyNot reason={cast?.reason ?? null} closesOn={choice.closesOn} />;
}

function CountedLink({ here }: { readonly here: string }) {
  const locale = useLocale();
  return (
    <a href={`/${locale}${here}/receipts`}>
      <Trans>Is my ballot counted?</Trans>
    </a>
  );
}

function WhyNot(props: { readonly reason: string | null; readonly closesOn: string }) {
  const locale = useLocale();
  const day = formatLongDate(props.closesOn, locale);
  switch (props.reason) {
    case null:
      return null;
    case 'choice.took_part_on_paper':
      return (
        <Banner kind="ok" title={<Trans>You have taken part on paper.</Trans>}>
          <p>
            <Trans>A person takes part once; the paper counts.</Trans>
          </p>
        </Banner>
      );
    case 'choice.last_day_over':
      return <Banner title={<Trans>The last day for ballots was {day}.</Trans>} />;
    case 'choice.not_on_roll':
      return (
        <Banner kind="warn" title={<Trans>You are not on the roll of this choice.</Trans>}>
          <p>
            <Trans>
              The roll holds the confirmed residents of voting age and was closed at the opening.
              Ask the secretary of the committee if you think this is wrong.
            </Trans>
          </p>
        </Banner>
      );
    default:
      return (
        <Banner kind="warn" title={<Trans>Residents of this jamoat choose here.</Trans>}>
          <p>
            <Trans>The person who is signed in is not one of them.</Trans>
          </p>
        </Banner>
      );
  }
}
