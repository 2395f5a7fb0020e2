import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { formatPercent } from '../../lib/format/percent.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Table } from '../../ui/table/Table.js';
import { Places } from './Places.js';
import type { TurnoutFiguresFragment } from './Turnout.gen.js';

/** How many of those on the roll took part, and of which villages; never who, and of no group smaller than five. */
export function Turnout({ turnout }: { readonly turnout: TurnoutFiguresFragment['turnout'] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { onRoll, tookPart, blocks } = turnout;
  const all = formatNumber(onRoll, locale);
  if (tookPart === null) {
    return (
      <p>
        <Trans>Fewer than five of {all} on the roll. Villages are shown from five on.</Trans>
      </p>
    );
  }
  const some = formatNumber(tookPart, locale);
  const share = formatPercent(tookPart, onRoll, locale);
  return (
    <div className="flow-s">
      <p>
        <Trans>
          <b>{some}</b> of {all} on the roll ({share}).
        </Trans>
      </p>
      <Bar whole={onRoll} parts={[{ amount: tookPart, tone: 'accent' }]} />
      <Table
        caption={<Trans>Turnout by village</Trans>}
        captionHidden
        rows={blocks}
        rowKey={(block) => block.villages[0]?.id ?? ''}
        columns={[
          {
            key: 'village',
            head: t`Village`,
            cell: (block) => <Places everywhere={false} villages={block.villages} />,
          },
          {
            key: 'part',
            head: t`Took part`,
            kind: 'number',
            cell: (block) => formatNumber(block.tookPart, locale),
          },
          {
            key: 'roll',
            head: t`On the roll`,
            kind: 'number',
            cell: (block) => formatNumber(block.onRoll, locale),
          },
        ]}
      />
    </div>
  );
}
