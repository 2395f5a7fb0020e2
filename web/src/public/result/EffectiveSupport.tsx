import { Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatPercent } from '../../lib/format/percent.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Table } from '../../ui/table/Table.js';
import type { Result, ResultProject } from './result.js';
import { EffectiveSupportMeaning } from './EffectiveSupportMeaning.js';

/** Every work's support as equal shares sees it, where these do not decide. */
export function EffectiveSupport({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const ofSupporters = ({ support, votes }: ResultProject) => {
    const some = formatNumber(support?.effectiveVotes ?? 0, locale);
    const all = formatNumber(votes, locale);
    const share = formatPercent(support?.perMille ?? 0, 1000, locale);
    return support?.effectiveVotes == null ? (
      <Trans>{share} of its cost</Trans>
    ) : (
      <Trans>
        {some} of {all}
      </Trans>
    );
  };
  return (
    <div className="flow-s">
      <p>
        <EffectiveSupportMeaning />
      </p>
      <Table
        stack
        caption={<Trans>Effective support of each work by equal shares</Trans>}
        captionHidden
        rows={result.projects}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            key: 'work',
            head: t`Work`,
            cell: ({ proposal }) => (
              <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
            ),
          },
          {
            key: 'bar',
            head: t`Drawn`,
            headHidden: true,
            kind: 'bar',
            cell: ({ support, votes }) => (
              <Bar
                whole={result.ballots}
                parts={[
                  { amount: support?.effectiveVotes ?? 0, tone: 'accent' },
                  { amount: votes - (support?.effectiveVotes ?? 0), tone: 'soft' },
                ]}
              />
            ),
          },
          {
            key: 'effective',
            head: t`Effective support, or what its supporters could raise`,
            kind: 'number',
            cell: ofSupporters,
          },
        ]}
      />
    </div>
  );
}
