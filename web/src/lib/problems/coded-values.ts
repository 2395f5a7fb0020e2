import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { channelLabels, choiceStatusLabels } from '../labels/choice.js';
import { eventLabels, fundingSourceLabels, phaseLabels } from '../labels/cycle.js';
import { sectionLabels } from '../labels/meeting.js';
import { approvalBodyLabels, missingApprovalLabels } from '../labels/plan.js';

type Labels = Readonly<Record<string, MessageDescriptor>>;

/** Columns of a table of the roll by the heading that is understood in each language. */
const rollColumnLabels: Labels = {
  name: msg`Name`,
  listNumber: msg`List number`,
  village: msg`Village`,
  household: msg`Household`,
  gender: msg`Gender`,
  birthYear: msg`Year of birth`,
  livesHereSince: msg`Lives here since`,
};

/** Values of problems that are codes of ours or lists of them: a sentence shows their words. */
const codedValues: Readonly<Record<string, Labels>> = {
  event: eventLabels,
  phase: phaseLabels,
  step: phaseLabels,
  status: { ...choiceStatusLabels, none: msg`Not started` },
  /** `council: pending; district: returned` */
  steps: { ...approvalBodyLabels, ...missingApprovalLabels },
  column: rollColumnLabels,
  channel: channelLabels,
  section: sectionLabels,
  /** `donor; Village fund`: an envelope without a name of its own goes by its source. */
  names: fundingSourceLabels,
};

/** A value as its sentence shows it: each code of ours in it in words, everything else as it is. */
export function valueInWords(i18n: I18n, key: string, value: string): string {
  const labels = codedValues[key];
  if (labels === undefined) return value;
  return value
    .split(/(: |; )/)
    .map((part) => {
      const label = labels[part];
      return label === undefined ? part : i18n._(label);
    })
    .join('');
}
