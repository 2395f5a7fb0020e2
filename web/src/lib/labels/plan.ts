import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  ApprovalOutcome,
  ApprovalStepKind,
  CouncilVote,
} from '../../../../server/domain/approval/approval-step.js';
import type { ApprovalStepState } from '../../../../server/domain/phase/cycle-facts.js';
import type { ProgressStatus } from '../../../../server/domain/plan/progress.js';
import type { LineField } from '../../../../server/domain/plan/version-diff.js';
import type { IconName } from '../icons/icon-paths.js';

type Kind = 'plain' | 'accent' | 'ok' | 'warn' | 'bad';
export interface Sign {
  readonly kind: Kind;
  readonly icon: IconName;
}

export const versionStatusLabels: Readonly<
  Record<'draft' | 'submitted' | 'returned' | 'approved' | 'published', MessageDescriptor>
> = {
  draft: msg`Draft`,
  submitted: msg`Waits for approval`,
  returned: msg`Returned for rework`,
  approved: msg`Approved`,
  published: msg`Published`,
};

export const versionStatusSigns: Readonly<Record<keyof typeof versionStatusLabels, Sign>> = {
  draft: { kind: 'plain', icon: 'pencil' },
  submitted: { kind: 'accent', icon: 'clock' },
  returned: { kind: 'warn', icon: 'return' },
  approved: { kind: 'ok', icon: 'check' },
  published: { kind: 'ok', icon: 'flag' },
};

export const stepLabels: Readonly<Record<ApprovalStepKind, MessageDescriptor>> = {
  sddc: msg`The committee adopts`,
  council: msg`The jamoat council resolves`,
  district: msg`The district agrees`,
};

/** Who decides in a step, inside a sentence. */
export const approvalBodyLabels: Readonly<Record<ApprovalStepKind, MessageDescriptor>> = {
  sddc: msg`committee`,
  council: msg`jamoat council`,
  district: msg`district`,
};

/** Why an approval is missing, inside a sentence. */
export const missingApprovalLabels: Readonly<
  Record<Exclude<ApprovalStepState, 'approved'>, MessageDescriptor>
> = {
  pending: msg`not decided yet`,
  returned: msg`returned for rework`,
  refused: msg`refused`,
};

/** What a step has decided, as a sentence without its subject. */
export const outcomeLabels: Readonly<Record<ApprovalOutcome, MessageDescriptor>> = {
  approved: msg`Approved`,
  returned: msg`Returned for rework`,
};

export const voteLabels: Readonly<Record<CouncilVote, MessageDescriptor>> = {
  for: msg`For`,
  against: msg`Against`,
  abstain: msg`Abstain`,
};

export const lineFieldLabels: Readonly<Record<LineField, MessageDescriptor>> = {
  title: msg`Title`,
  villageIds: msg`Villages`,
  fromYear: msg`First year`,
  toYear: msg`Last year`,
  costMinor: msg`Cost`,
  shares: msg`Shares of the sources`,
  responsible: msg`Responsible`,
  indicator: msg`Indicator`,
  upkeep: msg`Upkeep`,
  rank: msg`Rank in the result`,
  rankReason: msg`Why it stands against its rank`,
  reserve: msg`On the reserve list`,
};

export const progressLabels: Readonly<Record<ProgressStatus, MessageDescriptor>> = {
  planned: msg`Not started`,
  in_progress: msg`In progress`,
  completed: msg`Completed`,
  delayed: msg`Delayed`,
  cancelled: msg`Cancelled`,
};

export const progressSigns: Readonly<Record<ProgressStatus, Sign>> = {
  planned: { kind: 'plain', icon: 'calendar' },
  in_progress: { kind: 'accent', icon: 'sync' },
  completed: { kind: 'ok', icon: 'check' },
  delayed: { kind: 'warn', icon: 'clock' },
  cancelled: { kind: 'bad', icon: 'stop' },
};
