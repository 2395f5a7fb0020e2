import type { MeetingDeskQuery } from './Tally.gen.js';

export type Desk = NonNullable<MeetingDeskQuery['meetingDesk']>;

/** Whether the server would let this act through. */
export function may(desk: Desk, act: string): boolean {
  return desk.viewerCan.some((one) => one.act === act && one.allowed);
}

/** Title of a project of the ballot list, with its number. */
export function projectTitle(desk: Desk, position: number): string {
  const project = desk.choice?.projects.find((one) => one.position === position);
  return `${String(position)}. ${project?.proposal.title ?? ''}`;
}
