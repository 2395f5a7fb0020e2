import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { roundTextLimits } from '../../../../server/domain/consensus/round.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { TextareaField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { type ConsensusDeskQuery, OpenRoundDocument } from './Consensus.gen.js';
import styles from './consensus-desk.module.css';
import { deskQueries } from './desk-round.js';

type Cycle = NonNullable<ConsensusDeskQuery['cycle']>;
type Shortlisted = Cycle['shortlist'][number];

function moved(list: readonly Shortlisted[], index: number, by: -1 | 1): readonly Shortlisted[] {
  const next = [...list];
  const [one] = next.splice(index, 1);
  if (one !== undefined) next.splice(index + by, 0, one);
  return next;
}

function Order(props: {
  readonly list: readonly Shortlisted[];
  readonly onChange: (list: readonly Shortlisted[]) => void;
}) {
  const { list, onChange } = props;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <ol className={styles.order} role="list">
      {list.map((proposal, index) => {
        const { title } = proposal;
        const place = index + 1;
        return (
          <li key={proposal.id} className={styles.place}>
            <span className="num">{place}.</span>
            <span>
              <span lang={langOf(proposal.language)}>{title}</span>
              <span className="note">
                {' '}
                {proposal.cost === null ? (
                  <Trans>cost not known yet</Trans>
                ) : (
                  formatMoneyValue(proposal.cost, locale)
                )}
              </span>
            </span>
            <span className={styles.moves}>
              <Button
                kind="quiet"
                size="s"
                icon="up"
                disabled={index === 0}
                aria-label={t`Move up: ${title}`}
                onClick={() => {
                  onChange(moved(list, index, -1));
                }}
              />
              <Button
                kind="quiet"
                size="s"
                icon="down"
                disabled={place === list.length}
                aria-label={t`Move down: ${title}`}
                onClick={() => {
                  onChange(moved(list, index, 1));
                }}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Puts the shortlist to the committee: what is asked, and in which order the works stand. */
export function OpenRound({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const act = useAct(OpenRoundDocument, { refetch: deskQueries });
  const [id] = useState(() => crypto.randomUUID());
  const [question, setQuestion] = useState('');
  const [list, setList] = useState<readonly Shortlisted[]>(cycle.shortlist);
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atQuestion = refused?.path?.at(-1) === 'question';
  if (list.length === 0) {
    return (
      <EmptyState title={<Trans>There is nothing to decide on yet.</Trans>}>
        <p>
          <Trans>A round is about the shortlist, and no proposal is accepted yet.</Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <Section id="open-round" title={<Trans>Open a round</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void act.run({
            input: { id, cycleId: cycle.id, question, order: list.map((one) => one.id) },
          });
        }}
      >
        {atQuestion ? null : <ProblemBanner problem={act.problem} />}
        <TextareaField
          name="question"
          label={<Trans>What is asked?</Trans>}
          hint={
            <Trans>
              For instance: do these proposals go on to the choice of priorities in this order?
            </Trans>
          }
          rows={2}
          required
          maxLength={roundTextLimits.question}
          error={atQuestion ? problemText(i18n, refused) : undefined}
          value={question}
          onChange={(event) => {
            setQuestion(event.target.value);
            act.clear();
          }}
        />
        <div className="flow-s">
          <h3>
            <Trans>The list and its order</Trans>
          </h3>
          <Order list={list} onChange={setList} />
        </div>
        <p className="note">
          <Trans>
            The list and its costs are written down as they are now. Until the outcome is declared
            no other round can be opened.
          </Trans>
        </p>
        <Button busy={act.busy}>
          <Trans>Open the round</Trans>
        </Button>
      </form>
    </Section>
  );
}
