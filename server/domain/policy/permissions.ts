import type { ActRule } from './act-rule.js';
import { cycleActs } from './cycle-acts.js';

/** Who may do what: one row per mutation, by the mutation's own name. `docs/domain/permissions.md` is made from it. */
export const permissions = {
  ...cycleActs,
} as const satisfies Readonly<Record<string, ActRule>>;

export type ActName = keyof typeof permissions;
