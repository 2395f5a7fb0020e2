import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { mostCostLines } from '../../../../server/domain/proposal/cost-lines.js';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import type { Problem } from '../../../../server/domain/outcome.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoney } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import styles from './screening.module.css';
import { type DeskProposalFragment, SetCostLinesDocument } from './Screening.gen.js';
import { emptyLine, placeOf, readLines, sumOf, type TypedLine, typedLine } from './typed-lines.js';

function LineFields(props: {
  readonly line: TypedLine;
  readonly number: number;
  readonly currency: string;
  readonly error: { readonly field: string; readonly text: string } | null;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: () => void;
}) {
  const { line, number, currency, error, onChange, onRemove } = props;
  const { t } = useLingui();
  const id = (field: string) => `${line.key}-${field}`;
  const errorOf = (field: string) => (error?.field === field ? error.text : undefined);
  return (
    <fieldset className={styles.line} aria-label={t`Cost line ${number}`}>
      <InputField
        name="label"
        id={id('label')}
        label={<Trans>What for</Trans>}
        error={errorOf('label')}
        value={line.label}
        maxLength={textLimits.costLabel}
        onChange={(event) => {
          onChange({ ...line, label: event.target.value });
        }}
      />
      <InputField
        name="quantity"
        id={id('quantity')}
        label={<Trans>How much</Trans>}
        error={errorOf('quantity')}
        value={line.quantity}
        maxLength={textLimits.costQuantity}
        onChange={(event) => {
          onChange({ ...line, quantity: event.target.value });
        }}
      />
      <InputField
        name="amount"
        id={id('amount')}
        inputMode="decimal"
        label={
          currency === 'TJS' ? <Trans>Amount, somoni</Trans> : <Trans>Amount, {currency}</Trans>
        }
        error={errorOf('amount')}
        value={line.amount}
        onChange={(event) => {
          onChange({ ...line, amount: event.target.value });
        }}
      />
      <Button kind="quiet" icon="close" onClick={onRemove}>
        <Trans>Remove</Trans>
        <span className="vh"> {t`cost line ${number}`}</span>
      </Button>
    </fieldset>
  );
}

function ReadLines({ proposal }: { readonly proposal: DeskProposalFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (proposal.cost === null) {
    return (
      <p className="muted">
        <Trans>No cost line is entered yet.</Trans>
      </p>
    );
  }
  return (
    <Table
      caption={<Trans>Cost lines</Trans>}
      captionHidden
      rows={proposal.costLines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'label', head: t`What for`, cell: (line) => line.label, total: t`Together` },
        { key: 'quantity', head: t`How much`, cell: (line) => line.quantity },
        {
          key: 'amount',
          head: t`Amount`,
          kind: 'number',
          cell: (line) => formatMoney(line.amount.amount, line.amount.currency, locale),
          total: formatMoney(proposal.cost.amount, proposal.cost.currency, locale),
        },
      ]}
    />
  );
}

/** What the proposal costs, line by line; stored as one list. */
export function CostLines(props: {
  readonly proposal: DeskProposalFragment;
  readonly currency: string;
  readonly editable: boolean;
  readonly onTouch: (part: string, dirty: boolean) => void;
  readonly onStored: () => void;
}) {
  const { proposal, currency, editable, onTouch, onStored } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(SetCostLinesDocument, { refetch: ['ScreeningDesk'] });
  const [lines, setLines] = useState<readonly TypedLine[]>(() =>
    proposal.costLines.length === 0 ? [emptyLine()] : proposal.costLines.map(typedLine),
  );
  const [unread, setUnread] = useState<Problem | null>(null);
  const change = (next: readonly TypedLine[]) => {
    setLines(next);
    setUnread(null);
    act.clear();
    onTouch('costs', true);
  };
  const problem = unread ?? (act.problem?.kind === 'problem' ? act.problem.problem : null);
  const place = problem && placeOf(lines, problem.path);
  const store = async () => {
    const sent = readLines(lines, currency);
    if (!sent.ok) {
      setUnread(sent.problem);
      return;
    }
    const { id, costRevision } = proposal;
    const done = await act.run({
      input: { proposalId: id, costRevision, lines: [...sent.value] },
    });
    if (done) {
      onTouch('costs', false);
      onStored();
    }
  };
  const sum = formatMoney(sumOf(lines), currency, locale);
  return (
    <Section id="costs" title={<Trans>Cost lines</Trans>}>
      {editable ? (
        <form
          className="flow"
          onSubmit={(event) => {
            event.preventDefault();
            void store();
          }}
        >
          {place === null ? (
            <ProblemBanner
              problem={unread === null ? act.problem : { kind: 'problem', problem: unread }}
            />
          ) : null}
          <div className={styles.lines}>
            {lines.map((line, index) => (
              <LineFields
                key={line.key}
                line={line}
                number={index + 1}
                currency={currency}
                error={
                  problem && place?.key === line.key
                    ? { field: place.field, text: problemText(i18n, problem) }
                    : null
                }
                onChange={(next) => {
                  change(lines.map((one) => (one.key === line.key ? next : one)));
                }}
                onRemove={() => {
                  change(lines.filter((one) => one.key !== line.key));
                }}
              />
            ))}
          </div>
          <p role="status">
            <Trans>
              Together <b className="num">{sum}</b>
            </Trans>
          </p>
          <p className="row">
            <Button busy={act.busy}>
              <Trans>Store the cost lines</Trans>
            </Button>
            {lines.length < mostCostLines ? (
              <Button
                kind="secondary"
                icon="plus"
                onClick={() => {
                  change([...lines, emptyLine()]);
                }}
              >
                <Trans>Another line</Trans>
              </Button>
            ) : null}
          </p>
        </form>
      ) : (
        <ReadLines proposal={proposal} />
      )}
    </Section>
  );
}
