import { type Sector, sectorPaths } from '../../lib/icons/sector-paths.js';
import { classNames } from '../class-names.js';
import styles from './icon.module.css';

export interface PictogramProps {
  readonly sector: Sector;
  /** The sector in words; leave out only when the same word stands beside the picture. */
  readonly label?: string;
  readonly className?: string;
}

export function Pictogram({ sector, label, className }: PictogramProps) {
  return (
    <svg
      className={classNames(styles.icon, className)}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={sectorPaths[sector]} />
    </svg>
  );
}
