import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { AssistedReceiptPageDocument, type AssistedReceiptPageQuery } from './Code.gen.js';

/** After a ballot that was filled in with help: the voter's receipt, nothing of the choice, and the helper's way back. */
function AssistedReceipt({ data, request }: PageProps<AssistedReceiptPageQuery>) {
  const { assistedReceipt, viewer } = data;
  return (
    <PublicFrame request={request} frame={data}>
      {assistedReceipt === null ? (
        <>
          <PageHead title={<Trans>Receipt</Trans>} />
          <EmptyState title={<Trans>No receipt is shown here any more.</Trans>}>
            <p>
              <Trans>It stays for two minutes after a ballot was handed in with help.</Trans>
            </p>
          </EmptyState>
        </>
      ) : (
        <>
          <PageHead
            title={<Trans>The ballot is recorded</Trans>}
            lead={<Trans>The voter’s time at this screen has ended.</Trans>}
          />
          <Card roomy>
            <Stats>
              <Stat figure={assistedReceipt}>
                <Trans>The voter’s receipt. Write it down for them or print this page.</Trans>
              </Stat>
            </Stats>
            <p>
              <Trans>
                It shows that the ballot is in. What was chosen is not in it, and not on this screen
                any more.
              </Trans>
            </p>
          </Card>
        </>
      )}
      <p className="row pagetop">
        {viewer?.isStaff === true ? (
          <ButtonLink kind="secondary" href={`/${request.locale}/work`}>
            <Trans>My work</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink kind="secondary" href={`/${request.locale}`}>
            <Trans>All jamoats</Trans>
          </ButtonLink>
        )}
      </p>
    </PublicFrame>
  );
}

const title = msg`Receipt`;

export const assistedReceiptPage = publicPage({
  path: '/c/receipt',
  document: AssistedReceiptPageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: AssistedReceipt,
});
