import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { Columns } from '../../ui/columns/Columns.js';
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

function CyclePanel({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const step = cycle.publicStep;
  const until = cycle.phaseUntil && formatDate(cycle.phaseUntil, locale);
  return (
    <Panel
      id={`cycle-${cycle.id}`}
      title={i18n._(phaseLabels[cycle.phase])}
      eyebrow={
        <>
          <StepsMini total={6} now={step ?? (cycle.phase === 'closed' ? 7 : 0)} />
          <p>
            {i18n._(cycleKindLabels[cycle.kind])}, {cycle.fromYear}–{cycle.toYear}
            {step === null ? null : (
              <>
                {' · '}
                <Trans>step {step} of 6</Trans>
              </>
            )}
          </p>
        </>
      }
    >
      {until ? (
        <p>
          <Trans>Until {until}</Trans>
        </p>
      ) : null}
      <CycleActs cycle={cycle} />
    </Panel>
  );
}

function Jamoat({ data, request }: PageProps<JamoatPageQuery>) {
  const { t } = useLingui();
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
      <Columns
        act={
          <div className="flow">
            {jamoat.cycles.map((cycle) => (
              <CyclePanel key={cycle.id} cycle={cycle} />
            ))}
          </div>
        }
      >
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
          jamoat.cycles.map((cycle) => (
            <Section
              key={cycle.id}
              id={`steps-${cycle.id}`}
              title={<Trans>The way of the plan</Trans>}
              note={`${cycle.fromYear}–${cycle.toYear}`}
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
      </Columns>
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
