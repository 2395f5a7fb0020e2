import { type ComponentPropsWithoutRef } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading whose level the page decides, so that levels stay in order wherever a part is used. */
export function Heading({
  level,
  ...props
}: ComponentPropsWithoutRef<'h2'> & { readonly level: HeadingLevel }) {
  const Element = `h${level}` as const;
  return <Element {...props} />;
}
