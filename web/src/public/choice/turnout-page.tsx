import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatLongDate, formatTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { choiceIdOf } from './choice-id.js';
import { ChoiceFrame } from './ChoiceFrame.js';
import { Turnout } from './Turnout.js';
import { TurnoutPageDocument, type TurnoutPageQuery } from './Turnout.gen.js';

/** A page that is asked again and again while ballots come in: nothing on it but the figures. */
function TurnoutPage({ data, request }: PageProps<TurnoutPageQuery>) {
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  const day = formatLongDate(choice.closesOn, locale);
  const today = formatLongDate(request.now, locale);
  const time = formatTime(request.now);
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      <PageHead
        title={<Trans>Who took part so far</Trans>}
        back={{ href: `/${locale}/choices/${choice.id}`, label: <Trans>The ballot</Trans> }}
        eyebrow={<Trans>Choice of priorities</Trans>}
        lead={choice.status === 'open' ? <Trans>Ballots are taken until {day}.</Trans> : undefined}
      />
      {choice.status === 'prepared' ? (
        <EmptyState title={<Trans>This is the ballot list. The choice is not open yet.</Trans>} />
      ) : (
        <div className="flow">
          <Turnout turnout={choice.turnout} />
          <p className="note">
            <Trans>
              As of {today}, {time}. By all ways together: phone, paper and meetings.
            </Trans>
          </p>
          {choice.status === 'open' ? (
            <p>
              <a href={`/${locale}/choices/${choice.id}/turnout`}>
                <Trans>Show the newest figures</Trans>
              </a>
            </p>
          ) : null}
        </div>
      )}
    </ChoiceFrame>
  );
}

const title = msg`Who took part so far`;

export const turnoutPage = publicPage({
  path: '/choices/:id/turnout',
  document: TurnoutPageDocument,
  variables: (request) => ({ id: choiceIdOf(request) }),
  found: (data) => data.choice !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.choice?.cycle.jamoat.name.text ?? ''),
  Component: TurnoutPage,
});
