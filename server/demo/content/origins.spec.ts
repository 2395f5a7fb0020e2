import { describe, expect, it } from '@jest/globals';
import { anorzor, duoba, fund, namunaobod, sabzdara } from './content.fixture.js';
import { found, jamoat, person } from './lookups.fixture.js';
import type { OriginContent } from './shapes/proposal.js';

describe('origins of the proposals', () => {
  const all: readonly [string, string, readonly OriginContent[]][] = [
    ['sabzdara', 'plan', sabzdara.proposals.map((proposal) => proposal.origin)],
    ['sabzdara', 'fund', fund.works.map((work) => work.origin)],
    ['namunaobod', 'plan', namunaobod.proposals.map((proposal) => proposal.origin)],
    ['anorzor', 'plan', anorzor.proposals.map((proposal) => proposal.origin)],
    ['duoba', 'plan', duoba.proposals.map((proposal) => proposal.origin)],
  ];

  it('name an author who lives there, or a recorder who may type for that village', () => {
    for (const [slug, , origins] of all) {
      const { code, villages } = jamoat(slug);
      for (const origin of origins) {
        expect(villages.map((village) => village.code)).toContain(origin.villageCode);
        if (origin.channel === 'self') {
          const author = person(found(origin.authorLogin, 'author'));
          expect([author.login, author.villageCode]).toEqual([author.login, origin.villageCode]);
          expect(origin.recordedByLogin).toBeNull();
        } else {
          const recorder = person(found(origin.recordedByLogin, 'recorder'));
          const may = recorder.roles.some(
            (role) =>
              (role.code === 'recorder' && role.scope.code === code) ||
              (role.code === 'village_rep' && role.scope.code === origin.villageCode),
          );
          expect([recorder.login, origin.villageCode, may]).toEqual([
            recorder.login,
            origin.villageCode,
            true,
          ]);
        }
      }
    }
  });

  it('lie within the days in which proposals were collected', () => {
    const windows = [sabzdara, fund, namunaobod, anorzor, duoba].map((cycle) => cycle.timeline);
    all.forEach(([slug, cycle, origins], index) => {
      const timeline = found(windows[index], slug);
      for (const { dayOffset } of origins) {
        expect([
          slug,
          cycle,
          dayOffset,
          dayOffset >= timeline.collectionOpensDayOffset &&
            dayOffset <= Math.min(timeline.collectionClosesDayOffset, 0),
        ]).toEqual([slug, cycle, dayOffset, true]);
      }
    });
  });
});
