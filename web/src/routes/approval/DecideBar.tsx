import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { mayNow } from '../../features/plan/viewer-can.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { ActBar } from '../../ui/act-bar/ActBar.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { DecideDistrictStepDocument, RecordAdoptionDocument } from './Approval.gen.js';
import {
  type Desk,
  type DeskCycle,
  type DeskVersion,
  deskQueries,
  lineReasons,
  type TypedReasons,
} from './desk.js';

/** The sum of the decision and the one act: approve, or return with the reasons. */
export function DecideBar(props: {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly version: DeskVersion;
  readonly reasons: TypedReasons;
}) {
  const { cycle, desk, version, reasons } = props;
  const { t } = useLingui();
  const adopt = useAct(RecordAdoptionDocument, { refetch: deskQueries });
  const agree = useAct(DecideDistrictStepDocument, { refetch: deskQueries });
  const [id] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState('');
  const adopts = mayNow(desk.viewerCan, 'recordAdoption');
  if (!adopts && !mayNow(desk.viewerCan, 'decideDistrictStep')) return null;
  const act = adopts ? adopt : agree;
  const returned = Object.keys(reasons).length;
  const accepted = version.lines.length - returned;
  const returns = returned > 0;
  const decide = () =>
    act.run({
      input: {
        id,
        cycleId: cycle.id,
        outcome: returns ? 'returned' : 'approved',
        number,
        lineReasons: lineReasons(reasons),
      },
    });
  return (
    <>
      <Section id="decision" title={<Trans>The decision</Trans>}>
        <div className="flow">
          <InputField
            name="number"
            width="short"
            maxLength={60}
            label={
              adopts ? <Trans>Number of the minutes</Trans> : <Trans>Number of the letter</Trans>
            }
            aside={<Trans>not required</Trans>}
            value={number}
            onChange={(event) => {
              setNumber(event.target.value);
            }}
          />
          <ProblemBanner problem={act.problem} />
        </div>
      </Section>
      {/* Sticks to the foot of the screen within the whole desk, so it must not share a small box with the field. */}
      <ActBar
        stack
        label={t`Sum of the decision`}
        act={
          <Button
            busy={act.busy}
            kind={returns ? 'bad' : 'primary'}
            icon={returns ? 'return' : 'check'}
            onClick={() => {
              void decide();
            }}
          >
            {returns ? (
              <Trans>Return with the reasons</Trans>
            ) : adopts ? (
              <Trans>The committee adopts the plan</Trans>
            ) : (
              <Trans>The district agrees to the plan</Trans>
            )}
          </Button>
        }
      >
        <p>
          <b>
            <Plural value={accepted} one="# line accepted" other="# lines accepted" />,{' '}
            <Plural value={returned} one="# goes back" other="# go back" />.
          </b>{' '}
          {returns ? (
            <span className="note">
              <Trans>
                The plan goes back to the secretary; the choice of residents stays as it is.
              </Trans>
            </span>
          ) : null}
        </p>
      </ActBar>
    </>
  );
}
