import { type OpenResult, rulingText } from '../../domain/choice/open-result.js';
import { recount, resultParts, type ResultPart, textOfPart } from '../../domain/choice/recount.js';
import { rulingInFile } from '../../domain/voting/pabulib/ruling.js';
import { select } from '../../domain/voting/select.js';
import { sameSet } from '../conformance/compare.js';
import { comparePublished } from '../conformance/published.js';
import { Refused } from '../command.js';
import type { OpenElection } from '../tally/open-election.js';
import { idsOf } from '../tally/tally-file.js';

/** One thing that was compared. */
export interface Check {
  readonly agrees: boolean;
  /** One line, what was compared first. */
  readonly line: string;
}

const partNames: Readonly<Record<ResultPart, string>> = {
  sha256: 'fingerprint',
  ruling: 'rule',
  ballots: 'ballots',
  votes: 'votes',
  winners: 'winners',
  totalCost: 'total cost',
  ties: 'equal ones',
  lotDecided: 'decided by lot',
};

/** A published result against a recount of the ballots it names. */
export function checkResult(
  published: OpenResult,
  ballots: OpenElection,
  bytes: Uint8Array,
): readonly Check[] {
  const election = ballots.file;
  const { tallies } = published;
  const counted = recount({ pb: published.pb, bytes, election }, published.ruling, { tallies });
  const inFile = rulingInFile(election);
  const ruleInFile = inFile === null ? 'none of ours' : rulingText(inFile);
  return [
    ...resultParts.map((part) =>
      part === 'ruling' && tallies.length === 0
        ? compared(partNames[part], textOfPart(published, part), ruleInFile, 'the file says')
        : compared(partNames[part], textOfPart(published, part), textOfPart(counted, part)),
    ),
    // With hands the file holds the ballots alone and marks nothing.
    ...(tallies.length > 0 ? [handsCheck(tallies)] : [marksCheck(ballots, counted.winners)]),
  ];
}

/** A ballot file against itself: its rule and its marks of the selected projects. Refuses what cannot be counted again. */
export function checkFile(election: OpenElection): readonly Check[] {
  const { file, instance, name } = election;
  const ruling = rulingInFile(file);
  if (ruling !== null) {
    return [marksCheck(election, idsOf(election, select(instance, ruling).winners))];
  }
  const selected = marked(election);
  const rule = file.meta.get('rule')?.trim() ?? '';
  if (file.projects.every(({ selectedPublished }) => selectedPublished === undefined))
    throw new Refused(`${name}: the file does not say what was selected; count it with tally.`);
  const finding = comparePublished(election, { rule, selected });
  if (finding.kind === 'not_reproducible')
    throw new Refused(`${name} cannot be counted again: ${finding.reason}.`);
  const agrees = finding.kind !== 'differs';
  const note =
    finding.kind === 'agrees_in_file_order' ? ', equal projects in the order of the file' : '';
  return [
    {
      agrees,
      line: agrees
        ? `winners: agree, ${listed(selected)} by the rule ${rule}${note}`
        : `winners: differ from a recount by the rule ${rule}; the file has ${listed(selected)}`,
    },
  ];
}

function handsCheck(tallies: OpenResult['tallies']): Check {
  const people = tallies.reduce((sum, { attendance }) => sum + attendance, 0);
  return { agrees: true, line: `hands: counted with the ballots, of ${String(people)} people` };
}

/** Column `selected` of the file. */
function marksCheck(election: OpenElection, ids: readonly string[]): Check {
  const selected = marked(election);
  return sameSet(selected, ids)
    ? { agrees: true, line: `marks in the file: agree, ${String(ids.length)} selected` }
    : {
        agrees: false,
        line: `marks in the file: differ; marked are ${listed(selected)}, the recount gives ${listed(ids)}`,
      };
}

function marked({ file }: OpenElection): readonly string[] {
  return file.projects
    .filter(({ selectedPublished }) => selectedPublished === 1)
    .map(({ id }) => id);
}

function compared(what: string, said: string, found: string, source = 'the recount gives'): Check {
  return said === found
    ? { agrees: true, line: `${what}: agrees, ${said}` }
    : { agrees: false, line: `${what}: differs; the result says ${said}, ${source} ${found}` };
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}
