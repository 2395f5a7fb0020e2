/** Whole somoni as a decimal string, e.g. `"820000"`. */
export type Somoni = string;

export type FundingSource =
  'jamoat' | 'district' | 'community_cash' | 'in_kind' | 'remittance' | 'donor' | 'private';

export type Financing = Readonly<Record<FundingSource, Somoni>>;

export interface EnvelopeContent {
  readonly source: FundingSource;
  readonly ceilingTjs: Somoni;
}
