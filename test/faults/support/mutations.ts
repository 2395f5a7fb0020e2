/** One place of the built program and what stands there instead. */
export interface Mutation {
  /** End of the path below `dist/server`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const statement = 'choice/cast/cast-statement.js';
const batches = 'choice/cast/cast-batches.js';
const casting = 'choice/cast/cast-ballot.js';

/** What the casting would be without one of its safeguards. Each is found by a test here; a control shows it. */
export const mutations = {
  /** Answers first and stores a little later, as whoever writes behind does. */
  answersTooEarly: {
    file: batches,
    from: 'const lane = await this.openLane();',
    to: `for (const job of batch) job.resolve({ kind: 'stored', castCount: 1 });
         await new Promise((resolve) => setTimeout(resolve, 500));
         const lane = await this.openLane();`,
  },
  /** Takes the end of its lane of the trail for the beginning after it connected anew. */
  forgetsTheHead: {
    file: batches,
    from: 'hash: head?.hash ?? Buffer.alloc(32)',
    to: 'hash: Buffer.alloc(32)',
  },
  /** Does not ask whether a ballot is stored under this receipt already. */
  doesNotKnowRepeats: {
    file: statement,
    from: 'AND same IS NOT TRUE',
    to: '',
  },
  /** Draws a receipt for every answer. */
  drawsReceipts: {
    file: casting,
    from: 'const receipt = receiptOfCast(key, input.id.toLowerCase());\n        const content',
    to: 'const receipt = receiptOfCast(key, crypto.randomUUID());\n        const content',
  },
  /** Takes whoever wrote at the same moment for somebody else. */
  takesItselfForAnother: {
    file: batches,
    from: 'expected !== null && expected !== (row.before ?? 0)',
    to: 'row.before !== null',
  },
  /** Does not hold the choice while it stores. */
  doesNotHoldTheChoice: {
    file: statement,
    from: "status = 'open' FOR SHARE",
    to: "status = 'open'",
  },
  /** Does not write down who came too late. */
  forgetsTheLate: {
    file: casting,
    from: 'await this.late.note(ctx, choice, entry.id);',
    to: '',
  },
  /** Lets the clock decide whether a choice is open. */
  believesTheClock: {
    file: statement,
    from: "id = $1 AND status = 'open' FOR SHARE",
    to: "id = $1 AND (status = 'open' OR $16 < closed_at) FOR SHARE",
  },
} as const satisfies Readonly<Record<string, Mutation>>;
