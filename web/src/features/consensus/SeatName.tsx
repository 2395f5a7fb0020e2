import { Trans } from '@lingui/react/macro';
import type { RoundSeatNameFragment } from './Round.gen.js';

/** Whom a seat stands for; never who holds it. */
export function SeatName({ seat }: { readonly seat: RoundSeatNameFragment }) {
  const { number, group } = seat;
  return (
    <>
      <span lang={group.language}>{group.text}</span>,{' '}
      <span className="note nowrap">
        <Trans>seat {number}</Trans>
      </span>
    </>
  );
}
