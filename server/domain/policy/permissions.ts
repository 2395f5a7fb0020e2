import type { ActRule } from './act-rule.js';
import { choiceActs } from './choice-acts.js';
import { cycleActs } from './cycle-acts.js';
import { deliberationActs } from './deliberation-acts.js';
import { identityActs } from './identity-acts.js';
import { proposalActs } from './proposal-acts.js';
import { meetingActs, rollChallengeActs } from './meeting-acts.js';
import { jmpActs } from './jmp-acts.js';
import { approvalActs } from './approval-acts.js';
import { publicationActs } from './publication-acts.js';
import { sddcActs } from './sddc-acts.js';
import { trackingActs } from './tracking-acts.js';

/** Who may do what: one row per mutation, by the mutation's own name. `docs/domain/permissions.md` is made from it. */
export const permissions = {
  ...identityActs,
  ...sddcActs,
  ...cycleActs,
  ...choiceActs,
  ...proposalActs,
  ...deliberationActs,
  ...meetingActs,
  ...rollChallengeActs,
  ...jmpActs,
  ...approvalActs,
  ...publicationActs,
  ...trackingActs,
} as const satisfies Readonly<Record<string, ActRule>>;

export type ActName = keyof typeof permissions;
