import styles from './fingerprint.module.css';

/**
 * The 64 hexadecimal digits of a SHA-256 in groups of four, to be compared by eye. One tap selects all of them, and the
 * gaps are not copied: programs want the digits in one piece.
 */
export function Fingerprint({ hex }: { readonly hex: string }) {
  return (
    <code className={styles.fingerprint}>
      {(hex.match(/.{1,4}/g) ?? []).map((group, index) => (
        <span key={index} className={styles.group}>
          {group}
          <wbr />
        </span>
      ))}
    </code>
  );
}
