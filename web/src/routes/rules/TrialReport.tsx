import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { choiceRules } from '../../../../server/domain/choice/choice-rule.js';
import type {
  RuleOutcome,
  RuleTrial,
  TriedProject,
} from '../../../../server/domain/choice/rule-trial.js';
import { RuleSentence } from '../../features/choice/RuleSentence.js';
import { formatAmount, formatMoney } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { selectionRuleLabels } from '../../lib/labels/choice.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Icon } from '../../ui/icon/Icon.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import styles from './rules.module.css';

interface Tried {
  readonly trial: RuleTrial;
}

/** What each rule makes of the same ballots: in figures, work by work, and village by village. */
export function TrialReport({ trial }: Tried) {
  const heading = useRef<HTMLDivElement>(null);
  // Whoever pressed the button is taken to what it brought, also by a screen reader.
  useEffect(() => {
    heading.current?.focus();
  }, [trial]);
  return (
    <div ref={heading} tabIndex={-1} className={styles.report}>
      <InFigures trial={trial} />
      <WorkByWork trial={trial} />
      <VillageByVillage trial={trial} />
      <Rules trial={trial} />
    </div>
  );
}

function InFigures({ trial }: Tried) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { outcomes, currency, ballots, budgetMinor } = trial;
  const all = formatNumber(ballots, locale);
  const budget = formatMoney(budgetMinor, currency, locale);
  const served = ({ villages }: RuleOutcome) =>
    villages.filter(({ moneyMinor }) => BigInt(moneyMinor ?? 0) > 0n).length;
  const [first] = outcomes;
  const withMoney = (first?.villages ?? []).some(({ moneyMinor }) => moneyMinor !== null);
  const villages = first?.villages.length ?? 0;
  return (
    <Section
      id="figures"
      title={<Trans>Side by side</Trans>}
      note={
        <Trans>
          {all} ballots · {budget}
        </Trans>
      }
    >
      <Table
        stack
        caption={<Trans>The rules in figures</Trans>}
        captionHidden
        rows={outcomes}
        rowKey={({ rule }) => rule}
        columns={[
          {
            key: 'rule',
            head: t`Rule`,
            cell: ({ rule }) => i18n._(selectionRuleLabels[rule]),
          },
          {
            key: 'works',
            head: t`Works chosen`,
            kind: 'number',
            cell: ({ winners }) => formatNumber(winners.length, locale),
          },
          {
            key: 'money',
            head: t`Money given`,
            kind: 'number',
            cell: ({ spentMinor }) => formatAmount(spentMinor, currency, locale),
          },
          {
            key: 'without',
            head: t`Ballots without a chosen work`,
            kind: 'number',
            cell: ({ ballotsWithoutWinner }) => formatNumber(ballotsWithoutWinner, locale),
          },
          {
            key: 'average',
            head: t`Chosen works on a ballot, on average`,
            kind: 'number',
            cell: ({ winnersPerBallotHundredths }) =>
              formatNumber((winnersPerBallotHundredths / 100).toFixed(2), locale),
          },
          ...(withMoney
            ? [
                {
                  key: 'villages',
                  head: t`Villages with a work of their own`,
                  kind: 'number' as const,
                  cell: (outcome: RuleOutcome) => {
                    const own = formatNumber(served(outcome), locale);
                    const of = formatNumber(villages, locale);
                    return (
                      <Trans>
                        {own} of {of}
                      </Trans>
                    );
                  },
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function WorkByWork({ trial }: Tried) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { outcomes, projects, currency } = trial;
  return (
    <Section id="works" title={<Trans>Work by work</Trans>}>
      <div className="flow">
        <p className="note">
          <Trans>The number says as which one the rule chose it.</Trans>
        </p>
        <Table<TriedProject>
          stack
          caption={<Trans>Works and the rules that choose them</Trans>}
          captionHidden
          rows={projects}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'work',
              head: t`Work`,
              cell: ({ name, village }) => (
                <>
                  {keepUnits(name)}
                  {village === '' ? null : <span className="note"> {village}</span>}
                </>
              ),
            },
            {
              key: 'votes',
              head: t`Supporters`,
              kind: 'number',
              cell: ({ votes }) => formatNumber(votes, locale),
            },
            {
              key: 'cost',
              head: t`Cost`,
              kind: 'number',
              cell: ({ costMinor }) => formatAmount(costMinor, currency, locale),
            },
            ...outcomes.map(({ rule, winners }) => ({
              key: rule,
              head: i18n._(selectionRuleLabels[rule]),
              kind: 'number' as const,
              cell: ({ position }: TriedProject) => {
                const rank = winners.indexOf(position) + 1;
                return rank === 0 ? null : (
                  <span className={styles.won}>
                    <Icon name="check" /> {formatNumber(rank, locale)}
                  </span>
                );
              },
            })),
          ]}
        />
      </div>
    </Section>
  );
}

function VillageByVillage({ trial }: Tried) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { outcomes, currency } = trial;
  const villages = outcomes[0]?.villages ?? [];
  if (villages.length === 0) return null;
  const withMoney = villages.some(({ moneyMinor }) => moneyMinor !== null);
  return (
    <Section
      id="villages"
      title={
        withMoney ? (
          <Trans>Money for the works of each village</Trans>
        ) : (
          <Trans>Ballots without a chosen work, by village</Trans>
        )
      }
    >
      <Table
        stack
        caption={<Trans>Villages under each rule</Trans>}
        captionHidden
        rows={villages.map(({ village, ballots }, index) => ({ village, ballots, index }))}
        rowKey={({ village }) => village}
        columns={[
          { key: 'village', head: t`Village`, cell: ({ village }) => village },
          {
            key: 'ballots',
            head: t`Ballots`,
            kind: 'number',
            cell: ({ ballots }) => formatNumber(ballots, locale),
          },
          ...outcomes.map((outcome) => ({
            key: outcome.rule,
            head: i18n._(selectionRuleLabels[outcome.rule]),
            kind: 'number' as const,
            cell: ({ index }: { readonly index: number }) => {
              const village = outcome.villages[index];
              if (!village) return null;
              return withMoney
                ? formatAmount(village.moneyMinor ?? '0', currency, locale)
                : formatNumber(village.ballotsWithoutWinner, locale);
            },
          })),
        ]}
      />
    </Section>
  );
}

/** What each rule does, and whether a charter may choose it. */
function Rules({ trial }: Tried) {
  const { i18n } = useLingui();
  return (
    <Section id="rules" title={<Trans>The rules in a sentence</Trans>}>
      <dl className="flow">
        {trial.outcomes.map(({ rule }) => (
          <div key={rule} className="flow-s">
            <dt>
              <b>{i18n._(selectionRuleLabels[rule])}</b>{' '}
              {choiceRules.some((one) => one === rule) ? (
                <Badge kind="ok" icon="check">
                  <Trans>Can be chosen</Trans>
                </Badge>
              ) : (
                <Badge icon="info">
                  <Trans>For comparison only</Trans>
                </Badge>
              )}
            </dt>
            <dd>
              <RuleSentence rule={rule} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
