import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { formatYears } from '../../lib/format/years.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, eventLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { desks } from '../../features/cycle/desks.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Anchor } from '../../ui/link/Anchor.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { WorkHomeDocument, type WorkHomeQuery } from './Home.gen.js';
import { NewCycleForm } from './NewCycleForm.js';

type Viewer = NonNullable<WorkHomeQuery['viewer']>;
type Cycle = Viewer['workplaces'][number]['cycles'][number];

function CycleCard({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const base = `/${locale}/work/cycles/${cycle.id}`;
  const forward = cycle.nextMoves.find((move) => !move.back);
  const open = desks.filter((desk) => desk.phases.includes(cycle.phase));
  const until = cycle.phaseUntil && formatDate(cycle.phaseUntil, locale);
  return (
    <Card
      as="li"
      title={
        <Anchor href={base}>
          {i18n._(cycleKindLabels[cycle.kind])}, {formatYears(cycle.fromYear, cycle.toYear)}
        </Anchor>
      }
    >
      <p className="row">
        <Badge kind="accent" icon="flag">
          {i18n._(phaseLabels[cycle.phase])}
        </Badge>
        {until ? (
          <span className="note">
            <Trans>until {until}</Trans>
          </span>
        ) : null}
      </p>
      {open.map((desk) => (
        <p key={desk.path}>
          <Anchor href={`${base}/${desk.path}`}>{i18n._(desk.title)}</Anchor>
          <br />
          <span className="note">{i18n._(desk.what)}</span>
        </p>
      ))}
      {forward === undefined ? null : forward.unmet[0] === undefined ? (
        <p className="note">
          <Trans>Ready to go on: {i18n._(eventLabels[forward.event])}</Trans>
        </p>
      ) : (
        <p className="note">{problemText(i18n, forward.unmet[0])}</p>
      )}
    </Card>
  );
}

function Workplaces({ viewer }: { readonly viewer: Viewer }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const roles = [...new Set(viewer.roles.map((role) => i18n._(roleLabels[role.code])))];
  const mayBegin = viewer.roles.some((role) =>
    ['jamoat_admin', 'sddc_secretary'].includes(role.code),
  );
  const mayManage = viewer.roles.some((role) =>
    ['jamoat_admin', 'sddc_secretary', 'village_rep', 'recorder'].includes(role.code),
  );
  const mayEverywhere = viewer.roles.some((role) => role.code === 'sysadmin');
  return (
    <>
      <PageHead title={viewer.person.displayName} lead={roles.join(', ')} />
      {mayEverywhere ? (
        <Section id="everywhere" title={<Trans>The whole system</Trans>}>
          <p>
            <Anchor href={`/${locale}/work/people`}>
              <Trans>People and roles</Trans>
            </Anchor>
            <br />
            <span className="note">
              <Trans>Administrators of the jamoats and reviewers of the districts</Trans>
            </span>
          </p>
        </Section>
      ) : viewer.workplaces.length === 0 ? (
        <EmptyState title={<Trans>No jamoat is entrusted to you yet.</Trans>}>
          <p>
            <Trans>The administrator of the jamoat gives roles.</Trans>
          </p>
        </EmptyState>
      ) : null}
      {viewer.workplaces.map((jamoat) => (
        <Section
          key={jamoat.id}
          id={jamoat.id}
          title={<PlaceName name={jamoat.name} />}
          action={{ href: `/${locale}/jamoats/${jamoat.id}`, label: <Trans>Public page</Trans> }}
        >
          <div className="flow">
            {jamoat.cycles.length === 0 ? (
              <p className="muted">
                <Trans>No cycle has begun here.</Trans>
              </p>
            ) : (
              <ul className="grid" role="list">
                {jamoat.cycles.map((cycle) => (
                  <CycleCard key={cycle.id} cycle={cycle} />
                ))}
              </ul>
            )}
            {mayManage ? (
              <p className="row">
                <Anchor href={`/${locale}/work/people/${jamoat.id}`}>
                  <Trans>People and roles</Trans>
                </Anchor>
                <Anchor href={`/${locale}/work/sddc/${jamoat.id}`}>
                  <Trans>Seats of the committee</Trans>
                </Anchor>
              </p>
            ) : null}
            {mayBegin ? (
              <Disclosure summary={<Trans>Begin a new cycle</Trans>}>
                <NewCycleForm jamoatId={jamoat.id} />
              </Disclosure>
            ) : null}
          </div>
        </Section>
      ))}
    </>
  );
}

export default function HomeRoute() {
  const state = useQuery(WorkHomeDocument);
  return (
    <QueryGate state={state}>
      {({ viewer }) => (viewer ? <Workplaces viewer={viewer} /> : null)}
    </QueryGate>
  );
}
