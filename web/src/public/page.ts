import type { TypedDocumentNode } from '@apollo/client';
import type { I18n } from '@lingui/core';
import type { ReactNode } from 'react';
import type { FormValues } from '../../../server/domain/form-values.js';
import type { Locale } from '../../../server/domain/locale.js';
import type { Problem } from '../../../server/domain/outcome.js';

/** The address a page was asked under, without the language: `params` from the path, `query` after the question mark. */
export interface PageRequest {
  readonly locale: Locale;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** A fresh UUID for a form that creates something. */
  readonly newId: string;
  readonly now: Date;
}

/** What a refused form shows again: everything that was typed, and what was wrong with it. */
export interface FormState {
  readonly act: string;
  readonly values: FormValues;
  readonly problems: readonly Problem[];
}

export interface PageProps<Data> {
  readonly data: Data;
  readonly request: PageRequest;
  readonly form: FormState | null;
}

export type ActResult =
  | { readonly ok: true; readonly redirect: string }
  | { readonly ok: false; readonly problem: Problem };

/** A form of a page: `POST` to the page's own address with a field `act` of this name runs this mutation. */
export interface FormAct<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (
    values: FormValues,
    request: PageRequest,
  ) =>
    | { readonly ok: true; readonly value: Variables }
    | { readonly ok: false; readonly problem: Problem };
  readonly result: (data: Data, request: PageRequest) => ActResult;
}

/** One public page: its address, the one question it asks and how the answer is shown. */
export interface PublicPage<Data, Variables> {
  /** Path pattern without the language, e.g. `/jamoats/:id`. */
  readonly path: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (request: PageRequest) => Variables;
  /** False when the thing the address names does not exist: the answer is then 404. */
  readonly found?: (data: Data) => boolean;
  readonly title: (data: Data, i18n: I18n) => string;
  readonly Component: (props: PageProps<Data>) => ReactNode;
  readonly acts?: Readonly<Record<string, FormAct<never, never>>>;
}

/** Keeps a form's types while it is written and lets the list of forms forget them. */
export function formAct<Data, Variables>(act: FormAct<Data, Variables>): FormAct<never, never> {
  return act as unknown as FormAct<never, never>;
}

/** Keeps a page's types while it is written and lets the list of pages forget them. */
export function publicPage<Data, Variables>(
  page: PublicPage<Data, Variables>,
): PublicPage<unknown, unknown> {
  return page as unknown as PublicPage<unknown, unknown>;
}
