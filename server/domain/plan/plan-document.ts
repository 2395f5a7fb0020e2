import type { ApprovalOutcome, ApprovalStepKind } from '../approval/approval-step.js';
import type { Locale } from '../locale.js';
import type { FundingSource } from './funding-source.js';

/**
 * A published plan as it is fingerprinted, stored and given away: names and texts in every language there is, amounts
 * as decimal strings of the smallest unit, days as YYYY-MM-DD. Page, PDF, CSV and JSON of a publication say only what
 * stands here. It holds no person: who acted is named by role.
 */
export interface PlanDocument {
  readonly format: 'maslihat-plan-1';
  readonly publication: {
    readonly id: string;
    readonly number: number;
    /** The day in Dushanbe. */
    readonly publishedOn: string;
  };
  /** An invented plan of the demonstration. */
  readonly demo: boolean;
  readonly jamoat: DocumentPlace;
  readonly district: DocumentPlace;
  readonly plan: {
    readonly cycleId: string;
    readonly kind: 'jmp' | 'village_fund';
    readonly version: number;
    readonly fromYear: number;
    readonly toYear: number;
    readonly currency: string;
    readonly orderFrom: 'choice' | 'committee';
    readonly orderReason: DocumentText | null;
    /** SHA-256 of the file whose election this plan is made of; `null` for a cycle lived through here. */
    readonly importedFrom: string | null;
  };
  /** Every village of the jamoat. */
  readonly villages: readonly DocumentPlace[];
  readonly envelopes: readonly DocumentEnvelope[];
  readonly lines: readonly DocumentLine[];
  readonly reserve: readonly DocumentLine[];
  readonly totals: {
    readonly cost: string;
    readonly shares: readonly DocumentShare[];
    readonly periods: readonly {
      readonly fromYear: number;
      readonly toYear: number;
      readonly lines: number;
      readonly cost: string;
      readonly shares: readonly DocumentShare[];
    }[];
  };
  /** Every decision on every version, in the order in which they were taken. */
  readonly approvals: readonly DocumentApproval[];
}

export interface DocumentPlace {
  readonly id: string;
  /** `en` is in Latin letters; a spelling nobody knows is left out. */
  readonly names: Readonly<Partial<Record<Locale, string>>>;
}

export interface DocumentText {
  readonly text: string;
  readonly language: string;
}

export interface DocumentEnvelope {
  readonly id: string;
  readonly source: FundingSource;
  readonly label: string;
  readonly ceiling: string;
}

export interface DocumentShare {
  readonly envelopeId: string;
  readonly amount: string;
}

export interface DocumentLineText {
  readonly title: string;
  readonly responsible: string;
  readonly indicator: string | null;
  readonly upkeep: string | null;
}

export interface DocumentLine {
  readonly key: string;
  readonly number: number;
  readonly rank: number | null;
  readonly reasonAgainstRank: DocumentText | null;
  /** By language: tg, ru, en, or und when not known. */
  readonly texts: Readonly<Record<string, DocumentLineText>>;
  readonly originalLanguage: string;
  readonly sector: string;
  readonly villageIds: readonly string[];
  readonly fromYear: number;
  readonly toYear: number;
  readonly cost: string;
  readonly shares: readonly DocumentShare[];
}

export interface DocumentApproval {
  readonly version: number;
  readonly step: ApprovalStepKind;
  readonly outcome: ApprovalOutcome;
  readonly number: string | null;
  readonly date: string;
  readonly votes: {
    readonly deputies: number;
    readonly votesFor: number;
    readonly votesAgainst: number;
    readonly votesAbstain: number;
  } | null;
  readonly fromPaper: boolean;
  readonly lineReasons: readonly {
    readonly lineKey: string;
    readonly reason: string;
    readonly language: string;
  }[];
}

/** The words of a line for a reader of `locale`: in that language where there are any, otherwise the original. */
export function documentText(line: DocumentLine, locale: Locale): DocumentLineText {
  const text =
    line.texts[locale] ?? line.texts[line.originalLanguage] ?? Object.values(line.texts)[0];
  if (!text) throw new Error(`The line ${line.key} has no text.`);
  return text;
}

/** The name of a place for a reader of `locale`; where that spelling is not known, the Latin one. */
export function documentName({ names }: DocumentPlace, locale: Locale): string {
  return names[locale] ?? names.en ?? names.tg ?? names.ru ?? '';
}
