import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Composition } from '../../features/sddc/Composition.js';
import type { ShownSddcFragment } from '../../features/sddc/Sddc.gen.js';
import { formatDate, formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
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

/** The day on which the terms of all members end; null where they end on different days or none is seated. */
function commonTermEnd(seats: readonly Seat[]): string | null {
  const ends = new Set(seats.flatMap(({ holder }) => (holder === null ? [] : [holder.termTo])));
  const [end] = ends;
  return ends.size === 1 && end !== undefined ? end : null;
}

/** Who sits there; the end of the term only where it is not the same for all. */
function Holder({ seat, withTerm }: { readonly seat: Seat; readonly withTerm: boolean }) {
  const locale = useLocale();
  const { holder } = seat;
  if (holder === null) {
    return (
      <Badge icon="people">
        <Trans>vacant</Trans>
      </Badge>
    );
  }
  const day = formatDate(holder.termTo, locale);
  return (
    <>
      {holder.person.displayName}
      {withTerm ? (
        <>
          {' '}
          <span className="note nowrap">
            <Trans>until {day}</Trans>
          </span>
        </>
      ) : null}
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
  const { t } = useLingui();
  const withTerm = commonTermEnd(sddc.seats) === null;
  return (
    <Table
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
          cell: (seat) => <Holder seat={seat} withTerm={withTerm} />,
        },
      ]}
    />
  );
}

/** Since when the committee sits, and until when all of it does. */
function Formed({ sddc }: { readonly sddc: ShownSddcFragment }) {
  const locale = useLocale();
  const end = commonTermEnd(sddc.seats);
  const day = sddc.formedOn === null ? '' : formatLongDate(sddc.formedOn, locale);
  const last = end === null ? '' : formatLongDate(end, locale);
  return (
    <>
      {day === '' ? null : <Trans>Formed on {day}</Trans>}
      {day === '' || last === '' ? null : ' · '}
      {last === '' ? null : <Trans>all terms end on {last}</Trans>}
    </>
  );
}

function Committee({ data, request }: PageProps<CommitteePageQuery>) {
  const locale = useLocale();
  const { jamoat } = data;
  if (!jamoat) return null;
  const { sddc } = jamoat;
  const href = `/${locale}/jamoats/${jamoat.id}`;
  return (
    <PublicFrame request={request} frame={data} place={{ jamoat, section: 'committee' }}>
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
          <Section id="seats" title={<Trans>Seats</Trans>} note={<Formed sddc={sddc} />}>
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
