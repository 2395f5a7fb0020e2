import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ApprovalStepKind } from '../../../../server/domain/approval/approval-step.js';
import { todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { mayNow, whyNot } from '../../features/plan/viewer-can.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { outcomeLabels, stepLabels } from '../../lib/labels/plan.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { ConfirmFromPaperDocument, RecordFromPaperDocument } from './Approval.gen.js';
import { type Desk, type DeskCycle, deskQueries, lineReasons, type TypedReasons } from './desk.js';

interface PaperProps {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly reasons: TypedReasons;
  readonly titleOf: (lineKey: string) => string;
}
type Paper = NonNullable<Desk['paper']>;

const voteFields = ['deputies', 'votesFor', 'votesAgainst', 'votesAbstain'] as const;

function VoteLabel({ field }: { readonly field: (typeof voteFields)[number] }) {
  switch (field) {
    case 'deputies':
      return <Trans>All deputies of the council</Trans>;
    case 'votesFor':
      return <Trans>For</Trans>;
    case 'votesAgainst':
      return <Trans>Against</Trans>;
    case 'votesAbstain':
      return <Trans>Abstained</Trans>;
  }
}

function RecordForm(props: PaperProps & { readonly step: ApprovalStepKind }) {
  const { cycle, reasons, step } = props;
  const act = useAct(RecordFromPaperDocument, { refetch: deskQueries });
  const [id, setId] = useState(() => crypto.randomUUID());
  const returned = Object.keys(reasons).length;
  const today = todayInDushanbe(new Date());
  const record = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const count = (name: string) => Number(formText(data, name));
    const done = await act.run({
      input: {
        id,
        cycleId: cycle.id,
        step,
        outcome: returned > 0 ? 'returned' : 'approved',
        number: formText(data, 'number'),
        date: formText(data, 'date'),
        votes:
          step === 'council'
            ? {
                deputies: count('deputies'),
                votesFor: count('votesFor'),
                votesAgainst: count('votesAgainst'),
                votesAbstain: count('votesAbstain'),
              }
            : null,
        lineReasons: lineReasons(reasons),
      },
    });
    if (done) {
      setId(crypto.randomUUID());
      form.reset();
    }
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void record(event.currentTarget);
      }}
    >
      <p className="note">
        <Trans>
          For officials who sign only paper. Lines that go back are marked above. The record counts
          when another person has compared it with the paper.
        </Trans>
      </p>
      <ProblemBanner problem={act.problem} />
      <InputField
        name="number"
        id="paper-number"
        width="short"
        required
        maxLength={60}
        label={<Trans>Number on the paper</Trans>}
      />
      <InputField
        name="date"
        id="paper-date"
        type="date"
        width="short"
        required
        max={today}
        label={<Trans>Day on the paper</Trans>}
      />
      {step === 'council'
        ? voteFields.map((field) => (
            <InputField
              key={field}
              name={field}
              id={`paper-${field}`}
              type="number"
              min={0}
              width="short"
              required
              label={<VoteLabel field={field} />}
            />
          ))
        : null}
      <Button kind="secondary" icon="paper" busy={act.busy}>
        {returned > 0 ? (
          <Trans>Record: the paper returns the plan</Trans>
        ) : (
          <Trans>Record: the paper approves the plan</Trans>
        )}
      </Button>
    </form>
  );
}

function WaitingPaper(props: PaperProps & { readonly paper: Paper }) {
  const { desk, paper, titleOf } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(ConfirmFromPaperDocument, { refetch: deskQueries });
  const [id] = useState(() => crypto.randomUUID());
  const { number, recordedBy, votes } = paper;
  const date = formatDate(paper.date, locale);
  const outcome = i18n._(outcomeLabels[paper.outcome]);
  return (
    <Card title={<Trans>A record from paper waits for its second person</Trans>}>
      <div className="flow">
        <p>
          <b>{outcome}</b>,{' '}
          <Trans>
            no. {number}, {date}; recorded by {recordedBy}
          </Trans>
        </p>
        {votes === null ? null : (
          <p>
            <Trans>
              for {votes.votesFor}, against {votes.votesAgainst}, abstained {votes.votesAbstain};
              deputies {votes.deputies}
            </Trans>
          </p>
        )}
        {paper.lineReasons.length === 0 ? null : (
          <ul>
            {paper.lineReasons.map(({ lineKey, reason }) => (
              <li key={lineKey}>
                <b>{titleOf(lineKey)}</b>: <q lang={reason.language}>{reason.text}</q>
              </li>
            ))}
          </ul>
        )}
        <ProblemBanner problem={act.problem} />
        {mayNow(desk.viewerCan, 'confirmFromPaper') ? (
          <Button
            busy={act.busy}
            onClick={() => {
              void act.run({ input: { id, paperId: paper.id } });
            }}
          >
            <Trans>The record says what stands on the paper</Trans>
          </Button>
        ) : whyNot(desk.viewerCan, 'confirmFromPaper') === 'approval.paper_by_one_person' ? (
          <Banner title={<Trans>You recorded it: another person must compare it.</Trans>} />
        ) : null}
      </div>
    </Card>
  );
}

/** Decisions on paper: one person records, another compares. */
export function PaperStep(props: PaperProps) {
  const { desk } = props;
  const { i18n } = useLingui();
  const step = desk.openStep;
  const records = mayNow(desk.viewerCan, 'recordFromPaper') && step !== null;
  if (!desk.paper && !records) return null;
  const name = step === null ? '' : i18n._(stepLabels[step]);
  return (
    <Section id="paper" title={<Trans>From paper</Trans>} note={name}>
      <div className="flow">
        {desk.paper ? <WaitingPaper {...props} paper={desk.paper} /> : null}
        {records ? (
          <Disclosure summary={<Trans>Was it decided on paper?</Trans>}>
            <RecordForm {...props} step={step} />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}
