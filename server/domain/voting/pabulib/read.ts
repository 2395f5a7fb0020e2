import { type Outcome, refusal, success } from '../../outcome.js';
import { firstNonUtf8 } from './characters.js';
import type { PabulibElection, PabulibVote } from './election.js';
import { PbFault, positionOf } from './fault.js';
import { currencyUnit } from './numbers.js';
import { checkDeclared, readMeta } from './read-meta.js';
import { readProjects } from './read-projects.js';
import { readVotes } from './read-votes.js';
import { RowReader } from './rows.js';

/**
 * Reads a whole `.pb` election file with ballots of any type, or refuses it: nothing is read by half. What a file says
 * about itself without bearing on the count (lengths and sums allowed on a ballot, votes published) is not held against it.
 *
 * Every problem, all codes `voting.pb_…`, carries the details `line` and `column`, a character counted from 1. `source` is
 * UTF-8; a byte order mark is dropped. `eachVote` is called for every row of VOTES in turn, also before a later row is
 * refused.
 * Source: the format of Pabulib (pabulib.org; arXiv 2012.06539). Time grows with the length of the file; beside it stand the
 * distinct ballots and the ids of the voters.
 */
export function readPabulib(
  source: Uint8Array | string,
  eachVote?: (vote: PabulibVote) => void,
): Outcome<PabulibElection> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  try {
    return success(readElection(bytes, eachVote));
  } catch (error) {
    if (!(error instanceof PbFault)) throw error;
    return refusal(error.code, {
      details: { ...positionOf(bytes, error.offset), ...error.details },
    });
  }
}

function readElection(bytes: Uint8Array, eachVote?: (vote: PabulibVote) => void): PabulibElection {
  const unreadable = firstNonUtf8(bytes);
  if (unreadable >= 0) throw new PbFault('voting.pb_encoding', unreadable);
  const rows = new RowReader(bytes);
  rows.next();
  const head = readMeta(rows);
  const listed = readProjects(rows);
  checkDeclared(head.projectCount, listed.projects.length);
  const ballots = readVotes(rows, head, listed, eachVote);
  return {
    meta: head.meta,
    voteType: head.voteType,
    currency: head.meta.get('currency')?.trim() || undefined,
    budget: head.budget,
    unit: currencyUnit,
    hasBallotList: listed.hasBallotList,
    projects: listed.projects,
    ...ballots,
  };
}
