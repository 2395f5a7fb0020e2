/**
 * Shapes of the invented demo content in this folder.
 *
 * Days are counted from the first start of the demo (`dayOffset` 0 = that day, negative = past), years from the year
 * of that day (`yearOffset` 0 = that year): no file holds a calendar date. Money is a whole number of somoni as a
 * decimal string (`…Tjs`); the loader multiplies by 100 to get dirams. Texts are NFC; a no-break space stands between
 * a number and its unit.
 */
export interface LocalText {
  readonly tg: string;
  readonly ru: string;
  readonly en: string;
}

/** Whole somoni as a decimal string, e.g. `"820000"`. */
export type Somoni = string;

export type FundingSource =
  'jamoat' | 'district' | 'community_cash' | 'in_kind' | 'remittance' | 'donor' | 'private';

export type Financing = Readonly<Record<FundingSource, Somoni>>;

export interface EnvelopeContent {
  readonly source: FundingSource;
  readonly ceilingTjs: Somoni;
}

export type Sector =
  | 'water'
  | 'education'
  | 'health'
  | 'energy'
  | 'roads'
  | 'agriculture'
  | 'disaster_risk'
  | 'livelihoods'
  | 'environment'
  | 'youth'
  | 'waste'
  | 'governance';

// ---------------------------------------------------------------- places.json

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

// ---------------------------------------------------------------- people.json

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

// ---------------------------------------------------------------- proposals and plan lines, shared

/**
 * `self` = typed by the author (`authorLogin`); `on_behalf`, `meeting`, `paper` = typed by `recordedByLogin`, the
 * author being known to the system or not.
 */
export interface OriginContent {
  readonly channel: 'self' | 'on_behalf' | 'meeting' | 'paper';
  readonly dayOffset: number;
  readonly villageCode: string;
  readonly authorLogin: string | null;
  readonly recordedByLogin: string | null;
}

export interface ProposalTextContent {
  /** Unique within its file; never shown. */
  readonly key: string;
  readonly title: LocalText;
  readonly problem: LocalText;
  readonly sector: Sector;
  readonly villageCodes: readonly string[];
  readonly beneficiaries: number;
  readonly origin: OriginContent;
}

export type ScreeningVerdict =
  'accepted' | 'accepted_with_reservation' | 'returned' | 'merged' | 'rejected';

export type ScreeningGround =
  'private_benefit' | 'outside_powers' | 'duplicate' | 'land' | 'not_development';

export interface ScreeningContent {
  readonly verdict: ScreeningVerdict;
  readonly ground: ScreeningGround | null;
  /** Present with every verdict but a plain `accepted`. */
  readonly reason: LocalText | null;
  readonly mergedIntoKey: string | null;
  readonly dayOffset: number;
}

export interface IndicatorContent {
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly baseline: number;
  readonly target: number;
}

export interface PlanLineContent {
  readonly financing: Financing;
  readonly fromYearOffset: number;
  readonly toYearOffset: number;
  readonly indicator: IndicatorContent;
  readonly responsibleBody: LocalText;
  readonly implementerLogin: string | null;
  readonly upkeep: LocalText;
}

/** A consensus round that is over and was reached. */
export interface PastRoundContent {
  readonly openedDayOffset: number;
  readonly declaredDayOffset: number;
  readonly question: LocalText;
  /** Seats whose holders were away. */
  readonly silentSeats: readonly number[];
  /** In their order; every seat that is named neither here nor above agreed. */
  readonly statements: readonly {
    readonly seatNumber: number;
    readonly stance: 'agree_with_reservation' | 'abstain' | 'object';
    readonly reason: LocalText | null;
    readonly dayOffset: number;
  }[];
}

export interface CouncilSessionContent {
  readonly dayOffset: number;
  readonly resolutionNumber: string;
  readonly votes: readonly {
    readonly login: string;
    readonly vote: 'for' | 'against' | 'abstain';
  }[];
}

export interface ApprovalTrailContent {
  readonly sddcAdoptedDayOffset: number;
  readonly council: CouncilSessionContent;
  readonly sentToDistrictDayOffset: number;
  /** `null` while the district has not answered. */
  readonly district: {
    readonly decision: 'approved' | 'returned';
    readonly dayOffset: number;
    readonly returnedKeys: readonly string[];
  } | null;
}

