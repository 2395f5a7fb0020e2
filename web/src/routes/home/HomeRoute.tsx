import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type RoleCode, roleCodes } from '../../../../server/domain/policy/roles.js';
import { heldRoles } from '../../features/cycle/may-do.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { LinkCard } from '../../ui/card/Card.js';
import { Columns } from '../../ui/columns/Columns.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { CycleCard } from './CycleCard.js';
import { WorkHomeDocument } from './Home.gen.js';
import type { Jamoat, Viewer } from './home-types.js';
import { JamoatSection } from './JamoatSection.js';
import { TaskCard } from './TaskCard.js';
import { tasksOf } from './tasks.js';

const managers: readonly RoleCode[] = [
  'jamoat_admin',
  'sddc_secretary',
  'sddc_chair',
  'village_rep',
  'recorder',
];
const beginners: readonly RoleCode[] = ['jamoat_admin', 'sddc_secretary'];

/** What somebody is first of all. Membership goes without saying for the chair, residence for everybody. */
function mainRoles(codes: readonly RoleCode[]): RoleCode[] {
  const held = roleCodes.filter((code) => codes.includes(code));
  const telling = held.filter((code) => code !== 'resident' && code !== 'sddc_member');
  return telling.length > 0 ? telling : held.slice(-1);
}

function Tasks({ viewer }: { readonly viewer: Viewer }) {
  const now = new Date();
  const tasks = tasksOf(heldRoles(viewer.roles), viewer.workplaces);
  return (
    <Section
      id="tasks"
      title={<Trans>What you can do now</Trans>}
      note={tasks.length > 1 ? <Trans>what ends soonest comes first</Trans> : undefined}
    >
      {tasks.length === 0 ? (
        <EmptyState title={<Trans>Nothing waits for you now.</Trans>}>
          <p>
            <Trans>Others have the next step; each cycle says whose turn it is.</Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className="flow" role="list">
          {tasks.map((task, index) => (
            <TaskCard
              key={`${task.cycle.id} ${JSON.stringify(task.work)}`}
              task={task}
              first={index === 0}
              now={now}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The cycles of jamoats somebody follows without keeping their registers. */
function CyclesOf({ jamoats }: { readonly jamoats: readonly Jamoat[] }) {
  return (
    <Section id="cycles" title={<Trans>Where each jamoat stands</Trans>}>
      <ul className="grid" role="list">
        {jamoats.flatMap((jamoat) =>
          jamoat.cycles.map((cycle) => <CycleCard key={cycle.id} cycle={cycle} jamoat={jamoat} />),
        )}
      </ul>
    </Section>
  );
}

function Everywhere() {
  const locale = useLocale();
  return (
    <Section id="everywhere" title={<Trans>The whole system</Trans>}>
      <LinkCard
        as="div"
        href={`/${locale}/work/people`}
        title={<Trans>People and roles</Trans>}
        meta={<Trans>Administrators of the jamoats and reviewers of the districts</Trans>}
      />
    </Section>
  );
}

function Nothing() {
  const locale = useLocale();
  return (
    <EmptyState
      title={<Trans>No jamoat is entrusted to you yet.</Trans>}
      act={
        <ButtonLink href={`/${locale}`} kind="secondary">
          <Trans>To the public pages</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans>The administrator of the jamoat gives roles.</Trans>
      </p>
    </EmptyState>
  );
}

function Workplaces({ viewer }: { readonly viewer: Viewer }) {
  const { t, i18n } = useLingui();
  useScreenTitle(t`My work`);
  const { workplaces } = viewer;
  const holds = (codes: readonly RoleCode[], jamoat: Jamoat) =>
    viewer.roles.some((role) => codes.includes(role.code) && role.jamoat?.id === jamoat.id);
  const codes = viewer.roles.map((role) => role.code);
  const kept = workplaces.filter((jamoat) => holds([...managers, ...beginners], jamoat));
  const others = workplaces.filter((jamoat) => !kept.includes(jamoat));
  const places = (shown: readonly Jamoat[], size: 'm' | 's') =>
    shown.map((jamoat) => (
      <JamoatSection
        key={jamoat.id}
        jamoat={jamoat}
        size={size}
        mayManage={holds(managers, jamoat)}
        mayBegin={holds(beginners, jamoat)}
      />
    ));
  return (
    <>
      <PageHead
        title={<Trans>My work</Trans>}
        lead={mainRoles(codes)
          .map((code) => i18n._(roleLabels[code]))
          .join(', ')}
      />
      {codes.includes('sysadmin') ? <Everywhere /> : null}
      {workplaces.length === 0 ? (
        codes.includes('sysadmin') ? null : (
          <Nothing />
        )
      ) : workplaces.length === 1 ? (
        <Columns aside={places(workplaces, 's')}>
          <Tasks viewer={viewer} />
        </Columns>
      ) : (
        <>
          <Tasks viewer={viewer} />
          {places(kept, 'm')}
          {others.length === 0 ? null : <CyclesOf jamoats={others} />}
        </>
      )}
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
