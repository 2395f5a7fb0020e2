import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fingerprint } from '../../features/choice/Fingerprint.js';
import { formatLongDate } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Card } from '../../ui/card/Card.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { CopyButton } from '../copy/CopyButton.js';
import { PrintButton } from '../copy/PrintButton.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { TrailPageDocument, type TrailPageQuery } from './Trail.gen.js';

type Head = TrailPageQuery['auditHeads'][number];

const command = 'maslihat verify-log --digest …';
const aMonth = 31;
/** As many as the server gives at once. */
const most = 400;

function Trail({ data, request }: PageProps<TrailPageQuery>) {
  const heads = data.auditHeads;
  const [newest] = heads;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>Trail of acts</Trans>}
        lead={<Trans>Nobody can quietly rewrite what was done here.</Trans>}
      />
      <div className="flow-l">
        <div className="flow">
          <p>
            <Trans>
              Every act that changes something is written down: what it was, when, and who did it;
              of a ballot only that one was handed in, never whose.
            </Trans>
          </p>
          <p>
            <Trans>
              Each entry carries the fingerprint of the one before it, so that none can be changed,
              taken out or moved without the rest no longer fitting.
            </Trans>
          </p>
          <p>
            <Trans>
              Once a day one fingerprint over the whole trail is published here: whoever has kept it
              can show later whether something before that day was written anew.
            </Trans>
          </p>
        </div>
        {newest === undefined ? (
          <EmptyState title={<Trans>No fingerprint is published yet.</Trans>}>
            <p>
              <Trans>The first one comes within a day.</Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <Newest head={newest} />
            <WhatToDo />
            <AllHeads heads={heads} request={request} />
          </>
        )}
      </div>
    </PublicFrame>
  );
}

function Newest({ head }: { readonly head: Head }) {
  const locale = useLocale();
  const day = formatLongDate(head.day, locale);
  return (
    <Section id="newest" title={<Trans>The newest fingerprint</Trans>} note={day}>
      <Card roomy as="div">
        <Fingerprint hex={head.digest} />
        <div className="row no-print">
          <CopyButton text={head.digest} />
          <PrintButton>
            <Trans>Print this page</Trans>
          </PrintButton>
        </div>
      </Card>
    </Section>
  );
}

function WhatToDo() {
  return (
    <Section id="what-to-do" title={<Trans>What you can do with it</Trans>}>
      <div className="flow">
        <ol>
          <li>
            <Trans>
              Write one down with its day, photograph it or print it, and keep it away from this
              site: in the minutes of a meeting, on the notice board, with a neighbour. It also
              stands in every printed plan.
            </Trans>
          </li>
          <li>
            <Trans>
              Look here again later. Beside that day the same fingerprint must stand. If there is
              another one, the trail has been written anew: show what you have kept.
            </Trans>
          </li>
          <li>
            <Trans>
              Ask whoever looks after the server to compare the whole trail with it. The command
              names every entry that was changed, taken out or moved:
            </Trans>
            <pre className="note">{command}</pre>
          </li>
        </ol>
        <p className="note">
          <Trans>
            It shows that something was rewritten afterwards. It cannot show that what somebody
            wrote down was true.
          </Trans>
        </p>
      </div>
    </Section>
  );
}

function AllHeads(props: {
  readonly heads: readonly Head[];
  readonly request: PageProps<TrailPageQuery>['request'];
}) {
  const { heads, request } = props;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Section id="days" title={<Trans>Day by day</Trans>}>
      <div className="flow">
        <Table
          stack
          caption={<Trans>Published fingerprints, the newest first</Trans>}
          captionHidden
          rows={heads}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', head: t`Day`, cell: ({ day }) => formatLongDate(day, locale) },
            {
              key: 'entries',
              head: t`Acts until then`,
              kind: 'number',
              cell: ({ entries }) => formatNumber(entries, locale),
            },
            {
              key: 'digest',
              head: t`Fingerprint`,
              wide: true,
              cell: ({ digest }) => <Fingerprint hex={digest} />,
            },
          ]}
        />
        {heads.length === aMonth ? (
          <p>
            <a href={`/${locale}${request.path}?days=${String(most)}#days`}>
              <Trans>Earlier days</Trans>
            </a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}

const title = msg`Trail of acts`;

export const trailPage = publicPage({
  path: '/trail',
  document: TrailPageDocument,
  variables: (request) => ({ first: request.query['days'] === String(most) ? most : aMonth }),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Trail,
});
