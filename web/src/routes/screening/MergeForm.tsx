import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { statusLabels } from '../../lib/labels/proposal.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField, TextareaField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import {
  type DeskProposalFragment,
  MergeProposalDocument,
  MergeTargetsDocument,
  type MergeTargetsQuery,
} from './Screening.gen.js';

type Target = NonNullable<MergeTargetsQuery['screeningDesk']>['proposals']['nodes'][number];

/** Finds the proposal this one goes on in; the words of its own title are tried first. */
function TargetPicker(props: {
  readonly cycleId: string;
  readonly proposal: DeskProposalFragment;
  readonly picked: string | null;
  readonly error: string | undefined;
  readonly onPick: (id: string) => void;
}) {
  const { cycleId, proposal, picked, error, onPick } = props;
  const { i18n } = useLingui();
  const [text, setText] = useState(proposal.title);
  const [search, { data, loading }] = useLazyQuery(MergeTargetsDocument);
  const found = data?.screeningDesk?.proposals.nodes;
  const targets = (found ?? []).filter(
    (one: Target) => one.id !== proposal.id && one.status !== 'merged',
  );
  return (
    <>
      <InputField
        name="find"
        type="search"
        label={<Trans>Find the other proposal</Trans>}
        value={text}
        maxLength={120}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Button
        kind="secondary"
        icon="search"
        busy={loading}
        onClick={() => {
          void search({ variables: { cycleId, text } });
        }}
      >
        <Trans>Find</Trans>
      </Button>
      {found === undefined ? null : targets.length === 0 ? (
        <p role="status">
          <Trans>No other proposal fits these words.</Trans>
        </p>
      ) : (
        <PickGroup id="merge-into" legend={<Trans>It goes on within</Trans>} error={error}>
          {targets.map((target: Target) => (
            <RadioCard
              key={target.id}
              name="intoId"
              value={target.id}
              checked={picked === target.id}
              title={
                <>
                  {target.number}. <span lang={langOf(target.language)}>{target.title}</span>
                </>
              }
              detail={i18n._(statusLabels[target.status])}
              onChange={() => {
                onPick(target.id);
              }}
            />
          ))}
        </PickGroup>
      )}
    </>
  );
}

/** Lets a proposal go on within another; its text, its reason and its supporters stay. */
export function MergeForm(props: {
  readonly cycleId: string;
  readonly proposal: DeskProposalFragment;
  readonly onTouch: (part: string, dirty: boolean) => void;
  readonly onStored: () => void;
}) {
  const { cycleId, proposal, onTouch, onStored } = props;
  const { i18n } = useLingui();
  const act = useAct(MergeProposalDocument, { refetch: ['ScreeningDesk'] });
  const [id] = useState(() => crypto.randomUUID());
  const [intoId, setIntoId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const field = refused?.path?.at(-1);
  const errorAt = (name: string) =>
    refused && field === name ? problemText(i18n, refused) : undefined;
  const touched = () => {
    act.clear();
    onTouch('merge', true);
  };
  const merge = async () => {
    if (intoId === null) return;
    const { id: proposalId, revision } = proposal;
    const done = await act.run({ input: { id, proposalId, revision, intoId, reason } });
    if (done) {
      onTouch('merge', false);
      onStored();
    }
  };
  return (
    <Disclosure summary={<Trans>Is it the same as another proposal?</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <p>
          <Trans>
            Nothing of it is lost: both texts stay, and its supporters count for the other one, each
            person once.
          </Trans>
        </p>
        {field === 'intoId' || field === 'reason' ? null : <ProblemBanner problem={act.problem} />}
        <TargetPicker
          cycleId={cycleId}
          proposal={proposal}
          picked={intoId}
          error={errorAt('intoId')}
          onPick={(target) => {
            setIntoId(target);
            touched();
          }}
        />
        {intoId === null ? null : (
          <>
            <TextareaField
              name="reason"
              id="merge-reason"
              label={<Trans>Reason</Trans>}
              hint={<Trans>The author and everyone else can read it at once.</Trans>}
              error={errorAt('reason')}
              value={reason}
              maxLength={textLimits.reason}
              required
              onChange={(event) => {
                setReason(event.target.value);
                touched();
              }}
            />
            <Button busy={act.busy}>
              <Trans>Merge and publish the reason</Trans>
            </Button>
          </>
        )}
      </form>
    </Disclosure>
  );
}
