import { Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Section } from '../../ui/section/Section.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { completedWorks, type Cycle, type Jamoat } from './cycle.js';

/** Who sits at the table, in two figures. */
export function CommitteeTeaser({ jamoat }: { readonly jamoat: Jamoat }) {
  const locale = useLocale();
  const { seats, filled, women } = jamoat.sddc.composition;
  const allSeats = formatNumber(seats, locale);
  const allMembers = formatNumber(filled, locale);
  return (
    <Section id="committee" size="s" title={<Trans>The committee</Trans>}>
      {seats === 0 ? (
        <p className="muted">
          <Trans>No committee is formed here yet.</Trans>
        </p>
      ) : (
        <div className="flow">
          <Stats>
            <Stat figure={allMembers} of={<Trans>of {allSeats}</Trans>}>
              <Trans>seats are filled</Trans>
            </Stat>
            <Stat figure={formatNumber(women, locale)} of={<Trans>of {allMembers}</Trans>}>
              <Trans>members are women</Trans>
            </Stat>
          </Stats>
          <p>
            <a href={`/${locale}/jamoats/${jamoat.id}/committee`}>
              <Trans>Who sits in the committee</Trans>
            </a>
          </p>
        </div>
      )}
    </Section>
  );
}

/** A plan that is in force beside a cycle that works on the next one. */
export function PlanInForce({ cycle }: { readonly cycle: Cycle }) {
  const locale = useLocale();
  const { publication } = cycle;
  if (publication === null) return null;
  const { cost, spent } = publication.progress;
  const { completed, works } = completedWorks(publication);
  const spentText = formatMoneyValue(spent, locale);
  const costText = formatMoneyValue(cost, locale);
  const years = formatYears(cycle.fromYear, cycle.toYear);
  return (
    <Section id="in-force" size="s" title={<Trans>Plan of {years}</Trans>}>
      <div className="flow-s">
        <p>
          <Trans>
            {completed} of {works} works are completed.
          </Trans>
        </p>
        <Bar whole={BigInt(cost.amount)} parts={[{ amount: BigInt(spent.amount), tone: 'ok' }]} />
        <p className="note">
          <Trans>
            {spentText} of {costText} are spent
          </Trans>
        </p>
        <p>
          <a href={`/${locale}/publications/${publication.id}`}>
            <Trans>See each line</Trans>
          </a>
        </p>
      </div>
    </Section>
  );
}
