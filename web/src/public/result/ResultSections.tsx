import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Bar } from '../../ui/bar/Bar.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { Places } from '../choice/Places.js';
import type { ResultPageQuery } from './Result.gen.js';

export type Result = NonNullable<NonNullable<ResultPageQuery['choice']>['result']>;
type Project = Result['projects'][number];

/** A project's rank and title, as the head of a row, with its share of the ballots drawn under it. */
function ProjectCell(props: { readonly project: Project; readonly ballots: number }) {
  const { project, ballots } = props;
  const locale = useLocale();
  const { proposal, rank, votes } = project;
  return (
    <span className="flow-s">
      <span>
        {rank === null ? null : `${rank}. `}
        <a href={`/${locale}/proposals/${proposal.id}`} lang={proposal.language}>
          {keepUnits(proposal.title)}
        </a>
      </span>
      <Bar size="s" whole={ballots} parts={[{ amount: votes, tone: 'accent' }]} />
    </span>
  );
}

/** Where, in which sector, and under which number it stood on the ballot. */
function PlaceCell({ project }: { readonly project: Project }) {
  const { i18n } = useLingui();
  const { proposal, position } = project;
  return (
    <>
      <span className="row">
        <Pictogram sector={proposal.sector} label={i18n._(sectorLabels[proposal.sector])} />
        <span>
          <Places everywhere={proposal.everywhere} villages={proposal.villages} />
        </span>
      </span>
      {/* It gives the column its width: without it every place is torn into single words. */}
      <span className="note nowrap">
        <Trans>No. {position} on the ballot</Trans>
      </span>
    </>
  );
}

function Supporters({ votes, ballots }: { readonly votes: number; readonly ballots: number }) {
  const locale = useLocale();
  const some = formatNumber(votes, locale);
  const all = formatNumber(ballots, locale);
  return (
    <Trans>
      {some} of {all}
    </Trans>
  );
}

/** The projects the rule took, in its order. */
export function Winners({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const won = result.projects.filter(({ verdict }) => verdict === 'won');
  const count = won.length;
  return (
    <Section
      id="won"
      title={<Trans>Chosen</Trans>}
      note={<Plural value={count} one="# work" other="# works" />}
    >
      {won.length === 0 ? (
        <EmptyState title={<Trans>No work was chosen.</Trans>} />
      ) : (
        <Table
          stack
          caption={<Trans>Works that were chosen, in the order of the count</Trans>}
          captionHidden
          rows={won}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'work',
              head: t`Work`,
              cell: (project) => <ProjectCell project={project} ballots={result.ballots} />,
              total: t`Together`,
            },
            { key: 'place', head: t`Village`, cell: (project) => <PlaceCell project={project} /> },
            {
              key: 'votes',
              head: t`Supporters`,
              kind: 'number',
              cell: ({ votes }) => <Supporters votes={votes} ballots={result.ballots} />,
            },
            {
              key: 'cost',
              head: t`Cost`,
              kind: 'number',
              cell: ({ cost }) => formatMoneyValue(cost, locale),
              total: formatMoneyValue(result.spent, locale),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The others, each with the reason and the missing sum. */
export function Others({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const others = result.projects.filter(({ verdict }) => verdict !== 'won');
  if (others.length === 0) return null;
  return (
    <Section id="not-won" title={<Trans>Why the others were not chosen</Trans>}>
      <Table
        stack
        caption={<Trans>Works that were not chosen, and why</Trans>}
        captionHidden
        rows={others}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            key: 'work',
            head: t`Work`,
            cell: (project) => <ProjectCell project={project} ballots={result.ballots} />,
          },
          { key: 'place', head: t`Village`, cell: (project) => <PlaceCell project={project} /> },
          {
            key: 'votes',
            head: t`Supporters`,
            kind: 'number',
            cell: ({ votes }) => <Supporters votes={votes} ballots={result.ballots} />,
          },
          {
            key: 'cost',
            head: t`Cost`,
            kind: 'number',
            cell: ({ cost }) => formatMoneyValue(cost, locale),
          },
          { key: 'why', head: t`Why`, cell: (project) => <Why project={project} /> },
        ]}
      />
    </Section>
  );
}

function Why({ project }: { readonly project: Project }) {
  const locale = useLocale();
  if (project.verdict === 'no_support') return <Trans>Nobody supported it.</Trans>;
  const gap = project.gap === null ? '' : formatMoneyValue(project.gap, locale);
  return <Trans>When its turn came, {gap} were missing.</Trans>;
}

/** What equal shares would have chosen from the same ballots. */
export function Comparison({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const yes = (won: boolean) => (won ? t`chosen` : '–');
  const ofAll = formatMoneyValue(result.budget, locale);
  const spent = formatMoneyValue(result.equalSharesSpent, locale);
  return (
    <Section
      id="comparison"
      title={<Trans>What another rule would give</Trans>}
      note={<Trans>For comparison; it decides nothing</Trans>}
    >
      <div className="flow">
        <p>
          <Trans>
            Under equal shares every ballot holds the same part of the money, and the supporters of
            a work must be able to pay for it together. Whoever has paid for one work counts less
            for the next: that is the effective support. It would have spent {spent} of {ofAll}.
          </Trans>
        </p>
        <Disclosure summary={<Trans>Both rules, work by work</Trans>}>
          <Table
            stack
            caption={<Trans>Both rules beside each other</Trans>}
            captionHidden
            rows={result.projects}
            rowKey={({ position }) => String(position)}
            columns={[
              {
                key: 'work',
                head: t`Work`,
                cell: ({ proposal }) => (
                  <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
                ),
              },
              {
                key: 'greedy',
                head: t`Most supporters first`,
                cell: ({ verdict }) => yes(verdict === 'won'),
              },
              {
                key: 'shares',
                head: t`Equal shares`,
                cell: (project) => yes(project.equalSharesWon),
              },
              {
                key: 'effective',
                head: t`Effective support`,
                kind: 'number',
                cell: ({ effectiveVotes, votes }) =>
                  effectiveVotes === null ? (
                    '–'
                  ) : (
                    <Supporters votes={effectiveVotes} ballots={votes} />
                  ),
              },
              {
                key: 'raised',
                head: t`Its supporters could pay, %`,
                kind: 'number',
                cell: ({ supportersRaised }) => formatNumber(supportersRaised, locale),
              },
            ]}
          />
        </Disclosure>
      </div>
    </Section>
  );
}

/** The votes of the villages, small ones joined. */
export function Villages({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (result.blocks.length < 2) return null;
  const projects = [...result.projects].sort((a, b) => a.position - b.position);
  return (
    <Section
      id="villages"
      title={<Trans>By village</Trans>}
      note={<Trans>Villages with fewer than five ballots are joined</Trans>}
    >
      <Table
        caption={<Trans>Supporters by village; the numbers are those of the ballot</Trans>}
        rows={result.blocks}
        rowKey={(block) => block.villages[0]?.id ?? ''}
        columns={[
          {
            key: 'village',
            head: t`Village`,
            cell: (block) => <Places everywhere={false} villages={block.villages} />,
            total: t`Together`,
          },
          {
            key: 'ballots',
            head: t`Ballots`,
            kind: 'number',
            cell: (block) => formatNumber(block.ballots, locale),
            total: formatNumber(result.ballots, locale),
          },
          ...projects.map(({ position, votes }) => ({
            key: String(position),
            head: String(position),
            kind: 'number' as const,
            cell: (block: Result['blocks'][number]) =>
              formatNumber(block.votes[position - 1] ?? 0, locale),
            total: formatNumber(votes, locale),
          })),
        ]}
      />
    </Section>
  );
}
