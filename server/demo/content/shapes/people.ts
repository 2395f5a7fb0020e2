import type { LocalText } from './text.js';

export type RoleCode =
  | 'resident'
  | 'village_rep'
  | 'recorder'
  | 'facilitator'
  | 'sddc_member'
  | 'sddc_chair'
  | 'sddc_secretary'
  | 'jamoat_admin'
  | 'jamoat_chair'
  | 'council_deputy'
  | 'implementer'
  | 'district_reviewer'
  | 'technical_reviewer'
  | 'donor'
  | 'grievance_officer'
  | 'observer'
  | 'sysadmin';

export interface RoleContent {
  readonly code: RoleCode;
  /** `code` is the code of the village, jamoat or district; `TJ` for the whole country. */
  readonly scope: {
    readonly level: 'village' | 'jamoat' | 'district' | 'country';
    readonly code: string;
  };
}

export type Sex = 'woman' | 'man';

export interface PersonContent {
  readonly login: string;
  /** In Tajik letters only: a person has one name in every language. */
  readonly fullName: string;
  readonly sex: Sex;
  readonly bornYearOffset: number;
  /** The jamoat the person works or lives in; `null` above the jamoat. */
  readonly jamoatCode: string | null;
  /** Where the person lives; `null` for those who only work here. */
  readonly villageCode: string | null;
  readonly standing: 'registered' | 'confirmed';
  readonly roles: readonly RoleContent[];
  /** Shown as a card on the sign-in page of the demo: one holder per role and jamoat. */
  readonly demoCard: boolean;
}

export type StakeholderKind =
  | 'village_organisation'
  | 'women'
  | 'youth'
  | 'school'
  | 'health'
  | 'water_users'
  | 'farmers'
  | 'elders'
  | 'entrepreneurs'
  | 'jamoat_administration'
  | 'disability'
  | 'savings_group'
  | 'returned_migrants';

export interface SeatContent {
  readonly number: number;
  readonly stakeholderKind: StakeholderKind;
  readonly stakeholder: LocalText;
  readonly holderLogin: string;
  readonly holderSex: Sex;
  readonly termFromDayOffset: number;
  readonly termToDayOffset: number;
}

/** Parts of names for residents the loader makes up: `surnames` in the men's form, women's end in `а` besides. */
export interface NamesContent {
  readonly surnames: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
}

export interface PeopleContent {
  readonly people: readonly PersonContent[];
  readonly committees: readonly {
    readonly jamoatCode: string;
    readonly seats: readonly SeatContent[];
  }[];
}
