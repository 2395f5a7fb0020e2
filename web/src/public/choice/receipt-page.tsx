import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { endVoterSession } from '../code/end-voter-session.js';
import { EndSession } from '../code/VoterBanner.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { choiceIdOf } from './choice-id.js';
import { uuidParam } from '../uuid-param.js';
import { ChoiceFrame } from './ChoiceFrame.js';
import { ReceiptPageDocument, type ReceiptPageQuery } from './Receipt.gen.js';

function Receipt({ data, request }: PageProps<ReceiptPageQuery>) {
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  const receipt = choice.viewer?.receipt ?? null;
  const count = choice.viewer?.castCount ?? 0;
  const day = formatLongDate(choice.closesOn, locale);
  const ballot = { href: `/${locale}/choices/${choice.id}`, label: <Trans>The ballot</Trans> };
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      {receipt === null ? (
        <>
          <PageHead title={<Trans>Receipt</Trans>} back={ballot} />
          <EmptyState
            title={<Trans>There is no receipt to show here.</Trans>}
            act={
              <ButtonLink kind="secondary" href={ballot.href}>
                <Trans>To the ballot</Trans>
              </ButtonLink>
            }
          />
        </>
      ) : (
        <>
          <PageHead
            title={<Trans>Your ballot is recorded</Trans>}
            back={ballot}
            lead={
              choice.status === 'open' ? (
                <Trans>
                  Until {day} you can replace it as often as you like; the last one counts.
                </Trans>
              ) : (
                <Trans>It can no longer be replaced.</Trans>
              )
            }
          />
          <div className="flow">
            <Card roomy>
              <Stats>
                <Stat figure={receipt}>
                  <Trans>Your receipt. Write it down or take a picture.</Trans>
                </Stat>
              </Stats>
              <p>
                <Trans>
                  It shows that a ballot of yours is in. What you chose is not in it: nobody can ask
                  you to prove it.
                </Trans>
              </p>
              {count > 1 ? (
                <p className="note">
                  <Plural
                    value={count - 1}
                    one="It replaced # earlier ballot."
                    other="It replaced # earlier ballots."
                  />
                </p>
              ) : null}
            </Card>
            <p className="row">
              <ButtonLink href={`/${locale}/jamoats/${choice.cycle.jamoat.id}`}>
                <Trans>What goes on in the jamoat</Trans>
              </ButtonLink>
              {data.voterSession === null ? (
                <ButtonLink kind="secondary" href={`/${locale}/me`}>
                  <Trans>Sign out on my page</Trans>
                </ButtonLink>
              ) : null}
            </p>
            {data.voterSession === null ? null : <EndSession request={request} />}
            <p className="note">
              <Trans>Do other people use this phone? Sign out when you are done.</Trans>
            </p>
          </div>
        </>
      )}
    </ChoiceFrame>
  );
}

const title = msg`Receipt`;

export const receiptPage = publicPage({
  path: '/choices/:id/receipt/:castId',
  document: ReceiptPageDocument,
  variables: (request) => ({
    id: choiceIdOf(request),
    castId: uuidParam(request.params['castId']),
  }),
  found: (data) => data.choice !== null,
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Receipt,
  acts: { endVoterSession },
});
