import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import styles from './proposal.module.css';

export interface ShownPhoto {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly byteCount: number;
}

/** A photograph that says how heavy it is and is not loaded before somebody comes near it. */
export function ProposalPhoto({ photo }: { readonly photo: ShownPhoto }) {
  const { t } = useLingui();
  const locale = useLocale();
  const size = formatNumber(Math.max(1, Math.round(photo.byteCount / 1024)), locale);
  return (
    <figure className={styles.photo}>
      <img
        src={photo.url}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        decoding="async"
        alt={t`Photograph sent with the proposal`}
      />
      <figcaption className="note">
        <Trans>Photograph sent with the proposal, {size} KB</Trans>
      </figcaption>
    </figure>
  );
}
