import {
  type ComponentPropsWithoutRef,
  createContext,
  createElement,
  type ElementType,
  useContext,
} from 'react';

export type AnchorProps = ComponentPropsWithoutRef<'a'>;

/** What links are made of: `<a>` on public pages; the signed-in app provides one that asks its router. */
export const AnchorElement = createContext<ElementType<AnchorProps>>('a');

/** Every link of every part goes through here. */
export function Anchor(props: AnchorProps) {
  return createElement(useContext(AnchorElement), props);
}
