import { type ReactNode } from 'react';
import { type IconName } from '../../lib/icons/icon-paths.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './banner.module.css';

export type BannerKind = 'info' | 'ok' | 'warn' | 'bad';

export interface BannerProps {
  readonly kind?: BannerKind;
  /** The fact, bold. */
  readonly title: ReactNode;
  /** One consequence, and a link if there is something to do. */
  readonly children?: ReactNode;
  readonly icon?: IconName;
  /** `status` or `alert` when it appears while somebody works; nothing when it was there from the start. */
  readonly role?: 'status' | 'alert';
}

const signs: Readonly<Record<BannerKind, IconName>> = {
  info: 'info',
  ok: 'check',
  warn: 'alert',
  bad: 'stop',
};

/** For what must not vanish by itself. */
export function Banner({ kind = 'info', title, children, icon = signs[kind], role }: BannerProps) {
  return (
    <div className={classNames(styles.banner, kind !== 'info' && styles[kind])} role={role}>
      <Icon name={icon} className={styles.icon} />
      <div>
        <p className={styles.title}>{title}</p>
        {children === undefined ? null : <div className={styles.text}>{children}</div>}
      </div>
    </div>
  );
}
