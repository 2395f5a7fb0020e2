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
