import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Composition } from '../../features/sddc/Composition.js';
import type { ShownSddcFragment } from '../../features/sddc/Sddc.gen.js';
import { formatDate, formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sexLabels } from '../../lib/labels/sddc.js';
import { Badge } from '../../ui/badge/Badge.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { CommitteePageDocument, type CommitteePageQuery } from './Committee.gen.js';

type Seat = ShownSddcFragment['seats'][number];

function TermEnd({ holder }: { readonly holder: NonNullable<Seat['holder']> }) {
  const locale = useLocale();
  const day = formatDate(holder.termTo, locale);
  return (
    <>
      {day}
      {holder.overdue ? (
        <>
          {' '}
          <Badge kind="warn" icon="clock">
            <Trans>The term is over</Trans>
          </Badge>
        </>
      ) : null}
    </>
  );
}

function Seats({ sddc }: { readonly sddc: ShownSddcFragment }) {
  const { t, i18n } = useLingui();
  return (
    <Table
      stack
      caption={<Trans>Seats of the committee</Trans>}
      captionHidden
      rows={sddc.seats}
      rowKey={(seat) => seat.id}
      columns={[
        {
          key: 'group',
          head: t`Stands for`,
          cell: (seat) => (
            <>
              {seat.number}. <span lang={seat.group.language}>{seat.group.text}</span>
            </>
          ),
        },
        {
          key: 'holder',
          head: t`Member`,
          cell: ({ holder }) => holder?.person.displayName ?? t`vacant`,
        },
        {
          key: 'sex',
          head: t`Woman or man`,
          cell: ({ holder }) => (holder?.sex ? i18n._(sexLabels[holder.sex]) : ''),
        },
        {
          key: 'term',
          head: t`Term until`,
          cell: ({ holder }) => (holder === null ? '' : <TermEnd holder={holder} />),
        },
      ]}
    />
  );
}

function Committee({ data, request }: PageProps<CommitteePageQuery>) {
  const locale = useLocale();
  const { jamoat } = data;
  if (!jamoat) return null;
  const { sddc } = jamoat;
  const href = `/${locale}/jamoats/${jamoat.id}`;
  const day = sddc.formedOn === null ? '' : formatLongDate(sddc.formedOn, locale);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ href, name: <PlaceName name={jamoat.name} /> }}
    >
      <PageHead
        title={<Trans>Sub-district Development Committee</Trans>}
        back={{ href, label: <PlaceName name={jamoat.name} /> }}
        lead={
          <Trans>
            Village organisations, groups and the administration at one table. The committee checks
            the proposals and makes the plan by consensus.
          </Trans>
        }
      />
      {sddc.seats.length === 0 ? (
        <EmptyState title={<Trans>No committee is formed here yet.</Trans>} />
      ) : (
        <div className="flow-l">
          <Composition composition={sddc.composition} />
          <Section
            id="seats"
            title={<Trans>Seats</Trans>}
            note={sddc.formedOn === null ? undefined : <Trans>Formed on {day}</Trans>}
          >
            <Seats sddc={sddc} />
          </Section>
        </div>
      )}
    </PublicFrame>
  );
}

const title = msg`Sub-district Development Committee`;

export const committeePage = publicPage({
  path: '/jamoats/:id/committee',
  document: CommitteePageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  found: (data) => data.jamoat !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.jamoat?.name.text ?? ''),
  Component: Committee,
});
