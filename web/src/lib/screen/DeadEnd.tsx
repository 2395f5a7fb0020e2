import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocale } from '../i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { useScreenTitle } from './use-screen-title.js';

/** A screen on which nothing can be done: why, and the way back. */
export function DeadEnd(props: {
  readonly title: string;
  /** One sentence: why it is so, or what to do about it. */
  readonly children?: ReactNode;
  /** Another act than the way back, before it. */
  readonly act?: ReactNode;
}) {
  const { title, children, act } = props;
  const locale = useLocale();
  useScreenTitle(title);
  return (
    <PageHead title={title} lead={children}>
      <p className="row pagetop">
        {act}
        <ButtonLink href={`/${locale}/work`} kind="secondary" icon="back">
          <Trans>Back to my work</Trans>
        </ButtonLink>
      </p>
    </PageHead>
  );
}
