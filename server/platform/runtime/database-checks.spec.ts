import { describe, expect, it } from '@jest/globals';
import { type DatabaseFacts, unfitness } from './database-checks.js';

const fit: DatabaseFacts = {
  version: '15.4',
  versionNumber: 150_004,
  encoding: 'UTF8',
  database: 'maslihat',
  role: 'maslihat_owner',
  canCreate: true,
  hasCollation: true,
};

describe('a database', () => {
  it('of PostgreSQL 15 in UTF8 with Tajik collation and room for tables is fit', () => {
    expect(unfitness(fit)).toBeNull();
  });

  it.each([
    ['of PostgreSQL 14', { version: '14.12', versionNumber: 140_012 }, /14\.12 .* needs 15/],
    ['in ASCII', { encoding: 'SQL_ASCII' }, /SQL_ASCII and maslihat needs UTF8/],
    ['without Tajik collation', { hasCollation: false }, /no collation "tg-x-icu"/],
    ['without room for tables', { canCreate: false }, /may not create tables/],
  ])('%s is refused in one sentence', (_, facts, sentence) => {
    const refusal = unfitness({ ...fit, ...facts });
    expect(refusal).toMatch(sentence);
    expect(refusal?.includes('\n')).toBe(false);
  });
});
