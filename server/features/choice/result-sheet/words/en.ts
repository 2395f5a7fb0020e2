import type { SheetWords } from '../sheet-words.js';

export const en: SheetWords = {
  republic: 'Republic of Tajikistan',
  title: 'Result sheet',
  subtitle: 'of the choice of priorities',
  jamoatOf: (name) => `Jamoat of ${name}`,
  period: (years) => `Jamoat Management Plan ${years}`,
  demo: 'DEMO. Jamoat, people and figures are invented.',
  demoImported: 'DEMO. The jamoat is invented; proposals and votes come from the file named below.',
  demoShort: 'DEMO',
  code: 'Document code',
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  somoni: (currency) => currency,

  opened: 'Opened',
  lastDay: 'Last day for ballots',
  closed: 'Closed',
  sealed: 'Sealed',
  counted: 'Counted',
  taken: 'taken from a file',

  version: (version) => `Version ${String(version)}`,
  versionHead: (version) => `Version ${String(version)} of the result`,
  corrected: (when) => `Corrected on ${when}, for this reason:`,
  worksLeftOut: (numbers) =>
    `Left out of the count because they cannot be carried out, by their numbers on the ballot: ${numbers}. The sealed ballots are the same.`,
  nothingLeftOut: 'No work is left out of the count. The sealed ballots are the same.',
  earlier: (version, when, path) =>
    `Version ${String(version)} of ${when} stays to be read at ${path}`,
  replaced: (version, when) =>
    `This version does not hold any more: version ${String(version)} of ${when} has corrected it.`,

  ruleHead: 'Money and rule, fixed before the first ballot',
  money: (amount) => `Money for the works: ${amount}.`,
  ballotMax: (works) =>
    works === null
      ? 'Every ballot may support as many works as the voter likes.'
      : `Every ballot may support at most ${String(works)} works.`,
  rule: {
    greedy_score:
      'Rule “Most supporters first”. The work with the most supporters comes first; then, down the list, each one is chosen that the rest of the money still pays for.',
    mes_cost_add1u:
      'Rule “Equal shares”. Every ballot decides over the same share of the money; a work is chosen when its supporters can pay for it together, and the one with the most supporters who can still pay comes first.',
  },
  step: (amount) =>
    `As long as money is left over, all shares grow by ${amount} and everything is counted again; what is left in the end goes by the number of supporters.`,
  tieOrder: {
    cost_votes_lot:
      'Between equal works the one that costs less comes first, then the one with more supporters, then a published lot decides.',
    cost_score_lex:
      'Between equal works the one that costs less comes first, then the one with more supporters, then the one whose code comes first.',
  },
  seed: (digits) => `Dice thrown before witnesses for the lot: ${digits}.`,

  resultHead: 'The result',
  order: 'Order',
  onBallot: 'No. on ballot',
  work: 'Work',
  cost: 'Cost',
  votes: 'Votes',
  outcome: 'Outcome',
  selected: 'Chosen',
  notSelected: 'Not chosen',
  leftOut: 'Left out',
  ballots: (valid, blank) => `Valid ballots: ${valid}, of these blank: ${blank}.`,
  spent: (spent, budget) => `The chosen works cost ${spent} of ${budget}.`,
  noTies: 'No two works were equal when one had to be chosen.',
  ties: (sets) => `Works that were equal, by their numbers on the ballot: ${sets}.`,
  lotDecided: 'The lot decided which of them was chosen.',
  lotNotNeeded: 'The lot did not have to decide which was chosen.',

  turnoutHead: 'Who took part, by village',
  village: 'Village',
  onRoll: 'On the roll',
  tookPart: 'Took part',
  fewerThanFive: 'fewer than 5',
  small: 'Villages with fewer than five who took part are joined with others.',
  all: 'All together',
  channelHead: 'How they took part',
  channel: {
    web: 'By phone or web',
    paper: 'On paper',
    assisted: "With somebody's help",
    meeting: 'Counted at a meeting',
    sms_typed: 'By message, typed from the list',
  },
  late: (people) =>
    `Ballots that came after the close: ${people}. They were not kept and not counted.`,
  noneLate: 'No ballot came after the close.',

  paperHead: 'Ballot papers by polling place',
  place: 'Place',
  issued: 'Issued',
  inBox: 'In the box',
  spoiled: 'Spoiled',
  unused: 'Unused',
  marked: 'Persons marked',
  valid: 'Valid',
  blank: 'of these blank',
  invalid: 'Invalid',
  refused: 'Refused',
  balanceHead: 'Balances',
  balance: {
    issued: 'Issued = in the box + spoiled + unused',
    marked: 'In the box = persons marked',
    read: 'In the box = valid + invalid',
  },
  allHold: 'All balances hold.',
  noteHead: 'Balances that do not hold, with the signed notes',
  unsigned: 'There is no note.',

  meetingHead: 'Hands counted at meetings',
  meetingNote: 'They are not among the ballots; hands for a work are added to its votes.',
  meeting: 'Meeting',
  group: 'Group',
  section: { women: 'Women', men: 'Men', youth: 'Youth up to 30' },
  people: 'People',
  yes: 'For',
  no: 'Against',
  abstain: 'Neither',

  checkHead: 'How this result is checked',
  receipts: (count, path) =>
    `Receipts: ${count} hashes are published at ${path}, as many as ballots by phone or web and with help. A voter finds the own one there: it shows that the ballot was counted, not what it says.`,
  ballotFile: (path) => `Open ballot file ${path}, SHA-256`,
  receiptList: (path) => `List of receipts ${path}, SHA-256`,
  frozen: 'Rule, money and ballot list, frozen before the opening, SHA-256',
  importedFile: 'File the election was taken from, SHA-256',
  trail: (day) => `Trail of acts, newest published head, of ${day}, SHA-256`,
  resultPage: 'Result page',

  suspendedHead: 'The choice was suspended',
  suspended: (from, to, [first, second], ballots) =>
    `Its database was restored from a backup. Suspended ${from}; resumed ${to} by ${first} and ${second}. Ballots by phone or web, with help as well, from before: ${ballots}. They were counted as they were and could not be replaced. Ballots handed in after the backup was made are lost; those people could choose again.`,

  actsHead: 'Confirmed by two persons',
  act: {
    open: 'The choice was opened',
    resume: 'The choice was resumed after a restore',
    close: 'The choice was closed',
    seal: 'The choice was sealed',
    count: 'The count was opened',
  },
  role: {
    resident: 'Resident',
    village_rep: 'Representative of the village',
    recorder: 'Recorder',
    facilitator: 'Facilitator',
    sddc_member: 'Member of the committee',
    sddc_chair: 'Chair of the committee',
    sddc_secretary: 'Secretary of the committee',
    jamoat_admin: 'Administrator of the jamoat',
    jamoat_chair: 'Chair of the jamoat',
    council_deputy: 'Deputy of the jamoat council',
    implementer: 'Executor of works',
    district_reviewer: 'Reviewer of the district',
    technical_reviewer: 'Technical reviewer',
    donor: 'Donor',
    grievance_officer: 'Officer for complaints',
    observer: 'Observer',
    sysadmin: 'Administrator of the whole system',
  },
  noActs: 'The choice was taken from a file; nobody confirmed its acts here.',

  signHead: 'Signatures',
  observers: 'Observer',
  signature: 'signature, date',
  stamp: 'Stamp',
};
