import { randomUUID } from 'node:crypto';
import { type ChoiceRule, usualStep } from '../../../server/domain/choice/choice-rule.js';
import type { Franchise } from '../../../server/domain/choice/franchise.js';
import type { ChoiceAct } from '../../../server/domain/choice/choice-status.js';
import type { GraphqlAnswer, TestApp } from '../test-app.js';
import { aPerson, aVillage, type BuiltPerson, type BuiltVillage } from './people.js';
import { aCycleIn, aProposal, type BuiltCycle } from './proposals.js';

export interface BuiltChoice {
  readonly id: string;
  readonly cycle: BuiltCycle;
  readonly village: BuiltVillage;
  readonly secretary: BuiltPerson;
  readonly chair: BuiltPerson;
  readonly recorder: BuiltPerson;
  /** Confirmed residents; on the roll once it is built. */
  readonly residents: readonly BuiltPerson[];
  /** Proposal ids in the order of their numbers. */
  readonly proposals: readonly string[];
}

export interface ChoiceOptions {
  /** How far it is taken. */
  readonly until?: 'shortlist' | 'prepared' | 'roll' | 'open';
  readonly residents?: number;
  /** Costs in diram, one proposal for each. */
  readonly costs?: readonly bigint[];
  readonly budget?: bigint;
  readonly ballotMax?: number | null;
  readonly rule?: ChoiceRule;
  /** What equal shares grow by, in diram. */
  readonly step?: bigint;
  /** What its charter says about who may take part. */
  readonly franchise?: Partial<Franchise>;
}

export const dice = '1234561234';

const problemFields = '... on Problem { __typename code message path }';

/** Sends one mutation with its input and answers the member of its result union. */
export async function act(
  app: TestApp,
  mutation: string,
  input: Record<string, unknown>,
  cookie?: string,
  fields = '',
): Promise<{ readonly __typename: string; readonly code?: string } & Record<string, unknown>> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const answer: GraphqlAnswer = await app.graphql(
    `mutation ($input: ${name}Input!) { result: ${mutation}(input: $input) {
       __typename ${problemFields} ${fields === '' ? '' : `... on ${name}Success { ${fields} }`} } }`,
    // A casting is named by its sender; who does not care which one gets a fresh name.
    { input: mutation === 'castBallot' ? { id: randomUUID(), ...input } : input },
    { cookie },
  );
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join(' '));
  return (answer.data as { result: { __typename: string } }).result;
}

/** Lets two persons confirm an act of a choice. */
export async function confirmBoth(
  app: TestApp,
  choice: Pick<BuiltChoice, 'id' | 'secretary' | 'chair'>,
  what: ChoiceAct,
): Promise<void> {
  for (const { cookie } of [choice.secretary, choice.chair]) {
    const input = { choiceId: choice.id, act: what, ...(what === 'open' ? { seed: dice } : {}) };
    const result = await act(app, 'confirmChoiceAct', input, cookie);
    if (result.code !== undefined) throw new Error(`${what}: ${result.code}`);
  }
}

let jamoatsTaken = 0;

/** A jamoat no other choice of this file is in: a roll holds everybody who is confirmed in its jamoat. */
async function nextJamoat(app: TestApp): Promise<string> {
  const [row] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats ORDER BY id OFFSET $1 LIMIT 1`,
    [jamoatsTaken],
  );
  jamoatsTaken += 1;
  return row!.id;
}

/** A choice in a cycle of its own, through the acts people would do; open with four residents when nothing is said. */
export async function aChoice(app: TestApp, options: ChoiceOptions = {}): Promise<BuiltChoice> {
  const {
    until = 'open',
    costs = [7_000_00n, 4_000_00n, 3_000_00n],
    budget = 10_000_00n,
    ballotMax = null,
    rule = 'greedy_score',
    step = usualStep,
  } = options;
  const village = await aVillage(app, await nextJamoat(app));
  const charter = { ballotMax, choiceRule: rule, choiceStepMinor: step, ...options.franchise };
  const cycle = await aCycleIn(app, village, 'choice', charter);
  const proposals: string[] = [];
  for (const [index, amountMinor] of costs.entries()) {
    const { id } = await aProposal(app, cycle, {
      title: `Пешниҳод ${String(index + 1)}`,
      costLines: [{ label: 'Ҳама', quantity: '', amountMinor }],
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    proposals.push(id);
  }
  const residents = await Promise.all(
    Array.from({ length: options.residents ?? 4 }, () =>
      aPerson(app, village, { confirmed: true }),
    ),
  );
  const [secretary, chair, recorder] = await Promise.all([
    aPerson(app, village, { roles: ['sddc_secretary'] }),
    aPerson(app, village, { roles: ['sddc_chair'] }),
    aPerson(app, village, { roles: ['recorder'] }),
  ]);
  const id = randomUUID();
  const choice = { id, cycle, village, secretary, chair, recorder, residents, proposals };
  if (until === 'shortlist') return choice;
  const { cookie } = secretary;
  await act(
    app,
    'prepareChoice',
    { ...prepareInput(choice), budget: money(budget), order: proposals },
    cookie,
  );
  if (until === 'prepared') return choice;
  await act(app, 'buildRoll', { choiceId: id }, cookie);
  if (until === 'open') await confirmBoth(app, choice, 'open');
  return choice;
}

export function prepareInput(choice: Pick<BuiltChoice, 'id' | 'cycle'>) {
  const { id, cycle } = choice;
  return { id, cycleId: cycle.id, closesOn: '2190-01-01' };
}

export function money(amount: bigint, currency = 'TJS') {
  return { amount: String(amount), currency };
}
