import { Trans } from '@lingui/react/macro';
import { HowItIsCounted } from '../../features/choice/HowItIsCounted.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Section } from '../../ui/section/Section.js';
import type { Choice } from './BallotForm.js';
import { Turnout } from './Turnout.js';

/** Beside the ballot: what stays secret, how many took part so far, and the way to each proposal. */
export function ChoiceAside(props: {
  readonly choice: Choice;
  /** Whether the ballot is filled in beside it, where a title is a label and cannot be a link as well. */
  readonly ballot: boolean;
}) {
  const { choice, ballot } = props;
  const locale = useLocale();
  return (
    <>
      <Banner icon="lock" title={<Trans>Your choice is secret</Trans>}>
        <p>
          <Trans>
            That you took part is kept, and apart from it what was chosen, without a name and
            without a time. How many support what is seen only when the count is opened.
          </Trans>
        </p>
        {ballot ? (
          <p>
            <Trans>Until the choice is closed you can replace your ballot.</Trans>
          </p>
        ) : null}
      </Banner>
      {ballot ? (
        <Section id="about-works" size="s" title={<Trans>Read about each work</Trans>}>
          <ul className="flow-s" role="list">
            {choice.projects.map(({ position, proposal }) => (
              <li key={position}>
                {position}.{' '}
                <a href={`/${locale}/proposals/${proposal.id}`} lang={proposal.language}>
                  {keepUnits(proposal.title)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <TurnoutSection choice={choice} />
      {choice.status === 'open' ? (
        <p>
          <a href={`/${locale}/choices/${choice.id}/roll`}>
            <Trans>Is somebody missing on the roll, or wrong there?</Trans>
          </a>
        </p>
      ) : null}
      <Section id="rule" size="s" title={<Trans>How it is counted</Trans>}>
        <HowItIsCounted choice={choice} />
      </Section>
    </>
  );
}

function TurnoutSection({ choice }: { readonly choice: Choice }) {
  const locale = useLocale();
  if (choice.status === 'prepared') return null;
  return (
    <Section id="turnout" size="s" title={<Trans>Who took part so far</Trans>}>
      <Turnout turnout={choice.turnout} />
      {choice.status === 'open' ? (
        <p>
          <a href={`/${locale}/choices/${choice.id}/turnout`}>
            <Trans>These figures alone, for a slow network</Trans>
          </a>
        </p>
      ) : null}
    </Section>
  );
}
