import type { ReactNode } from 'react';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import type { FrameFragment } from '../frame/Frame.gen.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import type { PageRequest } from '../page.js';
import type { ChoicePlaceFragment } from './Choice.gen.js';

/** The frame of every page about one choice: its jamoat in the head. */
export function ChoiceFrame(props: {
  readonly request: PageRequest;
  readonly frame: FrameFragment;
  readonly choice: ChoicePlaceFragment;
  readonly children: ReactNode;
}) {
  const locale = useLocale();
  const { jamoat } = props.choice.cycle;
  return (
    <PublicFrame
      request={props.request}
      frame={props.frame}
      place={{
        href: `/${locale}/jamoats/${jamoat.id}`,
        name: <PlaceName name={jamoat.name} />,
        note: <PlaceName name={jamoat.district.name} />,
      }}
    >
      {props.children}
    </PublicFrame>
  );
}
