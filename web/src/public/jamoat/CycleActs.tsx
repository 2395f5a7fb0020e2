import { Plural, Trans } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import type { JamoatPageQuery } from './Jamoat.gen.js';

type Cycle = NonNullable<JamoatPageQuery['jamoat']>['cycles'][number];

/** What one can do or read about a cycle now: the act of its phase first, then what earlier phases left behind. */
export function CycleActs({ cycle }: { readonly cycle: Cycle }) {
  const locale = useLocale();
  const base = `/${locale}/cycles/${cycle.id}`;
  const { choice } = cycle;
  const proposals = cycle.proposalCounts.total;
  return (
    <p className="row">
      {cycle.phase === 'collection' ? (
        <ButtonLink kind="deep" href={`${base}/propose`}>
          <Trans>Send a proposal</Trans>
        </ButtonLink>
      ) : null}
      {cycle.phase === 'choice' && choice?.status === 'open' ? (
        <ButtonLink kind="deep" href={`/${locale}/choices/${choice.id}`}>
          <Trans>Choose priorities</Trans>
        </ButtonLink>
      ) : null}
      {choice?.status === 'counted' ? (
        <a href={`/${locale}/choices/${choice.id}/result`}>
          <Trans>Result of the choice</Trans>
        </a>
      ) : null}
      {cycle.phase === 'deliberation' ? (
        <ButtonLink kind="deep" href={`${base}/consensus`}>
          <Trans>Follow the discussion</Trans>
        </ButtonLink>
      ) : null}
      {proposals > 0 ? (
        <a href={`${base}/proposals`}>
          <Plural value={proposals} one="# proposal" other="# proposals" />
        </a>
      ) : null}
    </p>
  );
}
