import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { PlaceName } from '../../ui/place-name/PlaceName.js';

export interface Placed {
  readonly everywhere: boolean;
  readonly villages: readonly {
    readonly id: string;
    readonly name: { readonly text: string; readonly language: string };
  }[];
}

/** The villages something concerns, in a row. */
export function Places({ everywhere, villages }: Placed) {
  if (everywhere) return <Trans>The whole jamoat</Trans>;
  return villages.map((village, index) => (
    <Fragment key={village.id}>
      {index === 0 ? null : ', '}
      <PlaceName name={village.name} />
    </Fragment>
  ));
}
