import type { I18n, MessageDescriptor } from '@lingui/core';
import type { Problem } from '../../../../server/domain/outcome.js';
import type { ProblemCode } from '../../../../server/domain/problems/problem-table.js';
import { choiceProblemMessages } from './choice.js';
import { codesProblemMessages } from './codes.js';
import { paperProblemMessages } from './paper.js';
import { rollProblemMessages } from './roll.js';
import { valueInWords } from './coded-values.js';
import { commonProblemMessages } from './common.js';
import { consensusProblemMessages } from './consensus.js';
import { deliberationProblemMessages } from './deliberation.js';
import { meetingProblemMessages } from './meeting.js';
import { identityProblemMessages } from './identity.js';
import { sddcProblemMessages } from './sddc.js';
import { phaseProblemMessages } from './phase.js';
import { filesProblemMessages } from './files.js';
import { planProblemMessages } from './plan.js';
import { proposalProblemMessages } from './proposal.js';
import { tallyProblemMessages } from './tally.js';
import { votingProblemMessages } from './voting.js';
import { jmpProblemMessages } from './jmp.js';
import { approvalProblemMessages } from './approval.js';
import { publicationProblemMessages } from './publication.js';
import { trackingProblemMessages } from './tracking.js';

const messages: Readonly<Record<ProblemCode, MessageDescriptor>> = {
  ...commonProblemMessages,
  ...choiceProblemMessages,
  ...rollProblemMessages,
  ...paperProblemMessages,
  ...codesProblemMessages,
  ...identityProblemMessages,
  ...meetingProblemMessages,
  ...phaseProblemMessages,
  ...sddcProblemMessages,
  ...consensusProblemMessages,
  ...deliberationProblemMessages,
  ...planProblemMessages,
  ...filesProblemMessages,
  ...proposalProblemMessages,
  ...votingProblemMessages,
  ...tallyProblemMessages,
  ...jmpProblemMessages,
  ...approvalProblemMessages,
  ...publicationProblemMessages,
  ...trackingProblemMessages,
};

/** A problem's sentence in the reader's language, its values filled in. */
export function problemText(
  i18n: I18n,
  problem: Pick<Problem, 'message' | 'details'> & { readonly code: string },
): string {
  const descriptor = messages[problem.code as ProblemCode] as MessageDescriptor | undefined;
  if (descriptor === undefined) return problem.message;
  const values = Object.fromEntries(
    problem.details.map(({ key, value }) => [key, valueInWords(i18n, key, value)]),
  );
  return i18n._(descriptor.id, values, { message: descriptor.message ?? problem.message });
}
