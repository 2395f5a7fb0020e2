import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { problemText } from '../problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import type { ActProblem } from './use-act.js';

/**
 * Why an act was refused, in the reader's language; nothing when it was not. It comes into sight by itself: on a phone
 * the button that was pressed may stand a screen below.
 */
export function ProblemBanner({ problem }: { readonly problem: ActProblem | null }) {
  const { i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null) return null;
  return (
    <div ref={place}>
      {problem.kind === 'problem' ? (
        <Banner kind="bad" role="alert" title={problemText(i18n, problem.problem)} />
      ) : (
        <Banner kind="bad" role="alert" title={<Trans>The server does not answer.</Trans>}>
          <p>
            <Trans>Nothing was stored. Try again in a moment; sending twice does no harm.</Trans>
          </p>
        </Banner>
      )}
    </div>
  );
}
