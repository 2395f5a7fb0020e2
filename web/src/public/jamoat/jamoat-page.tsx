import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { Card } from '../../ui/card/Card.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Panel } from '../../ui/panel/Panel.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { Table } from '../../ui/table/Table.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { CycleActs } from './CycleActs.js';
import { CycleSteps } from './CycleSteps.js';
import { JamoatPageDocument, type JamoatPageQuery } from './Jamoat.gen.js';

type Cycle = NonNullable<JamoatPageQuery['jamoat']>['cycles'][number];

function CycleFacts({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const step = cycle.publicStep;
  return (
    <>
      <StepsMini total={6} now={step ?? (cycle.phase === 'closed' ? 7 : 0)} />
      <p>
        {i18n._(cycleKindLabels[cycle.kind])}, {formatYears(cycle.fromYear, cycle.toYear)}
        {step === null ? null : (
          <>
            {' · '}
            <Trans>step {step} of 6</Trans>
          </>
        )}
      </p>
    </>
  );
}

function CycleUntil({ cycle }: { readonly cycle: Cycle }) {
  const locale = useLocale();
  if (cycle.phaseUntil === null) return null;
  const until = formatLongDate(cycle.phaseUntil, locale);
  return (
    <p className="lead">
      <Trans>Until {until}</Trans>
    </p>
  );
}

/** The cycle with most to do stands in the deep block of the page; another one on a card below it. */
function CyclesNow({
  cycles,
  jamoatId,
}: {
  readonly cycles: readonly Cycle[];
  readonly jamoatId: string;
}) {
  const { i18n } = useLingui();
  const [first, ...others] = byUrgency(cycles);
  if (first === undefined) return null;
  return (
    <div className="flow">
      <Panel
        id={`cycle-${first.id}`}
        title={i18n._(phaseLabels[first.phase])}
        eyebrow={<CycleFacts cycle={first} />}
      >
        <CycleUntil cycle={first} />
        <CycleActs cycle={first} jamoatId={jamoatId} deep />
      </Panel>
      {others.map((cycle) => (
        <Card key={cycle.id} as="div" level={2} title={i18n._(phaseLabels[cycle.phase])}>
          <div className="row note">
            <CycleFacts cycle={cycle} />
          </div>
          <CycleUntil cycle={cycle} />
          <CycleActs cycle={cycle} jamoatId={jamoatId} />
        </Card>
      ))}
    </div>
  );
}

function byUrgency(cycles: readonly Cycle[]): Cycle[] {
  return [...cycles].sort((a, b) => urgency(b) - urgency(a));
}

/** What residents can do themselves comes before what they can read. */
function urgency({ phase }: Cycle): number {
  if (phase === 'choice' || phase === 'collection') return 2;
  return phase === 'closed' || phase === 'preparation' ? 0 : 1;
}

function Jamoat({ data, request }: PageProps<JamoatPageQuery>) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { jamoat } = data;
  if (!jamoat) return null;
  const { population, populationYear } = jamoat;
  const residents = population === null ? '' : formatNumber(population, locale);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{
        href: `/${locale}/jamoats/${jamoat.id}`,
        name: <PlaceName name={jamoat.name} />,
        note: <PlaceName name={jamoat.district.name} />,
      }}
    >
      <PageHead
        title={<PlaceName name={jamoat.name} />}
        back={{
          href: `/${locale}/districts/${jamoat.district.id}`,
          label: <PlaceName name={jamoat.district.name} />,
        }}
        eyebrow={jamoat.kind === 'rural' ? <Trans>Rural jamoat</Trans> : <Trans>Town jamoat</Trans>}
        lead={
          population === null ? undefined : populationYear === null ? (
            <Plural
              value={population}
              one={`${residents} resident`}
              other={`${residents} residents`}
            />
          ) : (
            <Trans>
              {residents} residents in {populationYear}
            </Trans>
          )
        }
      />
      <div className="flow-l">
        <CyclesNow cycles={jamoat.cycles} jamoatId={jamoat.id} />
        {jamoat.cycles.length === 0 ? (
          <EmptyState title={<Trans>No plan is being made here yet.</Trans>}>
            <p>
              <Trans>
                When the committee of the jamoat opens a cycle, its steps and dates stand on this
                page.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          byUrgency(jamoat.cycles).map((cycle) => (
            <Section
              key={cycle.id}
              id={`steps-${cycle.id}`}
              title={<Trans>The way of the plan</Trans>}
              note={`${i18n._(cycleKindLabels[cycle.kind])}, ${formatYears(cycle.fromYear, cycle.toYear)}`}
            >
              <CycleSteps cycle={cycle} />
            </Section>
          ))
        )}
        {jamoat.cycles.length === 0 ? null : (
          <p>
            <a href={`/${locale}/jamoats/${jamoat.id}/committee`}>
              <Trans>The committee and its seats</Trans>
            </a>
          </p>
        )}
        {jamoat.villages.length === 0 ? null : (
          <Section id="villages" title={<Trans>Villages</Trans>}>
            <Table
              caption={<Trans>Villages of the jamoat</Trans>}
              captionHidden
              rows={jamoat.villages}
              rowKey={(village) => village.id}
              columns={[
                {
                  key: 'name',
                  head: t`Village`,
                  cell: (village) => <PlaceName name={village.name} />,
                },
                {
                  key: 'households',
                  head: t`Households`,
                  kind: 'number',
                  cell: ({ households }) =>
                    households === null ? '–' : formatNumber(households, locale),
                },
                {
                  key: 'population',
                  head: t`Residents`,
                  kind: 'number',
                  cell: (village) =>
                    village.population === null ? '–' : formatNumber(village.population, locale),
                },
              ]}
            />
          </Section>
        )}
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
  Component: Jamoat,
});
