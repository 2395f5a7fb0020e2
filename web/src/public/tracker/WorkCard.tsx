import { Trans, useLingui } from '@lingui/react/macro';
import { LinePlaces } from '../../features/plan/LinePlaces.js';
import { yearsOf } from '../../features/plan/PlanTable.js';
import { ProgressBadge } from '../../features/plan/ProgressBadge.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { progressLabels } from '../../lib/labels/plan.js';
import { Bar } from '../../ui/bar/Bar.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import { Card } from '../../ui/card/Card.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import styles from './tracker.module.css';
import type { TrackerPageQuery } from './Tracker.gen.js';

export type Work = NonNullable<TrackerPageQuery['publication']>['works'][number];
type Photo = NonNullable<Work['reports'][number]['photo']>;

/** A photograph that is loaded when it comes near, its size told before. */
function ReportPhoto(props: {
  readonly photo: Photo;
  readonly date: string;
  readonly title: string;
}) {
  const { photo, date, title } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const size = formatNumber(Math.max(1, Math.round(photo.byteCount / 1024)), locale);
  return (
    <figure className={styles.photo}>
      <img
        src={photo.url}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        decoding="async"
        alt={t`${title}, ${date}`}
      />
      <figcaption className="note">
        {date} · <Trans>{size} KB</Trans>
      </figcaption>
    </figure>
  );
}

function Spent({ work }: { readonly work: Work }) {
  const locale = useLocale();
  const { cost } = work.line;
  const rest = BigInt(cost.amount) - BigInt(work.spent.amount);
  const over = formatMoneyValue({ ...cost, amount: String(-rest) }, locale);
  const ofCost = formatMoneyValue(cost, locale);
  return (
    <BudgetBar
      used={BigInt(work.spent.amount)}
      limit={BigInt(cost.amount)}
      figure={formatMoneyValue(work.spent, locale)}
      ofLimit={<Trans>spent of {ofCost}</Trans>}
      {...(rest < 0n ? { words: <Trans>{over} more than planned</Trans> } : {})}
    />
  );
}

/** One work: what was promised, how it stands, the money, the trail. */
export function WorkCard({ work }: { readonly work: Work }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { line, percent, reports } = work;
  const { position, responsible, toYear } = line;
  const done = `${formatNumber(percent, locale)}\u00a0%`;
  const photos = reports.flatMap((report) =>
    report.photo ? [{ ...report, photo: report.photo }] : [],
  );
  return (
    <Card
      as="li"
      id={`line-${line.key}`}
      roomy
      title={
        <>
          {position}. <span lang={langOf(line.language)}>{keepUnits(line.title)}</span>
        </>
      }
    >
      <div className="flow">
        <p className="row">
          <ProgressBadge status={work.status} />
          <span className="note">
            <LinePlaces line={line} /> · {yearsOf(line)} ·{' '}
            <Trans>
              responsible: <span lang={langOf(line.language)}>{responsible}</span>
            </Trans>
          </span>
        </p>
        <dl className={styles.states}>
          <div>
            <dt className="note">
              <Trans>promised by the end of {toYear}</Trans>
            </dt>
            <dd lang={langOf(line.language)}>{line.indicator ?? line.title}</dd>
          </div>
          <div>
            <dt className="note">
              <Trans>done now</Trans>
            </dt>
            <dd className="flow-s">
              <span className={styles.figure}>{done}</span>
              <Bar
                whole={100}
                parts={[{ amount: percent, tone: work.status === 'completed' ? 'ok' : 'accent' }]}
              />
            </dd>
          </div>
          <div>
            <dt className="note">
              <Trans>money</Trans>
            </dt>
            <dd>
              <Spent work={work} />
            </dd>
          </div>
        </dl>
        {photos.length === 0 ? null : (
          <div className={styles.photos}>
            {photos.map((report) => (
              <ReportPhoto
                key={report.id}
                photo={report.photo}
                date={formatDate(report.reportedAt, locale)}
                title={keepUnits(line.title)}
              />
            ))}
          </div>
        )}
        {reports.length === 0 ? (
          <p className="muted">
            <Trans>Nothing has been reported yet.</Trans>
          </p>
        ) : (
          <Disclosure summary={<Trans>What was reported?</Trans>}>
            <Timeline
              items={reports.map((report, index) => ({
                key: report.id,
                date: formatDate(report.reportedAt, locale),
                dateTime: report.reportedAt,
                now: index === reports.length - 1,
                fact: `${i18n._(progressLabels[report.status])}, ${formatNumber(report.percent, locale)} %, ${formatMoneyValue(report.spent, locale)}`,
                evidence: report.note ? (
                  <span lang={report.note.language}>{report.note.text}</span>
                ) : undefined,
              }))}
            />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}
