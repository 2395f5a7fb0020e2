import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize, map } from 'rxjs';

interface Question {
  asked: number;
  /** How many of them are on their way. */
  waiting: number;
  answered: { readonly turn: number; readonly result: ApolloLink.Result } | null;
}

/**
 * Of a question that is asked twice at once the answer to the later one stands. Whoever acts before a slow screen has
 * come asks again after the act, and what was asked before it may arrive last: it is then answered with the newer.
 */
export function newestAnswer(): ApolloLink {
  const questions = new Map<string, Question>();
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    const key = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
    const question = questions.get(key) ?? { asked: 0, waiting: 0, answered: null };
    questions.set(key, question);
    question.asked += 1;
    question.waiting += 1;
    const turn = question.asked;
    return forward(operation).pipe(
      map((result) => {
        if (question.answered !== null && question.answered.turn > turn) {
          return question.answered.result;
        }
        question.answered = { turn, result };
        return result;
      }),
      finalize(() => {
        question.waiting -= 1;
        if (question.waiting === 0) questions.delete(key);
      }),
    );
  });
}
