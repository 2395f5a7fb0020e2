import { describe, expect, it } from '@jest/globals';
import type { PageRequest } from '../page.js';
import { noId } from '../uuid-param.js';
import { readProposalForm } from './read-proposal-form.js';

const newId = '11111111-1111-4111-8111-111111111111';
const request: PageRequest = {
  locale: 'tg',
  path: '/cycles/x/propose',
  params: { cycleId: 'x' },
  query: {},
  newId,
  now: new Date(0),
};
const village = '22222222-2222-4222-8222-222222222222';
const filled = {
  title: ['Пул'],
  problem: ['…'],
  sector: ['roads'],
  villageIds: [village, 'not-an-id'],
  costGuess: ['1 234,50'],
  currency: ['TJS'],
};

describe('the form of a proposal', () => {
  it('is read as it was filled in; ids that are none lead nowhere', () => {
    expect(readProposalForm(filled, request)).toEqual({
      ok: true,
      value: {
        id: newId,
        cycleId: noId,
        title: 'Пул',
        problem: '…',
        sector: 'roads',
        villageIds: [village],
        everywhere: false,
        costGuess: { amount: '123450', currency: 'TJS' },
        photoId: null,
        origin: 'self',
        onBehalfOf: null,
        withheld: false,
      },
    });
  });

  it('asks what the proposal is about', () => {
    for (const sector of [[], ['space']]) {
      expect(readProposalForm({ ...filled, sector }, request)).toMatchObject({
        problem: { code: 'proposal.sector_missing', path: ['sector'] },
      });
    }
  });

  it('says at the field of the cost that it is no amount', () => {
    expect(readProposalForm({ ...filled, costGuess: ['много'] }, request)).toMatchObject({
      problem: { code: 'plan.amount_unreadable', path: ['costGuess'] },
    });
    expect(readProposalForm({ ...filled, costGuess: [' '] }, request)).toMatchObject({
      value: { costGuess: null },
    });
  });
});
