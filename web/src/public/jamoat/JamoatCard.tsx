import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatYears } from '../../lib/format/years.js';
import { LinkCard } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { byUrgency } from './by-urgency.js';
import type { JamoatCardFragment } from './JamoatCard.gen.js';

/** One jamoat in a list: where it lies, how many live there, what it plans now. */
export function JamoatCard({ jamoat }: { readonly jamoat: JamoatCardFragment }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { population } = jamoat;
  const formerNames = jamoat.formerNames.filter((name) => name !== jamoat.name.text);
  const residents = population === null ? '' : formatNumber(population, locale);
  return (
    <LinkCard
      as="li"
      href={`/${locale}/jamoats/${jamoat.id}`}
      title={<PlaceName name={jamoat.name} />}
      meta={
        <>
          <PlaceName name={jamoat.district.name} />
          {population === null ? null : (
            <>
              {' · '}
              <Plural
                value={population}
                one={`${residents} resident`}
                other={`${residents} residents`}
              />
            </>
          )}
        </>
      }
    >
      {formerNames.length === 0 ? null : (
        <p className="note">
          <Trans>Formerly {formerNames.join(', ')}</Trans>
        </p>
      )}
      {byUrgency(jamoat.cycles).map((cycle) => (
        <div key={cycle.id}>
          <p className="note">
            {i18n._(cycleKindLabels[cycle.kind])}, {formatYears(cycle.fromYear, cycle.toYear)}
          </p>
          <p>
            <b>{i18n._(phaseLabels[cycle.phase])}</b>
          </p>
          <StepsMini total={6} now={cycle.publicStep ?? (cycle.phase === 'closed' ? 7 : 0)} />
        </div>
      ))}
    </LinkCard>
  );
}
