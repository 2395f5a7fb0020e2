import type { CorrectionDeskQuery } from './Correction.gen.js';

export type Desk = NonNullable<CorrectionDeskQuery['correctionDesk']>;
export type Waiting = NonNullable<Desk['waiting']>;

/** Whether the server would let this act through. */
export function may(desk: Desk, act: string): boolean {
  return desk.viewerCan.some((one) => one.act === act && one.allowed);
}
