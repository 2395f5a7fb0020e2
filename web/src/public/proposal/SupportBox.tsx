import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Problem } from '../../../../server/domain/outcome.js';
import { isInPlay } from '../../../../server/domain/proposal/proposal.js';
import { isOpenIn } from '../../../../server/domain/proposal/proposal-phases.js';
import { currencyName, formatAmount } from '../../lib/format/money.js';
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

/** Whether support is being gathered for the proposal at all, whoever looks at it. */
function isGathering({ cycle, status }: Proposal): boolean {
  return isOpenIn('supportProposal', cycle.phase) && isInPlay(status);
}

function SupportAct(props: { readonly proposal: Proposal; readonly request: PageRequest }) {
  const { proposal, request } = props;
  const { i18n } = useLingui();
  const can = (act: string) => proposal.viewerCan.find((one) => one.act === act);
  const next = encodeURIComponent(`/proposals/${proposal.id}`);
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
  // Nobody is asked to sign in for an act whose time is over.
  if (!isGathering(proposal)) return null;
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
  return support?.reason === undefined || support.reason === null ? null : (
    <p className="note">{problemText(i18n, codeProblem(support.reason))}</p>
  );
}

function CostStat({ proposal }: { readonly proposal: Proposal }) {
  const locale = useLocale();
  const { cost, costGuess } = proposal;
  if (cost !== null) {
    return (
      <Stat
        figure={formatAmount(cost.amount, cost.currency, locale)}
        of={currencyName(cost.currency, locale)}
      >
        <Trans>it costs, as the committee has worked out</Trans>
      </Stat>
    );
  }
  if (costGuess === null) return null;
  return (
    <Stat
      figure={formatAmount(costGuess.amount, costGuess.currency, locale)}
      of={currencyName(costGuess.currency, locale)}
    >
      <Trans>it may cost, as its author guesses</Trans>
    </Stat>
  );
}

/** What it costs, how many support it, and the one act. */
export function SupportBox(props: { readonly proposal: Proposal; readonly request: PageRequest }) {
  const { proposal, request } = props;
  const locale = useLocale();
  const { all, confirmed } = proposal.supports;
  const figure = formatNumber(all, locale);
  const known = formatNumber(confirmed, locale);
  const gathering = isGathering(proposal);
  return (
    <Card as="div" roomy>
      <Stats>
        <CostStat proposal={proposal} />
        {all === 0 && !gathering ? null : (
          <Stat figure={figure}>
            <Plural value={all} one="person supports it" other="people support it" />
            {all === 0 ? null : (
              <>
                {'; '}
                <Trans>
                  confirmed: {known} of {figure}
                </Trans>
              </>
            )}
          </Stat>
        )}
      </Stats>
      <SupportAct proposal={proposal} request={request} />
      {all === 0 && !gathering ? null : (
        <p className="note">
          <Trans>Support is not a vote. Who supports a proposal is never shown.</Trans>
        </p>
      )}
    </Card>
  );
}
