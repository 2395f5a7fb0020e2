import type { ProblemKind } from './problems/problem-entry.js';
import { type ProblemCode, problemTable } from './problems/problem-table.js';

/** A value put into a problem's sentence, e.g. `{ key: 'count', value: '3' }`. */
export interface ProblemDetail {
  readonly key: string;
  readonly value: string;
}

/** An expected refusal: a value, never a throw. `message` is English, for readers of the API; screens translate `code`. */
export interface Problem {
  readonly __typename: ProblemKind;
  readonly code: ProblemCode;
  readonly message: string;
  /** The input field the problem belongs to, outermost first; `null` when it belongs to the whole act. */
  readonly path: readonly string[] | null;
  readonly details: readonly ProblemDetail[];
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export interface ProblemOptions {
  readonly path?: readonly string[];
  readonly details?: Readonly<Record<string, string | number | bigint>>;
}

/** Builds the problem with this code; `{name}` in its sentence is filled from `details`. */
export function problem(code: ProblemCode, options: ProblemOptions = {}): Problem {
  const entry = problemTable[code];
  const details = Object.entries(options.details ?? {}).map(([key, value]) => ({
    key,
    value: String(value),
  }));
  const message = details.reduce<string>(
    (text, { key, value }) => text.replaceAll(`{${key}}`, () => value),
    entry.message,
  );
  return { __typename: entry.kind, code, message, path: options.path ?? null, details };
}

export function refusal(
  code: ProblemCode,
  options: ProblemOptions = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: problem(code, options) };
}
