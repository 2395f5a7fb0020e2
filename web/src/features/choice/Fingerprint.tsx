import styles from './fingerprint.module.css';

/** The 64 hexadecimal digits of a SHA-256 in groups of four, to be compared by eye or copied as they stand. */
export function Fingerprint({ hex }: { readonly hex: string }) {
  return <code className={styles.fingerprint}>{(hex.match(/.{1,4}/g) ?? []).join(' ')}</code>;
}
