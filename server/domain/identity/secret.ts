import { type Outcome, refusal, success } from '../outcome.js';

/** How somebody proves who they are: digits alone are a PIN, everything else is a password. */
export type SecretKind = 'pin' | 'password';

export const shortestPin = 6;
export const shortestPassword = 10;
export const longestSecret = 200;

export interface CheckedSecret {
  readonly kind: SecretKind;
  /** The form that is hashed. */
  readonly text: string;
}

/**
 * The form in which a secret is hashed: NFC, because a keyboard may give ӣ in two forms; blanks between the digits of a
 * PIN are dropped. Never trimmed or folded otherwise.
 */
export function normalSecret(text: string): CheckedSecret {
  const digits = text.replace(/[\s-]/g, '');
  if (/^\d+$/.test(digits)) return { kind: 'pin', text: digits };
  return { kind: 'password', text: text.normalize('NFC') };
}

export interface SecretDemand {
  /** Holds or will hold another role than `resident`: a PIN will not do. */
  readonly passwordOnly: boolean;
  readonly login: string;
  readonly field: string;
}

/** Whether a new secret is good enough: PIN of 6 or more digits that is no row, password of 10 or more characters. */
export function checkNewSecret(text: string, demand: SecretDemand): Outcome<CheckedSecret> {
  const path = [demand.field];
  if (Array.from(text).length > longestSecret) {
    return refusal('identity.secret_too_long', { path, details: { max: longestSecret } });
  }
  const secret = normalSecret(text);
  if (secret.kind === 'pin') {
    if (demand.passwordOnly) {
      return secret.text.length < shortestPassword
        ? refusal('identity.password_too_short', { path, details: { min: shortestPassword } })
        : refusal('identity.password_only_digits', { path });
    }
    if (secret.text.length < shortestPin) {
      return refusal('identity.pin_too_short', { path, details: { min: shortestPin } });
    }
    return isEasyPin(secret.text) || secret.text === demand.login
      ? refusal('identity.pin_too_easy', { path })
      : success(secret);
  }
  const characters = Array.from(secret.text);
  if (characters.length < shortestPassword) {
    // Whoever may choose and typed something short most likely meant a PIN.
    return demand.passwordOnly || /\p{L}/u.test(secret.text)
      ? refusal('identity.password_too_short', { path, details: { min: shortestPassword } })
      : refusal('identity.pin_too_short', { path, details: { min: shortestPin } });
  }
  const lower = secret.text.toLowerCase();
  return new Set(characters).size < 4 || lower === demand.login
    ? refusal('identity.password_too_easy', { path })
    : success(secret);
}

/** A row of equal steps (111111, 123456, 987654) or one short piece repeated (121212, 123123). */
export function isEasyPin(pin: string): boolean {
  const digits = Array.from(pin, Number);
  const steps = new Set(
    digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10),
  );
  return (
    (steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? -1)) || /^(\d{1,3})\1+$/.test(pin)
  );
}
