import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { ApprovalLane } from '../../features/plan/ApprovalLane.js';
import { SourcesTable } from '../../features/plan/PlanSums.js';
import { LineCount, PlanTable } from '../../features/plan/PlanTable.js';
import { mayNow, whyNot } from '../../features/plan/viewer-can.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatDateTime } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { Steps } from '../../ui/steps/Steps.js';
import {
  ConfirmPublicationDocument,
  PreparePublicationDocument,
  PublicationDeskDocument,
  type PublicationDeskQuery,
} from './Publish.gen.js';

type Cycle = NonNullable<PublicationDeskQuery['cycle']>;
type Desk = NonNullable<PublicationDeskQuery['publicationDesk']>;
type Version = NonNullable<Desk['version']>;
interface DeskProps {
  readonly cycle: Cycle;
  readonly desk: Desk;
  readonly version: Version;
}

const refetch = ['PublicationDesk'];

function Prepare({ cycle, desk }: DeskProps) {
  const act = useAct(PreparePublicationDocument, { refetch });
  const [id, setId] = useState(() => crypto.randomUUID());
  if (!mayNow(desk.viewerCan, 'preparePublication')) return null;
  return (
    <div className="flow-s">
      <ProblemBanner problem={act.problem} />
      {desk.preparation ? (
        <p>
          <Trans>The preparation waits for the chair of the jamoat.</Trans>
        </p>
      ) : null}
      <Button
        busy={act.busy}
        kind={desk.preparation ? 'quiet' : 'primary'}
        onClick={() => {
          void act.run({ input: { id, cycleId: cycle.id } }).then((done) => {
            if (done) setId(crypto.randomUUID());
          });
        }}
      >
        {desk.preparation ? (
          <Trans>Prepare it anew in my name</Trans>
        ) : (
          <Trans>I have read the plan: prepare its publication</Trans>
        )}
      </Button>
    </div>
  );
}

function Confirm({ desk, version }: DeskProps) {
  const locale = useLocale();
  const act = useAct(ConfirmPublicationDocument, { refetch });
  const [id] = useState(() => crypto.randomUUID());
  const [asking, setAsking] = useState(false);
  const { preparation } = desk;
  if (!preparation) return null;
  if (!mayNow(desk.viewerCan, 'confirmPublication')) {
    return whyNot(desk.viewerCan, 'confirmPublication') === 'phase.publication_by_one_person' ? (
      <Banner title={<Trans>You prepared it: another person must confirm it.</Trans>} />
    ) : null;
  }
  const total = formatMoneyValue(version.total, locale);
  return (
    <div className="flow-s">
      <ProblemBanner problem={act.problem} />
      <Button
        icon="flag"
        onClick={() => {
          setAsking(true);
        }}
      >
        <Trans>Publish the plan</Trans>
      </Button>
      <Dialog
        id="publish"
        open={asking}
        title={<Trans>Publish the plan for good?</Trans>}
        onClose={() => {
          setAsking(false);
        }}
        acts={
          <>
            <Button
              busy={act.busy}
              onClick={() => {
                void act.run({ input: { id, preparationId: preparation.id } }).then(() => {
                  setAsking(false);
                });
              }}
            >
              <Trans>Publish the plan</Trans>
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                setAsking(false);
              }}
            >
              <Trans>Not yet</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Everybody will be able to read it, with its fingerprint. It can never be changed
            afterwards. The carrying out begins: {total}.
          </Trans>
        </p>
      </Dialog>
    </div>
  );
}

/** The two persons, one after the other. */
function TwoPersons(props: DeskProps) {
  const { desk } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const { preparation, publication, viewerCan } = desk;
  const by = preparation?.preparedBy ?? '';
  const at = preparation ? formatDateTime(preparation.preparedAt, locale) : '';
  const waits = whyNot(viewerCan, 'preparePublication') === 'phase.approvals_missing';
  return (
    <div className="flow">
      <Steps
        across
        stateWords={{ done: t`done`, now: t`now`, next: t`later` }}
        steps={[
          {
            key: 'prepare',
            state: preparation ? 'done' : waits ? 'next' : 'now',
            title: <Trans>The administrator of the jamoat prepares</Trans>,
            note: preparation ? (
              <Trans>
                {by}, {at}
              </Trans>
            ) : undefined,
          },
          {
            key: 'confirm',
            state: publication ? 'done' : preparation ? 'now' : 'next',
            title: <Trans>The chair of the jamoat confirms</Trans>,
            note: <Trans>another person</Trans>,
          },
        ]}
      />
      {waits ? (
        <Banner
          title={
            <Trans>
              The plan is published when committee, council and district have approved it.
            </Trans>
          }
        />
      ) : null}
      <Prepare {...props} />
      <Confirm {...props} />
    </div>
  );
}

function Published({ desk }: { readonly desk: Desk }) {
  const locale = useLocale();
  if (!desk.publication) return null;
  const { id, number } = desk.publication;
  return (
    <Banner kind="ok" title={<Trans>The plan is published as No. {number}.</Trans>}>
      <ButtonLink href={`/${locale}/publications/${id}`} icon="arrow">
        <Trans>Read the published plan</Trans>
      </ButtonLink>
    </Banner>
  );
}

function DeskView(props: DeskProps) {
  const { cycle, desk, version } = props;
  const locale = useLocale();
  return (
    <div className="flow-l">
      <Published desk={desk} />
      <Section id="approved" title={<Trans>First: three approvals</Trans>}>
        <ApprovalLane steps={version.steps} now={new Date()} />
      </Section>
      {desk.publication ? null : (
        <Section id="two-persons" title={<Trans>Then: two persons publish</Trans>}>
          <TwoPersons {...props} />
        </Section>
      )}
      <Section
        id="preview"
        title={<Trans>What will be published</Trans>}
        note={<LineCount count={version.lines.length} />}
        action={{
          href: `/${locale}/cycles/${cycle.id}/plan`,
          label: <Trans>As everybody sees it</Trans>,
        }}
      >
        <PlanTable
          lines={version.lines}
          currency={cycle.currency}
          caption={<Trans>Lines of the plan</Trans>}
        />
      </Section>
      <Section id="sources" title={<Trans>Who pays</Trans>}>
        <SourcesTable version={version} />
      </Section>
    </div>
  );
}

export default function PublishRoute() {
  const { cycleId = '' } = useParams();
  const { t } = useLingui();
  const state = useQuery(PublicationDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, publicationDesk: desk }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="publish" />
            {!desk ? (
              <EmptyState title={<Trans>This desk is open to those who publish the plan.</Trans>} />
            ) : desk.version ? (
              <DeskView cycle={cycle} desk={desk} version={desk.version} />
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
