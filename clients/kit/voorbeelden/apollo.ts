// With Apollo Client: its own link for persisted queries sends the id, another the purpose; the kit reads the answers and keeps the key of the act.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createHandeling, leesAntwoord, leesRegistratie, type Antwoord, type Registratie } from '../index.ts';
import { Loket, MeldAan } from '../operaties/loket.ts';
import type { Deur, Loketscherm } from './scherm.ts';

function eisRegistratie(document: object): Registratie {
  const registratie = leesRegistratie(document);
  if (!registratie) throw new Error('deze operatie is niet van de kit');
  return registratie;
}

const createClient = ({ url, token }: Deur): ApolloClient => new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({ generateHash: (document) => eisRegistratie(document).id.replace('sha256:', '') }),
    new SetContextLink((_eerder, { query }) => ({ headers: { authorization: `Bearer ${token}`, doelbinding: eisRegistratie(query).doel } })),
    new HttpLink({ uri: url }),
  ]),
  cache: new InMemoryCache(),
});

// Nothing of a person stays in a cache, and what is wrong comes beside what is there.
const beleid = { fetchPolicy: 'no-cache', errorPolicy: 'all' } as const;

/** What Apollo made of an answer, as the graph gave it. */
function lees<TData>(operatie: Registratie, { data, error }: { readonly data?: unknown; readonly error?: unknown }): Antwoord<TData> {
  if (error !== undefined && !CombinedGraphQLErrors.is(error)) return leesAntwoord({ errors: [{ extensions: { code: 'GEEN_VERBINDING' } }] }, { operatie });
  return leesAntwoord({ data, errors: error?.errors }, { operatie });
}

/** The first screen of a loket, with Apollo Client. */
export function createViaApollo(deur: Deur): Loketscherm {
  const client = createClient(deur);
  const aanmelding = createHandeling(MeldAan);
  return {
    bekijk: async (bsn) => lees(Loket, await client.query({ ...beleid, query: Loket, variables: { bsn } })),
    async meldAan(input) {
      const { variabelen, verwerk } = aanmelding.poging(input);
      return verwerk(lees(MeldAan, await client.mutate({ ...beleid, mutation: MeldAan, variables: variabelen })));
    },
  };
}
