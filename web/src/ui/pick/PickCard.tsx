import { type ComponentPropsWithRef, type ReactNode } from 'react';
import { type Sector } from '../../lib/icons/sector-paths.js';
import { classNames } from '../class-names.js';
import { Pictogram } from '../icon/Pictogram.js';
import styles from './pick.module.css';

export type PickCardProps = Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'title' | 'children' | 'className'
> & {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly price?: ReactNode;
  /** Why it cannot be taken now, or what taking it means: one sentence. */
  readonly why?: ReactNode;
  /** A picture under the control, with the sector in words. */
  readonly sector?: { readonly code: Sector; readonly label: string };
  /** Without a frame: a consent, a short answer inside a card. */
  readonly plain?: boolean;
};

/** Check and radio cards are one thing to the eye: the whole card is the target and the native control stays visible. */
function PickCard(props: PickCardProps & { readonly type: 'checkbox' | 'radio' }) {
  const { title, detail, price, why, sector, plain = false, ...control } = props;
  return (
    <label
      className={classNames(
        styles.pick,
        plain && styles.plain,
        sector === undefined && styles.bare,
      )}
    >
      <input {...control} className={styles.control} />
      {sector === undefined ? null : (
        <Pictogram sector={sector.code} label={sector.label} className={styles.sign} />
      )}
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>{' '}
        {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
      </span>{' '}
      {price === undefined ? null : (
        <span className={classNames(styles.price, 'num')}>{price}</span>
      )}{' '}
      {why === undefined ? null : <span className={styles.why}>{why}</span>}
      <span className={styles.edge} />
    </label>
  );
}

export function CheckCard(props: PickCardProps) {
  return <PickCard {...props} type="checkbox" />;
}

export function RadioCard(props: PickCardProps) {
  return <PickCard {...props} type="radio" />;
}
