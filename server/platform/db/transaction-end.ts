import type { EntityManager } from 'typeorm';
import type { Tx } from './handles.js';

type AtEnd = (committed: boolean) => void;

const waiting = new WeakMap<object, AtEnd[]>();

/** Calls `atEnd` once this transaction has ended, with whether it was committed. Nothing that can fail belongs there. */
export function whenEnded(tx: Tx, atEnd: AtEnd): void {
  const list = waiting.get(tx);
  if (list) list.push(atEnd);
  else waiting.set(tx, [atEnd]);
}

export function endTransaction(manager: EntityManager, committed: boolean): void {
  for (const atEnd of waiting.get(manager) ?? []) atEnd(committed);
  waiting.delete(manager);
}

/** The connection a transaction runs on: one object as long as the connection lives, one transaction at a time on it. */
export async function connectionOf(tx: Tx): Promise<object> {
  const { queryRunner } = tx as unknown as EntityManager;
  if (!queryRunner) throw new Error('this handle is not inside a transaction');
  return (await queryRunner.connect()) as object;
}

/** Thrown inside a transaction whose work is to be done again from the beginning on a fresh one. */
export class RepeatTransaction extends Error {
  override readonly name = 'RepeatTransaction';
}
