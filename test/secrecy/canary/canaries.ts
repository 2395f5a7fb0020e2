import { randomBytes } from 'node:crypto';
import type { RoleCode } from '../../../server/domain/policy/roles.js';

/** Who walks: nobody known, somebody else from the village, each role alone, a voter by code, and officials of elsewhere. */
export type Who =
  'anonymous' | RoleCode | 'voter_by_code' | 'officials_of_neighbour' | 'officials_of_far';

const registers: readonly Who[] = [
  'village_rep',
  'recorder',
  'jamoat_admin',
  'sysadmin',
  // fillSeat, buildRoll; the chair answers for the committee and its register (`peopleInSight`).
  'sddc_secretary',
  'sddc_chair',
];
const rollDesk: readonly Who[] = ['village_rep', 'recorder', 'sddc_secretary'];
const choiceDesk: readonly Who[] = ['recorder', 'sddc_secretary', 'sddc_chair', 'jamoat_chair'];
const draftTable: readonly Who[] = [
  'sddc_secretary',
  'sddc_chair',
  'sddc_member',
  'facilitator',
  'jamoat_admin',
  'jamoat_chair',
  'council_deputy',
  'technical_reviewer',
  'district_reviewer',
];

interface Rule {
  readonly who: readonly Who[];
  readonly why: string;
}

/**
 * The reviewed pairs: what nobody but these may ever be shown. Written from what the product promises ("Who sees what":
 * phones, birth years, roll, drafts, hidden counts, reasons before they are issued never; an author may be withheld) and
 * from the acts of `docs/domain/permissions.md`: somebody sees what an act of theirs cannot be done without.
 */
