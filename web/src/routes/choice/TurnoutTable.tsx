import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { DeskChoice } from './desk-props.js';

/** Who took part so far, by village; small villages joined as everywhere. */
export function TurnoutTable({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { onRoll, tookPart, blocks } = choice.turnout;
  const all = formatNumber(onRoll, locale);
  const part = formatNumber(tookPart ?? 0, locale);
  const share = formatNumber(
    onRoll === 0 ? 0 : Math.round(((tookPart ?? 0) * 100) / onRoll),
    locale,
  );
  return (
    <Section id="turnout" size="s" title={<Trans>Turnout</Trans>}>
      {choice.status === 'prepared' ? (
        <p>
          <Trans>On the roll: {all}</Trans>
        </p>
      ) : tookPart === null ? (
        <p className="muted">
          <Trans>Fewer than five of {all} on the roll. Villages are shown from five on.</Trans>
        </p>
      ) : (
        <div className="flow">
          <div className="flow-s">
            <p>
              <Trans>
                <b>{part}</b> of {all} took part ({share} %)
              </Trans>
            </p>
            <Bar whole={onRoll} parts={[{ amount: tookPart, tone: 'accent' }]} />
          </div>
          <Table
            caption={<Trans>Turnout by village</Trans>}
            captionHidden
            rows={blocks}
            rowKey={(block) => block.villages[0]?.id ?? ''}
            columns={[
              {
                key: 'village',
                head: t`Village`,
                cell: (block) =>
                  block.villages.map((village, index) => (
                    <Fragment key={village.id}>
                      {index === 0 ? null : ', '}
                      <PlaceName name={village.name} />
                    </Fragment>
                  )),
                total: t`Together`,
              },
              {
                key: 'part',
                head: t`Took part`,
                kind: 'number',
                cell: (block) => formatNumber(block.tookPart, locale),
                total: formatNumber(tookPart, locale),
              },
              {
                key: 'roll',
                head: t`On the roll`,
                kind: 'number',
                cell: (block) => formatNumber(block.onRoll, locale),
                total: all,
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
