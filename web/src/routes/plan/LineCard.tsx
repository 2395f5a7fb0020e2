import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { LinePlaces } from '../../features/plan/LinePlaces.js';
import { yearsOf } from '../../features/plan/PlanTable.js';
import { useSourceName } from '../../features/plan/SourceName.js';
import { typedAmount } from '../../features/plan/typed-amount.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { type Fold, Folds } from '../../ui/folds/Folds.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { useAct } from '../../lib/act/use-act.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import type { DeskLine } from './desk.js';
import { deskQueries } from './desk.js';
import { LineForm } from './LineForm.js';
import type { LineCardProps } from './line-card-props.js';
import { MoveLine } from './MoveLine.js';
import { RemoveLineItemDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';
import { SharesForm } from './SharesForm.js';

function MoneyBadge({ line }: { readonly line: DeskLine }) {
  const locale = useLocale();
  if (line.reserve) return null;
  const missing = formatMoneyValue(line.missing, locale);
  const over = formatMoneyValue(line.over, locale);
  if (line.over.amount !== '0') {
    return (
      <Badge kind="bad" icon="alert">
        <Trans>{over} too much</Trans>
      </Badge>
    );
  }
  if (line.missing.amount !== '0') {
    return (
      <Badge kind="warn" icon="alert">
        <Trans>{missing} missing</Trans>
      </Badge>
    );
  }
  return (
    <Badge kind="ok" icon="check">
      <Trans>funded in full</Trans>
    </Badge>
  );
}

function RemoveLine({ version, line }: LineCardProps) {
  const act = useAct(RemoveLineItemDocument, { refetch: deskQueries });
  return (
    <div className="flow-s">
      <ProblemBanner problem={act.problem} />
      <p>
        <Trans>Take this line out of the draft?</Trans>
      </p>
      <Button
        kind="bad"
        busy={act.busy}
        onClick={() => {
          void act.run({
            input: { versionId: version.id, revision: version.revision, key: line.key },
          });
        }}
      >
        <Trans>Yes, take it out</Trans>
      </Button>
    </div>
  );
}

/** Who pays how much, on one line; the unit stands with the cost above. */
function SharesInWords({ line }: { readonly line: DeskLine }) {
  const nameOf = useSourceName();
  return (
    <p className="note">
      {line.shares.map(({ envelope, amount }, index) => (
        <Fragment key={envelope.id}>
          {index === 0 ? null : ' · '}
          {nameOf(envelope)} <b className="num">{typedAmount(amount.amount)}</b>
        </Fragment>
      ))}
    </p>
  );
}

/** One line of the draft with everything that can be done to it. */
export function LineCard(props: LineCardProps) {
  const { cycle, desk, version, line } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const { position, rank, responsible } = line;
  const reason = line.reasonAgainstRank;
  const funded = line.missing.amount === '0' && line.over.amount === '0';
  const stored = line.shares.map(({ envelope, amount }) => `${envelope.id} ${amount.amount}`);
  const folds: Fold[] = [
    ...(line.reserve
      ? []
      : [
          {
            key: 'shares',
            label: <Trans>Money</Trans>,
            // Anew only when its own shares are stored: what is typed in another line stays.
            content: <SharesForm key={stored.join()} cycle={cycle} version={version} line={line} />,
          },
        ]),
    {
      key: 'edit',
      label: <Trans>Edit</Trans>,
      content: (close) => (
        <LineForm cycle={cycle} desk={desk} version={version} line={line} onDone={close} />
      ),
    },
    { key: 'remove', label: <Trans>Take out</Trans>, content: <RemoveLine {...props} /> },
  ];
  return (
    <Card
      as="li"
      id={`line-${line.key}`}
      roomy
      title={
        <>
          {position}. <span lang={langOf(line.language)}>{line.title}</span>
        </>
      }
    >
      <div className="flow">
        <div className={styles.head}>
          <p className="note">
            <Pictogram sector={line.sector} /> {i18n._(sectorLabels[line.sector])} ·{' '}
            <LinePlaces line={line} /> · {yearsOf(line)} ·{' '}
            <Trans>
              responsible: <span lang={langOf(line.language)}>{responsible}</span>
            </Trans>
            {rank === null ? null : (
              <>
                {' · '}
                <Trans>rank {rank}</Trans>
              </>
            )}
          </p>
          <p className="row">
            <b className="num nowrap">{formatMoneyValue(line.cost, locale)}</b>
            <MoneyBadge line={line} />
            {line.needsReason ? (
              <Badge kind="warn" icon="alert">
                <Trans>against its rank, no reason</Trans>
              </Badge>
            ) : null}
          </p>
        </div>
        {reason === null ? null : (
          <p className="note">
            <Trans>Why it stands here:</Trans> <q lang={reason.language}>{reason.text}</q>
          </p>
        )}
        {line.shares.length === 0 ? null : <SharesInWords line={line} />}
        <MoveLine {...props} />
        <Folds folds={folds} initial={line.reserve || funded ? null : 'shares'} />
      </div>
    </Card>
  );
}
