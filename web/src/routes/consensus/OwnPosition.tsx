import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  type ConsentPosition,
  consentPositions,
} from '../../../../server/domain/consensus/consent-rule.js';
import { roundTextLimits } from '../../../../server/domain/consensus/round.js';
import { SeatName } from '../../features/consensus/SeatName.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { positionLabels } from '../../lib/labels/consensus.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { TextareaField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { StatePositionDocument } from './Consensus.gen.js';
import { DeclareConflict } from './DeclareConflict.js';
import { type DeskRound, deskQueries, mayIn } from './desk-round.js';

type OwnSeat = NonNullable<DeskRound['viewerSeat']>;

function PositionForm({ round, own }: { readonly round: DeskRound; readonly own: OwnSeat }) {
  const { i18n } = useLingui();
  const act = useAct(StatePositionDocument, { refetch: deskQueries });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [position, setPosition] = useState<ConsentPosition | null>(own.position?.position ?? null);
  const [reason, setReason] = useState(own.position?.reason ?? '');
  const [recorded, setRecorded] = useState(false);
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atReason = refused?.path?.at(-1) === 'reason';
  const touch = () => {
    // Another word is another record: the number must not stand for both.
    setId(crypto.randomUUID());
    setRecorded(false);
    act.clear();
  };
  const record = async () => {
    if (position === null) return;
    const done = await act.run({ input: { id, roundId: round.id, position, reason } });
    setRecorded(done !== null);
  };
  const stated = own.position?.position;
  const statedWord = stated === undefined ? '' : i18n._(positionLabels[stated].title);
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {atReason ? null : <ProblemBanner problem={act.problem} />}
      {recorded ? (
        <Banner kind="ok" role="status" title={<Trans>Recorded: {statedWord}.</Trans>} />
      ) : stated === undefined ? null : (
        <p>
          <Trans>
            What stands for your seat: <b>{statedWord}</b>.
          </Trans>
        </p>
      )}
      <PickGroup
        id="position"
        legend={<Trans>Where does your seat stand?</Trans>}
        hint={<Trans>Until the round is closed you can change it.</Trans>}
      >
        {consentPositions.map((one) => (
          <RadioCard
            key={one}
            name="position"
            value={one}
            required
            checked={position === one}
            title={i18n._(positionLabels[one].title)}
            detail={i18n._(positionLabels[one].meaning)}
            onChange={() => {
              setPosition(one);
              touch();
            }}
          />
        ))}
      </PickGroup>
      <TextareaField
        name="reason"
        label={<Trans>Reason</Trans>}
        aside={
          position === 'object' ? (
            <Trans>needed for an objection</Trans>
          ) : position === 'agree_with_reservation' ? (
            <Trans>what is your concern?</Trans>
          ) : (
            <Trans>not required</Trans>
          )
        }
        hint={<Trans>Everybody can read it, under your seat and group, not your name.</Trans>}
        error={atReason ? problemText(i18n, refused) : undefined}
        value={reason}
        maxLength={roundTextLimits.reason}
        onChange={(event) => {
          setReason(event.target.value);
          touch();
        }}
      />
      <Button busy={act.busy}>
        <Trans>Record the position</Trans>
      </Button>
    </form>
  );
}

/** The own seat: its position while the round is open, what stood for it afterwards. */
export function OwnPosition({ round }: { readonly round: DeskRound }) {
  const { i18n } = useLingui();
  const own = round.viewerSeat;
  if (own === null) return null;
  const stated = own.position === null ? null : i18n._(positionLabels[own.position.position].title);
  return (
    <Card as="div" roomy level={2} title={<Trans>Your position</Trans>}>
      <p className="note">
        <SeatName seat={own.seat} />
      </p>
      {own.conflict !== null ? (
        <Banner icon="lock" title={<Trans>You have declared a conflict of interest.</Trans>}>
          <p>
            <Trans>Your seat takes no position in this round and does not count.</Trans>
          </p>
        </Banner>
      ) : mayIn(round, 'statePosition') ? (
        <>
          <PositionForm round={round} own={own} />
          <DeclareConflict round={round} />
        </>
      ) : stated === null ? (
        <p>
          <Trans>Nothing was stated for your seat.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            What stands for your seat: <b>{stated}</b>.
          </Trans>
        </p>
      )}
    </Card>
  );
}
