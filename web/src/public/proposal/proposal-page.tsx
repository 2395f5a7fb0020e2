import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { firstValue } from '../../../../server/domain/form-values.js';
import { success } from '../../../../server/domain/outcome.js';
import { OriginBadge, StatusBadge } from '../../features/proposal/ProposalBadges.js';
import { ProposalPlaces } from '../../features/proposal/ProposalPlaces.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Columns } from '../../ui/columns/Columns.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { actResult } from '../act-result.js';
import { usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { isUuid, uuidParam } from '../uuid-param.js';
import { CostTable } from './CostTable.js';
import {
  CommentProposalDocument,
  ProposalPageDocument,
  type ProposalPageQuery,
  SupportProposalDocument,
  WithdrawSupportDocument,
} from './Proposal.gen.js';
import { ProposalComments } from './ProposalComments.js';
import { ProposalPhoto } from './ProposalPhoto.js';
import { ProposalTrail } from './ProposalTrail.js';
import { Proposer } from './Proposer.js';
import styles from './proposal.module.css';
import { SupportBox } from './SupportBox.js';

type Proposal = NonNullable<ProposalPageQuery['proposal']>;

/** What the viewer has just done, told after the form led back here; `null` when nothing was. */
function doneBanner(done: string | undefined, number: number): ReactNode {
  switch (done) {
    case 'submitted':
      return (
        <Banner kind="ok" title={<Trans>Your proposal is stored as No. {number}.</Trans>}>
          <p>
            <Trans>
              The committee checks every proposal. What becomes of it stands here, with the reason.
            </Trans>
          </p>
        </Banner>
      );
    case 'supported':
      return <Banner kind="ok" title={<Trans>Your support is stored.</Trans>} />;
    case 'withdrawn':
      return <Banner kind="ok" title={<Trans>Your support is taken back.</Trans>} />;
    case 'commented':
      return <Banner kind="ok" title={<Trans>Your comment is stored.</Trans>} />;
    default:
      return null;
  }
}

function Head({ proposal }: { readonly proposal: Proposal }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { number } = proposal;
  const sector = i18n._(sectorLabels[proposal.sector]);
  return (
    <PageHead
      back={{
        href: `/${locale}/cycles/${proposal.cycle.id}/proposals`,
        label: <Trans>All proposals</Trans>,
      }}
      title={<span lang={langOf(proposal.language)}>{keepUnits(proposal.title)}</span>}
      lead={
        <>
          <Pictogram sector={proposal.sector} className={styles.pict} /> {sector} ·{' '}
          <ProposalPlaces proposal={proposal} /> · <Trans>Proposal No. {number}</Trans>
        </>
      }
    >
      <p className="row">
        <StatusBadge status={proposal.status} />
        <OriginBadge origin={proposal.origin} />
      </p>
      <p className="note">
        <Trans>Proposed by</Trans>: <Proposer proposal={proposal} />
      </p>
    </PageHead>
  );
}

function Cost({ proposal }: { readonly proposal: Proposal }) {
  const { cost, costLines } = proposal;
  return cost === null ? null : (
    <Section id="cost" size="s" title={<Trans>What it costs</Trans>}>
      <CostTable lines={costLines} cost={cost} />
    </Section>
  );
}

function ProposalView({ data, request, form }: PageProps<ProposalPageQuery>) {
  const supportForm = usePageForm('supportProposal', form, request);
  const withdrawForm = usePageForm('withdrawSupport', form, request);
  const { proposal } = data;
  if (!proposal) return null;
  const { jamoat } = proposal.cycle;
  const done = doneBanner(request.query['done'], proposal.number);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: proposal.cycle.id, section: 'proposals' }}
    >
      {form === null && done === null ? null : (
        <div className="flow pagetop">
          {form === null ? done : null}
          <ErrorSummary
            title={<Trans>That was not stored.</Trans>}
            problems={[...supportForm.problems, ...withdrawForm.problems]}
          />
        </div>
      )}
      <Head proposal={proposal} />
      <Columns
        act={<SupportBox proposal={proposal} request={request} />}
        aside={proposal.costLines.length === 0 ? undefined : <Cost proposal={proposal} />}
      >
        <Section id="trail" title={<Trans>What became of this proposal</Trans>}>
          <ProposalTrail proposal={proposal} />
        </Section>
        <Section id="why" title={<Trans>Why it is needed</Trans>}>
          <div className="flow">
            {proposal.problem === '' ? (
              <p className="muted">
                <Trans>No text came with this proposal.</Trans>
              </p>
            ) : (
              <p className={styles.text} lang={langOf(proposal.language)}>
                {proposal.problem}
              </p>
            )}
            {proposal.photo === null ? null : <ProposalPhoto photo={proposal.photo} />}
          </div>
        </Section>
        <ProposalComments proposal={proposal} request={request} form={form} />
      </Columns>
    </PublicFrame>
  );
}

export const proposalPage = publicPage({
  path: '/proposals/:id',
  document: ProposalPageDocument,
  variables: ({ params, query }) => ({
    id: uuidParam(params['id']),
    commentsAfter: isUuid(query['comments']) ? query['comments'] : null,
  }),
  found: (data) => data.proposal !== null,
  title: ({ proposal }) => pageTitle(proposal?.title ?? '', proposal?.cycle.jamoat.name.text ?? ''),
  Component: ProposalView,
  acts: {
    supportProposal: formAct({
      document: SupportProposalDocument,
      variables: (_values, { params }) =>
        success({ input: { proposalId: uuidParam(params['id']) } }),
      result: (data, { path }) => actResult(data.supportProposal, () => `${path}?done=supported`),
    }),
    withdrawSupport: formAct({
      document: WithdrawSupportDocument,
      variables: (_values, { params }) =>
        success({ input: { proposalId: uuidParam(params['id']) } }),
      result: (data, { path }) => actResult(data.withdrawSupport, () => `${path}?done=withdrawn`),
    }),
    commentProposal: formAct({
      document: CommentProposalDocument,
      variables: (values, { params, newId }) => {
        const id = firstValue(values, 'id');
        return success({
          input: {
            id: isUuid(id) ? id : newId,
            proposalId: uuidParam(params['id']),
            text: firstValue(values, 'text'),
          },
        });
      },
      result: (data, { path }) =>
        actResult(
          data.commentProposal,
          ({ comment }) => `${path}?done=commented#comment-${comment.id}`,
        ),
    }),
  },
});
