import type { LocalText } from './text.js';

/** A village meeting as its attendance list counts it; `repeat` when the first had no quorum. */
export interface VillageMeetingContent {
  readonly dayOffset: number;
  readonly householdsRepresented: number;
  readonly participants: number;
  readonly women: number;
  readonly under30: number;
  readonly repeat: { readonly dayOffset: number; readonly householdsRepresented: number } | null;
}

export interface VillageContent {
  readonly code: string;
  readonly slug: string;
  readonly name: LocalText;
  readonly households: number;
  readonly population: number;
  /** Persons of voting age: the size of the roll the loader may generate. */
  readonly adults: number;
  /** The village it is joined with when its group is too small to be shown. */
  readonly neighbourCode: string;
  /** Forms printed in a second language as well. */
  readonly secondLanguageForms: 'uz-Cyrl' | null;
  readonly meeting: VillageMeetingContent | null;
}

export interface JamoatContent {
  readonly code: string;
  readonly slug: string;
  readonly districtCode: string;
  readonly kind: 'rural';
  readonly name: LocalText;
  readonly villages: readonly VillageContent[];
}

export interface PlacesContent {
  readonly region: { readonly code: string; readonly name: LocalText };
  readonly districts: readonly { readonly code: string; readonly name: LocalText }[];
  readonly jamoats: readonly JamoatContent[];
}
