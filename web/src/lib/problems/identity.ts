import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { identityProblems } from '../../../../server/domain/problems/identity.problems.js';

export const identityProblemMessages: Readonly<
  Record<keyof typeof identityProblems, MessageDescriptor>
> = {
  'identity.village_unknown': msg`Choose a village from the list.`,
  'identity.jamoat_unknown': msg`Choose a jamoat from the list.`,
  'identity.birth_year_impossible': msg`The year of birth must lie between {from} and {to}. Correct it or leave it empty.`,
  'identity.login_unusable': msg`A sign-in name has 3 to 60 letters or digits; dots, hyphens and underscores may stand between them. A phone number will do.`,
  'identity.login_taken': msg`Somebody already uses this sign-in name. Choose another, or sign in if it is yours.`,
  'identity.pin_too_short': msg`A PIN has at least {min} digits.`,
  'identity.pin_too_easy': msg`This PIN is guessed at once. Avoid rows such as 123456 and repeated digits.`,
  'identity.secret_too_long': msg`A PIN or password has at most {max} characters.`,
  'identity.password_too_short': msg`A password has at least {min} characters.`,
  'identity.password_only_digits': msg`Whoever holds a role needs a password with letters in it, not a PIN.`,
  'identity.password_too_easy': msg`This password is guessed at once. Use different characters, and not the sign-in name.`,
  'identity.secrets_differ': msg`The two entries are not the same. Type it again in both fields.`,
  'identity.sign_in_failed': msg`The sign-in name and the PIN or password do not go together. Check both and try again.`,
  'identity.current_secret_wrong': msg`The present PIN or password is not right. Type it again.`,
  'identity.too_many_tries': msg`Too many tries in a short time. Try again in {minutes} minutes.`,
  'identity.too_many_for_account': msg`Too many wrong tries for this sign-in name. Sign in on a phone or computer where you signed in before, or try again in {hours} hours.`,
  'identity.too_many_registrations': msg`Too many people were registered from here in a short time. Try again in {minutes} minutes.`,
  'identity.already_confirmed': msg`Somebody else has already confirmed this person.`,
  'identity.not_for_yourself': msg`Nobody does this for themselves. Ask somebody else who may.`,
  'identity.no_pin': msg`This person signs in with a password or not at all, so there is no PIN to renew.`,
  'identity.no_password': msg`This person signs in with a PIN or not at all, so there is no password to renew.`,
  'identity.password_beyond_reach': msg`This person holds a role that you could not give. The administrator of the whole system renews the password.`,
  'identity.password_link_spent': msg`This link was used, replaced by a newer one, or is no longer valid. Ask for a new one where you got it.`,
  'identity.demo_only': msg`Signing in without a secret exists only in the demonstration, for its own people.`,
  'identity.setup_link_spent': msg`This link was used or is no longer valid. While there is no administrator, a new start of the server prints a new one.`,
  'role.place_missing': msg`Name the place this role is for, and nothing else.`,
  'role.place_unknown': msg`This place is not in the list. Choose one from the list.`,
  'role.password_needed': msg`This person signs in with a PIN. Whoever holds this role needs a password of at least {min} characters: set it first.`,
  'role.beyond_your_reach': msg`This role is given and ended by the administrator of the whole system.`,
  'role.already_held': msg`This person already holds this role.`,
  'role.last_sysadmin': msg`This is the last administrator of the whole system. Appoint another one first.`,
};
