import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { formatYears } from '../../lib/format/years.js';
import type { TrialOrder } from '../../lib/rule-trial/trial-news.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import type { RuleTrialQuery } from './RuleTrial.gen.js';

type Counted = RuleTrialQuery['countedChoices'][number];

const sample = '/static/sample-election.pb';
const ownFile = 'file';

/** Where the ballots for the trial come from: an invented sample, an earlier choice, or a file of this device. */
export function BallotSource(props: {
  readonly choices: readonly Counted[];
  readonly busy: boolean;
  readonly onTry: (order: TrialOrder) => void;
}) {
  const { choices, busy, onTry } = props;
  const { t } = useLingui();
  const [source, setSource] = useState(sample);
  const [missing, setMissing] = useState(false);
  const send = (form: FormData) => {
    if (source !== ownFile) {
      onTry({ kind: 'address', address: new URL(source, location.href).href });
      return;
    }
    const file = form.get('ballots');
    const isChosen = file instanceof File && file.size > 0;
    setMissing(!isChosen);
    if (isChosen) onTry({ kind: 'file', file });
  };
  const card = (value: string, title: ReactNode, detail: ReactNode) => (
    <RadioCard
      key={value}
      name="source"
      value={value}
      checked={source === value}
      onChange={() => {
        setSource(value);
      }}
      title={title}
      detail={detail}
    />
  );
  return (
    <Section id="source" title={<Trans>Which ballots?</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <PickGroup id="source-cards" legend={<Trans>Ballots to count</Trans>}>
          {card(
            sample,
            <Trans>The sample</Trans>,
            <Trans>
              An invented jamoat: six villages, one of them far larger than the others, 438 ballots.
            </Trans>,
          )}
          {choices.map(({ id, cycle, turnout: { tookPart }, result }) =>
            result === null
              ? null
              : card(
                  result.ballotFile,
                  <span key={id}>
                    <PlaceName name={cycle.jamoat.name} />,{' '}
                    {formatYears(cycle.fromYear, cycle.toYear)}
                  </span>,
                  tookPart === null ? (
                    <Trans>An earlier choice</Trans>
                  ) : (
                    <Plural
                      value={tookPart}
                      one="An earlier choice: # ballot"
                      other="An earlier choice: # ballots"
                    />
                  ),
                ),
          )}
          {card(
            ownFile,
            <Trans>A file of this device</Trans>,
            <Trans>
              A ballot file of the Pabulib format (.pb). It is counted here and sent nowhere.
            </Trans>,
          )}
        </PickGroup>
        {source === ownFile ? (
          <InputField
            name="ballots"
            type="file"
            accept=".pb,text/plain"
            label={<Trans>Ballot file</Trans>}
            error={missing ? t`Choose a file first.` : undefined}
          />
        ) : null}
        <div>
          <Button busy={busy} icon="sync">
            <Trans>Count by every rule</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
