import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Electorate, ElectorateBuilder } from './electorate.js';

interface Row {
  readonly projects: readonly number[];
  readonly points: readonly number[];
  readonly village: string;
  readonly weight: number;
}

const size = 4;
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    projects: fc.subarray([0, 1, 2, 3]),
    given: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: size, maxLength: size }),
    village: fc.constantFrom('', 'A', 'B'),
    weight: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ projects, given, ...rest }) => ({
    projects,
    points: given.slice(0, projects.length),
    ...rest,
  }));

function build(rows: readonly Row[]): Electorate {
  const builder = new ElectorateBuilder(size);
  for (const { projects, points, village, weight } of rows)
    builder.add(projects, points, projects.length, village, weight);
  return builder.build();
}

/** The classes as they can be read from the columns. */
function classesOf(e: Electorate): readonly Row[] {
  return Array.from({ length: e.classCount }, (_, i) => ({
    projects: [...e.project.slice(e.choiceStart[i], e.choiceStart[i + 1])],
    points: [...e.points.slice(e.choiceStart[i], e.choiceStart[i + 1])],
    village: e.villages[e.village[i]!]!,
    weight: e.weight[i]!,
  }));
}

function joined(rows: readonly Row[]): readonly Row[] {
  const classes = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.projects, row.points, row.village]);
    const weight = (classes.get(key)?.weight ?? 0) + row.weight;
    classes.set(key, { ...row, weight });
  }
  return [...classes.values()];
}

