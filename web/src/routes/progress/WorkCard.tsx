import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { LinePlaces } from '../../features/plan/LinePlaces.js';
import { yearsOf } from '../../features/plan/PlanTable.js';
import { ProgressBadge } from '../../features/plan/ProgressBadge.js';
import { mayNow } from '../../features/plan/viewer-can.js';
import { formatDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { ReportForm } from './ReportForm.js';
import type { WorkProps } from './work-props.js';

/** One work as it stands, and the form to report on it. */
export function WorkCard(props: WorkProps) {
  const { work } = props;
  const locale = useLocale();
  const [reporting, setReporting] = useState(false);
  const [stored, setStored] = useState(false);
  const { line } = work;
  const last = work.reports.at(-1);
  const date = last ? formatDate(last.reportedAt, locale) : '';
  const spent = formatMoneyValue(work.spent, locale);
  const cost = formatMoneyValue(line.cost, locale);
  const percent = formatNumber(work.percent, locale);
  return (
    <Card
      as="li"
      id={`line-${line.key}`}
      title={
        <>
          {line.position}. <span lang={langOf(line.language)}>{line.title}</span>
        </>
      }
    >
      <div className="flow">
        <p className="row">
          <ProgressBadge status={work.status} />
        </p>
        <div className="flow-s">
          <p>
            <Trans>
              {percent} % done, <b className="num">{spent}</b> spent of {cost}
            </Trans>
          </p>
          <Bar
            size="s"
            whole={100}
            parts={[{ amount: work.percent, tone: work.status === 'delayed' ? 'warn' : 'ok' }]}
          />
        </div>
        <p className="note">
          <LinePlaces line={line} /> · {yearsOf(line)}
          {date === '' ? null : (
            <>
              {' · '}
              <Trans>last report {date}</Trans>
            </>
          )}
        </p>
        {last?.note ? <p lang={last.note.language}>{last.note.text}</p> : null}
        {stored ? (
          <Banner kind="ok" role="status" title={<Trans>The report is stored.</Trans>} />
        ) : null}
        {reporting ? (
          <ReportForm
            key={work.revision}
            {...props}
            onDone={(done) => {
              setReporting(false);
              setStored(done);
            }}
          />
        ) : mayNow(work.viewerCan, 'reportProgress') ? (
          <p>
            <Button
              kind="secondary"
              icon="pencil"
              onClick={() => {
                setReporting(true);
                setStored(false);
              }}
            >
              <Trans>Report</Trans>
              <span className="vh"> {line.title}</span>
            </Button>
          </p>
        ) : null}
      </div>
    </Card>
  );
}
