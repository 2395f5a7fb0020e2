import { ruleNames } from '../../domain/voting/named-rules.js';
import type { ElectionFindings, RuleFinding } from './check-election.js';
import type { Comparison } from './compare.js';
import type { PublishedFinding } from './published.js';

/** What the comparison came to: tables in Markdown, and whether nothing is left unexplained. */
export interface ConformanceReport {
  readonly lines: readonly string[];
  readonly unexplained: number;
}

const comparisons: Readonly<Record<Comparison, string>> = {
  agrees: 'agree',
  agrees_but_for_unsupported: 'agree, without projects nobody supports',
  differs: 'differ',
  not_in_reference: 'not in the reference',
};

const publications: Readonly<Record<PublishedFinding['kind'], string>> = {
  agrees: 'agree',
  agrees_in_file_order: 'agree, equal projects in the order of the file',
  differs: 'differ',
  not_reproducible: 'not reproducible',
};

export function conformanceReport(elections: readonly ElectionFindings[]): ConformanceReport {
  const rules = elections.flatMap((election) => election.rules);
  const published = elections.flatMap((election) => election.published ?? []);
  const orderings = elections.flatMap((election) => election.orderings);
  const named = new Set(rules.map(({ rule }) => rule));
  const known: readonly string[] = ruleNames;
  const ordered = [
    ...known.filter((rule) => named.has(rule)),
    ...[...named].filter((rule) => !known.includes(rule)).sort(),
  ];
  const different = [
    ...rules.filter(({ comparison }) => comparison === 'differs'),
    ...orderings.filter(({ agrees }) => !agrees),
  ];
  const notReproduced = published.filter(({ kind }) => kind === 'differs');
  return {
    lines: [
      `${String(elections.length)} elections; every rule against programs that are not ours:`,
      '',
      ...table(
        ['rule', ...Object.values(comparisons)],
        ordered.map((rule) => {
          const own = rules.filter((finding) => finding.rule === rule);
          return [
            rule,
            ...(Object.keys(comparisons) as Comparison[]).map((kind) =>
              kind === 'not_in_reference'
                ? elections.length - own.length + countOf(own, kind)
                : countOf(own, kind),
            ),
          ];
        }),
      ),
      '',
      'Orders of ranked ballots, in groups of equal projects:',
      '',
      ...table(
        ['rule of the reference', 'agree', 'differ'],
        [...new Set(orderings.map(({ rule }) => rule))].map((rule) => {
          const own = orderings.filter((finding) => finding.rule === rule);
          const agreeing = own.filter(({ agrees }) => agrees).length;
          return [rule, agreeing, own.length - agreeing];
        }),
      ),
      '',
      'Against what the cities announced, by the rule that the file names:',
      '',
      ...table(
        ['rule of the file', ...Object.values(publications)],
        [...new Set(published.map(({ rule }) => rule))].sort().map((rule) => {
          const own = published.filter((finding) => finding.rule === rule);
          return [
            rule,
            ...Object.keys(publications).map(
              (kind) => own.filter((finding) => finding.kind === kind).length,
            ),
          ];
        }),
      ),
      '',
      ...section('Differences from the reference', different.map(difference)),
      ...section(
        'Announced winners that differ',
        notReproduced.map(({ file, rule }) => `${file}, ${rule}: not explained`),
      ),
      ...section(
        'Not reproducible from the file',
        published.flatMap((finding) =>
          finding.kind === 'not_reproducible'
            ? [`${finding.file}: ${finding.rule}, ${finding.reason}`]
            : [],
        ),
      ),
    ],
    unexplained:
      different.filter(({ explanation }) => explanation === null).length + notReproduced.length,
  };
}

function countOf(findings: readonly RuleFinding[], comparison: Comparison): number {
  return findings.filter((finding) => finding.comparison === comparison).length;
}

function difference({
  file,
  rule,
  explanation,
}: Pick<RuleFinding, 'file' | 'rule' | 'explanation'>): string {
  return `${file}, ${rule}: ${explanation ?? 'not explained'}`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, k) => (k === 0 ? '---' : '--:'))), ...rows.map(line)];
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0
    ? [`${title}: none.`, '']
    : [`${title}:`, '', ...entries.map((entry) => `- ${entry}`), ''];
}
