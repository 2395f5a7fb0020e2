import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { desks } from '../../features/cycle/desks.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { eventDoneLabels } from '../../lib/labels/cycle.js';
import { LinkCard } from '../../ui/card/Card.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import { Charter } from './Charter.js';
import { CycleDeskDocument, type CycleDeskQuery } from './Cycle.gen.js';
import { Envelopes } from './Envelopes.js';
import { MoveCycle } from './MoveCycle.js';

type Cycle = NonNullable<CycleDeskQuery['cycle']>;

function Desk({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const shown = desks.filter((desk) => desk.path !== 'choice' || cycle.choiceEnabled);
  return (
    <>
      <CycleHead cycle={cycle} />
      <Columns
        aside={
          <>
            <Section id="rules" size="s" title={<Trans>Rules</Trans>}>
              <Charter cycle={cycle} />
            </Section>
            <Section id="trail" size="s" title={<Trans>How it came here</Trans>}>
              {cycle.moves.length === 0 ? (
                <p className="muted">
                  <Trans>The cycle has not moved yet.</Trans>
                </p>
              ) : (
                <Timeline
                  items={cycle.moves.map((move) => ({
                    key: move.movedAt + move.event,
                    date: formatDate(move.movedAt, locale),
                    dateTime: move.movedAt,
                    fact: i18n._(eventDoneLabels[move.event]),
                    evidence: move.imported ? (
                      <Trans>Taken from a file</Trans>
                    ) : (
                      (move.reason ?? undefined)
                    ),
                  }))}
                />
              )}
            </Section>
          </>
        }
      >
        <Section id="next" title={<Trans>What comes next</Trans>}>
          {cycle.nextMoves.length === 0 ? (
            <EmptyState title={<Trans>This phase moves on by its own acts.</Trans>} />
          ) : (
            <ul className="flow" role="list">
              {cycle.nextMoves.map((move) => (
                <MoveCycle key={move.event} cycle={cycle} move={move} />
              ))}
            </ul>
          )}
        </Section>
        <Section id="desks" title={<Trans>Working places</Trans>}>
          <ul className="grid" role="list">
            {shown.map((desk) => (
              <LinkCard
                as="li"
                key={desk.path}
                href={`/${locale}/work/cycles/${cycle.id}/${desk.path}`}
                title={i18n._(desk.title)}
                end={
                  desk.phases.includes(cycle.phase) ? (
                    <Badge kind="accent" icon="pencil">
                      <Trans>Open now</Trans>
                    </Badge>
                  ) : undefined
                }
              >
                <p className="note">{i18n._(desk.what)}</p>
              </LinkCard>
            ))}
          </ul>
        </Section>
        <Section id="money" title={<Trans>Money</Trans>}>
          <Envelopes
            cycle={cycle}
            editable={!['approval', 'implementation', 'closed'].includes(cycle.phase)}
          />
        </Section>
      </Columns>
    </>
  );
}

export default function CycleRoute() {
  const { cycleId = '' } = useParams();
  const state = useQuery(CycleDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle }) =>
        cycle ? (
          <Desk cycle={cycle} />
        ) : (
          <EmptyState title={<Trans>This cycle does not exist.</Trans>} />
        )
      }
    </QueryGate>
  );
}
