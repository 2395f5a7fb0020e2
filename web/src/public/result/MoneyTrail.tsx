import { Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Table } from '../../ui/table/Table.js';
import { projectAt, type Result, type ResultProject, wholeUnits } from './result.js';

/** What the supporters of a work had under equal shares, and which works it went to. */
export function MoneyTrail(props: { readonly result: Result; readonly project: ResultProject }) {
  const { result, project } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const { support, cost } = project;
  if (support === null) return null;
  const money = (value: typeof cost) => formatMoneyValue(wholeUnits(value), locale);
  const supporters = formatNumber(project.votes, locale);
  const start = money(support.start);
  const price = formatMoneyValue(cost, locale);
  const held = money(support.held);
  const spent = [...support.spent].sort((a, b) =>
    BigInt(a.amount.amount) > BigInt(b.amount.amount) ? -1 : 1,
  );
  return (
    <div className="flow-s">
      <p>
        <Trans>
          Its {supporters} supporters began with {start} together; it costs {price}. They also
          supported works that were chosen before it, and paid for those:
        </Trans>
      </p>
      {spent.length === 0 ? null : (
        <Table
          stack
          caption={<Trans>Where the money of its supporters went</Trans>}
          captionHidden
          rows={spent}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'work',
              head: t`For the work`,
              cell: ({ position }) => {
                const { proposal } = projectAt(result, position);
                return <span lang={proposal.language}>{keepUnits(proposal.title)}</span>;
              },
              total: t`Left`,
            },
            {
              key: 'voters',
              head: t`Of its supporters paid`,
              kind: 'number',
              cell: ({ voters }) => {
                const some = formatNumber(voters, locale);
                return (
                  <Trans>
                    {some} of {supporters}
                  </Trans>
                );
              },
              total: '',
            },
            {
              key: 'amount',
              head: t`Money`,
              kind: 'number',
              cell: ({ amount }) => money(amount),
              total: held,
            },
          ]}
        />
      )}
    </div>
  );
}
