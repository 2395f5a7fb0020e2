import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Problem } from '../../../../server/domain/outcome.js';

interface ProblemLike {
  readonly __typename: string;
  readonly code: string;
}

type ResultOf<Data> = Data[keyof Data];
/** The success member of a mutation's result union. */
export type SuccessOf<Data> = Exclude<ResultOf<Data>, ProblemLike | string | undefined>;

export interface Act<Data, Variables> {
  /** Sends the act; answers the success, or `null` when it was refused (`problem` then says why). */
  run(variables: Variables): Promise<SuccessOf<Data> | null>;
  readonly busy: boolean;
  readonly problem: ActProblem | null;
  clear(): void;
}

export type ActProblem =
  { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'unreachable' };

/**
 * One act of the signed-in app. Nothing is shown as done before the server has said so: there is no optimistic answer.
 * `refetch` names the queries to read again after success.
 */
export function useAct<Data extends object, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  options: { readonly refetch?: readonly string[] } = {},
): Act<Data, Variables> {
  const [mutate, { loading }] = useMutation(
    document as TypedDocumentNode<Data, OperationVariables>,
    {
      refetchQueries: [...(options.refetch ?? [])],
      awaitRefetchQueries: true,
    },
  );
  const [problem, setProblem] = useState<ActProblem | null>(null);
  return {
    busy: loading,
    problem,
    clear: () => {
      setProblem(null);
    },
    run: async (variables) => {
      setProblem(null);
      try {
        const answer = await mutate({ variables });
        const data = answer.data as Record<string, unknown> | undefined;
        const result = Object.values(data ?? {}).find(
          (value): value is object => typeof value === 'object' && value !== null,
        );
        if (result === undefined) {
          setProblem({ kind: 'unreachable' });
          return null;
        }
        if ('code' in result) {
          setProblem({ kind: 'problem', problem: result as Problem });
          return null;
        }
        return result as SuccessOf<Data>;
      } catch {
        setProblem({ kind: 'unreachable' });
        return null;
      }
    },
  };
}
