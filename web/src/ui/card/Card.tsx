import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import { Anchor } from '../link/Anchor.js';
import styles from './card.module.css';

export interface CardProps {
  readonly as?: 'article' | 'div' | 'li';
  readonly id?: string;
  readonly title?: ReactNode;
  readonly level?: HeadingLevel;
  readonly roomy?: boolean;
  readonly children: ReactNode;
}

/** Something one can act on or carry away. */
export function Card({ as = 'article', id, title, level = 3, roomy = false, children }: CardProps) {
  const Element = as;
  return (
    <Element className={classNames(styles.card, roomy && styles.roomy)} id={id}>
      {title === undefined ? null : <Heading level={level}>{title}</Heading>}
      {children}
    </Element>
  );
}

export interface LinkCardProps {
  readonly as?: 'article' | 'div' | 'li';
  readonly href: string;
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  /** Place, sector, origin: one small line under the title. */
  readonly meta?: ReactNode;
  /** What stands at the foot: the sum on the left, a badge on the right. */
  readonly end?: ReactNode;
  readonly children?: ReactNode;
}

/** A card that leads somewhere: the whole of it is the target, the title is the link. */
export function LinkCard(props: LinkCardProps) {
  const { as = 'article', href, title, level = 3, meta, end, children } = props;
  const Element = as;
  return (
    <Element className={classNames(styles.card, styles.link)}>
      <Heading level={level} className={styles.title}>
        <Anchor href={href}>{title}</Anchor>
      </Heading>
      {meta === undefined ? null : <p className={styles.meta}>{meta}</p>}
      {children}
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </Element>
  );
}
