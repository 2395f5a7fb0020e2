import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formText } from '../../lib/act/form-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import {
  challengeKindLabels,
  challengeKinds,
  challengeStatusLabels,
} from '../../lib/labels/challenge.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField, SelectField, TextareaField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import {
  ChallengeRollDocument,
  ChallengesDocument,
  type ChallengesQuery,
  DecideChallengeDocument,
  RecordChallengeDocument,
} from './Challenges.gen.js';

type Challenge = ChallengesQuery['rollChallenges'][number];

export interface ChallengesProps {
  readonly choiceId: string;
  readonly open: boolean;
  readonly villages: readonly {
    readonly id: string;
    readonly name: { readonly text: string; readonly language: string };
  }[];
}

/** Objections to the closed roll: what was filed, and what the secretary and the chair decide. */
export function Challenges({ choiceId, open, villages }: ChallengesProps) {
  const found = useQuery(ChallengesDocument, { variables: { choiceId } });
  const challenges = found.data?.rollChallenges ?? [];
  if (!open && challenges.length === 0) return null;
  return (
    <Section id="challenges" title={<Trans>Objections to the roll</Trans>}>
      <div className="flow">
        {challenges.length === 0 ? (
          <p className="muted">
            <Trans>Nobody has filed an objection.</Trans>
          </p>
        ) : (
          <ul className="flow" role="list">
            {challenges.map((challenge) => (
              <li key={challenge.id} className="flow-s">
                <One choiceId={choiceId} challenge={challenge} open={open} />
              </li>
            ))}
          </ul>
        )}
        {open ? (
          <Disclosure summary={<Trans>Write an objection down for somebody</Trans>}>
            <RecordOne choiceId={choiceId} villages={villages} />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}

function One(props: {
  readonly choiceId: string;
  readonly challenge: Challenge;
  readonly open: boolean;
}) {
  const { choiceId, challenge, open } = props;
  const { i18n } = useLingui();
  const { kind, name, village, words, status, secretary, chair } = challenge;
  return (
    <>
      <p>
        <b>{name}</b>, <PlaceName name={village.name} />: {i18n._(challengeKindLabels[kind])}{' '}
        <Badge
          kind={status === 'open' ? 'warn' : 'ok'}
          icon={status === 'open' ? 'clock' : 'check'}
        >
          {i18n._(challengeStatusLabels[status])}
        </Badge>
      </p>
      <p className="note">{words}</p>
      {secretary ? (
        <p>
          <Trans>Secretary</Trans>:{' '}
          {i18n._(challengeStatusLabels[secretary.accepts ? 'accepted' : 'refused'])}.{' '}
          {secretary.reason}
        </p>
      ) : null}
      {chair ? (
        <p>
          <Trans>Chair</Trans>:{' '}
          {i18n._(challengeStatusLabels[chair.accepts ? 'accepted' : 'refused'])}. {chair.reason}
        </p>
      ) : null}
      {status === 'open' && open ? (
        <Disclosure summary={<Trans>Decide about it</Trans>}>
          <Decide choiceId={choiceId} challenge={challenge} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Decide(props: { readonly choiceId: string; readonly challenge: Challenge }) {
  const { choiceId, challenge } = props;
  const { t } = useLingui();
  const { id, kind, name, secretary, chair } = challenge;
  const act = useAct(DecideChallengeDocument, { refetch: ['Challenges', 'ChoiceDesk'] });
  const named = secretary?.rollEntryId ?? chair?.rollEntryId ?? null;
  const [entryId, setEntryId] = useState(named ?? '');
  const asksLine = kind !== 'missing';
  const found = useQuery(
    ChallengeRollDocument,
    asksLine ? { variables: { choiceId, text: name } } : skipToken,
  );
  const decide = (form: FormData, accepts: boolean) => {
    const reason = formText(form, 'reason');
    const rollEntryId = entryId === '' ? named : entryId;
    void act.run({ input: { challengeId: id, accepts, reason, rollEntryId } });
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        const accepts = submitter instanceof HTMLButtonElement && submitter.value === 'accept';
        decide(new FormData(event.currentTarget), accepts);
      }}
    >
      {asksLine && named === null ? (
        <SelectField
          name="entry"
          id={`entry-${id}`}
          value={entryId}
          onChange={(event) => setEntryId(event.currentTarget.value)}
          label={<Trans>The line of the roll it is about</Trans>}
        >
          <option value="">{t`Choose`}</option>
          {(found.data?.rollEntries ?? []).map((entry) => (
            <option key={entry.id} value={entry.id}>
              {[entry.name, entry.listNumber, entry.village.name.text].filter(Boolean).join(', ')}
            </option>
          ))}
        </SelectField>
      ) : null}
      <TextareaField
        name="reason"
        id={`reason-${id}`}
        required
        maxLength={500}
        rows={2}
        label={<Trans>Reason</Trans>}
      />
      <ProblemBanner problem={act.problem} />
      <div className="row">
        <Button busy={act.busy} icon="check" value="accept">
          <Trans>The objection holds</Trans>
        </Button>
        <Button busy={act.busy} kind="secondary" value="refuse">
          <Trans>It does not hold</Trans>
        </Button>
      </div>
    </form>
  );
}

function RecordOne(props: Pick<ChallengesProps, 'choiceId' | 'villages'>) {
  const { choiceId, villages } = props;
  const { i18n } = useLingui();
  const act = useAct(RecordChallengeDocument, { refetch: ['Challenges'] });
  const [id, setId] = useState(() => crypto.randomUUID());
  const record = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const kind = challengeKinds.find((one) => one === formText(data, 'kind')) ?? 'missing';
    const done = await act.run({
      input: {
        id,
        choiceId,
        kind,
        name: formText(data, 'name'),
        villageId: formText(data, 'villageId'),
        words: formText(data, 'words'),
      },
    });
    if (!done) return;
    setId(crypto.randomUUID());
    form.reset();
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void record(event.currentTarget);
      }}
    >
      <SelectField name="kind" id="challenge-kind" label={<Trans>What is wrong?</Trans>}>
        {challengeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {i18n._(challengeKindLabels[kind])}
          </option>
        ))}
      </SelectField>
      <InputField
        name="name"
        id="challenge-name"
        required
        maxLength={120}
        label={<Trans>Name of the person</Trans>}
      />
      <SelectField
        name="villageId"
        id="challenge-village"
        label={<Trans>In which village does the person live?</Trans>}
      >
        {villages.map((village) => (
          <option key={village.id} value={village.id} lang={village.name.language}>
            {village.name.text}
          </option>
        ))}
      </SelectField>
      <TextareaField
        name="words"
        id="challenge-words"
        required
        maxLength={500}
        rows={2}
        label={<Trans>Why, in a few words</Trans>}
      />
      <ProblemBanner problem={act.problem} />
      <Button busy={act.busy} kind="secondary" icon="plus">
        <Trans>Write the objection down</Trans>
      </Button>
    </form>
  );
}