describe('an electorate', () => {
  it('joins equal ballots of a village, in order of first appearance', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const electorate = build(rows);
        expect(classesOf(electorate)).toEqual(joined(rows));
        expect(electorate.projectCount).toBe(size);
        expect(electorate.voters).toBe(rows.reduce((sum, { weight }) => sum + weight, 0));
        expect(electorate.villages).toEqual([...new Set(rows.map(({ village }) => village))]);
        expect(electorate.choiceStart).toHaveLength(electorate.classCount + 1);
        expect(electorate.village).toHaveLength(electorate.classCount);
        expect(electorate.weight).toHaveLength(electorate.classCount);
      }),
    );
  });

  it('says the same by project', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const electorate = build(rows);
        const classes = classesOf(electorate);
        expect(electorate.supporter).toHaveLength(electorate.project.length);
        for (let p = 0; p < size; p++) {
          const [from, to] = [electorate.supportStart[p], electorate.supportStart[p + 1]];
          const supporters = classes.flatMap((row, i) =>
            row.projects.includes(p) ? [[i, row.points[row.projects.indexOf(p)]!] as const] : [],
          );
          expect([...electorate.supporter.slice(from, to)]).toEqual(supporters.map(([i]) => i));
          expect([...electorate.supporterPoints.slice(from, to)]).toEqual(
            supporters.map(([, points]) => points),
          );
          const weigh = (by: (points: number) => number): number =>
            supporters.reduce((sum, [i, points]) => sum + classes[i]!.weight * by(points), 0);
          expect(electorate.votes[p]).toBe(weigh(() => 1));
          expect(electorate.score[p]).toBe(weigh((points) => points));
        }
      }),
    );
  });

  it('takes any number of ballots, however many of them differ', () => {
    // So many that some have the same hash.
    const many = 300_000;
    const builder = new ElectorateBuilder(17);
    const villages = ['A', 'B', 'C', 'D'];
    const ballotOf = (k: number): Row => {
      const projects = Array.from({ length: 17 }, (_, p) => p).filter((p) => (k >> p) & 1);
      const points = projects.map((p) => 1 + (((k >> 17) + p) & 1));
      return { projects, points, village: villages[k >> 18]!, weight: 1 };
    };
    for (let k = 1; k <= many; k++) {
      const { projects, points, village } = ballotOf(k);
      builder.add(projects, points, projects.length, village);
    }
    for (let k = 1; k <= many; k += 7) {
      const { projects, points, village } = ballotOf(k);
      builder.add(projects, points, projects.length, village, 2);
    }
    const electorate = builder.build();
    const distinct = new Set<string>();
    for (let k = 1; k <= many; k++) {
      const { projects, points, village } = ballotOf(k);
      distinct.add(`${projects.join()};${points.join()};${village}`);
    }
    expect(electorate.classCount).toBe(distinct.size);
    const read = classesOf(electorate).map(
      ({ projects, points, village }) => `${projects.join()};${points.join()};${village}`,
    );
    expect(read.every((key, i) => distinct.delete(key) && electorate.weight[i]! > 0)).toBe(true);
    expect(distinct.size).toBe(0);
    expect(electorate.voters).toBe(many + 2 * Math.ceil(many / 7));
    expect(electorate.weight.filter((weight) => weight === 3)).toHaveLength(Math.ceil(many / 7));
  });

  // Found by search: these have the same hash. Lists that differ in their village alone never do, as each step can be undone.
  it.each<[string, number, [number, number][], [number, number][]]>([
    [
      'points',
      2,
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 2],
        [1, 576_405_932],
      ],
    ],
    [
      'length',
      2,
      [[0, 4]],
      [
        [0, 4],
        [1, 480_033_353],
      ],
    ],
    [
      'projects',
      5000,
      [
        [945, 1],
        [4096, 1],
      ],
      [
        [459, 1],
        [4534, 1],
      ],
    ],
  ])('keeps apart ballots of one hash that differ in their %s', (_, projectCount, one, other) => {
    for (const lists of [
      [one, other],
      [other, one],
    ]) {
      const builder = new ElectorateBuilder(projectCount);
      for (const list of [...lists, ...lists])
        builder.add(
          list.map(([p]) => p),
          list.map(([, points]) => points),
          list.length,
        );
      const classes = classesOf(builder.build());
      expect(classes.map(({ weight }) => weight)).toEqual([2, 2]);
      expect(classes.map(({ projects }) => projects)).toEqual(lists.map((l) => l.map(([p]) => p)));
      expect(classes.map(({ points }) => points)).toEqual(lists.map((l) => l.map(([, n]) => n)));
    }
  });

  it('takes a ballot longer than all before it together', () => {
    const projects = 30_000;
    const builder = new ElectorateBuilder(projects);
    const all = Int32Array.from({ length: projects }, (_, p) => p);
    const two = new Int32Array(projects).fill(2);
    builder.add(all, two, 1);
    builder.add(all, two, projects);
    const electorate = builder.build();
    expect([...electorate.choiceStart]).toEqual([0, 1, 1 + projects]);
    expect([...electorate.project.slice(1)]).toEqual([...all]);
    expect([...electorate.score.slice(0, 2)]).toEqual([4, 2]);
  });

  it('takes the room it was told of, and more', () => {
    const builder = new ElectorateBuilder(3, { ballots: 1, choices: 1 });
    const lists = [[0], [0, 1], [2], [], [0, 1, 2], [1]];
    for (const list of lists) builder.add(list, [1, 1, 1], list.length, 'A');
    expect(classesOf(builder.build()).map(({ projects }) => projects)).toEqual(lists);
  });

  it('keeps what it was given when the arrays are used again', () => {
    const builder = new ElectorateBuilder(2);
    const scratch = [1, 0];
    builder.add(scratch, [3], 1);
    scratch[0] = 0;
    builder.add(scratch, [3], 1);
    expect(classesOf(builder.build()).map(({ projects }) => projects)).toEqual([[1], [0]]);
  });

  it('is nothing without ballots', () => {
    expect(new ElectorateBuilder(1).build()).toEqual({
      projectCount: 1,
      voters: 0,
      classCount: 0,
      weight: new Int32Array(0),
      village: new Int32Array(0),
      villages: [],
      choiceStart: new Int32Array(1),
      project: new Uint16Array(0),
      points: new Uint8Array(0),
      supportStart: new Int32Array(2),
      supporter: new Int32Array(0),
      supporterPoints: new Uint8Array(0),
      votes: new Float64Array(1),
      score: new Float64Array(1),
    });
  });

  it('keeps points and project numbers too large for the fewest bytes', () => {
    const builder = new ElectorateBuilder(70_000);
    builder.add([3, 69_999], [255, 7], 2);
    builder.add([4, 69_998], [1, 256], 2);
    builder.add([5], [1_000_000], 1);
    const { project, points, supporterPoints, score } = builder.build();
    expect(Array.from(project)).toEqual([3, 69_999, 4, 69_998, 5]);
    expect(Array.from(points)).toEqual([255, 7, 1, 256, 1_000_000]);
    expect(Array.from(supporterPoints)).toEqual([255, 1, 1_000_000, 256, 7]);
    expect([score[69_998], score[69_999], score[5]]).toEqual([256, 7, 1_000_000]);
  });

  it('takes only the bytes it needs', () => {
    const few = new ElectorateBuilder(65_535);
    few.add([65_534], [255], 1);
    const { project, points, supporterPoints } = few.build();
    expect([project[0], points[0], supporterPoints[0]]).toEqual([65_534, 255, 255]);
    expect([project, points, supporterPoints].map((array) => array.BYTES_PER_ELEMENT)).toEqual([
      2, 1, 1,
    ]);
  });
});
