import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { phases } from '../../../../server/domain/phase/phase.js';
import type { ActName } from '../../../../server/domain/policy/permissions.js';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { type Desk, desks } from '../../features/cycle/desks.js';
import { heldRoles, mayDo } from '../../features/cycle/may-do.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { phaseLabels } from '../../lib/labels/cycle.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Columns } from '../../ui/columns/Columns.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { LinkList } from '../../ui/link-list/LinkList.js';
import { Section } from '../../ui/section/Section.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import { Charter } from './Charter.js';
import { CycleDeskDocument, type CycleDeskQuery } from './Cycle.gen.js';
import type { Cycle } from './cycle-types.js';
import { Envelopes } from './Envelopes.js';
import { MoveCycle } from './MoveCycle.js';
import { NowPanel } from './NowPanel.js';

function Trail({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (cycle.moves.length === 0) {
    return (
      <p className="muted">
        <Trans>The cycle has not moved yet.</Trans>
      </p>
    );
  }
  return (
    <Timeline
      items={cycle.moves.map((move) => ({
        key: move.movedAt + move.event,
        date: formatDate(move.movedAt, locale),
        dateTime: move.movedAt,
        fact: i18n._(phaseLabels[move.toPhase]),
        evidence: move.imported ? <Trans>Taken from a file</Trans> : (move.reason ?? undefined),
      }))}
    />
  );
}

/** The ways on, and folded away the ways back, which are rare. */
function NextMoves({ cycle }: { readonly cycle: Cycle }) {
  const forward = cycle.nextMoves.filter((move) => !move.back);
  const back = cycle.nextMoves.filter((move) => move.back);
  return (
    <div className="flow">
      {forward.length === 0 ? (
        <EmptyState title={<Trans>This phase moves on by its own acts.</Trans>}>
          <p>
            <Trans>What is done at its working place takes the cycle further.</Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className="flow" role="list">
          {forward.map((move) => (
            <MoveCycle key={move.event} cycle={cycle} move={move} />
          ))}
        </ul>
      )}
      {back.length === 0 ? null : (
        <Disclosure summary={<Trans>Must the cycle go back?</Trans>}>
          <ul className="flow" role="list">
            {back.map((move) => (
              <MoveCycle key={move.event} cycle={cycle} move={move} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function DeskState({ desk, cycle }: { readonly desk: Desk; readonly cycle: Cycle }) {
  const [first = cycle.phase] = desk.phases;
  if (desk.phases.includes(cycle.phase)) {
    return (
      <Badge kind="accent" icon="pencil">
        <Trans>Open now</Trans>
      </Badge>
    );
  }
  return phases.indexOf(first) < phases.indexOf(cycle.phase) ? (
    <Badge kind="ok" icon="check">
      <Trans>Done</Trans>
    </Badge>
  ) : (
    <span className="note">
      <Trans>Later</Trans>
    </span>
  );
}

function DeskOfCycle({ data, cycle }: { readonly data: CycleDeskQuery; readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const roles = heldRoles(data.viewer?.roles ?? []);
  const may = (act: ActName) => mayDo(roles, act, cycle.jamoat);
  const shown = desks.filter(
    (desk) => !['choice', 'codes'].includes(desk.path) || cycle.choiceEnabled,
  );
  const beforeApproval = !['approval', 'implementation', 'closed'].includes(cycle.phase);
  // In preparation rules and money come before the act that freezes the rules.
  const preparing = cycle.phase === 'preparation';
  const rules = (size: 'm' | 's') => (
    <Section id="rules" size={size} title={<Trans>Rules</Trans>}>
      <Charter cycle={cycle} editable={preparing && may('setCharter')} />
    </Section>
  );
  const money = (
    <Section id="money" title={<Trans>Money</Trans>}>
      <Envelopes cycle={cycle} editable={beforeApproval && may('putEnvelope')} />
    </Section>
  );
  return (
    <>
      <CycleHead cycle={cycle} />
      <NowPanel cycle={cycle} open={shown.filter((desk) => desk.phases.includes(cycle.phase))} />
      <Columns
        aside={
          <>
            {preparing ? null : rules('s')}
            <Section id="trail" size="s" title={<Trans>How it came here</Trans>}>
              <Trail cycle={cycle} />
            </Section>
          </>
        }
      >
        {preparing ? (
          <>
            {rules('m')}
            {money}
          </>
        ) : null}
        <Section id="next" title={<Trans>What comes next</Trans>}>
          <div className="flow">
            {preparing ? (
              <p>
                <Trans>The rules above freeze as the collection of proposals opens.</Trans>
              </p>
            ) : null}
            <NextMoves cycle={cycle} />
          </div>
        </Section>
        {preparing ? null : money}
        <Section id="desks" title={<Trans>Working places</Trans>}>
          <LinkList
            items={shown.map((desk) => ({
              href: `/${locale}/work/cycles/${cycle.id}/${desk.path}`,
              label: i18n._(desk.title),
              note: i18n._(desk.what),
              end: <DeskState desk={desk} cycle={cycle} />,
            }))}
          />
        </Section>
      </Columns>
    </>
  );
}

export default function CycleRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(CycleDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {(data) =>
        data.cycle ? (
          <DeskOfCycle data={data} cycle={data.cycle} />
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
