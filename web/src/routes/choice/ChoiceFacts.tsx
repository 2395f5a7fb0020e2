import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { HowItIsCounted } from '../../features/choice/HowItIsCounted.js';
import { formatDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { choiceStatusLabels } from '../../lib/labels/choice.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { DeskChoice } from './desk-props.js';

/** What was frozen: the money, the limit, the days, the rule, the ballot list with its numbers. */
export function ChoiceFacts({ choice }: { readonly choice: DeskChoice }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const budget = formatMoneyValue(choice.budget, locale);
  const lastDay = formatDate(choice.closesOn, locale);
  const { ballotMax, seed } = choice;
  return (
    <Section
      id="facts"
      size="s"
      title={<Trans>The ballot</Trans>}
      note={i18n._(choiceStatusLabels[choice.status])}
    >
      <div className="flow">
        <ul>
          <li>
            <Trans>Money: {budget}</Trans>
          </li>
          <li>
            <Trans>Last day: {lastDay}</Trans>
          </li>
          <li>
            {ballotMax === null ? (
              <Trans>Any number of works may be ticked</Trans>
            ) : (
              <Plural
                value={ballotMax}
                one="One work may be ticked"
                other="At most # works may be ticked"
              />
            )}
          </li>
          {seed === null ? null : (
            <li>
              <Trans>Dice for the lot: {seed}</Trans>
            </li>
          )}
        </ul>
        <HowItIsCounted choice={choice} />
        <Table
          caption={<Trans>Numbers on the ballot</Trans>}
          rows={choice.projects}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'title',
              head: t`Work`,
              cell: ({ position, proposal }) => (
                <>
                  {position}. <span lang={proposal.language}>{proposal.title}</span>
                </>
              ),
            },
            {
              key: 'cost',
              head: t`Cost`,
              kind: 'number',
              cell: ({ cost }) => formatMoneyValue(cost, locale),
            },
          ]}
        />
        <p>
          <a href={`/${locale}/choices/${choice.id}`}>
            <Trans>The ballot as residents see it</Trans>
          </a>
        </p>
      </div>
    </Section>
  );
}
