import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { endVoterSession } from '../code/end-voter-session.js';
import { EndSession } from '../code/VoterBanner.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { choiceIdOf } from './choice-id.js';
import { uuidParam } from '../uuid-param.js';
import { ChoiceFrame } from './ChoiceFrame.js';
import { ReceiptSlip } from './ReceiptSlip.js';
import { ReceiptPageDocument, type ReceiptPageQuery } from './Receipt.gen.js';

function Receipt({ data, request }: PageProps<ReceiptPageQuery>) {
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  const receipt = choice.viewer?.receipt ?? null;
  const day = formatLongDate(choice.closesOn, locale);
  const ballot = { href: `/${locale}/choices/${choice.id}`, label: <Trans>The ballot</Trans> };
  const list = `${ballot.href}/receipts`;
  if (receipt === null) {
    const sealed = choice.status === 'sealed' || choice.status === 'counted';
    return (
      <ChoiceFrame request={request} frame={data} choice={choice}>
        <PageHead title={<Trans>Receipt</Trans>} back={ballot} />
        <EmptyState
          title={<Trans>There is no receipt to show here.</Trans>}
          act={
            sealed ? (
              <ButtonLink kind="secondary" href={list}>
                <Trans>Is my ballot counted?</Trans>
              </ButtonLink>
            ) : (
              <ButtonLink kind="secondary" href={ballot.href}>
                <Trans>To the ballot</Trans>
              </ButtonLink>
            )
          }
        >
          {sealed ? (
            <p>
              <Trans>
                Since the choice is sealed nobody can tell which receipt is whose. Look up the code
                you kept.
              </Trans>
            </p>
          ) : undefined}
        </EmptyState>
      </ChoiceFrame>
    );
  }
  return (
    <ChoiceFrame request={request} frame={data} choice={choice} slip>
      <div className="no-print">
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
      </div>
      <div className="flow">
        <ReceiptSlip choice={choice} receipt={receipt} />
        <p className="row no-print">
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
        <p className="note no-print">
          <Trans>Do other people use this phone? Sign out when you are done.</Trans>{' '}
          <a href={list}>
            <Trans>Is my ballot counted?</Trans>
          </a>
        </p>
      </div>
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
