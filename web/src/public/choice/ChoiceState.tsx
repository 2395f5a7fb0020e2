import { Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import type { Choice } from './BallotForm.js';

/** What a voter is told whose ballot by phone or web gave way to a paper in a box; nothing otherwise. */
function Withdrawn({ choice }: { readonly choice: Choice }) {
  return choice.viewer?.webWithdrawn === true ? (
    <Banner kind="warn" title={<Trans>Your ballot by phone or web was withdrawn.</Trans>}>
      <p>
        <Trans>
          A polling place without network has you on its list: a paper of yours lies in its box and
          counts. If you put no paper into a box, tell the secretary of the committee before the
          choice is sealed.
        </Trans>
      </p>
    </Banner>
  ) : null;
}

/** That nothing is taken now, why, and what becomes of the ballots. */
function SuspendedBanner() {
  return (
    <Banner
      kind="warn"
      icon="lock"
      title={<Trans>The choice is suspended: no ballots are taken now.</Trans>}
    >
      <p>
        <Trans>
          Its database was restored from a backup, which holds no key to the ballots. Ballots of
          before the backup are kept and count as they are; they cannot be replaced. Those handed in
          after it are lost: whoever handed in one of them chooses again.
        </Trans>
      </p>
      <p>
        <Trans>It goes on when the secretary and the chair of the committee resume it.</Trans>
      </p>
    </Banner>
  );
}

/** How the choice stands for the person who looks at the ballot. */
export function ChoiceState(props: { readonly choice: Choice }) {
  return (
    <>
      <Withdrawn {...props} />
      <WhereItStands {...props} />
    </>
  );
}

/** Why the person who looks at the ballot cannot fill it in, and what can be done about it; nothing when they can. */
function WhereItStands({ choice }: { readonly choice: Choice }) {
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
  if (choice.status === 'suspended') return <SuspendedBanner />;
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
        <p>
          <a href={`/${locale}/c`}>
            <Trans>I have a slip with a code</Trans>
          </a>
        </p>
      </Banner>
    );
  }
  return <WhyNot id={choice.id} reason={cast?.reason ?? null} closesOn={choice.closesOn} />;
}

function CountedLink({ here }: { readonly here: string }) {
  const locale = useLocale();
  return (
    <a href={`/${locale}${here}/receipts`}>
      <Trans>Is my ballot counted?</Trans>
    </a>
  );
}

function WhyNot(props: {
  readonly id: string;
  readonly reason: string | null;
  readonly closesOn: string;
}) {
  const locale = useLocale();
  const day = formatLongDate(props.closesOn, locale);
  switch (props.reason) {
    case null:
      return null;
    case 'choice.ballot_from_before_restore':
      return (
        <Banner kind="ok" title={<Trans>You have taken part: your ballot counts as it is.</Trans>}>
          <p>
            <Trans>
              It is from before the database was restored from a backup. Nobody can find it any
              more, so it cannot be replaced. Its receipt stays good.
            </Trans>
          </p>
        </Banner>
      );
    case 'choice.took_part_on_paper':
      return (
        <Banner kind="ok" title={<Trans>You have taken part on paper.</Trans>}>
          <p>
            <Trans>A person takes part once; the paper counts.</Trans>
          </p>
        </Banner>
      );
    case 'choice.counted_at_meeting':
      return (
        <Banner kind="ok" title={<Trans>You were counted at a meeting.</Trans>}>
          <p>
            <Trans>A person takes part once; the hand that was raised there counts.</Trans>
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
          <p>
            <a href={`/${locale}/choices/${props.id}/roll`}>
              <Trans>Say that you are missing on the roll</Trans>
            </a>
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
