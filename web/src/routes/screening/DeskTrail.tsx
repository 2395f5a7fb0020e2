import { Trans, useLingui } from '@lingui/react/macro';
import { formatDateTime } from '../../lib/format/date.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { originLabels, statusLabels } from '../../lib/labels/proposal.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import type { DeskProposalFragment } from './Screening.gen.js';

type Event = DeskProposalFragment['trail'][number];

function Evidence({ event }: { readonly event: Event }) {
  return (
    <>
      {event.other === null ? null : (
        <>
          {event.other.number}. <span lang={langOf(event.other.language)}>{event.other.title}</span>
        </>
      )}
      {event.other !== null && event.reason !== null ? <br /> : null}
      {event.reason === null ? null : (
        <span lang={langOf(event.reason.language)}>{event.reason.text}</span>
      )}
    </>
  );
}

/** Every verdict with its reason: a later one replaces an earlier one and never removes it. */
export function DeskTrail({ proposal }: { readonly proposal: DeskProposalFragment }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <Timeline
      items={proposal.trail.map((event, index) => ({
        key: String(index),
        date: formatDateTime(event.at, locale),
        dateTime: event.at,
        fact:
          event.kind === 'submitted' ? (
            i18n._(originLabels[proposal.origin])
          ) : event.kind === 'took_in' ? (
            <Trans>Another proposal was merged into this one</Trans>
          ) : (
            event.verdict && i18n._(statusLabels[event.verdict])
          ),
        evidence:
          event.other === null && event.reason === null ? undefined : <Evidence event={event} />,
      }))}
    />
  );
}
