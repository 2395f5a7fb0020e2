import type { RoleCode } from '../policy/roles.js';

/**
 * The states of a choice of priorities, in their order; it never goes back. Only `suspended` leads to where the choice was:
 * its database came back from a backup, which holds no key.
 */
export const choiceStatuses = [
  'prepared',
  'open',
  'suspended',
  'closed',
  'sealed',
  'counted',
] as const;
export type ChoiceStatus = (typeof choiceStatuses)[number];

/** The acts that need two different persons. `count` opens the count and counts in the same moment. */
export const choiceActNames = ['open', 'resume', 'close', 'seal', 'count'] as const;
export type ChoiceAct = (typeof choiceActNames)[number];

/** How somebody took part: on the web, on paper, on the web with help, by hand at a meeting, or by a message typed in. */
export const channels = ['web', 'paper', 'assisted', 'meeting', 'sms_typed'] as const;
export type Channel = (typeof channels)[number];

/** Why somebody who took part by this channel cannot cast a ballot any more. */
export function tookPartOtherwise(
  channel: Channel | undefined,
): 'choice.counted_at_meeting' | 'choice.took_part_on_paper' {
  return channel === 'meeting' ? 'choice.counted_at_meeting' : 'choice.took_part_on_paper';
}

/** What an act leads from and to, and the two sides that confirm it: one role out of each, by two different persons. */
export interface ChoiceActRule {
  readonly from: ChoiceStatus;
  /** For `resume`: unless ballots were no longer taken; then back to `closed`. */
  readonly to: ChoiceStatus;
  readonly sides: readonly [readonly RoleCode[], readonly RoleCode[]];
}

const desk: readonly RoleCode[] = ['sddc_secretary', 'recorder'];
const chairs: readonly RoleCode[] = ['sddc_chair', 'jamoat_chair'];

export const choiceActRules: Readonly<Record<ChoiceAct, ChoiceActRule>> = {
  open: { from: 'prepared', to: 'open', sides: [['sddc_secretary'], ['sddc_chair']] },
  resume: { from: 'suspended', to: 'open', sides: [['sddc_secretary'], ['sddc_chair']] },
  close: { from: 'open', to: 'closed', sides: [desk, chairs] },
  seal: { from: 'closed', to: 'sealed', sides: [desk, chairs] },
  count: { from: 'sealed', to: 'counted', sides: [desk, chairs] },
};

/** The act that leads on from a state; `null` after the count. */
export function nextActOf(status: ChoiceStatus): ChoiceAct | null {
  return choiceActNames.find((act) => choiceActRules[act].from === status) ?? null;
}
