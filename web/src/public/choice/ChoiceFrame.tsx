import type { ReactNode } from 'react';
import type { FrameFragment } from '../frame/Frame.gen.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import type { PageRequest } from '../page.js';
import type { ChoicePlaceFragment } from './Choice.gen.js';

/** The frame of every page about one choice: its jamoat in the head. */
export function ChoiceFrame(props: {
  readonly request: PageRequest;
  readonly frame: FrameFragment;
  readonly choice: ChoicePlaceFragment;
  readonly slip?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <PublicFrame
      request={props.request}
      frame={props.frame}
      slip={props.slip}
      place={{ jamoat: props.choice.cycle.jamoat, cycleId: props.choice.cycle.id }}
    >
      {props.children}
    </PublicFrame>
  );
}
