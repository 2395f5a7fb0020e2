import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  type AssistedReason,
  assistedReasons,
  longestAssistedText,
} from '../../../../server/domain/choice/assisted-reason.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { StartAssistedSessionDocument } from './Codes.gen.js';
import { type Desk, nameOf, type Voter } from './desk.js';
import { reasonLabels } from './reasons.js';
import { VoterSearch } from './VoterSearch.js';

/** Filling in a ballot with a voter who is here: who, before whom, why; then the ballot, in the voter's name. */
export function Help({ desk }: { readonly desk: Desk }) {
  const [voter, setVoter] = useState<Voter | null>(null);
  return (
    <Section id="help" title={<Trans>Help with choosing</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            For somebody who is here and cannot fill in a ballot alone. A witness is present. The
            voter says what to tick; the log keeps that you helped, not what was chosen.
          </Trans>
        </p>
        {voter === null ? (
          <VoterSearch
            id="help-voter"
            choiceId={desk.choice.id}
            act={(one) => (
              <Button size="s" kind="secondary" onClick={() => setVoter(one)}>
                <Trans>Help this person</Trans>
              </Button>
            )}
          />
        ) : (
          <HelpForm desk={desk} voter={voter} leave={() => setVoter(null)} />
        )}
      </div>
    </Section>
  );
}

function HelpForm(props: {
  readonly desk: Desk;
  readonly voter: Voter;
  readonly leave: () => void;
}) {
  const { desk, voter, leave } = props;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const start = useAct(StartAssistedSessionDocument);
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState<AssistedReason>('cannot_read');
  const [witness, setWitness] = useState<Voter | null>(null);
  const name = nameOf(voter);
  const begin = async (data: FormData) => {
    const text = (field: string) => {
      const value = data.get(field);
      return typeof value === 'string' ? value : '';
    };
    const done = await start.run({
      input: {
        id,
        choiceId: desk.choice.id,
        rollEntryId: voter.id,
        ...(witness ? { witnessEntryId: witness.id } : { witnessName: text('witnessName') }),
        reason,
        reasonWords: text('reasonWords'),
      },
    });
    // The app is left for good: from here on the screen is the voter's.
    if (done) location.replace(`/${locale}/choices/${done.choice.id}`);
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void begin(new FormData(event.currentTarget));
      }}
    >
      <Banner title={<Trans>You are going to help {name}.</Trans>}>
        <p>
          <Button size="s" kind="quiet" onClick={leave}>
            <Trans>Somebody else</Trans>
          </Button>
        </p>
      </Banner>
      <ProblemBanner problem={start.problem} />
      {witness === null ? (
        <>
          <InputField
            name="witnessName"
            label={<Trans>Name of the witness</Trans>}
            hint={<Trans>Another person who is present; neither you nor the voter.</Trans>}
            maxLength={longestAssistedText}
            autoComplete="off"
          />
          <Disclosure summary={<Trans>The witness is on the roll</Trans>}>
            <div className="flow">
              <VoterSearch
                id="help-witness"
                choiceId={desk.choice.id}
                act={(one) =>
                  one.id === voter.id ? null : (
                    <Button size="s" kind="secondary" onClick={() => setWitness(one)}>
                      <Trans>Is the witness</Trans>
                    </Button>
                  )
                }
              />
            </div>
          </Disclosure>
        </>
      ) : (
        <p className="row">
          <Trans>Witness: {nameOf(witness)}</Trans>
          <Button size="s" kind="quiet" onClick={() => setWitness(null)}>
            <Trans>Another witness</Trans>
          </Button>
        </p>
      )}
      <SelectField
        name="reason"
        label={<Trans>Why help is needed</Trans>}
        value={reason}
        onChange={(event) => {
          const chosen = assistedReasons.find((one) => one === event.target.value);
          if (chosen) setReason(chosen);
        }}
      >
        {assistedReasons.map((one) => (
          <option key={one} value={one}>
            {i18n._(reasonLabels[one])}
          </option>
        ))}
      </SelectField>
      <InputField
        name="reasonWords"
        label={reason === 'other' ? t`The reason in words` : t`In words, if something is to add`}
        maxLength={longestAssistedText}
        required={reason === 'other'}
        autoComplete="off"
      />
      <Button busy={start.busy}>
        <Trans>Begin the ballot of {name}</Trans>
      </Button>
      <p className="note">
        <Trans>
          You have 10 minutes. After the ballot this screen is yours again and shows nothing of it.
        </Trans>
      </p>
    </form>
  );
}
