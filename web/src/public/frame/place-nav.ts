import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NavItem } from '../../ui/shell/SiteHeader.js';
import { byUrgency } from '../jamoat/by-urgency.js';
import type { PlaceFragment } from './Place.gen.js';

/** The four doors of a jamoat; a page behind one of them names it. */
export type PlaceSection = 'jamoat' | 'proposals' | 'plan' | 'committee';

const labels = {
  jamoat: msg({ context: 'section of a jamoat', message: 'Jamoat' }),
  proposals: msg({ context: 'section of a jamoat', message: 'Proposals' }),
  plan: msg({ context: 'section of a jamoat', message: 'Plan' }),
  committee: msg({ context: 'section of a jamoat', message: 'Committee' }),
} as const;

export interface PlaceNavOf {
  readonly jamoat: PlaceFragment;
  /** The cycle the page is about; else the one with most to do. */
  readonly cycleId?: string | undefined;
  readonly section?: PlaceSection | undefined;
}

/** The sections of a jamoat; doors behind which there is nothing yet are left out. */
export function placeNav({ jamoat, cycleId, section }: PlaceNavOf, home: string, i18n: I18n) {
  const cycle = jamoat.cycles.find(({ id }) => id === cycleId) ?? byUrgency(jamoat.cycles).at(0);
  const begun = cycle !== undefined && cycle.phase !== 'preparation';
  const doors: readonly (readonly [PlaceSection, string | null])[] = [
    ['jamoat', `/jamoats/${jamoat.id}`],
    ['proposals', begun ? `/cycles/${cycle.id}/proposals` : null],
    ['plan', cycle ? planOf(cycle, jamoat.id) : null],
    ['committee', `/jamoats/${jamoat.id}/committee`],
  ];
  return doors.flatMap(([door, path]): NavItem[] =>
    path === null
      ? []
      : [
          {
            href: `${home}${path}`,
            label: i18n._(labels[door]),
            ...(door === section ? { current: 'within' } : {}),
          },
        ],
  );
}

/** While a plan is being approved it is read at its cycle; before and after that the published one counts. */
function planOf(cycle: PlaceFragment['cycles'][number], jamoatId: string): string {
  return cycle.phase === 'approval' ? `/cycles/${cycle.id}/plan` : `/plans/${jamoatId}`;
}
