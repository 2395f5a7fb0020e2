import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { moveKey } from '../../../../server/domain/plan/rank-order.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { TextareaField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import type { Desk, DeskCycle } from './desk.js';
import { deskQueries } from './desk.js';
import { DraftPlanDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';

type Candidate = Desk['candidates'][number];

function CandidateRow(props: {
  readonly candidate: Candidate;
  readonly place: number | null;
  readonly children?: React.ReactNode;
}) {
  const { candidate, place, children } = props;
  const locale = useLocale();
  const { proposal } = candidate;
  return (
    <li className={styles.candidate}>
      <span>
        {place === null ? null : `${String(place)}. `}
        <span lang={langOf(proposal.language)}>{proposal.title}</span>
      </span>
      <span className="num">{formatMoneyValue(candidate.cost, locale)}</span>
      {children}
    </li>
  );
}

/** The winners of the choice become the lines; nothing is left to decide here. */
function FromResult({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const won = candidates.filter((one) => one.rank !== null);
  const others = candidates.filter((one) => one.rank === null);
  return (
    <>
      <Section id="lines" title={<Trans>Lines, in the order of the result</Trans>}>
        <ol className={styles.candidates} role="list">
          {won.map((one) => (
            <CandidateRow key={one.proposal.id} candidate={one} place={one.rank} />
          ))}
        </ol>
      </Section>
      {others.length === 0 ? null : (
        <Section id="reserve" title={<Trans>Reserve list</Trans>}>
          <ul className={styles.candidates} role="list">
            {others.map((one) => (
              <CandidateRow key={one.proposal.id} candidate={one} place={null} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Without a choice the committee sets the order and says why. */
function CommitteeOrder(props: {
  readonly candidates: readonly Candidate[];
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
}) {
  const { candidates, order, onOrder } = props;
  const { t } = useLingui();
  const byId = new Map(candidates.map((one) => [one.proposal.id, one]));
  const chosen = order.flatMap((id) => byId.get(id) ?? []);
  const others = candidates.filter((one) => !order.includes(one.proposal.id));
  return (
    <>
      <Section
        id="order"
        title={<Trans>Lines of the plan, in their order</Trans>}
        note={String(chosen.length)}
      >
        <ol className={styles.candidates} role="list">
          {chosen.map((one, index) => {
            const { id, title } = one.proposal;
            return (
              <CandidateRow key={id} candidate={one} place={index + 1}>
                <span className="row">
                  <Button
                    kind="quiet"
                    icon="up"
                    disabled={index === 0}
                    aria-label={t`Move up: ${title}`}
                    onClick={() => {
                      onOrder(moveKey(order, id, index - 1));
                    }}
                  />
                  <Button
                    kind="quiet"
                    icon="down"
                    disabled={index === chosen.length - 1}
                    aria-label={t`Move down: ${title}`}
                    onClick={() => {
                      onOrder(moveKey(order, id, index + 1));
                    }}
                  />
                  <Button
                    kind="quiet"
                    icon="minus"
                    aria-label={t`To the reserve list: ${title}`}
                    onClick={() => {
                      onOrder(order.filter((key) => key !== id));
                    }}
                  />
                </span>
              </CandidateRow>
            );
          })}
        </ol>
      </Section>
      <Section id="reserve" title={<Trans>Reserve list</Trans>} note={String(others.length)}>
        {others.length === 0 ? (
          <p className="muted">
            <Trans>Every shortlisted proposal is a line of the plan.</Trans>
          </p>
        ) : (
          <ul className={styles.candidates} role="list">
            {others.map((one) => {
              const { id, title } = one.proposal;
              return (
                <CandidateRow key={id} candidate={one} place={null}>
                  <Button
                    kind="quiet"
                    icon="plus"
                    aria-label={t`Into the plan: ${title}`}
                    onClick={() => {
                      onOrder([...order, id]);
                    }}
                  />
                </CandidateRow>
              );
            })}
          </ul>
        )}
      </Section>
    </>
  );
}

/** Makes the first draft. */
export function DraftPlan({ cycle, desk }: { readonly cycle: DeskCycle; readonly desk: Desk }) {
  const { candidates } = desk;
  const act = useAct(DraftPlanDocument, { refetch: deskQueries });
  const [id] = useState(() => crypto.randomUUID());
  const [order, setOrder] = useState<readonly string[]>(() =>
    candidates.map((one) => one.proposal.id),
  );
  const [reason, setReason] = useState('');
  const byCommittee = desk.orderFrom === 'committee';
  if (candidates.length === 0) {
    return <EmptyState title={<Trans>No proposal was chosen or shortlisted.</Trans>} />;
  }
  return (
    <form
      className="flow-l"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({
          input: {
            id,
            cycleId: cycle.id,
            ...(byCommittee ? { order: [...order], orderReason: reason } : {}),
          },
        });
      }}
    >
      <Banner
        title={
          byCommittee ? (
            <Trans>This cycle has no choice of priorities: the committee sets the order.</Trans>
          ) : (
            <Trans>The order is that of the residents’ choice.</Trans>
          )
        }
      >
        <p>
          <Trans>
            Years, sources and responsible bodies are written afterwards. A line may be moved
            against its rank later, with a reason that everyone can read.
          </Trans>
        </p>
      </Banner>
      {byCommittee ? (
        <>
          <CommitteeOrder candidates={candidates} order={order} onOrder={setOrder} />
          <TextareaField
            name="orderReason"
            required
            maxLength={1000}
            label={<Trans>Why this order</Trans>}
            hint={<Trans>Everyone can read it.</Trans>}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </>
      ) : (
        <FromResult candidates={candidates} />
      )}
      <ProblemBanner problem={act.problem} />
      <p>
        <Button busy={act.busy} icon="pencil">
          <Trans>Draft the plan</Trans>
        </Button>
      </p>
    </form>
  );
}
