import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { Places } from '../choice/Places.js';
import type { Result } from './result.js';

type Block = Result['blocks'][number];

/** The votes of the villages, small ones joined, and how many ballots got none of their works. */
export function VillageVotes({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (result.blocks.length < 2) return null;
  const projects = [...result.projects].sort((a, b) => a.position - b.position);
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Section
      id="villages"
      title={<Trans>By village</Trans>}
      note={<Trans>Villages with fewer than five ballots are joined</Trans>}
    >
      <Table
        caption={<Trans>Ballots by village</Trans>}
        captionHidden
        stack
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
            cell: ({ ballots }) => number(ballots),
            total: number(result.ballots),
          },
          {
            key: 'without',
            head: t`Without a chosen work`,
            kind: 'number',
            cell: ({ withoutWinner }) => number(withoutWinner),
            total: number(result.binding.withoutWinner),
          },
          {
            key: 'beside',
            head: t`The same by the other rule`,
            kind: 'number',
            cell: ({ besideWithoutWinner }) => number(besideWithoutWinner),
            total: number(result.beside.withoutWinner),
          },
        ]}
      />
      <Disclosure summary={<Trans>How many in each village support which work?</Trans>}>
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
            ...projects.map(({ position, votes }) => ({
              key: String(position),
              head: String(position),
              kind: 'number' as const,
              cell: (block: Block) => number(block.votes[position - 1] ?? 0),
              total: number(votes),
            })),
          ]}
        />
      </Disclosure>
    </Section>
  );
}
