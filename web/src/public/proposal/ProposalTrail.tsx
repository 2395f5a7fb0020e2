import { Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatDate } from '../../lib/format/date.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { phaseLabels } from '../../lib/labels/cycle.js';
import { originLabels, statusLabels } from '../../lib/labels/proposal.js';
import { Timeline, type TimelineItem } from '../../ui/timeline/Timeline.js';
import type { ProposalPageQuery } from './Proposal.gen.js';

type Proposal = NonNullable<ProposalPageQuery['proposal']>;
type Event = Proposal['trail'][number];

function OtherProposal({ other }: { readonly other: NonNullable<Event['other']> }) {
  const locale = useLocale();
  const { number } = other;
  return (
    <a href={`/${locale}/proposals/${other.id}`}>
      <Trans>No. {number}</Trans>{' '}
      <span lang={langOf(other.language)}>{keepUnits(other.title)}</span>
    </a>
  );
}

function Fact({ event }: { readonly event: Event }) {
  const { i18n } = useLingui();
  if (event.kind === 'submitted') return <Trans>Proposed</Trans>;
  if (event.kind === 'took_in') return <Trans>Another proposal was merged into this one</Trans>;
  return event.verdict === null ? null : i18n._(statusLabels[event.verdict]);
}

function Evidence({ event, proposal }: { readonly event: Event; readonly proposal: Proposal }) {
  const { i18n } = useLingui();
  return (
    <>
      {event.kind === 'submitted' ? i18n._(originLabels[proposal.origin]) : null}
      {event.other === null ? null : <OtherProposal other={event.other} />}
      {event.reason === null ? null : (
        <>
          {event.other === null ? null : <br />}
          <span lang={langOf(event.reason.language)}>{event.reason.text}</span>
        </>
      )}
    </>
  );
}

/** What happened to a proposal: sent, checked with its reason, merged; and where its cycle stands now. */
export function ProposalTrail({ proposal }: { readonly proposal: Proposal }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { cycle } = proposal;
  const until = cycle.phaseUntil && formatDate(cycle.phaseUntil, locale);
  const past = proposal.trail.map((event, index): TimelineItem => ({
    key: String(index),
    date: formatDate(event.at, locale),
    dateTime: event.at,
    fact: <Fact event={event} />,
    evidence: <Evidence event={event} proposal={proposal} />,
  }));
  const now: TimelineItem = {
    key: 'now',
    date: t`Now`,
    fact: i18n._(phaseLabels[cycle.phase]),
    evidence: until ? <Trans>Until {until}</Trans> : undefined,
    now: true,
  };
  return <Timeline items={[...past, now]} />;
}
