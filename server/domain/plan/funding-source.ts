/** Where money of a plan may come from; the order is that of every table. */
export const fundingSources = [
  'jamoat',
  'district',
  'community_cash',
  'in_kind',
  'remittance',
  'donor',
  'private',
] as const;
export type FundingSource = (typeof fundingSources)[number];
