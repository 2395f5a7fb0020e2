import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { TextareaField } from '../../ui/field/Field.js';
import { deskQueries } from './desk.js';
import type { LineCardProps } from './line-card-props.js';
import { MoveLineItemDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';

interface Target {
  readonly reserve: boolean;
  readonly place: number;
}

/** Moves a line by buttons. Where it would stand against its rank, the reason is asked for. */
export function MoveLine({ version, line, place, places }: LineCardProps) {
  const { t } = useLingui();
  const act = useAct(MoveLineItemDocument, { refetch: deskQueries });
  const [asked, setAsked] = useState<Target | null>(null);
  const [reason, setReason] = useState('');
  const { title, key } = line;
  const move = async (target: Target, why: string | null) => {
    const input = {
      versionId: version.id,
      revision: version.revision,
      key,
      ...target,
      reason: why,
    };
    const done = await act.run({ input });
    if (done) {
      setAsked(null);
      setReason('');
    }
    return done;
  };
  const start = async (target: Target) => {
    setAsked(target);
    await move(target, null);
  };
  const refused = act.problem?.kind === 'problem' ? act.problem.problem.code : null;
  const needsReason = asked !== null && refused === 'jmp.rank_reason_missing';
  const target = (change: Partial<Target>): Target => ({ reserve: line.reserve, place, ...change });
  return (
    <div className="flow-s">
      <div className={styles.moves}>
        <Button
          kind="secondary"
          size="s"
          icon="up"
          disabled={place === 1 || act.busy}
          aria-label={t`Move up: ${title}`}
          onClick={() => {
            void start(target({ place: place - 1 }));
          }}
        />
        <Button
          kind="secondary"
          size="s"
          icon="down"
          disabled={place === places || act.busy}
          aria-label={t`Move down: ${title}`}
          onClick={() => {
            void start(target({ place: place + 1 }));
          }}
        />
        <Button
          kind="quiet"
          size="s"
          icon={line.reserve ? 'plus' : 'minus'}
          disabled={act.busy}
          onClick={() => {
            void start({
              reserve: !line.reserve,
              place: line.reserve ? version.lines.length + 1 : version.reserve.length + 1,
            });
          }}
        >
          {line.reserve ? <Trans>Into the plan</Trans> : <Trans>To the reserve list</Trans>}
        </Button>
      </div>
      {needsReason ? (
        <form
          className="flow-s"
          onSubmit={(event) => {
            event.preventDefault();
            void move(asked, reason);
          }}
        >
          <TextareaField
            name="reason"
            id={`${key}-move-reason`}
            required
            autoFocus
            maxLength={1000}
            rows={2}
            label={<Trans>Why does it move against its rank?</Trans>}
            hint={<Trans>Everyone can read it.</Trans>}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <p className="row">
            <Button busy={act.busy}>
              <Trans>Move with this reason</Trans>
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                setAsked(null);
                act.clear();
              }}
            >
              <Trans>Leave it where it is</Trans>
            </Button>
          </p>
        </form>
      ) : (
        <ProblemBanner problem={act.problem} />
      )}
    </div>
  );
}
