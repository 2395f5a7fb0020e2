import type { PlanDeskQuery } from './Plan.gen.js';

export type DeskCycle = NonNullable<PlanDeskQuery['cycle']>;
export type Desk = NonNullable<PlanDeskQuery['planDesk']>;
export type DeskVersion = NonNullable<Desk['version']>;
export type DeskLine = DeskVersion['lines'][number];

/** What is read again after every act of the desk. */
export const deskQueries = ['PlanDesk'] as const;
