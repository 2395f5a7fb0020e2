import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { problemKinds } from '../../../server/domain/problems/problem-entry.js';
import type { Locale } from '../../../server/domain/locale.js';
import { newestAnswer } from './newest-answer.js';

/** The app's one client. The session travels as a cookie; the language of names is asked for in the header. */
export function makeClient(locale: Locale): ApolloClient {
  return new ApolloClient({
    link: newestAnswer().concat(
      new HttpLink({ uri: '/graphql', headers: { 'accept-language': locale } }),
    ),
    // Without it `... on Problem` is dropped, and a refusal would look like a success.
    cache: new InMemoryCache({ possibleTypes: { Problem: [...problemKinds] } }),
    // What is asked again after an act must not wait for the answer to what was asked before it: that one is out of date.
    queryDeduplication: false,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
