import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels } from '../../lib/labels/cycle.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { byUrgency } from './by-urgency.js';
import type { Cycle, Jamoat } from './cycle.js';
import { CyclesNow } from './CycleNow.js';
import { CycleRules } from './CycleRules.js';
import { CycleSteps } from './CycleSteps.js';
import { JamoatPageDocument, type JamoatPageQuery } from './Jamoat.gen.js';
import styles from './jamoat.module.css';
import { CommitteeTeaser, PlanInForce } from './JamoatAside.js';
import { Villages } from './Villages.js';

/** How many villages and people. */
function Size({ jamoat }: { readonly jamoat: Jamoat }) {
  const locale = useLocale();
  const { population, populationYear } = jamoat;
  const villages = jamoat.villages.length;
  const residents = population === null ? '' : formatNumber(population, locale);
  return (
    <>
      {villages === 0 ? null : <Plural value={villages} one="# village" other="# villages" />}
      {villages === 0 || population === null ? null : ' · '}
      {population === null ? null : populationYear === null ? (
        <Plural value={population} one={`${residents} resident`} other={`${residents} residents`} />
      ) : (
        <Trans>
          {residents} residents in {populationYear}
        </Trans>
      )}
    </>
  );
}

/** The way of every cycle and its rules, side by side where there is room. */
function Ways({ cycles }: { readonly cycles: readonly Cycle[] }) {
  const { i18n } = useLingui();
  return (
    <div className={styles.steps}>
      {cycles.map((cycle) => (
        <Section
          key={cycle.id}
          id={`steps-${cycle.id}`}
          title={`${i18n._(cycleKindLabels[cycle.kind])}, ${formatYears(cycle.fromYear, cycle.toYear)}`}
          size="s"
        >
          <CycleSteps cycle={cycle} />
          <CycleRules cycle={cycle} />
        </Section>
      ))}
    </div>
  );
}

function JamoatShown({ data, request }: PageProps<JamoatPageQuery>) {
  const locale = useLocale();
  const { jamoat } = data;
  if (!jamoat) return null;
  const cycles = byUrgency(jamoat.cycles);
  const [first] = cycles;
  const inForce = cycles.find((cycle) => cycle !== first && cycle.publication !== null);
  return (
    <PublicFrame request={request} frame={data} place={{ jamoat, section: 'jamoat' }}>
      <PageHead
        title={<PlaceName name={jamoat.name} />}
        back={{
          href: `/${locale}/districts/${jamoat.district.id}`,
          label: <PlaceName name={jamoat.district.name} />,
        }}
        eyebrow={jamoat.kind === 'rural' ? <Trans>Rural jamoat</Trans> : <Trans>Town jamoat</Trans>}
        lead={<Size jamoat={jamoat} />}
      />
      <div className="flow-l">
        {cycles.length === 0 ? (
          <EmptyState title={<Trans>No plan is being made here yet.</Trans>}>
            <p>
              <Trans>
                When the committee of the jamoat opens a cycle, its steps and dates stand on this
                page.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <CyclesNow cycles={cycles} jamoatId={jamoat.id} now={request.now} />
        )}
        <Columns
          aside={
            <>
              {inForce ? <PlanInForce cycle={inForce} /> : null}
              <CommitteeTeaser jamoat={jamoat} />
            </>
          }
        >
          {cycles.length === 0 ? null : <Ways cycles={cycles} />}
          <Villages villages={jamoat.villages} />
        </Columns>
      </div>
    </PublicFrame>
  );
}

export const jamoatPage = publicPage({
  path: '/jamoats/:id',
  document: JamoatPageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  found: (data) => data.jamoat !== null,
  title: (data) => pageTitle(data.jamoat?.name.text ?? ''),
  Component: JamoatShown,
});
