import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { choiceStatusLabels } from '../labels/choice.js';
import { eventLabels, phaseLabels } from '../labels/cycle.js';

type Labels = Readonly<Record<string, MessageDescriptor>>;

/** Values of problems that are codes of ours: a sentence shows their words. Other values are shown as they are. */
export const codedValues: Readonly<Record<string, Labels>> = {
  event: eventLabels,
  phase: phaseLabels,
  step: phaseLabels,
  status: { ...choiceStatusLabels, none: msg`Not started` },
};
