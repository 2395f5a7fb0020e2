import type { Verdict } from '../../domain/proposal/proposal.js';
import type { AssessmentEntity } from './assessment.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

export interface IssuedReason {
  readonly text: string;
  readonly language: string;
}

export interface ProposalEvent {
  readonly kind: 'submitted' | 'assessed' | 'took_in';
  readonly at: Date;
  readonly verdict: Verdict | null;
  readonly reason: IssuedReason | null;
  /** The other proposal of a merge. */
  readonly otherId: string | null;
}

/** A proposal merged into this one, with its verdicts. */
export interface TakenIn {
  readonly proposal: ProposalEntity;
  readonly assessments: readonly AssessmentEntity[];
}

/** What happened to a proposal, oldest first. A merge that was undone stays in the trail of the merged one alone. */
export function trailOf(
  proposal: ProposalEntity,
  assessments: readonly AssessmentEntity[],
  takenIn: readonly TakenIn[],
): ProposalEvent[] {
  const submitted: ProposalEvent = {
    kind: 'submitted',
    at: proposal.submittedAt,
    verdict: null,
    reason: null,
    otherId: null,
  };
  const assessed = assessments.map((assessment) => ({
    kind: 'assessed' as const,
    at: assessment.assessedAt,
    verdict: assessment.verdict,
    reason: reasonOf(assessment),
    otherId: assessment.mergedIntoId,
  }));
  const tookIn = takenIn.flatMap(({ proposal: other, assessments: othersAssessments }) => {
    const merge = othersAssessments.at(-1);
    if (!merge) return [];
    const reason = reasonOf(merge);
    return [
      { kind: 'took_in' as const, at: merge.assessedAt, verdict: null, reason, otherId: other.id },
    ];
  });
  return [submitted, ...[...assessed, ...tookIn].sort((a, b) => a.at.getTime() - b.at.getTime())];
}

export function reasonOf(assessment: AssessmentEntity | undefined): IssuedReason | null {
  if (!assessment || assessment.reason === null) return null;
  return { text: assessment.reason, language: assessment.language };
}
