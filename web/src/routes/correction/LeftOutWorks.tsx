import { Trans } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import type { Desk } from './desk.js';

/** The works a version leaves out, by number and title. */
export function LeftOutWorks(props: { readonly desk: Desk; readonly leftOut: readonly number[] }) {
  const { desk, leftOut } = props;
  const works = desk.choice.projects.filter(({ position }) => leftOut.includes(position));
  if (works.length === 0) {
    return (
      <p>
        <Trans>No work is left out of the count.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Trans>Left out of the count because they cannot be carried out:</Trans>
      </p>
      <ul>
        {works.map(({ position, proposal }) => (
          <li key={position}>
            {position}. <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
