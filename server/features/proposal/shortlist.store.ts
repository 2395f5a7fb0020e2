import type { Sector } from '../../domain/proposal/proposal.js';
import type { Db } from '../../platform/db/handles.js';

/** A shortlisted proposal as it stands in the tables. Amounts come as decimal strings. */
export interface ShortlistRow {
  readonly id: string;
  readonly number: number;
  readonly sector: Sector;
  readonly everywhere: boolean;
  readonly language: string;
  readonly title: string;
  readonly cost: string | null;
}

/** The shortlist of a cycle in the order of the numbers, with the original titles. */
export async function listShortlist(db: Db, cycleId: string): Promise<ShortlistRow[]> {
  return await db.query<ShortlistRow[]>(
    `SELECT proposal.id, proposal.number, proposal.sector, proposal.everywhere, proposal.language, text.title,
            (SELECT sum(line.amount_minor)::text FROM assessment_cost_lines line
             WHERE line.proposal_id = proposal.id) AS cost
     FROM proposals proposal
     JOIN proposal_texts text ON text.proposal_id = proposal.id AND text.language = proposal.language
     WHERE proposal.cycle_id = $1 AND proposal.status IN ('accepted', 'accepted_with_reservation')
     ORDER BY proposal.number`,
    [cycleId],
  );
}
