import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { problemKinds } from '../../../server/domain/problems/problem-entry.js';
import type { Locale } from '../../../server/domain/locale.js';

/** The app's one client. The session travels as a cookie; the language of names is asked for in the header. */
export function makeClient(locale: Locale): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql', headers: { 'accept-language': locale } }),
    // Without it `... on Problem` is dropped, and a refusal would look like a success.
    cache: new InMemoryCache({ possibleTypes: { Problem: [...problemKinds] } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
