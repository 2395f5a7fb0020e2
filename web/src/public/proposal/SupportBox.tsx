import { Trans, useLingui } from '@lingui/react/macro';
import { Plural } from '@lingui/react/macro';
import type { Problem } from '../../../../server/domain/outcome.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { ActForm } from '../form.js';
import type { PageRequest } from '../page.js';
import type { ProposalPageQuery } from './Proposal.gen.js';

type Proposal = NonNullable<ProposalPageQuery['proposal']>;

function codeProblem(code: string): Pick<Problem, 'code' | 'message' | 'details'> {
  return { code: code as Problem['code'], message: code, details: [] };
}

function SupportAct(props: { readonly proposal: Proposal; readonly request: PageRequest }) {
  const { proposal, request } = props;
  const { i18n } = useLingui();
  const can = (act: string) => proposal.viewerCan.find((one) => one.act === act);
  const next = encodeURIComponent(`/proposals/${proposal.id}`);
  if (proposal.viewerSupports && can('withdrawSupport')?.allowed === true) {
    return (
      <ActForm act="withdrawSupport" request={request}>
        <p>
          <b>
            <Trans>You support this proposal.</Trans>
          </b>
        </p>
        <Button kind="secondary" full>
          <Trans>Take my support back</Trans>
        </Button>
      </ActForm>
    );
  }
  const support = can('supportProposal');
  if (support?.allowed === true) {
    return (
      <ActForm act="supportProposal" request={request}>
        <Button full icon="hand">
          <Trans>Support this proposal</Trans>
        </Button>
      </ActForm>
    );
  }
  if (support?.reason === 'common.not_signed_in') {
    return (
      <ButtonLink full icon="hand" href={`/${request.locale}/sign-in?next=${next}`}>
        <Trans>Sign in to support it</Trans>
      </ButtonLink>
    );
  }
  if (proposal.mergedInto !== null) {
    const { number } = proposal.mergedInto;
    return (
      <p>
        <a href={`/${request.locale}/proposals/${proposal.mergedInto.id}`}>
          <Trans>It goes on within proposal No. {number}: support that one.</Trans>
        </a>
      </p>
    );
  }
  return support?.reason === undefined || support.reason === null ? null : (
    <p className="note">{problemText(i18n, codeProblem(support.reason))}</p>
  );
}

/** How many support it, and the one act. */
export function SupportBox(props: { readonly proposal: Proposal; readonly request: PageRequest }) {
  const { proposal, request } = props;
  const locale = useLocale();
  const { all, confirmed } = proposal.supports;
  const figure = formatNumber(all, locale);
  const known = formatNumber(confirmed, locale);
  return (
    <Card as="div" roomy>
      <Stats>
        <Stat figure={figure}>
          <Plural value={all} one="person supports it" other="people support it" />
          {'; '}
          <Trans>
            confirmed: {known} of {figure}
          </Trans>
        </Stat>
      </Stats>
      <SupportAct proposal={proposal} request={request} />
      <p className="note">
        <Trans>Support is not a vote. Who supports a proposal is never shown.</Trans>
      </p>
    </Card>
  );
}
