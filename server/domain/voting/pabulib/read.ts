import { type Outcome, success } from '../../outcome.js';
import type { PabulibElection } from './election.js';
import { checkDeclared, readMeta } from './read-meta.js';
import { readProjects } from './read-projects.js';
import { readVotes } from './read-votes.js';
import { splitRecords } from './records.js';
import { splitSections } from './sections.js';

/**
 * Reads a whole `.pb` election file with approval or choose-1 ballots, or refuses it: nothing is read by half.
 * Every problem carries the detail `line`. The text is decoded UTF-8; a byte order mark is dropped. Amounts become
 * hundredths of the file's currency. Problems: all codes `voting.pb_…`.
 * Source: the format of Pabulib (pabulib.org; arXiv 2012.06539). Time and memory grow with the length of the text.
 */
export function readPabulib(text: string): Outcome<PabulibElection> {
  const records = splitRecords(text);
  if (!records.ok) return records;
  const sections = splitSections(records.value);
  if (!sections.ok) return sections;
  const { META, PROJECTS, VOTES } = sections.value;
  const head = readMeta(META);
  if (!head.ok) return head;
  const { meta, voteType, budget, projectCount, voteCount } = head.value;
  const projects = readProjects(PROJECTS);
  if (!projects.ok) return projects;
  const projectsDeclared = checkDeclared(projectCount, projects.value.length);
  if (!projectsDeclared.ok) return projectsDeclared;
  const votes = readVotes(VOTES, projects.value, voteType);
  if (!votes.ok) return votes;
  const votesDeclared = checkDeclared(voteCount, votes.value.length);
  if (!votesDeclared.ok) return votesDeclared;
  const currency = meta.get('currency')?.trim();
  return success({
    meta,
    voteType,
    ...(currency ? { currency } : {}),
    budget,
    projects: projects.value,
    votes: votes.value,
  });
}
