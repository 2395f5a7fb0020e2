import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConsentRule } from '../../features/consensus/ConsentRule.js';
import { EarlierRounds } from '../../features/consensus/EarlierRounds.js';
import { PositionBar } from '../../features/consensus/PositionBar.js';
import { Objections, OtherPositions, Reservations } from '../../features/consensus/Positions.js';
import type { ShownRoundFragment } from '../../features/consensus/Round.gen.js';
import { RoundComments } from '../../features/consensus/RoundComments.js';
import { RoundProposals } from '../../features/consensus/RoundProposals.js';
import { RoundVerdict } from '../../features/consensus/RoundVerdict.js';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roundStatusLabels } from '../../lib/labels/consensus.js';
import { cycleKindLabels } from '../../lib/labels/cycle.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { uuidParam } from '../uuid-param.js';
import { ConsensusPageDocument, type ConsensusPageQuery } from './Consensus.gen.js';

function Round(props: {
  readonly round: ShownRoundFragment;
  readonly earlier: readonly ShownRoundFragment[];
  readonly jamoatId: string;
}) {
  const { round, earlier, jamoatId } = props;
  const locale = useLocale();
  return (
    <Columns
      aside={
        <Section id="rule" size="s" title={<Trans>The rule</Trans>}>
          <div className="flow-s">
            <ConsentRule />
            <p>
              <a href={`/${locale}/jamoats/${jamoatId}/committee`}>
                <Trans>Who sits in the committee</Trans>
              </a>
            </p>
          </div>
        </Section>
      }
    >
      <RoundVerdict round={round} />
      <Section id="positions" title={<Trans>Positions</Trans>}>
        <PositionBar tally={round.tally} />
      </Section>
      <Objections round={round} />
      <Reservations round={round} />
      <OtherPositions round={round} />
      <RoundProposals round={round} />
      <Section id="comments" title={<Trans>Said in the committee</Trans>}>
        <RoundComments round={round} />
      </Section>
      <EarlierRounds rounds={earlier} />
    </Columns>
  );
}

function Consensus({ data, request }: PageProps<ConsensusPageQuery>) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { cycle } = data;
  if (!cycle) return null;
  const { jamoat, fromYear, toYear } = cycle;
  const [round, ...earlier] = cycle.consensusRounds;
  const jamoatHref = `/${locale}/jamoats/${jamoat.id}`;
  const back = { href: jamoatHref, label: <PlaceName name={jamoat.name} /> };
  const kind = `${i18n._(cycleKindLabels[cycle.kind])}, ${String(fromYear)}–${String(toYear)}`;
  const number = round?.number ?? 0;
  const day = round ? formatLongDate(round.openedAt, locale) : '';
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: cycle.id, section: 'committee' }}
    >
      {round ? (
        <>
          <PageHead
            back={back}
            eyebrow={kind}
            title={<span lang={round.language}>{round.question}</span>}
            lead={
              <Trans>
                Consensus round {number} of the committee, opened on {day}
              </Trans>
            }
          >
            <p>
              <Badge
                kind={round.status === 'open' ? 'accent' : 'plain'}
                icon={round.status === 'open' ? 'clock' : 'lock'}
              >
                {i18n._(roundStatusLabels[round.status])}
              </Badge>
            </p>
          </PageHead>
          <Round round={round} earlier={earlier} jamoatId={jamoat.id} />
        </>
      ) : (
        <>
          <PageHead back={back} eyebrow={kind} title={<Trans>Consensus of the committee</Trans>} />
          <EmptyState title={<Trans>No consensus round was held yet.</Trans>}>
            <p>
              <Trans>
                When the proposals are checked, the committee discusses the shortlist and each seat
                states its position here.
              </Trans>
            </p>
          </EmptyState>
        </>
      )}
    </PublicFrame>
  );
}

const title = msg`Consensus of the committee`;

export const consensusPage = publicPage({
  path: '/cycles/:cycleId/consensus',
  document: ConsensusPageDocument,
  variables: ({ params }) => ({ id: uuidParam(params['cycleId']) }),
  found: (data) => data.cycle !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.cycle?.jamoat.name.text ?? ''),
  Component: Consensus,
});
