import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type ChallengeKind = 'missing' | 'not_belonging' | 'wrong_village';
type ChallengeStatus = 'open' | 'accepted' | 'refused';

export const challengeKindLabels: Readonly<Record<ChallengeKind, MessageDescriptor>> = {
  missing: msg`Somebody is missing on the roll`,
  not_belonging: msg`Somebody does not belong on the roll`,
  wrong_village: msg`Somebody stands in the wrong village`,
};

export const challengeStatusLabels: Readonly<Record<ChallengeStatus, MessageDescriptor>> = {
  open: msg`Not decided yet`,
  accepted: msg`Accepted`,
  refused: msg`Refused`,
};

export const challengeKinds = Object.keys(challengeKindLabels) as ChallengeKind[];
