import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { firstValue } from '../../../server/domain/form-values.js';
import type { Problem } from '../../../server/domain/outcome.js';
import { problemText } from '../lib/problems/problem-text.js';
import type { FormState, PageRequest } from './page.js';

export interface PageForm {
  /** What was typed before the form was refused, or the given start. */
  value(name: string, start?: string): string;
  values(name: string): readonly string[];
  /** The sentence for one field; undefined when the field is in order. */
  error(name: string): string | undefined;
  /** Every sentence with the field it belongs to, for the summary above the form. */
  readonly problems: readonly { readonly text: string; readonly field: string | null }[];
  /** The id of what the form creates: kept when the form comes back, so that sending twice creates one. */
  readonly id: string;
  readonly refused: boolean;
}

/** The state of one form of a page: empty the first time, full of what was typed after a refusal. */
export function usePageForm(act: string, form: FormState | null, request: PageRequest): PageForm {
  const { i18n } = useLingui();
  const mine = form?.act === act ? form : null;
  const fieldOf = (problem: Problem) => problem.path?.at(-1) ?? null;
  return {
    value: (name, start = '') => (mine ? firstValue(mine.values, name) : start),
    values: (name) => mine?.values[name] ?? [],
    error: (name) => {
      const problem = mine?.problems.find((one) => fieldOf(one) === name);
      return problem && problemText(i18n, problem);
    },
    problems: (mine?.problems ?? []).map((problem) => ({
      text: problemText(i18n, problem),
      field: fieldOf(problem),
    })),
    id: (mine && firstValue(mine.values, 'id')) || request.newId,
    refused: mine !== null,
  };
}

/** A plain form that posts to its own page; `act` names the mutation. */
export function ActForm(props: {
  readonly act: string;
  readonly request: PageRequest;
  readonly id?: string;
  readonly files?: boolean;
  /** The browser keeps nothing of what was filled in, not even for its own way back. */
  readonly forget?: boolean;
  readonly children: ReactNode;
}) {
  const { act, request, id, files = false, forget = false, children } = props;
  return (
    <form
      method="post"
      action={`/${request.locale}${request.path}`}
      className="flow"
      {...(forget ? { autoComplete: 'off' } : {})}
      {...(files ? { encType: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name="act" value={act} />
      {id === undefined ? null : <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  );
}
