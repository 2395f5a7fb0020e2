import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { PlaceName } from '../../ui/place-name/PlaceName.js';

export interface PlacedProposal {
  readonly everywhere: boolean;
  readonly villages: readonly {
    readonly id: string;
    readonly name: { readonly text: string; readonly language: string };
  }[];
}

/** The villages a proposal concerns, in a line. */
export function ProposalPlaces({ proposal }: { readonly proposal: PlacedProposal }) {
  if (proposal.everywhere) return <Trans>the whole jamoat</Trans>;
  return proposal.villages.map((village, index) => (
    <Fragment key={village.id}>
      {index === 0 ? '' : ', '}
      <PlaceName name={village.name} />
    </Fragment>
  ));
}
