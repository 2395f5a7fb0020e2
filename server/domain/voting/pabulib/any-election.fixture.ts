import fc from 'fast-check';
import { type Electorate, ElectorateBuilder, type SmallNumbers } from '../electorate.js';
import { type PabulibElection, type PabulibVoteType, pabulibVoteTypes } from './election.js';
import { writeAmount } from './numbers.js';
import { longestList, pointsOfRankings, type Rankings } from './rankings.js';

/** Texts that are hard on a format with separators: quotation marks, line ends, Tajik letters, signs beyond 16 bits. */
export const awkwardText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ';',
      '"',
      ',',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\t',
      '#',
      '=',
      '%',
      ':',
      '\uFEFF',
      '1',
    ),
    fc.constantFrom('ӣ', 'қ', 'Ҷ', 'ғ', '𝒜', '🏫', 'META', 'VOTES'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 8,
});

const withoutBlanksAround = awkwardText.map((text) => text.replace(/^[ \t]+|[ \t]+$/g, ''));

/** An id that a vote can name. */
const anyId = withoutBlanksAround
  .map((text) => text.replaceAll(',', '.').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter(Boolean);

interface AnyBallot {
  /** In order of preference. */
  readonly projects: readonly number[];
  readonly points: readonly number[];
  readonly village: string;
  readonly weight: number;
}

/** An election of any type, as it would stand in memory after reading. */
export const anyElection: fc.Arbitrary<PabulibElection> = fc
  .record({ size: fc.integer({ min: 0, max: 6 }), voteType: fc.constantFrom(...pabulibVoteTypes) })
  .chain(({ size, voteType }) => {
    const numbers = Array.from({ length: size }, (_, p) => p);
    const places = { minLength: size, maxLength: size };
    const number = fc.option(fc.nat(1000), { nil: undefined });
    const text = fc.option(
      awkwardText.filter((name) => name !== ''),
      { nil: undefined },
    );
    return fc.record({
      voteType: fc.constant(voteType),
      ids: fc.uniqueArray(anyId, places),
      hasBallotList: fc.boolean(),
      order: fc.shuffledSubarray(numbers, places),
      projects: fc.array(
        fc.record({
          name: awkwardText,
          cost: fc.bigInt({ min: 0n, max: 10n ** 12n }),
          category: text,
          village: fc.option(withoutBlanksAround.filter(Boolean), { nil: undefined }),
          votesPublished: number,
          scorePublished: number,
          selectedPublished: fc.constantFrom(undefined, 0, 1, 2, 3),
        }),
        places,
      ),
      ballots: fc.array(
        fc.record({
          projects: fc.shuffledSubarray(numbers, {
            maxLength: voteType === 'choose-1' ? Math.min(1, size) : size,
          }),
          points: fc.array(fc.oneof(fc.nat(11), fc.constant(999_999_999)), places),
          village: fc.oneof(fc.constant(''), withoutBlanksAround),
          weight: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: 8 },
      ),
      budget: fc.bigInt({ min: 0n, max: 10n ** 13n }),
      texts: fc.array(
        fc.tuple(
          awkwardText.map((key) => key.trim()),
          awkwardText,
        ),
        { maxLength: 3 },
      ),
      defaultScore: fc.nat(2),
      maxLength: fc.option(fc.nat(7), { nil: undefined }),
    });
  })
  .map(({ voteType, ids, projects, ballots, budget, texts, defaultScore, maxLength, ...list }) => {
    const { hasBallotList } = list;
    const order = hasBallotList ? list.order : ids.map((_, p) => p);
    const gathered = gather(voteType, ids.length, ballots, defaultScore, maxLength);
    return {
      meta: new Map([
        ...texts,
        ...['description', 'country', 'unit', 'instance', 'rule', 'date_begin', 'date_end'].map(
          (key) => [key, `${key}; "${String(texts[0]?.[1])}"`] as const,
        ),
        ['num_projects', String(ids.length)],
        ['num_votes', String(gathered.electorate.voters)],
        ['budget', writeAmount(budget)],
        ['vote_type', voteType],
        ['default_score', String(defaultScore)],
        ...(maxLength === undefined ? [] : [['max_length', String(maxLength)] as const]),
        ['currency', 'TJS'],
      ]),
      voteType,
      currency: 'TJS',
      budget,
      unit: 100n,
      hasBallotList,
      projects: order.map((p) => ({ ...projects[p]!, id: ids[p]!, position: p + 1, line: 0 })),
      ...gathered,
    };
  });

function gather(
  voteType: PabulibVoteType,
  size: number,
  ballots: readonly AnyBallot[],
  defaultScore: number,
  maxLength?: number,
): { readonly electorate: Electorate; readonly rankings?: Rankings } {
  const builder = new ElectorateBuilder(size);
  const ones = new Array<number>(size).fill(1);
  for (const { projects, points, village, weight } of ballots) {
    if (voteType === 'ordinal') {
      builder.add(projects, ones, projects.length, village, weight);
      continue;
    }
    const isScoring = voteType === 'scoring';
    const given = new Map(isScoring ? ones.map((_, p) => [p, defaultScore]) : []);
    for (const p of projects) given.set(p, isScoring || voteType === 'cumulative' ? points[p]! : 1);
    const choices = [...given].filter(([, most]) => most > 0).sort(([a], [b]) => a - b);
    builder.add(
      choices.map(([p]) => p),
      choices.map(([, most]) => most),
      choices.length,
      village,
      weight,
    );
  }
  const electorate = builder.build();
  if (voteType !== 'ordinal') return { electorate };
  const most = maxLength ?? longestList(electorate);
  return { electorate: pointsOfRankings(electorate, most), rankings: electorate };
}

/** The ballots one by one, in an order of their own. */
export function ballotsIn(
  ballots: Rankings & { readonly points?: SmallNumbers },
): readonly string[] {
  const { classCount, weight, village, villages, choiceStart, project, points } = ballots;
  return Array.from({ length: classCount }, (_, i) => i)
    .flatMap((i) => {
      const choices = Array.from(project.subarray(choiceStart[i], choiceStart[i + 1]));
      const given = points?.subarray(choiceStart[i], choiceStart[i + 1]).join() ?? 'in order';
      const text = JSON.stringify([villages[village[i]!], choices, given]);
      return new Array<string>(weight[i]!).fill(text);
    })
    .sort();
}
