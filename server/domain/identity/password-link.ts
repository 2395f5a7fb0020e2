/** A link for a new password works this long: until the person can be reached, not longer. */
export const passwordLinkHours = 24;

export function passwordLinkExpiry(issuedAt: Date): Date {
  return new Date(issuedAt.getTime() + passwordLinkHours * 3_600_000);
}
