import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { publicationProblems } from '../../../../server/domain/problems/publication.problems.js';

export const publicationProblemMessages: Readonly<
  Record<keyof typeof publicationProblems, MessageDescriptor>
> = {
  'publication.preparation_superseded': msg`The publication was prepared anew in the meantime. Reload the page and look again.`,
  'publication.already_published': msg`This plan is published already. Open the published page.`,
};
