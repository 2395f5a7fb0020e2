import type { LocalText } from './text.js';

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
