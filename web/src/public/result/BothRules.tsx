import { Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { selectionRuleLabels } from '../../lib/labels/choice.js';
import { RuleSentence } from '../../features/choice/RuleSentence.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { EffectiveSupport } from './EffectiveSupport.js';
import { MoneyTrail } from './MoneyTrail.js';
import { WhyNot } from './NotChosen.js';
import { Replay } from './Replay.js';
import { isByBlocks, type Result, type ResultProject, type RuleOutcome } from './result.js';
import styles from './result.module.css';

/** What the other rule would have made of the same ballots, in numbers and by the works that differ. */
export function BothRules({ result }: { readonly result: Result }) {
  const { binding, beside, projects } = result;
  const only = (here: RuleOutcome, there: RuleOutcome) =>
    projects.filter(
      ({ position }) => here.winners.includes(position) && !there.winners.includes(position),
    );
  return (
    <Section
      id="comparison"
      title={<Trans>What the other rule would give</Trans>}
      note={<Trans>For comparison; it decides nothing</Trans>}
    >
      <div className="flow">
        <p>
          <RuleSentence rule={beside.rule} />
        </p>
        <Numbers result={result} />
        <Differences
          result={result}
          onlyBinding={only(binding, beside)}
          onlyBeside={only(beside, binding)}
        />
        <div>
          {beside.rule === 'greedy_score' || isByBlocks(result, beside) ? null : (
            <Disclosure
              summary={<Trans>How strong was each work’s support by equal shares?</Trans>}
            >
              <EffectiveSupport result={result} />
            </Disclosure>
          )}
          {isByBlocks(result, beside) ? null : (
            <Disclosure summary={<Trans>How would it go by the other rule, step by step?</Trans>}>
              <Replay result={result} rule={beside} />
            </Disclosure>
          )}
        </div>
      </div>
    </Section>
  );
}

function Numbers({ result }: { readonly result: Result }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { binding, beside, ballots } = result;
  const all = formatNumber(ballots, locale);
  const ofBallots = (count: number) => {
    const some = formatNumber(count, locale);
    return (
      <Trans>
        {some} of {all}
      </Trans>
    );
  };
  const rows = [
    {
      key: 'works',
      label: t`Works chosen`,
      cell: ({ winners }: RuleOutcome) => formatNumber(winners.length, locale),
    },
    {
      key: 'spent',
      label: t`Money given`,
      cell: ({ spent }: RuleOutcome) => formatMoneyValue(spent, locale),
    },
    {
      key: 'without',
      label: t`Ballots without a chosen work`,
      cell: ({ withoutWinner }: RuleOutcome) => ofBallots(withoutWinner),
    },
    {
      key: 'average',
      label: t`Chosen works on a ballot, on average`,
      cell: ({ winnersPerBallot }: RuleOutcome) =>
        formatNumber(winnersPerBallot.toFixed(2), locale),
    },
  ];
  return (
    <Table
      caption={<Trans>Both rules beside each other</Trans>}
      captionHidden
      stack
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'label', head: t`By which rule`, headHidden: true, cell: ({ label }) => label },
        {
          key: 'binding',
          head: i18n._(selectionRuleLabels[binding.rule]),
          kind: 'number',
          cell: ({ cell }) => <b>{cell(binding)}</b>,
        },
        {
          key: 'beside',
          head: i18n._(selectionRuleLabels[beside.rule]),
          kind: 'number',
          cell: ({ cell }) => cell(beside),
        },
      ]}
    />
  );
}

function Differences(props: {
  readonly result: Result;
  readonly onlyBinding: readonly ResultProject[];
  readonly onlyBeside: readonly ResultProject[];
}) {
  const { result, onlyBinding, onlyBeside } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const besideName = i18n._(selectionRuleLabels[result.beside.rule]);
  if (onlyBinding.length + onlyBeside.length === 0)
    return (
      <p>
        <Trans>Both rules choose the same works.</Trans>
      </p>
    );
  return (
    <div className={styles.differences}>
      {onlyBinding.length === 0 ? null : (
        <div className="flow-s">
          <h3>
            <Trans>Chosen here, but not by the rule “{besideName}”</Trans>
          </h3>
          <ul className={styles.works} role="list">
            {onlyBinding.map((project) => (
              <li key={project.position} className={styles.difference}>
                <Title project={project} />
                <p>
                  <WhyNot project={project} outcome={project.beside} />
                </p>
                {project.beside.verdict === 'supporters_short' ? (
                  <div className={styles.more}>
                    <Disclosure summary={<Trans>Where did its supporters’ money go?</Trans>}>
                      <MoneyTrail result={result} project={project} />
                    </Disclosure>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      )}
      {onlyBeside.length === 0 ? null : (
        <div className="flow-s">
          <h3>
            <Trans>Chosen only by the rule “{besideName}”</Trans>
          </h3>
          <ul className={styles.works} role="list">
            {onlyBeside.map((project) => {
              const votes = formatNumber(project.votes, locale);
              const cost = formatMoneyValue(project.cost, locale);
              return (
                <li key={project.position} className={styles.difference}>
                  <Title project={project} />
                  <p>
                    <Trans>
                      {votes} supporters, {cost}
                    </Trans>
                    {project.beside.byVotes && result.beside.rule !== 'greedy_score' ? (
                      <>
                        {'; '}
                        <Trans>taken from the money left over, as the next by supporters</Trans>
                      </>
                    ) : null}
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

function Title({ project }: { readonly project: ResultProject }) {
  const { proposal } = project;
  return (
    <p>
      <b lang={proposal.language}>{keepUnits(proposal.title)}</b>
    </p>
  );
}
