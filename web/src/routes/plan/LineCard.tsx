import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LinePlaces } from '../../features/plan/LinePlaces.js';
import { yearsOf } from '../../features/plan/PlanTable.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
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

/** Tells shares apart: a form begins anew when those of its own line change, and keeps what is typed meanwhile otherwise. */
function sharesText({ shares }: DeskLine): string {
  return shares.map(({ envelope, amount }) => `${envelope.id} ${amount.amount}`).join();
}

function RemoveLine({ version, line }: LineCardProps) {
  const act = useAct(RemoveLineItemDocument, { refetch: deskQueries });
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button
        kind="quiet"
        icon="close"
        onClick={() => {
          setSure(true);
        }}
      >
        <Trans>Take out</Trans>
      </Button>
    );
  }
  return (
    <div className="flow-s">
      <ProblemBanner problem={act.problem} />
      <p className="row">
        <Trans>Take this line out of the draft?</Trans>
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
        <Button
          kind="quiet"
          onClick={() => {
            setSure(false);
          }}
        >
          <Trans>No</Trans>
        </Button>
      </p>
    </div>
  );
}

/** One line of the draft with everything that can be done to it. */
export function LineCard(props: LineCardProps) {
  const { cycle, desk, version, line } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const { position, rank, responsible } = line;
  const reason = line.reasonAgainstRank;
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
        {editing ? (
          <LineForm
            cycle={cycle}
            desk={desk}
            version={version}
            line={line}
            onDone={() => {
              setEditing(false);
            }}
          />
        ) : (
          <>
            {line.reserve ? null : (
              <SharesForm key={sharesText(line)} cycle={cycle} version={version} line={line} />
            )}
            <div className="row">
              <MoveLine {...props} />
              <Button
                kind="quiet"
                icon="pencil"
                onClick={() => {
                  setEditing(true);
                }}
              >
                <Trans>Edit</Trans>
              </Button>
              <RemoveLine {...props} />
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
