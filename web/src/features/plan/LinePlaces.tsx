import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { PlanLineFragment } from './Plan.gen.js';

/** The villages of a line in a row; all of them in one word. */
export function LinePlaces({
  line,
}: {
  readonly line: Pick<PlanLineFragment, 'everywhere' | 'villages'>;
}) {
  if (line.everywhere) return <Trans>All villages</Trans>;
  return line.villages.map((village, index) => (
    <Fragment key={village.id}>
      {index === 0 ? null : ', '}
      <PlaceName name={village.name} />
    </Fragment>
  ));
}
