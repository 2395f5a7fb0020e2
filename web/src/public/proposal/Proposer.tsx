import { Trans } from '@lingui/react/macro';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { ProposalPageQuery } from './Proposal.gen.js';

type Proposal = NonNullable<ProposalPageQuery['proposal']>;

/** Whose proposal it is; who asked not to be named is a resident of a village. */
export function Proposer({ proposal }: { readonly proposal: Proposal }) {
  const { proposedBy, withheldName, authorVillage, villages, cycle } = proposal;
  const home = authorVillage ?? villages[0] ?? null;
  const place = <PlaceName name={home?.name ?? cycle.jamoat.name} />;
  if (proposedBy !== null) {
    return authorVillage === null ? (
      <>{proposedBy}</>
    ) : (
      <>
        {proposedBy}, {place}
      </>
    );
  }
  if (!proposal.withheld) return <Trans>not known</Trans>;
  return (
    <>
      <Trans>a resident of {place}</Trans>
      {withheldName === null ? null : (
        <span className="note">
          {' '}
          <Trans>(only you and the committee’s desk see the name: {withheldName})</Trans>
        </span>
      )}
    </>
  );
}
