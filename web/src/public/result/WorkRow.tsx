import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { classNames } from '../../ui/class-names.js';
import { Places } from '../choice/Places.js';
import type { ResultProject } from './result.js';
import styles from './result.module.css';

/** One work as a row of the ledger: its place in the order, title and village, cost, and under them what is said of it. */
export function WorkRow(props: {
  readonly project: ResultProject;
  /** Order of selection; `null` for a work that was not chosen. */
  readonly rank: number | null;
  readonly children: ReactNode;
}) {
  const { project, rank, children } = props;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { proposal, position, cost } = project;
  return (
    <li className={styles.work} id={`work-${String(position)}`}>
      <span className={classNames(styles.rank, rank !== null && styles.won, 'num')}>
        <span className="vh">{rank === null ? t`Not chosen` : t`Chosen as number`}</span>{' '}
        {rank ?? '–'}
      </span>
      <div className={styles.title}>
        <h3>
          <a href={`/${locale}/proposals/${proposal.id}`} lang={proposal.language}>
            {keepUnits(proposal.title)}
          </a>
        </h3>
        <p className={styles.place}>
          <Pictogram sector={proposal.sector} label={i18n._(sectorLabels[proposal.sector])} />
          <span>
            <Places everywhere={proposal.everywhere} villages={proposal.villages} /> ·{' '}
            <Trans>No. {position} on the ballot</Trans>
          </span>
        </p>
      </div>
      <p className={classNames(styles.cost, 'num')}>{formatMoneyValue(cost, locale)}</p>
      <div className={styles.said}>{children}</div>
    </li>
  );
}
