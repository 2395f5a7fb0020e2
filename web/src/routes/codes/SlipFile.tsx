import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useMemo } from 'react';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { pdfAddress } from './desk.js';

/** The slips that were just made. The codes are in this file and nowhere else. */
export function SlipFile({ pdf, count }: { readonly pdf: string; readonly count: number }) {
  const address = useMemo(() => pdfAddress(pdf), [pdf]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Banner
      kind="ok"
      role="status"
      title={<Plural value={count} one="# slip is ready." other="# slips are ready." />}
    >
      <p>
        <Trans>
          Print them now and delete the file: nobody can read the codes again, only give out new
          ones.
        </Trans>
      </p>
      <p className="pagetop">
        <ButtonLink href={address} download="slips.pdf" size="s">
          <Trans>Save the slips (PDF)</Trans>
        </ButtonLink>
      </p>
    </Banner>
  );
}
