import type { DocumentNode } from 'graphql';
import type { FormValues } from '../domain/form-values.js';
import type { Locale } from '../domain/locale.js';
import type { Outcome, Problem } from '../domain/outcome.js';

/** What the built public pages (`web/src/entry-server.tsx`) offer to the server. */
export interface PublicPages {
  readonly pages: readonly PageHandle[];
  render(page: PageHandle, input: PageInput): RenderedPage;
  renderFault(kind: 'not_found' | 'forbidden' | 'fault', request: PageRequest): RenderedPage;
}

export interface PageHandle {
  readonly path: string;
  readonly document: DocumentNode;
  variables(request: PageRequest): unknown;
  found?(data: unknown): boolean;
  readonly acts?: Readonly<Record<string, ActHandle>>;
}

export interface ActHandle {
  readonly document: DocumentNode;
  variables(values: FormValues, request: PageRequest): Outcome<unknown>;
  result(
    data: unknown,
    request: PageRequest,
  ):
    | { readonly ok: true; readonly redirect: string }
    | { readonly ok: false; readonly problem: Problem };
}

export interface PageRequest {
  readonly locale: Locale;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly newId: string;
  readonly now: Date;
}

export interface PageInput {
  readonly request: PageRequest;
  readonly data: unknown;
  readonly form: {
    readonly act: string;
    readonly values: FormValues;
    readonly problems: readonly Problem[];
  } | null;
}

export interface RenderedPage {
  readonly title: string;
  readonly body: string;
}
