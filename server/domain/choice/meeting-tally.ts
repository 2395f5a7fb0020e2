import { type Outcome, refusal, success } from '../outcome.js';
import type { RoleCode } from '../policy/roles.js';
import type { Gender } from './roll-table.js';
import { fewestInGroup, publishableBlocks } from './small-groups.js';

/** The parts in which a meeting is counted. They do not overlap: whoever is young stands with the youth. */
export const sections = ['women', 'men', 'youth'] as const;
export type Section = (typeof sections)[number];

/** The oldest age that still is youth by the law of Tajikistan. */
export const oldestYouth = 30;

export const answers = ['yes', 'no', 'abstain'] as const;
export type Answer = (typeof answers)[number];

export type SectionCount = Readonly<Record<Answer, number>>;

/** Hands raised about one project of the ballot list. */
export type TallyItem = { readonly position: number } & Readonly<Record<Section, SectionCount>>;

export type Attendees = Readonly<Record<Section, number>>;

/** The two who sign: the chair and the secretary of the meeting, by the roles that may act as one. */
export const signingSides: readonly [readonly RoleCode[], readonly RoleCode[]] = [
  ['village_rep', 'sddc_chair', 'jamoat_chair'],
  ['sddc_secretary', 'recorder'],
];

export interface Attendee {
  readonly gender: Gender | null;
  readonly birthYear: number | null;
}

/**
 * Where somebody stands at a meeting held in `year`: with the youth up to 30, by the year of birth alone. What the roll
 * does not know is taken from `said`; `null`: nobody knows.
 */
export function sectionOf(
  { gender, birthYear }: Attendee,
  year: number,
  said: Section | null,
): Section | null {
  if (birthYear !== null && year - birthYear <= oldestYouth) return 'youth';
  if (birthYear === null && said !== null) return said;
  if (gender !== null) return gender === 'f' ? 'women' : 'men';
  return said === 'youth' ? null : said;
}

/**
 * Whether a teller's counts can be: every project once, and in no section more hands than people.
 * Problems: `tally.unknown_position`, `tally.repeated_position`, `tally.position_missing`, `tally.number`,
 * `tally.more_hands_in_section`.
 */
export function checkSheet(
  items: readonly TallyItem[],
  projectCount: number,
  attendees: Attendees,
): Outcome<readonly TallyItem[]> {
  const seen = new Set<number>();
  for (const [index, item] of items.entries()) {
    const { position } = item;
    const path = ['items', String(index)];
    const details = { position, projectCount };
    if (!Number.isInteger(position) || position < 1 || position > projectCount) {
      return refusal('tally.unknown_position', { path, details });
    }
    if (seen.has(position)) return refusal('tally.repeated_position', { path, details });
    seen.add(position);
    for (const section of sections) {
      const counts = answers.map((answer) => item[section][answer]);
      const wrong = counts.find((count) => !Number.isInteger(count) || count < 0);
      if (wrong !== undefined) return refusal('tally.number', { path, details: { number: wrong } });
      const hands = counts.reduce((sum, count) => sum + count, 0);
      if (hands > attendees[section]) {
        return refusal('tally.more_hands_in_section', {
          path,
          details: { position, section, hands, attendance: attendees[section] },
        });
      }
    }
  }
  for (let position = 1; position <= projectCount; position += 1) {
    if (!seen.has(position)) return refusal('tally.position_missing', { details: { position } });
  }
  return success([...items].sort((a, b) => a.position - b.position));
}

/** What two tellers wrote differently. */
export interface TallyDifference {
  readonly position: number;
  readonly section: Section;
  readonly answer: Answer;
  readonly first: number;
  readonly second: number;
}

/** Of two sheets about the same projects, in their order. */
export function sheetDifferences(
  first: readonly TallyItem[],
  second: readonly TallyItem[],
): readonly TallyDifference[] {
  return first.flatMap((item, index) =>
    sections.flatMap((section) =>
      answers.flatMap((answer) => {
        const other = second[index]?.[section][answer] ?? 0;
        const own = item[section][answer];
        return own === other
          ? []
          : [{ position: item.position, section, answer, first: own, second: other }];
      }),
    ),
  );
}

export function attendance(attendees: Attendees): number {
  return sections.reduce((sum, section) => sum + attendees[section], 0);
}

/**
 * The sections that may be published and are counted: small ones joined with others, so that no group of fewer than five
 * shows how its members raised their hands. Empty when all who came are fewer than five.
 */
export function tallySections(attendees: Attendees): readonly (readonly Section[])[] {
  const groups = sections
    .map((section) => ({ section, size: attendees[section] }))
    .filter(({ size }) => size > 0);
  return publishableBlocks(groups, fewestInGroup).map((block) =>
    block.map(({ section }) => section),
  );
}

/** Hands of several sections together. */
export function joinedCount(item: TallyItem, of: readonly Section[]): SectionCount {
  const sum = (answer: Answer) => of.reduce((all, section) => all + item[section][answer], 0);
  return { yes: sum('yes'), no: sum('no'), abstain: sum('abstain') };
}
