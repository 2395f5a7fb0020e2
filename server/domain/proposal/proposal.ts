/** What a proposal is about. */
export const sectors = [
  'water',
  'agriculture',
  'education',
  'health',
  'roads',
  'energy',
  'disaster_risk',
  'environment',
  'livelihoods',
  'youth',
  'waste',
  'governance',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** How a proposal came in: typed by its author, or written down by somebody for them. */
export const proposalOrigins = ['self', 'on_behalf', 'meeting', 'paper'] as const;
export type ProposalOrigin = (typeof proposalOrigins)[number];

/** What screening may decide. `merged`: it goes on within another proposal, which is named. */
export const verdicts = [
  'accepted',
  'accepted_with_reservation',
  'returned',
  'merged',
  'rejected',
] as const;
export type Verdict = (typeof verdicts)[number];

/** `submitted` until the first verdict; then the last verdict. */
export const proposalStatuses = ['submitted', ...verdicts] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** A proposal on the shortlist goes on to the deliberation and the choice. */
export function isShortlisted(status: ProposalStatus): boolean {
  return status === 'accepted' || status === 'accepted_with_reservation';
}

/** Still under discussion: neither sent back, nor refused, nor going on within another. */
export function isInPlay(status: ProposalStatus): boolean {
  return status === 'submitted' || isShortlisted(status);
}

export function isSector(value: unknown): value is Sector {
  return sectors.some((sector) => sector === value);
}

export function isProposalOrigin(value: unknown): value is ProposalOrigin {
  return proposalOrigins.some((origin) => origin === value);
}

export function isProposalStatus(value: unknown): value is ProposalStatus {
  return proposalStatuses.some((status) => status === value);
}
