import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TriedRule } from '../../../../server/domain/choice/rule-trial.js';
import type {
  Channel,
  ChoiceAct,
  ChoiceStatus,
} from '../../../../server/domain/choice/choice-status.js';

export const choiceStatusLabels: Readonly<Record<ChoiceStatus, MessageDescriptor>> = {
  prepared: msg`Prepared`,
  open: msg`Ballots are taken`,
  suspended: msg`Suspended`,
  closed: msg`Closed`,
  sealed: msg`Sealed`,
  counted: msg`Counted`,
};

/** What two persons confirm, as the words on the button. */
export const choiceActLabels: Readonly<Record<ChoiceAct, MessageDescriptor>> = {
  open: msg`Open the choice`,
  resume: msg`Resume the choice`,
  close: msg`Close the choice`,
  seal: msg`Seal the choice`,
  count: msg`Open the count`,
};

/** The same acts once they are done, as a line of a trail. */
export const choiceActDoneLabels: Readonly<Record<ChoiceAct, MessageDescriptor>> = {
  open: msg`The choice was opened`,
  resume: msg`The choice was resumed after a restore`,
  close: msg`The choice was closed`,
  seal: msg`The choice was sealed`,
  count: msg`The count was opened`,
};

export const channelLabels: Readonly<Record<Channel, MessageDescriptor>> = {
  web: msg`By phone or web`,
  paper: msg`On paper`,
  assisted: msg`With somebody's help`,
  meeting: msg`Counted at a meeting`,
  sms_typed: msg`By message, typed from the list`,
};

export const selectionRuleLabels: Readonly<Record<TriedRule, MessageDescriptor>> = {
  greedy_score: msg`Most supporters first`,
  greedy_score_per_cost: msg`Most supporters for the money`,
  mes_cost_add1u: msg`Equal shares`,
  phragmen_utilcomp: msg`Shares that fill step by step`,
};
