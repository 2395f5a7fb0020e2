import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { currencyName, formatAmount } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Panel } from '../../ui/panel/Panel.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { choiceIdOf } from '../choice/choice-id.js';
import { ChoiceFrame } from '../choice/ChoiceFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, type PageRequest, publicPage } from '../page.js';
import { ResultPageDocument, type ResultPageQuery } from './Result.gen.js';
import { ResultAside } from './ResultAside.js';
import { Chosen } from './Chosen.js';
import { HandsAtMeetings } from './HandsAtMeetings.js';
import { HowCounted } from './HowCounted.js';
import { NotChosen } from './NotChosen.js';
import { BothRules } from './BothRules.js';
import { peopleOf, type Result } from './result.js';
import { VersionBanner } from './VersionBanner.js';
import { VillageMoney } from './VillageMoney.js';
import { VillageVotes } from './VillageVotes.js';

function ResultPage({ data, request }: PageProps<ResultPageQuery>) {
  const locale = useLocale();
  const { choice } = data;
  if (!choice) return null;
  const { result } = choice;
  const { jamoat } = choice.cycle;
  const day = result === null ? '' : formatLongDate(result.countedAt, locale);
  return (
    <ChoiceFrame request={request} frame={data} choice={choice}>
      <PageHead
        title={<Trans>Result of the choice</Trans>}
        back={{
          href: `/${locale}/jamoats/${jamoat.id}`,
          label: <PlaceName name={jamoat.name} />,
        }}
        eyebrow={<Trans>Choice of priorities</Trans>}
        lead={result === null ? undefined : <Trans>Counted on {day}</Trans>}
      />
      {result === null ? (
        <EmptyState title={<Trans>The ballots are not counted yet.</Trans>}>
          <p>
            <Trans>
              Until two persons have opened the count, nobody can see how many support what.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="flow-l">
          <VersionBanner choice={choice} result={result} />
          <Figures result={result} />
          <Columns aside={<ResultAside choice={choice} result={result} />}>
            <HowCounted choice={choice} result={result} />
            <Chosen choice={choice} result={result} />
            <NotChosen result={result} />
            <BothRules result={result} />
            <VillageMoney result={result} />
            <VillageVotes result={result} />
            <HandsAtMeetings result={result} />
          </Columns>
        </div>
      )}
    </ChoiceFrame>
  );
}

function Figures({ result }: { readonly result: Result }) {
  const locale = useLocale();
  const onRoll = formatNumber(result.onRoll, locale);
  const listed = formatNumber(result.projects.length, locale);
  const budget = formatAmount(result.budget.amount, result.budget.currency, locale);
  const currency = currencyName(result.budget.currency, locale);
  const { winners, spent, withoutWinner } = result.binding;
  const ballots = formatNumber(result.ballots, locale);
  return (
    <Panel id="figures" title={<Trans>The result in figures</Trans>} titleHidden wide>
      <Stats>
        <Stat figure={formatNumber(result.ballots, locale)} of={<Trans>of {onRoll}</Trans>}>
          <Trans>people on the roll handed in a valid ballot</Trans>
        </Stat>
        {result.tallies.length === 0 ? null : (
          <Stat
            figure={formatNumber(peopleOf(result) - result.ballots, locale)}
            of={<Trans>of {onRoll}</Trans>}
          >
            <Trans>people on the roll were counted at meetings</Trans>
          </Stat>
        )}
        <Stat figure={formatNumber(winners.length, locale)} of={<Trans>of {listed}</Trans>}>
          <Trans>works were chosen</Trans>
        </Stat>
        <Stat
          figure={formatAmount(spent.amount, spent.currency, locale)}
          of={<Trans>of {budget}</Trans>}
        >
          <Trans>{currency} are given to them</Trans>
        </Stat>
        <Stat
          figure={formatNumber(result.ballots - withoutWinner, locale)}
          of={<Trans>of {ballots}</Trans>}
        >
          <Trans>ballots have at least one of their works chosen</Trans>
        </Stat>
      </Stats>
    </Panel>
  );
}

/** The version an address asks for; the newest when it asks for none. */
function versionOf({ query }: PageRequest): number | null {
  const text = query['version'] ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

const title = msg`Result of the choice`;

export const resultPage = publicPage({
  path: '/choices/:id/result',
  document: ResultPageDocument,
  variables: (request) => ({ id: choiceIdOf(request), version: versionOf(request) }),
  found: (data) => data.choice !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.choice?.cycle.jamoat.name.text ?? ''),
  Component: ResultPage,
});
