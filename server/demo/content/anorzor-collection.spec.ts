import { describe, expect, it } from '@jest/globals';
import { anorzor } from './content.fixture.js';
import { person } from './lookups.fixture.js';

describe('the collection in Anorzor', () => {
  it('has nine proposals of all four origins, each with two to four comments and supports', () => {
    expect(anorzor.proposals.length).toBe(9);
    expect(new Set(anorzor.proposals.map((proposal) => proposal.origin.channel))).toEqual(
      new Set(['self', 'meeting', 'paper', 'on_behalf']),
    );
    for (const proposal of anorzor.proposals) {
      expect(proposal.comments.length).toBeGreaterThanOrEqual(2);
      expect(proposal.comments.length).toBeLessThanOrEqual(4);
      expect(proposal.supports.confirmed).toBeGreaterThan(0);
      for (const comment of proposal.comments) {
        expect(person(comment.login).jamoatCode).toBe(anorzor.jamoatCode);
        expect(comment.dayOffset > proposal.origin.dayOffset && comment.dayOffset <= 0).toBe(true);
      }
    }
    expect(anorzor.proposals.filter((proposal) => proposal.authorWithheld).length).toBe(1);
  });

  it('is open on the first day', () => {
    const { collectionOpensDayOffset, collectionClosesDayOffset } = anorzor.timeline;
    expect(collectionOpensDayOffset < 0 && collectionClosesDayOffset > 0).toBe(true);
  });
});
