import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { isProposalStatus, isSector } from '../../../../server/domain/proposal/proposal.js';
import { ProposalCard } from '../../features/proposal/ProposalCard.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, type PageRequest, publicPage } from '../page.js';
import { isUuid, uuidParam } from '../uuid-param.js';
import { ProposalFilter } from './ProposalFilter.js';
import { ProposalsPageDocument, type ProposalsPageQuery } from './Proposals.gen.js';

const filters = ['text', 'sector', 'village', 'status'] as const;

function isNarrowed({ query }: PageRequest): boolean {
  return filters.some((name) => (query[name] ?? '') !== '');
}

/** The same list from behind this proposal on. */
function nextHref(request: PageRequest, cursor: string): string {
  const kept = new URLSearchParams(
    filters.flatMap((name) => (request.query[name] ? [[name, request.query[name]]] : [])),
  );
  kept.set('after', cursor);
  return `/${request.locale}${request.path}?${kept.toString()}`;
}

function Nothing({ request }: { readonly request: PageRequest }) {
  return isNarrowed(request) ? (
    <EmptyState title={<Trans>No proposal fits these words and choices.</Trans>}>
      <p>
        <a href={`/${request.locale}${request.path}`}>
          <Trans>Show all proposals</Trans>
        </a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title={<Trans>No proposal has come in yet.</Trans>} />
  );
}

function Proposals({ data, request }: PageProps<ProposalsPageQuery>) {
  const locale = useLocale();
  const { cycle, proposals } = data;
  if (!cycle) return null;
  const { jamoat } = cycle;
  const found = formatNumber(proposals.totalCount, locale);
  const all = formatNumber(cycle.proposalCounts.total, locale);
  const jamoatHref = `/${locale}/jamoats/${jamoat.id}`;
  const { allowed, reason } = cycle.viewerMayPropose;
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: cycle.id, section: 'proposals' }}
    >
      <PageHead
        title={<Trans>Proposals</Trans>}
        back={{ href: jamoatHref, label: <PlaceName name={jamoat.name} /> }}
        lead={<Trans>What residents, groups and meetings ask for, and what became of it.</Trans>}
      >
        {cycle.phase === 'collection' && (allowed || reason === 'common.not_signed_in') ? (
          <p>
            <ButtonLink icon="plus" href={`/${locale}/cycles/${cycle.id}/propose`}>
              <Trans>Make a proposal</Trans>
            </ButtonLink>
          </p>
        ) : null}
      </PageHead>
      <div className="flow-l">
        <ProposalFilter request={request} villages={jamoat.villages} />
        <Section
          id="list"
          title={
            <Plural
              value={proposals.totalCount}
              one={`${found} proposal`}
              other={`${found} proposals`}
            />
          }
          note={isNarrowed(request) ? <Trans>of {all}</Trans> : <Trans>by number</Trans>}
        >
          {proposals.nodes.length === 0 ? (
            <Nothing request={request} />
          ) : (
            <ul className="grid" role="list">
              {proposals.nodes.map((proposal) => (
                <ProposalCard
                  key={proposal.id}
                  proposal={proposal}
                  href={`/${locale}/proposals/${proposal.id}`}
                />
              ))}
            </ul>
          )}
        </Section>
        {proposals.hasNextPage && proposals.endCursor !== null ? (
          <p>
            <ButtonLink kind="secondary" icon="arrow" href={nextHref(request, proposals.endCursor)}>
              <Trans>Further proposals</Trans>
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </PublicFrame>
  );
}

export const proposalsPage = publicPage({
  path: '/cycles/:cycleId/proposals',
  document: ProposalsPageDocument,
  variables: ({ params, query }) => ({
    cycleId: uuidParam(params['cycleId']),
    text: query['text'] ?? null,
    sector: isSector(query['sector']) ? query['sector'] : null,
    villageId: isUuid(query['village']) ? query['village'] : null,
    status: isProposalStatus(query['status']) ? query['status'] : null,
    after: query['after'] ?? null,
  }),
  found: (data) => data.cycle !== null,
  title: (data, i18n) => pageTitle(i18n._(msg`Proposals`), data.cycle?.jamoat.name.text ?? ''),
  Component: Proposals,
});
