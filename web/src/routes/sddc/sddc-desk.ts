import type { SddcDeskQuery } from './Sddc.gen.js';

export type Jamoat = NonNullable<SddcDeskQuery['jamoat']>;
export type DeskSeat = Jamoat['sddc']['seats'][number];

/** The one query of this screen, read again after every act. */
export const deskQueries: readonly string[] = ['SddcDesk'];
