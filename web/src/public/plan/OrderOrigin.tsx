import { Trans } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import styles from '../../features/plan/plan.module.css';

/** Where the order of a plan comes from: the residents' choice, or the committee with its reason. */
export function OrderOrigin(props: {
  readonly jmp: {
    readonly orderFrom: 'choice' | 'committee';
    readonly orderReason: { readonly text: string; readonly language: string } | null;
  };
  readonly choice?: { readonly id: string; readonly status: string } | null;
}) {
  const { jmp, choice } = props;
  const locale = useLocale();
  if (jmp.orderFrom === 'committee') {
    return (
      <p>
        <Trans>The order was set by the committee:</Trans>{' '}
        {jmp.orderReason === null ? null : (
          <q lang={jmp.orderReason.language} className={styles.reason}>
            {jmp.orderReason.text}
          </q>
        )}
      </p>
    );
  }
  return (
    <p>
      <Trans>The order is that of the residents’ choice of priorities.</Trans>{' '}
      {choice?.status === 'counted' ? (
        <a href={`/${locale}/choices/${choice.id}/result`}>
          <Trans>Result of the choice</Trans>
        </a>
      ) : null}
    </p>
  );
}
