import { Trans, useLingui } from '@lingui/react/macro';
import type { Desk } from '../../features/cycle/desks.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { phaseLabels } from '../../lib/labels/cycle.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Panel } from '../../ui/panel/Panel.js';
import type { Cycle } from './cycle-types.js';

/** Where work is done in this phase; nothing while the rules are prepared and after the end. */
export function NowPanel(props: { readonly cycle: Cycle; readonly open: readonly Desk[] }) {
  const { cycle, open } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const base = `/${locale}/work/cycles/${cycle.id}`;
  if (cycle.phase === 'collection') {
    return (
      <Panel id="now" title={i18n._(phaseLabels.collection)}>
        <p>
          <Trans>Residents send proposals by themselves; others are written down for them.</Trans>
        </p>
        <div className="row">
          {cycle.viewerMayRecord ? (
            <ButtonLink href={`/${locale}/cycles/${cycle.id}/propose`} kind="deep" full>
              <Trans>Write down a proposal</Trans>
            </ButtonLink>
          ) : null}
          <ButtonLink href={`/${locale}/cycles/${cycle.id}/proposals`} kind="quiet">
            <Trans>The proposals so far</Trans>
          </ButtonLink>
        </div>
      </Panel>
    );
  }
  const [first, ...others] = open;
  if (first === undefined) return null;
  return (
    <Panel id="now" title={<Trans>Work now</Trans>}>
      <p>{i18n._(first.what)}</p>
      <div className="row">
        <ButtonLink href={`${base}/${first.path}`} kind="deep" full>
          {i18n._(first.title)}
        </ButtonLink>
        {others.map((desk) => (
          <ButtonLink key={desk.path} href={`${base}/${desk.path}`} kind="quiet">
            {i18n._(desk.title)}
          </ButtonLink>
        ))}
      </div>
    </Panel>
  );
}
