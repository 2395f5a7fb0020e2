import type { Channel, ChoiceAct } from '../../../domain/choice/choice-status.js';
import type { ChoiceRule } from '../../../domain/choice/choice-rule.js';
import type { Section } from '../../../domain/choice/meeting-tally.js';
import type { BalanceName } from '../../../domain/choice/polling-place.js';
import type { RoleCode } from '../../../domain/policy/roles.js';
import type { TieOrder } from '../../../domain/voting/tie-order.js';

/** Every word that stands on a result sheet. Terms follow the glossary of the domain. */
export interface SheetWords {
  readonly republic: string;
  readonly title: string;
  readonly subtitle: string;
  readonly jamoatOf: (name: string) => string;
  readonly period: (years: string) => string;
  readonly demo: string;
  readonly demoImported: string;
  readonly demoShort: string;
  readonly code: string;
  readonly page: (page: number, pages: number) => string;
  readonly somoni: (currency: string) => string;

  readonly opened: string;
  readonly lastDay: string;
  readonly closed: string;
  readonly sealed: string;
  readonly counted: string;
  readonly taken: string;

  readonly version: (version: number) => string;
  readonly versionHead: (version: number) => string;
  readonly corrected: (when: string) => string;
  readonly worksLeftOut: (numbers: string) => string;
  readonly nothingLeftOut: string;
  readonly earlier: (version: number, when: string, path: string) => string;
  readonly replaced: (version: number, when: string) => string;

  readonly ruleHead: string;
  readonly money: (amount: string) => string;
  readonly ballotMax: (works: number | null) => string;
  readonly rule: Readonly<Record<ChoiceRule, string>>;
  readonly step: (amount: string) => string;
  readonly tieOrder: Readonly<Record<TieOrder['kind'], string>>;
  readonly seed: (digits: string) => string;

  readonly resultHead: string;
  readonly order: string;
  readonly onBallot: string;
  readonly work: string;
  readonly cost: string;
  readonly votes: string;
  readonly outcome: string;
  readonly selected: string;
  readonly notSelected: string;
  readonly leftOut: string;
  readonly ballots: (valid: string, blank: string) => string;
  readonly spent: (spent: string, budget: string) => string;
  readonly noTies: string;
  readonly ties: (sets: string) => string;
  readonly lotDecided: string;
  readonly lotNotNeeded: string;

  readonly turnoutHead: string;
  readonly village: string;
  readonly onRoll: string;
  readonly tookPart: string;
  readonly fewerThanFive: string;
  readonly small: string;
  readonly all: string;
  readonly channelHead: string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly late: (people: string) => string;
  readonly noneLate: string;

  readonly paperHead: string;
  readonly place: string;
  readonly issued: string;
  readonly inBox: string;
  readonly spoiled: string;
  readonly unused: string;
  readonly marked: string;
  readonly valid: string;
  readonly blank: string;
  readonly invalid: string;
  readonly refused: string;
  readonly balanceHead: string;
  readonly balance: Readonly<Record<BalanceName, string>>;
  readonly allHold: string;
  readonly noteHead: string;
  readonly unsigned: string;

  readonly meetingHead: string;
  readonly meetingNote: string;
  readonly meeting: string;
  readonly group: string;
  readonly section: Readonly<Record<Section, string>>;
  readonly people: string;
  readonly yes: string;
  readonly no: string;
  readonly abstain: string;

  readonly checkHead: string;
  readonly receipts: (count: string, path: string) => string;
  readonly ballotFile: (path: string) => string;
  readonly receiptList: (path: string) => string;
  readonly frozen: string;
  readonly importedFile: string;
  readonly trail: (day: string) => string;
  readonly resultPage: string;

  readonly suspendedHead: string;
  readonly suspended: (
    from: string,
    to: string,
    by: readonly [string, string],
    ballots: string,
  ) => string;

  readonly actsHead: string;
  readonly act: Readonly<Record<ChoiceAct, string>>;
  readonly role: Readonly<Record<RoleCode, string>>;
  readonly noActs: string;

  readonly signHead: string;
  readonly observers: string;
  readonly signature: string;
  readonly stamp: string;
}
