import type { Channel, ChoiceAct } from '../../../domain/choice/choice-status.js';
import type { ChoiceRule } from '../../../domain/choice/choice-rule.js';
import type { SectionCount, Section } from '../../../domain/choice/meeting-tally.js';
import type { Balance } from '../../../domain/choice/polling-place.js';
import type { RoleCode } from '../../../domain/policy/roles.js';
import type { TieOrder } from '../../../domain/voting/tie-order.js';
import type { Protocol } from '../paper/place-protocol.js';

export interface SignedBy {
  readonly name: string;
  readonly role: RoleCode;
}

export interface SheetPlace {
  readonly number: number;
  readonly name: string;
  /** Names of its village; empty: the whole jamoat. */
  readonly village: string;
  readonly protocol: Protocol;
  /** The equations; empty where no box was opened. A note stands where one does not hold. */
  readonly balances: readonly (Balance & {
    readonly note: { readonly words: string; readonly signatures: readonly SignedBy[] } | null;
  })[];
}

export interface SheetTally {
  readonly village: string;
  readonly heldOn: string;
  readonly sections: readonly Section[];
  readonly attendance: number;
  /** In order of position. */
  readonly hands: readonly SectionCount[];
}

export interface SheetProject {
  readonly position: number;
  readonly title: string;
  readonly costMinor: bigint;
  readonly votes: number;
  /** Order of selection; `null`: not selected. */
  readonly rank: number | null;
  /** Whether this version of the result does not count it. */
  readonly leftOut: boolean;
}

/** A correction two persons made. */
export interface SheetCorrection {
  readonly version: number;
  readonly madeAt: Date;
  readonly reason: string;
  /** Numbers on the ballot. */
  readonly leftOut: readonly number[];
  /** Who proposed it, then who confirmed it. */
  readonly signatures: readonly SignedBy[];
}

/** Everything that stands on the result sheet of a counted choice, names in one language. Days are `YYYY-MM-DD`. */
export interface ResultSheet {
  readonly choiceId: string;
  /** See `documentCode`: the same in every language. */
  readonly code: string;
  /** 1: the first count. */
  readonly version: number;
  /** What this version corrects; `null` on the sheet of the first count. */
  readonly correction: SheetCorrection | null;
  /** Every version there is, oldest first. */
  readonly versions: readonly { readonly version: number; readonly madeAt: Date }[];
  /** Address of the open files of this count, without the kind. */
  readonly files: string;
  readonly demo: boolean;
  /** SHA-256 of the file an election was taken over from; `null`: it was held here. */
  readonly importedFrom: string | null;
  readonly district: string;
  readonly jamoat: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly openedAt: Date | null;
  readonly closesOn: string;
  readonly closedAt: Date | null;
  readonly sealedAt: Date | null;
  readonly countedAt: Date;
  readonly currency: string;
  readonly budgetMinor: bigint;
  readonly ballotMax: number | null;
  readonly rule: ChoiceRule;
  readonly stepMinor: bigint;
  readonly tieOrder: TieOrder['kind'];
  readonly seed: string | null;
  readonly onRoll: number;
  /** `null`: fewer than five. */
  readonly tookPart: number | null;
  readonly turnout: readonly {
    readonly villages: string;
    readonly onRoll: number;
    readonly tookPart: number;
  }[];
  readonly channels: readonly { readonly channel: Channel; readonly tookPart: number }[];
  readonly places: readonly SheetPlace[];
  readonly tallies: readonly SheetTally[];
  /** Times in which the choice was suspended because its database came back from a backup, in order. */
  readonly suspensions: readonly {
    readonly suspendedAt: Date;
    readonly resumedAt: Date;
    /** Names of the two persons. */
    readonly resumedBy: readonly [string, string];
    /** Ballots by phone or web, with help as well, from before, counted as they were. */
    readonly keptBallots: number;
  }[];
  /** People whose ballots came after the close. */
  readonly late: number;
  readonly ballots: number;
  readonly emptyBallots: number;
  /** In the order of the result. */
  readonly projects: readonly SheetProject[];
  readonly spentMinor: bigint;
  readonly ties: readonly (readonly number[])[];
  readonly lotDecided: boolean;
  readonly receipts: number;
  /** SHA-256, in hexadecimal, of the open ballot file, the list of receipts, and what was frozen before the opening. */
  readonly ballotFileHash: string;
  readonly receiptsHash: string;
  readonly fingerprint: string;
  readonly confirmations: readonly (SignedBy & { readonly act: ChoiceAct; readonly at: Date })[];
}

/** The newest published head of the trail. */
export interface TrailHead {
  readonly day: string;
  readonly digest: string;
}
