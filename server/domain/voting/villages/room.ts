import type { Project } from '../instance.js';
import type { Rational } from '../rational.js';

/** What may still be spent on the projects of each village, in the smallest unit. */
export class VillageRoom {
  private constructor(
    private readonly costs: readonly bigint[],
    /** Village of each project, or −1 where no limit applies. */
    private readonly village: Int32Array,
    private readonly left: bigint[],
  ) {}

  /** Room for the part `ceiling` of the budget in every village; without a ceiling for everything. */
  static of(projects: readonly Project[], budget: bigint, ceiling: Rational | null): VillageRoom {
    const village = new Int32Array(projects.length).fill(-1);
    const left: bigint[] = [];
    if (ceiling !== null) {
      const names = new Map<string, number>();
      projects.forEach((project, p) => {
        if (!project.village) return;
        if (!names.has(project.village))
          names.set(project.village, left.push(ceilingAmount(budget, ceiling)) - 1);
        village[p] = names.get(project.village)!;
      });
    }
    return new VillageRoom(
      projects.map(({ cost }) => cost),
      village,
      left,
    );
  }

  fits(p: number): boolean {
    const v = this.village[p]!;
    return v < 0 || this.costs[p]! <= this.left[v]!;
  }

  take(p: number): void {
    const v = this.village[p]!;
    if (v >= 0) this.left[v]! -= this.costs[p]!;
  }

  /** The room that is left after these projects. */
  without(projects: readonly number[]): VillageRoom {
    const room = new VillageRoom(this.costs, this.village, this.left.slice());
    for (const p of projects) room.take(p);
    return room;
  }
}

/** The most that one village may get: the part of the budget, rounded down to the smallest unit. */
export function ceilingAmount(budget: bigint, ceiling: Rational): bigint {
  return (budget * ceiling.num) / ceiling.den;
}
