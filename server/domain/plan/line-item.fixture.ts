import type { JmpLineItem } from './line-item.js';

/** A line in which nothing is wrong, for a plan of 2027–2029; specs change one thing at a time. */
export const waterLine: JmpLineItem = {
  key: 'A1',
  title: 'Drinking-water line 2.4 km, 14 taps',
  villageIds: ['chashmai-nav', 'bedzor'],
  fromYear: 2027,
  toYear: 2028,
  costMinor: 82_000_000n,
  shares: [
    { envelopeId: 'district', amountMinor: 30_000_000n },
    { envelopeId: 'donor', amountMinor: 52_000_000n },
  ],
  responsible: 'Water users’ association',
  indicator: null,
  upkeep: null,
  rank: 1,
  rankReason: null,
  reserve: false,
};
