import type { ProblemEntry } from './problem-entry.js';

/** Refusals around people, their sign-in and their roles. */
export const identityProblems = {
  'identity.village_unknown': {
    kind: 'InvalidInputProblem',
    message: 'This village is not in the list of its jamoat. Choose one from the list.',
  },
  'identity.jamoat_unknown': {
    kind: 'InvalidInputProblem',
    message: 'This jamoat is not in the list. Choose one from the list.',
  },
  'identity.birth_year_impossible': {
    kind: 'InvalidInputProblem',
    message: 'The year of birth must lie between {from} and {to}. Correct it or leave it empty.',
  },
  'identity.login_unusable': {
    kind: 'InvalidInputProblem',
    message:
      'A sign-in name has 3 to 60 letters or digits; dots, hyphens and underscores may stand between them. A phone number will do.',
  },
  'identity.login_taken': {
    kind: 'ConflictProblem',
    message: 'Somebody already uses this sign-in name. Choose another, or sign in if it is yours.',
  },
  'identity.pin_too_short': {
    kind: 'InvalidInputProblem',
    message: 'A PIN has at least {min} digits.',
  },
  'identity.pin_too_easy': {
    kind: 'InvalidInputProblem',
    message: 'This PIN is guessed at once. Avoid rows such as 123456 and repeated digits.',
  },
  'identity.secret_too_long': {
    kind: 'InvalidInputProblem',
    message: 'A PIN or password has at most {max} characters.',
  },
  'identity.password_too_short': {
    kind: 'InvalidInputProblem',
    message: 'A password has at least {min} characters.',
  },
  'identity.password_only_digits': {
    kind: 'InvalidInputProblem',
    message: 'Whoever holds a role needs a password with letters in it, not a PIN.',
  },
  'identity.password_too_easy': {
    kind: 'InvalidInputProblem',
    message:
      'This password is guessed at once. Use different characters, and not the sign-in name.',
  },
  'identity.secrets_differ': {
    kind: 'InvalidInputProblem',
    message: 'The two entries are not the same. Type it again in both fields.',
  },
  'identity.sign_in_failed': {
    kind: 'InvalidInputProblem',
    message:
      'The sign-in name and the PIN or password do not go together. Check both and try again.',
  },
  'identity.current_secret_wrong': {
    kind: 'InvalidInputProblem',
    message: 'The present PIN or password is not right. Type it again.',
  },
  'identity.too_many_tries': {
    kind: 'RateLimitProblem',
    message: 'Too many tries in a short time. Try again in {minutes} minutes.',
  },
  'identity.too_many_for_account': {
    kind: 'RateLimitProblem',
    message:
      'Too many wrong tries for this sign-in name. Sign in on a phone or computer where you signed in before, or try again in {hours} hours.',
  },
  'identity.too_many_registrations': {
    kind: 'RateLimitProblem',
    message:
      'Too many people were registered from here in a short time. Try again in {minutes} minutes.',
  },
  'identity.already_confirmed': {
    kind: 'ConflictProblem',
    message: 'Somebody else has already confirmed this person.',
  },
  'identity.not_for_yourself': {
    kind: 'NotPermittedProblem',
    message: 'Nobody does this for themselves. Ask somebody else who may.',
  },
  'identity.no_pin': {
    kind: 'StateProblem',
    message: 'This person signs in with a password or not at all, so there is no PIN to renew.',
  },
  'identity.no_password': {
    kind: 'StateProblem',
    message: 'This person signs in with a PIN or not at all, so there is no password to renew.',
  },
  'identity.password_beyond_reach': {
    kind: 'NotPermittedProblem',
    message:
      'This person holds a role that you could not give. The administrator of the whole system renews the password.',
  },
  'identity.password_link_spent': {
    kind: 'StateProblem',
    message:
      'This link was used, replaced by a newer one, or is no longer valid. Ask for a new one where you got it.',
  },
  'identity.demo_only': {
    kind: 'StateProblem',
    message: 'Signing in without a secret exists only in the demonstration, for its own people.',
  },
  'identity.setup_link_spent': {
    kind: 'StateProblem',
    message:
      'This link was used or is no longer valid. While there is no administrator, a new start of the server prints a new one.',
  },
  'role.place_missing': {
    kind: 'InvalidInputProblem',
    message: 'The role {code} is given for one {level}. Name that and nothing else.',
  },
  'role.place_unknown': {
    kind: 'InvalidInputProblem',
    message: 'This place is not in the list. Choose one from the list.',
  },
  'role.password_needed': {
    kind: 'StateProblem',
    message:
      'This person signs in with a PIN. Whoever holds this role needs a password of at least {min} characters: set it first.',
  },
  'role.beyond_your_reach': {
    kind: 'NotPermittedProblem',
    message: 'This role is given and ended by the administrator of the whole system.',
  },
  'role.already_held': {
    kind: 'ConflictProblem',
    message: 'This person already holds this role.',
  },
  'role.last_sysadmin': {
    kind: 'StateProblem',
    message: 'This is the last administrator of the whole system. Appoint another one first.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
