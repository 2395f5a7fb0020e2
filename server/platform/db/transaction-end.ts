import type { EntityManager, QueryRunner } from 'typeorm';
import type { Tx } from './handles.js';

type AtEnd = (committed: boolean) => void;

/** By the runner of the transaction, which a transaction inside another one shares with it. */
const waiting = new WeakMap<object, AtEnd[]>();

/** Calls `atEnd` once this transaction has ended, with whether it was committed. Nothing that can fail belongs there. */
export function whenEnded(tx: Tx, atEnd: AtEnd): void {
  const runner = runnerOf(tx);
  const list = waiting.get(runner);
  if (list) list.push(atEnd);
  else waiting.set(runner, [atEnd]);
}

/** For whoever ran the transaction: one that lay inside another one has not ended before that one has. */
export function endTransaction(tx: Tx, committed: boolean): void {
  const runner = runnerOf(tx);
  if (runner.isTransactionActive) return;
  for (const atEnd of waiting.get(runner) ?? []) atEnd(committed);
  waiting.delete(runner);
}

/** The connection a transaction runs on: one object as long as the connection lives, one transaction at a time on it. */
export async function connectionOf(tx: Tx): Promise<object> {
  return (await runnerOf(tx).connect()) as object;
}

function runnerOf(tx: Tx): QueryRunner {
  const { queryRunner } = tx as unknown as EntityManager;
  if (!queryRunner) throw new Error('this handle is not inside a transaction');
  return queryRunner;
}

/** Thrown inside a transaction whose work is to be done again from the beginning on a fresh one. */
export class RepeatTransaction extends Error {
  override readonly name = 'RepeatTransaction';
}