export const rules = {
  login: { who: [], why: 'phones and sign-in names are shown to nobody but their owner' },
  secret: { who: [], why: 'hashes, keys, codes, pseudonyms and receipts leave the database never' },
  hiddenCount: { who: [], why: 'nobody sees votes before the count' },
  registeredName: {
    who: registers,
    why: 'confirmPerson, grantRole and fillSeat keep the register; the roll is built from it',
  },
  supporterName: { who: registers, why: 'supporters are never listed; the register names people' },
  confirmation: { who: registers, why: 'confirmPerson refers to a paper list' },
  personBirthYear: {
    who: rollDesk,
    why: 'mergeRollEntries and markAttendance tell namesakes apart',
  },
  rollName: {
    who: rollDesk,
    why: 'addRollEntry, issueCodes, startAssistedSession, markAttendance',
  },
  household: {
    who: rollDesk,
    why: 'mergeRollEntries tells namesakes apart',
  },
  listNumber: {
    who: [...rollDesk, ...choiceDesk],
    why: 'the same acts find people by their number; decidePaperIncident compares it with the printed list',
  },
  attendance: {
    who: [...registers, 'sddc_member', 'jamoat_chair'],
    why: 'enterTallySheet and signTally are done before the list of those who came',
  },
  incidentName: { who: [...rollDesk, ...choiceDesk], why: 'decidePaperIncident is about a person' },
  incidentWords: { who: choiceDesk, why: 'decidePaperIncident needs two persons' },
  lateName: {
    who: [...registers, ...choiceDesk],
    why: 'confirmChoiceAct; and whoever keeps registers',
  },
  challenge: {
    who: choiceDesk,
    why: 'fileRollChallenge for others, decideRollChallenge, and who answers for the desk of the choice',
  },
  challengeDecision: { who: choiceDesk, why: 'decideRollChallenge: before both have spoken' },
  tallyAlone: { who: [], why: 'tellers do not see each other’s counts' },
  tallyUnsigned: {
    who: ['village_rep', 'recorder', 'sddc_member', 'sddc_secretary', 'sddc_chair', 'jamoat_chair'],
    why: 'enterTallySheet and signTally; for everybody else counts are hidden before the result',
  },
  assistedLog: {
    who: ['sddc_secretary', 'sddc_chair', 'jamoat_chair', 'observer'],
    why: 'the log of help is read by those who answer for the choice and by observers',
  },
  paperCount: { who: choiceDesk, why: 'countPlace and signBalanceNote' },
  paperNote: { who: choiceDesk, why: 'signBalanceNote, until it stands in the result' },
  paperEntry: { who: choiceDesk, why: 'enterPaperSheet and decidePaperEntry' },
  paperDecision: { who: choiceDesk, why: 'decidePaperEntry' },
  correction: {
    who: choiceDesk,
    why: 'proposeResultCorrection and confirmResultCorrection: what waits for a second person is no version yet',
  },
  withheldName: {
    who: ['sddc_secretary', 'sddc_chair', 'technical_reviewer'],
    why: 'screenProposal, mergeProposal, setCostLines, and the chair before whom the list is put',
  },
  draft: { who: draftTable, why: 'draftPlan and its readers before it is sent for approval' },
  conflictReason: {
    who: ['facilitator', 'sddc_member', 'sddc_chair', 'sddc_secretary'],
    why: 'stays at the committee’s table: commentRound',
  },
  changedPosition: {
    who: ['facilitator', 'sddc_member', 'sddc_chair', 'sddc_secretary'],
    why: 'stays at the committee’s table: commentRound',
  },
  unissuedReason: {
    who: [
      'sddc_secretary',
      'sddc_chair',
      'sddc_member',
      'recorder',
      'jamoat_admin',
      'jamoat_chair',
      'council_deputy',
      'district_reviewer',
    ],
    why: 'recordFromPaper and confirmFromPaper; a paper of one person is not issued',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type Kind = keyof typeof rules;

/** Something private that was put into the database: words or bytes as text, or a number nothing else has. */
export interface Canary {
  readonly kind: Kind;
  readonly value: string | number;
}

/** Collects what is planted. */
export class Canaries {
  readonly all: Canary[] = [];

  /** Words nothing else has; every search for `zq` finds them. */
  words(kind: Kind): string {
    return this.keep(kind, `zq${kind.toLowerCase().slice(0, 6)}${randomBytes(5).toString('hex')}`);
  }

  keep<V extends string | number>(kind: Kind, value: V): V {
    this.all.push({ kind, value });
    return value;
  }
}

/** Looks for canaries in whatever came out. */
export class Watcher {
  private readonly texts: readonly { readonly kind: Kind; readonly text: string }[];
  private readonly numbers: readonly { readonly kind: Kind; readonly pattern: RegExp }[];

  constructor(all: readonly Canary[]) {
    this.texts = all.flatMap(({ kind, value }) =>
      typeof value === 'string' ? [{ kind, text: value.toLowerCase() }] : [],
    );
    this.numbers = all.flatMap(({ kind, value }) =>
      typeof value === 'number' ? [{ kind, pattern: numberPattern(value) }] : [],
    );
  }

  /** The kinds that occur in a text. */
  seenIn(text: string): Set<Kind> {
    const lower = text.toLowerCase();
    return new Set([
      ...this.texts.filter((one) => lower.includes(one.text)).map(({ kind }) => kind),
      ...this.numbers.filter(({ pattern }) => pattern.test(lower)).map(({ kind }) => kind),
    ]);
  }

  /** What this one should not have seen there, each as a line. */
  leaks(who: Who, where: string, text: string): string[] {
    return [...this.seenIn(text)].flatMap((kind) => {
      const allowed: readonly Who[] = rules[kind].who;
      return allowed.includes(who) ? [] : [`${kind} to ${who} at ${where}`];
    });
  }
}

/** A number by itself, also with its thousands apart; not within an identifier, a digest, a fraction or a date. */
function numberPattern(value: number): RegExp {
  const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, '[\\s\\u00a0\\u202f,]?');
  return new RegExp(`(?<![\\w.%#-])${digits}(?![\\w%-]|\\.\\d)`);
}
