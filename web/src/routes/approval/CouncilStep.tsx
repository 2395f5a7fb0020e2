import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { CouncilVote } from '../../../../server/domain/approval/approval-step.js';
import { todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { mayNow } from '../../features/plan/viewer-can.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { voteLabels } from '../../lib/labels/plan.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { Section } from '../../ui/section/Section.js';
import { CastCouncilVoteDocument, CloseCouncilStepDocument } from './Approval.gen.js';
import { type Desk, type DeskCycle, deskQueries, lineReasons, type TypedReasons } from './desk.js';

type Council = NonNullable<Desk['council']>;
const votes: readonly CouncilVote[] = ['for', 'against', 'abstain'];

/** How the vote stands: figures with their denominator, and what they would give. */
function VoteCount({ council }: { readonly council: Council }) {
  const { deputies, needed, votesFor, votesAgainst, votesAbstain, outcome } = council;
  const present = votesFor + votesAgainst + votesAbstain;
  return (
    <div className="flow-s">
      <p>
        <b>
          <Trans>
            for {votesFor}, against {votesAgainst}, abstained {votesAbstain}
          </Trans>
        </b>{' '}
        <Plural value={deputies} one="of # deputy" other="of # deputies" />
      </p>
      <Bar
        whole={Math.max(deputies, 1)}
        mark={needed}
        parts={[
          { amount: votesFor, tone: 'ok' },
          { amount: votesAgainst, tone: 'warn' },
          { amount: votesAbstain, tone: 'soft' },
        ]}
      />
      <p className="note">
        {outcome === null ? (
          <Trans>
            {present} have voted; {needed} are needed before the step can be closed.
          </Trans>
        ) : outcome === 'approved' ? (
          <Trans>More than half of those who voted are for it: the plan would be approved.</Trans>
        ) : (
          <Trans>Not more than half of those who voted are for it: the plan would go back.</Trans>
        )}
      </p>
    </div>
  );
}

function VoteForm({ cycle, council }: { readonly cycle: DeskCycle; readonly council: Council }) {
  const { i18n } = useLingui();
  const act = useAct(CastCouncilVoteDocument, { refetch: deskQueries });
  const [vote, setVote] = useState<CouncilVote | null>(council.viewerVote);
  const [recorded, setRecorded] = useState(false);
  const word = council.viewerVote === null ? '' : i18n._(voteLabels[council.viewerVote]);
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        if (vote === null) return;
        void act.run({ input: { cycleId: cycle.id, vote } }).then((done) => {
          setRecorded(done !== null);
        });
      }}
    >
      <ProblemBanner problem={act.problem} />
      {recorded ? (
        <Banner kind="ok" role="status" title={<Trans>Your vote is recorded: {word}.</Trans>} />
      ) : null}
      <PickGroup
        id="vote"
        columns={2}
        legend={<Trans>Your vote as a deputy</Trans>}
        hint={<Trans>You can change it until the step is closed.</Trans>}
      >
        {votes.map((one) => (
          <RadioCard
            key={one}
            name="vote"
            value={one}
            required
            title={i18n._(voteLabels[one])}
            checked={vote === one}
            onChange={() => {
              setVote(one);
              setRecorded(false);
              act.clear();
            }}
          />
        ))}
      </PickGroup>
      <Button busy={act.busy}>
        <Trans>Record my vote</Trans>
      </Button>
    </form>
  );
}

function CloseForm(props: {
  readonly cycle: DeskCycle;
  readonly council: Council;
  readonly reasons: TypedReasons;
}) {
  const { cycle, council, reasons } = props;
  const act = useAct(CloseCouncilStepDocument, { refetch: deskQueries });
  const [id] = useState(() => crypto.randomUUID());
  const { outcome } = council;
  if (outcome === null) return null;
  const today = todayInDushanbe(new Date());
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        void act.run({
          input: {
            id,
            cycleId: cycle.id,
            outcome,
            number: formText(data, 'number'),
            date: formText(data, 'date'),
            lineReasons: outcome === 'returned' ? lineReasons(reasons) : [],
          },
        });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <InputField
        name="number"
        id="qaror-number"
        width="short"
        required
        maxLength={60}
        label={<Trans>Number of the resolution</Trans>}
      />
      <InputField
        name="date"
        id="qaror-date"
        type="date"
        width="short"
        required
        max={today}
        defaultValue={today}
        label={<Trans>Day of the resolution</Trans>}
      />
      {outcome === 'returned' ? (
        <p>
          <Trans>Mark below which lines go back, and why.</Trans>
        </p>
      ) : null}
      <Button busy={act.busy} kind={outcome === 'returned' ? 'bad' : 'primary'}>
        {outcome === 'approved' ? (
          <Trans>Close the vote: the council approves</Trans>
        ) : (
          <Trans>Close the vote: the council returns the plan</Trans>
        )}
      </Button>
    </form>
  );
}

/** The step of the council: the vote, and its closing by the chair. */
export function CouncilStep(props: {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly council: Council;
  readonly reasons: TypedReasons;
}) {
  const { desk } = props;
  return (
    <Section id="council" title={<Trans>Vote of the council</Trans>}>
      <div className="flow">
        <VoteCount council={props.council} />
        {mayNow(desk.viewerCan, 'castCouncilVote') ? <VoteForm {...props} /> : null}
        {mayNow(desk.viewerCan, 'closeCouncilStep') ? <CloseForm {...props} /> : null}
      </div>
    </Section>
  );
}
