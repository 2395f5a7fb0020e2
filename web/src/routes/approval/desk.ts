import type { ApprovalDeskQuery } from './Approval.gen.js';

export type DeskCycle = NonNullable<ApprovalDeskQuery['cycle']>;
export type Desk = NonNullable<ApprovalDeskQuery['approvalDesk']>;
export type DeskVersion = NonNullable<Desk['version']>;

/** What is read again after every act of the desk. */
export const deskQueries = ['ApprovalDesk'] as const;

/** The reasons somebody has begun to write, by the key of the line. */
export type TypedReasons = Readonly<Record<string, string>>;

/** Lines marked to go back, with their reasons as they are sent. */
export function lineReasons(reasons: TypedReasons) {
  return Object.entries(reasons).map(([lineKey, reason]) => ({ lineKey, reason }));
}
