import { Trans } from '@lingui/react/macro';

/** The rule of a round in words everybody can follow. */
export function ConsentRule() {
  return (
    <div className="flow-s">
      <p>
        <Trans>
          Consensus is reached when two thirds of the seats have spoken, no objection stands, and
          more than half of the seats agree, with or without reservation.
        </Trans>
      </p>
      <p className="note">
        <Trans>
          Counted are the filled seats whose holder has declared no conflict of interest. The
          computer applies the rule; the chair declares the outcome and cannot declare another.
        </Trans>
      </p>
      <p className="note">
        <Trans>
          While an objection stands, the list goes back to be amended, and a new round may follow.
        </Trans>
      </p>
    </div>
  );
}
