import type { ChoiceDeskQuery } from './Choice.gen.js';

export type Cycle = NonNullable<ChoiceDeskQuery['cycle']>;
export type Desk = NonNullable<ChoiceDeskQuery['choiceDesk']>;
export type DeskChoice = NonNullable<Desk['choice']>;

/** What every part of the desk gets. */
export interface DeskProps {
  readonly cycle: Cycle;
  readonly desk: Desk;
  readonly choice: DeskChoice;
}

/** Whether the server would let this act through. */
export function may(desk: Desk, act: string): boolean {
  return desk.viewerCan.some((one) => one.act === act && one.allowed);
}

/** Why not, as the code of a problem. */
export function reasonAgainst(desk: Desk, act: string): string | null {
  return desk.viewerCan.find((one) => one.act === act)?.reason ?? null;
}

/** A field of a form as text. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
