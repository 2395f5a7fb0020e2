import { Plural, Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { EffectiveSupportMeaning } from './EffectiveSupportMeaning.js';
import type { Choice, Result } from './result.js';
import styles from './result.module.css';
import { SupportBar } from './SupportBar.js';
import { WorkRow } from './WorkRow.js';

/** The works the rule took, in its order, each with its support. */
export function Chosen(props: { readonly choice: Choice; readonly result: Result }) {
  const { choice, result } = props;
  const locale = useLocale();
  const won = result.projects.filter(({ binding }) => binding.verdict === 'won');
  const count = won.length;
  const spent = formatMoneyValue(result.binding.spent, locale);
  return (
    <Section
      id="won"
      title={<Trans>Chosen</Trans>}
      note={
        <>
          <Plural value={count} one="# work" other="# works" /> · {spent}
        </>
      }
    >
      {result.binding.lotDecided ? <LotDecided choice={choice} result={result} /> : null}
      {count === 0 ? (
        <EmptyState title={<Trans>No work was chosen.</Trans>} />
      ) : (
        <ol className={styles.works} role="list">
          {won.map((project) => (
            <WorkRow key={project.position} project={project} rank={project.binding.rank ?? null}>
              <SupportBar result={result} project={project} />
              {result.binding.rule !== 'greedy_score' && project.binding.byVotes ? (
                <p className={styles.badge}>
                  <Badge icon="plus">
                    <Trans>Taken from the money left over, as the next by supporters</Trans>
                  </Badge>
                </p>
              ) : null}
            </WorkRow>
          ))}
        </ol>
      )}
      {result.binding.rule === 'greedy_score' || result.tallies.length > 0 ? null : (
        <Disclosure summary={<Trans>What is effective support?</Trans>}>
          <p>
            <EffectiveSupportMeaning />
          </p>
        </Disclosure>
      )}
    </Section>
  );
}

function LotDecided({ choice, result }: { readonly choice: Choice; readonly result: Result }) {
  const sets = result.binding.ties.map((tie) => tie.join(' = ')).join('; ');
  return (
    <Banner
      title={<Trans>The order among equals decided which of several works was chosen.</Trans>}
    >
      <p>
        <Trans>Equal, by their numbers on the ballot: {sets}.</Trans>{' '}
        {choice.seed === null ? (
          <Trans>
            Among equal ones the cheaper goes first, then the one with more supporters, then the
            order of the file the ballots came in.
          </Trans>
        ) : (
          <Trans>
            Among equal ones the cheaper goes first, then the one with more supporters, then the
            lot: its dice were thrown before witnesses before the first ballot.
          </Trans>
        )}
      </p>
    </Banner>
  );
}