// ---------------------------------------------------------------- sabzdara-plan.json

/** Marks 1–5 per criterion. */
export interface ScoresContent {
  readonly beneficiaries: number;
  readonly urgency: number;
  readonly womenChildren: number;
  readonly readiness: number;
  readonly contribution: number;
}

/** The line as the first version had it; what is not named here is the same in the second. */
export interface FirstVersionContent {
  readonly costTjs: Somoni;
  readonly financing: Financing;
  readonly fromYearOffset: number;
  readonly toYearOffset: number;
  /** The district's reason for returning this line. */
  readonly returnReason: LocalText;
}

export interface SabzdaraProposal extends ProposalTextContent {
  /** Number in the order in which the 31 came in. */
  readonly number: number;
  readonly screening: ScreeningContent;
  /** Cost, scores, rank, order: only the 18 scored have them. */
  readonly costTjs: Somoni | null;
  readonly scores: ScoresContent | null;
  readonly weightedScore: number | null;
  /** Equal scores share a rank. */
  readonly scoreRank: number | null;
  /** In the committee's meeting; only the 12 of the plan were put to the vote. */
  readonly committeeVote: {
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  } | null;
  /** The committee's final order, 1–18, without ties. */
  readonly orderPosition: number | null;
  readonly orderReason: LocalText | null;
  readonly outcome: 'in_plan' | 'reserve' | 'merged' | 'returned' | 'rejected';
  readonly line: (PlanLineContent & { readonly firstVersion: FirstVersionContent | null }) | null;
}

export interface SabzdaraPlanContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'approval';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly committeeMeetingDayOffset: number;
    readonly hearingOpensDayOffset: number;
    readonly hearingClosesDayOffset: number;
  };
  /** Percent; together 100. */
  readonly criteriaWeights: ScoresContent;
  readonly committee: {
    readonly seats: number;
    readonly present: number;
    readonly quorum: number;
  };
  readonly round: PastRoundContent;
  readonly orderReason: LocalText;
  readonly tieNote: LocalText;
  readonly hearing: { readonly comments: number; readonly accepted: number };
  readonly envelopes: readonly EnvelopeContent[];
  readonly versions: readonly (ApprovalTrailContent & { readonly number: number })[];
  readonly proposals: readonly SabzdaraProposal[];
}

// ---------------------------------------------------------------- sabzdara-fund.json

export interface SmallWorkContent extends ProposalTextContent {
  readonly costTjs: Somoni;
  readonly upkeep: LocalText;
}

export interface SabzdaraFundContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'choice';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
    readonly choiceOpensDayOffset: number;
    readonly choiceClosesDayOffset: number;
  };
  readonly round: PastRoundContent;
  readonly budgetTjs: Somoni;
  readonly envelopes: readonly EnvelopeContent[];
  readonly ballot: { readonly kind: 'approval'; readonly maxChoices: 3 };
  /** How the loader draws the ballots that are already in. Sizes, channels and villages each add up to `ballots`. */
  readonly generation: {
    readonly ballots: number;
    readonly sizes: { readonly one: number; readonly two: number; readonly three: number };
    readonly channels: { readonly paper: number; readonly web: number; readonly assisted: number };
    readonly villages: readonly {
      readonly villageCode: string;
      readonly ballots: number;
      /** Weight per work when a ballot of this village draws its next work without replacement. */
      readonly weights: Readonly<Record<string, number>>;
    }[];
  };
  readonly works: readonly SmallWorkContent[];
}

// ---------------------------------------------------------------- namunaobod-plan.json

export interface ProgressContent {
  readonly dayOffset: number;
  readonly status: 'not_started' | 'in_progress' | 'delayed' | 'completed';
  readonly donePercent: number;
  readonly spentTjs: Somoni;
  readonly spentBySource: Financing;
  readonly note: LocalText;
}

