import { Plural, Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Enough } from './Enough.js';
import { MoneyTrail } from './MoneyTrail.js';
import { missingOf, type Result, type ResultProject, wholeUnits } from './result.js';
import styles from './result.module.css';
import { SupportBar } from './SupportBar.js';
import { WorkRow } from './WorkRow.js';

/** The others: what was missing in one sentence, and on request where the money went and what would have been enough. */
export function NotChosen({ result }: { readonly result: Result }) {
  const others = result.projects.filter(({ binding }) => binding.verdict !== 'won');
  const count = others.length;
  if (count === 0) return null;
  return (
    <Section
      id="not-won"
      title={<Trans>Why the others were not chosen</Trans>}
      note={<Plural value={count} one="# work" other="# works" />}
    >
      <ul className={styles.works} role="list">
        {others.map((project) => (
          <WorkRow key={project.position} project={project} rank={null}>
            {project.votes === 0 || project.binding.verdict === 'left_out' ? null : (
              <SupportBar result={result} project={project} />
            )}
            <p className={styles.why}>
              <WhyNot project={project} outcome={project.binding} />
            </p>
            {project.votes === 0 ? null : (
              <div className={styles.more}>
                {project.binding.verdict === 'supporters_short' ? (
                  <Disclosure summary={<Trans>Where did its supporters’ money go?</Trans>}>
                    <MoneyTrail result={result} project={project} />
                  </Disclosure>
                ) : null}
                {project.enough === null ? null : (
                  <Disclosure summary={<Trans>What would have been enough?</Trans>}>
                    <Enough result={result} project={project} enough={project.enough} />
                  </Disclosure>
                )}
              </div>
            )}
          </WorkRow>
        ))}
      </ul>
    </Section>
  );
}

/** What was missing under one rule, in a sentence. */
export function WhyNot(props: {
  readonly project: ResultProject;
  readonly outcome: ResultProject['binding'];
}) {
  const { project, outcome } = props;
  const locale = useLocale();
  const { cost, support } = project;
  const supporters = formatNumber(project.votes, locale);
  const zero = { ...cost, amount: '0' };
  const rest = formatMoneyValue(outcome.rest ?? zero, locale);
  switch (outcome.verdict) {
    case 'no_support':
      return <Trans>Nobody supported it.</Trans>;
    case 'does_not_fit': {
      const gap = formatMoneyValue(outcome.missing ?? zero, locale);
      return outcome.rest?.amount === '0' ? (
        <Trans>When its turn came, no money was left.</Trans>
      ) : (
        <Trans>
          When its turn came, {rest} were left: <b>{gap}</b> too little.
        </Trans>
      );
    }
    case 'supporters_short': {
      const held = formatMoneyValue(wholeUnits(support?.held ?? zero), locale);
      const gap = formatMoneyValue(missingOf(cost, support?.held ?? zero), locale);
      return (
        <>
          <Trans>
            In the end its supporters held {held} together: <b>{gap}</b> too little.
          </Trans>{' '}
          {outcome.rest == null ? null : (
            <Trans>For what was left over in the end, {rest}, it was too dear as well.</Trans>
          )}
        </>
      );
    }
    case 'left_out':
      return (
        <Trans>
          It cannot be carried out and is left out of this count. Supporters: {supporters}.
        </Trans>
      );
    case 'won':
      return null;
  }
}
