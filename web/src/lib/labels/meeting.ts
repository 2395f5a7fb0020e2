import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Answer, Section } from '../../../../server/domain/choice/meeting-tally.js';

type MeetingKind = 'general' | 'women' | 'youth' | 'mahalla';

export const meetingKindLabels: Readonly<Record<MeetingKind, MessageDescriptor>> = {
  general: msg`General meeting of the village`,
  women: msg`Meeting of women`,
  youth: msg`Meeting of the youth`,
  mahalla: msg`Meeting of a mahalla`,
};

/** The parts in which hands are counted. */
export const sectionLabels: Readonly<Record<Section, MessageDescriptor>> = {
  women: msg`Women`,
  men: msg`Men`,
  youth: msg`Youth up to 30`,
};

export const answerLabels: Readonly<Record<Answer, MessageDescriptor>> = {
  yes: msg`For`,
  no: msg`Against`,
  abstain: msg`Neither`,
};
