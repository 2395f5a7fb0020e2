import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import type { Cycle } from './cycle.js';
import styles from './jamoat.module.css';

/** The one act of a phase: where it leads and what it is called; nothing while only the committee has something to do. */
function actOf(
  cycle: Cycle,
  jamoatId: string,
): { readonly path: string; readonly text: ReactNode } | null {
  const base = `/cycles/${cycle.id}`;
  switch (cycle.phase) {
    case 'collection':
      return { path: `${base}/propose`, text: <Trans>Send a proposal</Trans> };
    case 'deliberation':
      return { path: `${base}/consensus`, text: <Trans>Follow the discussion</Trans> };
    case 'choice':
      return cycle.choice?.status === 'open'
        ? { path: `/choices/${cycle.choice.id}`, text: <Trans>Choose priorities</Trans> }
        : null;
    case 'approval':
      return { path: `${base}/plan`, text: <Trans>Read the plan and its approval</Trans> };
    case 'implementation':
    case 'closed':
      return { path: `/plans/${jamoatId}`, text: <Trans>Read the plan</Trans> };
    default:
      return null;
  }
}

/** What one can do or read about a cycle now: the act of its phase first, then what earlier phases left behind. */
export function CycleActs(props: {
  readonly cycle: Cycle;
  readonly jamoatId: string;
  readonly deep?: boolean;
}) {
  const { cycle, jamoatId, deep = false } = props;
  const locale = useLocale();
  const act = actOf(cycle, jamoatId);
  const { choice, publication } = cycle;
  const proposals = cycle.proposalCounts.total;
  return (
    <p className={styles.acts}>
      {act === null ? null : (
        <ButtonLink full kind={deep ? 'deep' : 'secondary'} href={`/${locale}${act.path}`}>
          {act.text}
        </ButtonLink>
      )}
      {publication ? (
        <a href={`/${locale}/publications/${publication.id}/progress`}>
          <Trans>How each work stands</Trans>
        </a>
      ) : null}
      {choice?.status === 'counted' ? (
        <a href={`/${locale}/choices/${choice.id}/result`}>
          <Trans>Result of the choice</Trans>
        </a>
      ) : null}
      {proposals > 0 ? (
        <a href={`/${locale}/cycles/${cycle.id}/proposals`}>
          <Plural value={proposals} one="# proposal" other="# proposals" />
        </a>
      ) : null}
    </p>
  );
}
