/** Whole numbers from 0, each in as few bytes as they allow. */
export type SmallNumbers =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/**
 * The ballots of one election, column by column: voters with the same ballot and the same village stand in one class.
 * Projects and classes are numbered from 0. Every array is to be read, never written.
 */
export interface Electorate {
  readonly projectCount: number;
  /** Number of valid ballots, empty ones included. */
  readonly voters: number;
  readonly classCount: number;
  /** Voters in each class. */
  readonly weight: Int32Array;
  /** Village of each class: an index of `villages`. */
  readonly village: Int32Array;
  /** Names of the villages in order of first appearance; the empty text where a ballot has none. */
  readonly villages: readonly string[];
  /** Where the choices of a class begin in `project` and `points`; one entry more than classes. */
  readonly choiceStart: Int32Array;
  /** Projects supported, ascending within a class. */
  readonly project: SmallNumbers;
  /** Points given, at least 1; on an approval ballot always 1. */
  readonly points: SmallNumbers;
  /** The same by project: where its supporters begin in `supporter` and `supporterPoints`; one entry more than projects. */
  readonly supportStart: Int32Array;
  readonly supporter: Int32Array;
  readonly supporterPoints: SmallNumbers;
  /** Voters supporting each project. */
  readonly votes: Float64Array;
  /** Points of each project added up; equal to `votes` on approval ballots. */
  readonly score: Float64Array;
}

/** Collects ballots into an {@link Electorate}; equal ones are joined as they come. */
export class ElectorateBuilder {
  private readonly villageIndex = new Map<string, number>();
  private choiceStart: Int32Array<ArrayBuffer>;
  private project: SmallNumbers;
  private points: SmallNumbers;
  private weight: Int32Array<ArrayBuffer>;
  private village: Int32Array<ArrayBuffer>;
  private hashes: Int32Array<ArrayBuffer>;
  /** Open addressing: class + 1, or 0 where the slot is free; its length is a power of two. */
  private slots = new Int32Array(4096);
  private classCount = 0;
  private voters = 0;

  /**
   * `room`: ballots and choices to come, if that is known. It may be too high by far, because memory that is not written to is
   * not taken, or too low; it spares the growing.
   */
  constructor(
    private readonly projectCount: number,
    { ballots, choices } = { ballots: 1023, choices: 4096 },
  ) {
    this.choiceStart = new Int32Array(ballots + 1);
    this.weight = new Int32Array(ballots + 1);
    this.village = new Int32Array(ballots + 1);
    this.hashes = new Int32Array(ballots + 1);
    this.project =
      projectCount <= mostInTwoBytes ? new Uint16Array(choices) : new Int32Array(choices);
    this.points = new Uint8Array(choices);
  }

  /**
   * Adds `weight` voters who support `projects[0 … length − 1]`, ascending, with the points beside them.
   * The arrays may be longer and may be used again.
   */
  add(
    projects: ArrayLike<number>,
    points: ArrayLike<number>,
    length: number,
    village = '',
    weight = 1,
  ): void {
    this.voters += weight;
    const villageNumber = this.numberOf(village);
    let hash = Math.imul(villageNumber + 1, 0x9e3779b1);
    for (let k = 0; k < length; k++) {
      hash = Math.imul(hash ^ projects[k]!, 0x85ebca6b);
      hash = Math.imul((hash ^ (hash >>> 15)) + points[k]!, 0xc2b2ae35);
    }
    hash ^= hash >>> 16;
    let slot = hash & (this.slots.length - 1);
    for (;;) {
      const known = this.slots[slot]! - 1;
      if (known < 0) break;
      if (
        this.hashes[known] === hash &&
        this.isSame(known, projects, points, length, villageNumber)
      ) {
        this.weight[known]! += weight;
        return;
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.slots[slot] = this.classCount + 1;
    this.append(hash, projects, points, length, villageNumber, weight);
  }

  build(): Electorate {
    const { classCount, projectCount } = this;
    const choices = this.choiceStart[classCount]!;
    // Parts of the same memory: what was reserved beyond them was never written to and is not taken.
    const choiceStart = this.choiceStart.subarray(0, classCount + 1);
    const project = this.project.subarray(0, choices);
    const points = this.points.subarray(0, choices);
    const weight = this.weight.subarray(0, classCount);
    const votes = new Float64Array(projectCount);
    const score = new Float64Array(projectCount);
    const supportStart = new Int32Array(projectCount + 1);
    for (let k = 0; k < choices; k++) supportStart[project[k]! + 1]! += 1;
    for (let p = 0; p < projectCount; p++) supportStart[p + 1]! += supportStart[p]!;
    const next = supportStart.slice(0, projectCount);
    const supporter = new Int32Array(choices);
    const supporterPoints = points.slice();
    for (let i = 0; i < classCount; i++) {
      const w = weight[i]!;
      for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) {
        const p = project[k]!;
        const at = next[p]!++;
        supporter[at] = i;
        supporterPoints[at] = points[k]!;
        votes[p]! += w;
        score[p]! += w * points[k]!;
      }
    }
    return {
      projectCount,
      voters: this.voters,
      classCount,
      weight,
      village: this.village.subarray(0, classCount),
      villages: [...this.villageIndex.keys()],
      choiceStart,
      project,
      points,
      supportStart,
      supporter,
      supporterPoints,
      votes,
      score,
    };
  }

  private numberOf(village: string): number {
    const known = this.villageIndex.get(village);
    if (known !== undefined) return known;
    this.villageIndex.set(village, this.villageIndex.size);
    return this.villageIndex.size - 1;
  }

  private isSame(
    known: number,
    projects: ArrayLike<number>,
    points: ArrayLike<number>,
    length: number,
    village: number,
  ): boolean {
    const start = this.choiceStart[known]!;
    if (this.choiceStart[known + 1]! - start !== length || this.village[known] !== village)
      return false;
    for (let k = 0; k < length; k++)
      if (this.project[start + k] !== projects[k] || this.points[start + k] !== points[k])
        return false;
    return true;
  }

  private append(
    hash: number,
    projects: ArrayLike<number>,
    points: ArrayLike<number>,
    length: number,
    village: number,
    weight: number,
  ): void {
    const index = this.classCount++;
    if (index + 2 > this.choiceStart.length) {
      this.choiceStart = grown(this.choiceStart);
      this.weight = grown(this.weight);
      this.village = grown(this.village);
      this.hashes = grown(this.hashes);
    }
    const start = this.choiceStart[index]!;
    while (start + length > this.project.length) {
      this.project = grown(this.project);
      this.points = grown(this.points);
    }
    for (let k = 0; k < length; k++) {
      this.project[start + k] = projects[k]!;
      if (points[k]! > mostInByte && this.points instanceof Uint8Array) this.widenPoints(start + k);
      this.points[start + k] = points[k]!;
    }
    this.choiceStart[index + 1] = start + length;
    this.weight[index] = weight;
    this.village[index] = village;
    this.hashes[index] = hash;
    if (2 * this.classCount > this.slots.length) this.rehash();
  }

  /** Takes more bytes for each of the points, of which `filled` are written. */
  private widenPoints(filled: number): void {
    const wide = new Int32Array(this.points.length);
    wide.set(this.points.subarray(0, filled));
    this.points = wide;
  }

  private rehash(): void {
    const slots = new Int32Array(4 * this.slots.length);
    for (let index = 0; index < this.classCount; index++) {
      let slot = this.hashes[index]! & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}

const mostInByte = 0xff;
const mostInTwoBytes = 0xffff;

function grown<T extends SmallNumbers>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(2 * array.length);
  larger.set(array);
  return larger;
}
