import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { ApprovalLane } from '../../features/plan/ApprovalLane.js';
import { SourcesTable } from '../../features/plan/PlanSums.js';
import { PlanTable } from '../../features/plan/PlanTable.js';
import { VersionBadge, VersionHistory } from '../../features/plan/VersionHistory.js';
import { mayNow } from '../../features/plan/viewer-can.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { stepLabels } from '../../lib/labels/plan.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { ApprovalDeskDocument } from './Approval.gen.js';
import { CouncilStep } from './CouncilStep.js';
import { DecideBar } from './DecideBar.js';
import type { Desk, DeskCycle, DeskVersion, TypedReasons } from './desk.js';
import { LineDecisions } from './LineDecisions.js';
import { PaperStep } from './PaperStep.js';

/** What to say when there is nothing to decide for whoever looks. */
function WhatComesNext({
  cycle,
  version,
  turn,
  copies,
  busy,
}: {
  readonly cycle: DeskCycle;
  readonly version: DeskVersion;
  readonly turn: Desk['openStep'];
  /** Whether whoever looks may write down a decision that came on paper. */
  readonly copies: boolean;
  /** Whether whoever looks has something to do here. */
  readonly busy: boolean;
}) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const whose = turn === null ? '' : i18n._(stepLabels[turn]);
  switch (version.status) {
    case 'approved':
      return (
        <Banner kind="ok" title={<Trans>All three steps have approved this version.</Trans>}>
          <p className="pagetop">
            <ButtonLink href={`/${locale}/work/cycles/${cycle.id}/publish`} icon="arrow">
              <Trans>Go on to the publication</Trans>
            </ButtonLink>
          </p>
        </Banner>
      );
    case 'returned':
      return (
        <Banner
          kind="warn"
          title={<Trans>This version was returned. The secretary writes the next one.</Trans>}
        >
          <p className="pagetop">
            <ButtonLink
              href={`/${locale}/work/cycles/${cycle.id}/plan`}
              kind="secondary"
              icon="arrow"
            >
              <Trans>Lines of the plan</Trans>
            </ButtonLink>
          </p>
        </Banner>
      );
    default:
      return turn === null || busy ? null : (
        <Banner
          icon="clock"
          title={
            copies ? (
              <Trans>Now: {whose}. A decision that came on paper is written down below.</Trans>
            ) : (
              <Trans>Now: {whose}. You have nothing to decide here.</Trans>
            )
          }
        />
      );
  }
}

function DeskView(props: {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly version: DeskVersion;
}) {
  const { cycle, desk, version } = props;
  const [reasons, setReasons] = useState<TypedReasons>({});
  const titles = new Map(
    [...version.lines, ...version.reserve].map((line) => [line.key, line.title]),
  );
  const titleOf = (key: string) => titles.get(key) ?? '–';
  const { number } = version;
  const can = (act: string) => mayNow(desk.viewerCan, act);
  const returnsByVote = can('closeCouncilStep') && desk.council?.outcome === 'returned';
  const decides = can('recordAdoption') || can('decideDistrictStep') || returnsByVote;
  const copies = !decides && can('recordFromPaper');
  const earlier = cycle.jmp?.versions.filter((one) => one.number < version.number) ?? [];
  return (
    <div className="flow-l">
      <p className="row">
        <b>
          <Trans>Version {number}</Trans>
        </b>
        <VersionBadge status={version.status} />
      </p>
      <ApprovalLane steps={version.steps} now={new Date()} level={2} />
      <WhatComesNext
        cycle={cycle}
        version={version}
        turn={desk.openStep}
        copies={copies}
        busy={
          decides || can('castCouncilVote') || can('closeCouncilStep') || can('confirmFromPaper')
        }
      />
      {desk.council ? (
        <CouncilStep cycle={cycle} desk={desk} council={desk.council} reasons={reasons} />
      ) : null}
      <Section
        id="decide"
        title={
          copies ? <Trans>Line by line, as the paper has it</Trans> : <Trans>Line by line</Trans>
        }
      >
        {decides || copies ? (
          <LineDecisions
            version={version}
            earlier={earlier}
            reasons={reasons}
            onReasons={setReasons}
          />
        ) : (
          <PlanTable
            lines={version.lines}
            currency={cycle.currency}
            caption={<Trans>Lines of the plan</Trans>}
          />
        )}
      </Section>
      <Section id="sources" title={<Trans>Who pays</Trans>}>
        <SourcesTable version={version} />
      </Section>
      <PaperStep cycle={cycle} desk={desk} reasons={reasons} titleOf={titleOf} />
      {earlier.length === 0 ? null : (
        <Section id="history" title={<Trans>Earlier versions</Trans>}>
          <VersionHistory versions={earlier} titleOf={titleOf} now={new Date()} />
        </Section>
      )}
      <DecideBar cycle={cycle} desk={desk} version={version} reasons={reasons} />
    </div>
  );
}

export default function ApprovalRoute() {
  const { cycleId = '' } = useParams();
  const { t } = useLingui();
  const state = useQuery(ApprovalDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, approvalDesk: desk }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="approval" />
            {!desk ? (
              <EmptyState title={<Trans>This desk is open to those who approve the plan.</Trans>} />
            ) : desk.version ? (
              <DeskView key={desk.version.id} cycle={cycle} desk={desk} version={desk.version} />
            ) : (
              <EmptyState title={<Trans>No version has been sent for approval yet.</Trans>} />
            )}
          </>
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
