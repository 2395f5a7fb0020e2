import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { filesProblems } from '../../../../server/domain/problems/files.problems.js';

export const filesProblemMessages: Readonly<Record<keyof typeof filesProblems, MessageDescriptor>> =
  {
    'files.picture_too_large': msg`This picture is larger than {max} MB. Take it with a lower resolution or choose another.`,
    'files.not_a_picture': msg`This file is not a picture that can be read. Choose a JPEG, PNG or WebP file.`,
    'files.too_many_pictures': msg`You have sent {max} pictures within a day. Send the next ones tomorrow.`,
  };
