import type { BallotRule } from '../../../domain/voting/ballot-rule.js';
import type { Db } from '../../../platform/db/handles.js';
import type { ChoiceEntity } from '../choice.entity.js';
import { findProjects } from '../choice.store.js';

/** The rule a paper of this choice is read by; its ballot list is frozen. */
export async function ballotRuleOf(
  db: Db,
  { id, kind, ballotMax }: Pick<ChoiceEntity, 'id' | 'kind' | 'ballotMax'>,
): Promise<BallotRule> {
  return { kind, max: ballotMax, projectCount: (await findProjects(db, [id])).length };
}