export interface NamunaobodProposal extends ProposalTextContent {
  readonly screening: ScreeningContent;
  readonly costTjs: Somoni;
  /** Ballots that name it. */
  readonly choices: number;
  /** What was decided after the choice on a proposal accepted with reservation. */
  readonly afterChoice: {
    readonly verdict: 'returned' | 'rejected';
    readonly ground: ScreeningGround;
    readonly dayOffset: number;
    readonly reason: LocalText;
  } | null;
  readonly line: (PlanLineContent & { readonly progress: ProgressContent }) | null;
}

export interface NamunaobodPlanContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly annualTitle: LocalText;
  readonly phase: 'implementation';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly annualPlanYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
    readonly choiceOpensDayOffset: number;
    readonly choiceClosesDayOffset: number;
    readonly countDayOffset: number;
    readonly progressDayOffset: number;
  };
  readonly round: PastRoundContent;
  readonly budgetTjs: Somoni;
  readonly envelopes: readonly EnvelopeContent[];
  readonly ballot: { readonly kind: 'approval'; readonly maxChoices: 3 };
  /** received = refused + cast; cast = invalid + valid. Refused ones were never stored. */
  readonly ballots: {
    readonly received: number;
    readonly refused: number;
    readonly cast: number;
    readonly invalid: number;
    readonly valid: number;
    readonly choices: number;
    readonly refusedReason: 'already_took_part';
    /** issued = paper cast + spoiled + unused. Only paper can turn out invalid. */
    readonly paperProtocol: {
      readonly issued: number;
      readonly spoiled: number;
      readonly unused: number;
    };
    readonly channels: readonly {
      readonly channel: 'paper' | 'sms_typed' | 'web';
      readonly received: number;
      readonly refused: number;
      readonly cast: number;
      readonly invalid: number;
      readonly valid: number;
    }[];
    /** Valid ballots by number of choices on them. */
    readonly validBySize: { readonly one: number; readonly two: number; readonly three: number };
    readonly validByVillage: readonly { readonly villageCode: string; readonly valid: number }[];
  };
  readonly approvalTrail: ApprovalTrailContent & { readonly publishedDayOffset: number };
  readonly proposals: readonly NamunaobodProposal[];
}

// ---------------------------------------------------------------- anorzor-collection.json, duoba-consensus.json

export interface CommentContent {
  readonly login: string;
  readonly dayOffset: number;
  readonly text: LocalText;
}

export interface AnorzorProposal extends ProposalTextContent {
  /** The author's own guess, if any. */
  readonly estimatedCostTjs: Somoni | null;
  /** The author asked to be shown as "resident of N". */
  readonly authorWithheld: boolean;
  readonly supports: { readonly confirmed: number; readonly unconfirmed: number };
  readonly comments: readonly CommentContent[];
}

export interface AnorzorCollectionContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'collection';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
  };
  readonly envelopes: readonly EnvelopeContent[];
  readonly proposals: readonly AnorzorProposal[];
}

export interface DuobaProposal extends ProposalTextContent {
  readonly costTjs: Somoni;
  readonly upkeep: LocalText;
  readonly orderPosition: number;
}

export interface PositionContent {
  readonly seatNumber: number;
  /** `null`: this seat has not stated its position yet. */
  readonly stance: 'agree' | 'agree_with_reservation' | 'abstain' | 'object' | null;
  /** Present with a reservation and with an objection. */
  readonly reason: LocalText | null;
  readonly dayOffset: number | null;
}

export interface DuobaConsensusContent {
  readonly jamoatCode: string;
  readonly title: LocalText;
  readonly phase: 'deliberation';
  readonly planFromYearOffset: number;
  readonly planToYearOffset: number;
  readonly timeline: {
    readonly preparationDayOffset: number;
    readonly collectionOpensDayOffset: number;
    readonly collectionClosesDayOffset: number;
    readonly screeningDayOffset: number;
    readonly deliberationDayOffset: number;
  };
  readonly envelopes: readonly EnvelopeContent[];
  readonly proposals: readonly DuobaProposal[];
  readonly round: {
    readonly number: number;
    readonly openedDayOffset: number;
    readonly closesDayOffset: number;
    readonly question: LocalText;
    readonly proposalKeys: readonly string[];
    readonly positions: readonly PositionContent[];
    readonly comments: readonly CommentContent[];
  };
}
