import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import { Beam } from '../shell/Beam.js';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  /** What the act changes and how many people it touches. */
  readonly children: ReactNode;
  /** The act and the way out, in this order. */
  readonly acts: ReactNode;
  /** Opens it over the page and closes it again; needs the browser's script. */
  readonly open?: boolean;
  /** Told when it was closed by Escape or by a `<form method="dialog">`. */
  readonly onClose?: () => void;
  /** Stands in the page instead of over it: the confirmation step of a page without script. */
  readonly inPage?: boolean;
}

/** A question before an act that cannot be taken back. The browser keeps the focus inside and returns it afterwards. */
export function Dialog(props: DialogProps) {
  const { id, title, level = 2, children, acts, open = false, onClose, inPage = false } = props;
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || inPage || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open, inPage]);
  return (
    <dialog
      ref={element}
      id={id}
      className={classNames(styles.dialog, inPage && styles.inPage)}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      {...(inPage ? { open: true } : {})}
    >
      <Beam />
      <div className={styles.body}>
        <Heading level={level} id={`${id}-title`}>
          {title}
        </Heading>
        {children}
        <div className={styles.acts}>{acts}</div>
      </div>
    </dialog>
  );
}
