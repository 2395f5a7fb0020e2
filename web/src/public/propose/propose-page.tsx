import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { success } from '../../../../server/domain/outcome.js';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { actResult } from '../act-result.js';
import { usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, type PageRequest, publicPage } from '../page.js';
import { uuidParam } from '../uuid-param.js';
import {
  ProposePageDocument,
  type ProposePageQuery,
  SubmitProposalDocument,
  SupportInsteadDocument,
} from './Propose.gen.js';
import { ProposalForm } from './ProposalForm.js';
import { readProposalForm } from './read-proposal-form.js';
import { SimilarProposals } from './SimilarProposals.js';
import { TitleStep } from './TitleStep.js';

type Cycle = NonNullable<ProposePageQuery['cycle']>;

/** Why nothing can be sent here now, and what one can do instead. */
function Closed({ cycle, request }: { readonly cycle: Cycle; readonly request: PageRequest }) {
  const { locale } = request;
  const next = encodeURIComponent(request.path);
  const { reason } = cycle.viewerMayPropose;
  if (reason === 'common.not_signed_in') {
    return (
      <EmptyState
        title={<Trans>Sign in to send a proposal.</Trans>}
        act={
          <div className="row">
            <ButtonLink href={`/${locale}/sign-in?next=${next}`}>
              <Trans>Sign in</Trans>
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/${locale}/register?next=${next}`}>
              <Trans>Register</Trans>
            </ButtonLink>
          </div>
        }
      >
        <p>
          <Trans>
            Who has no telephone gives the proposal to the representative of the village on paper or
            in a meeting; it counts as much.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={
        reason === 'cycle.wrong_phase' ? (
          <Trans>Proposals are not being collected now.</Trans>
        ) : (
          <Trans>Only residents of this jamoat propose here.</Trans>
        )
      }
      act={
        <ButtonLink kind="secondary" href={`/${locale}/cycles/${cycle.id}/proposals`}>
          <Trans>All proposals</Trans>
        </ButtonLink>
      }
    />
  );
}

function Open(props: PageProps<ProposePageQuery> & { readonly cycle: Cycle }) {
  const { cycle, data, request, form } = props;
  const support = usePageForm('supportProposal', form, request);
  const began = (request.query['title'] ?? '').trim() !== '' || form?.act === 'submitProposal';
  if (!began) {
    return (
      <div className="flow">
        <ErrorSummary title={<Trans>That was not stored.</Trans>} problems={support.problems} />
        <Section
          id="begin"
          title={<Trans>What is it about?</Trans>}
          note={<Trans>step 1 of 2</Trans>}
        >
          <TitleStep request={request} />
        </Section>
      </div>
    );
  }
  return (
    <div className="flow-l">
      {data.similarProposals.length === 0 ? null : (
        <SimilarProposals similar={data.similarProposals} request={request} />
      )}
      <Section
        id="new"
        title={
          data.similarProposals.length === 0 ? (
            <Trans>Your proposal</Trans>
          ) : (
            <Trans>None of these: a new proposal</Trans>
          )
        }
        note={<Trans>step 2 of 2</Trans>}
      >
        <ProposalForm cycle={cycle} request={request} form={form} />
      </Section>
    </div>
  );
}

function Propose(props: PageProps<ProposePageQuery>) {
  const { data, request } = props;
  const locale = useLocale();
  const { cycle } = data;
  if (!cycle) return null;
  const { jamoat } = cycle;
  const until = cycle.phaseUntil && formatLongDate(cycle.phaseUntil, locale);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: cycle.id, section: 'proposals' }}
    >
      <PageHead
        title={<Trans>Make a proposal</Trans>}
        back={{
          href: `/${locale}/cycles/${cycle.id}/proposals`,
          label: <Trans>All proposals</Trans>,
        }}
        lead={
          until && cycle.phase === 'collection' ? (
            <Trans>Proposals are collected until {until}.</Trans>
          ) : undefined
        }
      />
      {cycle.viewerMayPropose.allowed ? (
        <Open {...props} cycle={cycle} />
      ) : (
        <Closed cycle={cycle} request={request} />
      )}
    </PublicFrame>
  );
}

export const proposePage = publicPage({
  path: '/cycles/:cycleId/propose',
  document: ProposePageDocument,
  variables: ({ params, query }) => ({
    cycleId: uuidParam(params['cycleId']),
    title: query['title'] ?? '',
  }),
  found: (data) => data.cycle !== null,
  title: (data, i18n) =>
    pageTitle(i18n._(msg`Make a proposal`), data.cycle?.jamoat.name.text ?? ''),
  Component: Propose,
  acts: {
    submitProposal: formAct({
      document: SubmitProposalDocument,
      variables: (values, request) => {
        const read = readProposalForm(values, request);
        return read.ok ? success({ input: read.value }) : read;
      },
      result: (data) =>
        actResult(
          data.submitProposal,
          ({ proposal }) => `/proposals/${proposal.id}?done=submitted`,
        ),
    }),
    supportProposal: formAct({
      document: SupportInsteadDocument,
      variables: (values) =>
        success({ input: { proposalId: uuidParam(firstValue(values, 'proposalId')) } }),
      result: (data) =>
        actResult(
          data.supportProposal,
          ({ proposal }) => `/proposals/${proposal.id}?done=supported`,
        ),
    }),
  },
});
