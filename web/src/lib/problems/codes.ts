import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { codesProblems } from '../../../../server/domain/problems/codes.problems.js';

export const codesProblemMessages: Readonly<Record<keyof typeof codesProblems, MessageDescriptor>> =
  {
    'choice.code_incomplete': msg`A code has {length} letters and digits. Type all of them as they stand on the slip.`,
    'choice.code_mistyped': msg`One character of the code is wrong, or two have changed places. Compare it with the slip and type it again.`,
    'choice.code_unknown': msg`This code is not valid. Perhaps there is a newer slip, or the choice is closed. Ask the representative of your village.`,
    'choice.codes_for_nobody': msg`Nobody is named to get a code. Choose a village, or up to {max} people of the roll.`,
    'choice.code_replaced_since': msg`This slip has been replaced by a newer one since. Issue a new slip if it is needed.`,
    'choice.voter_took_part': msg`This person has taken part on paper or at a meeting. A person takes part once; nothing was changed.`,
    'choice.voter_session_over': msg`The time for this ballot is over; this form recorded nothing. A ballot handed in before stays recorded. Begin again if needed.`,
    'choice.helper_is_voter': msg`You cannot help yourself. Choose with your own sign-in, or let somebody else help.`,
    'choice.helper_is_witness': msg`Who helps cannot be the witness. Name another person who is present.`,
    'choice.witness_is_voter': msg`The voter cannot be the witness. Name another person who is present.`,
    'choice.witness_missing': msg`Name one witness: a person of the roll, or a name in words.`,
    'choice.assisted_over': msg`This session with help is over. Begin a new one if it is needed.`,
  };
