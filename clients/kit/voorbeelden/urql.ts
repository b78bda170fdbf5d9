// With urql: one exchange gives each operation its id and its purpose; the kit reads the answers and keeps the key of the act.
import { Client, fetchExchange, makeOperation, mapExchange, type Operation, type OperationResult } from '@urql/core';
import { createHandeling, leesAntwoord, leesRegistratie, type Antwoord } from '../index.ts';
import { Loket, MeldAan } from '../operaties/loket.ts';
import type { Deur, Loketscherm } from './scherm.ts';

const metRegistratie = (token: string) => (operatie: Operation): Operation => {
  const registratie = leesRegistratie(operatie.query);
  if (!registratie) throw new Error('deze operatie is niet van de kit');
  const persistedQuery = { version: 1, sha256Hash: registratie.id.replace('sha256:', '') } as const;
  const fetchOptions = { headers: { authorization: `Bearer ${token}`, doelbinding: registratie.doel } };
  return makeOperation(operatie.kind, { ...operatie, extensions: { ...operatie.extensions, persistedQuery } }, { ...operatie.context, fetchOptions });
};

/** What urql made of an answer, as the graph gave it. */
function lees<TData>({ operation, data, error }: OperationResult<TData>): Antwoord<TData> {
  const operatie = leesRegistratie(operation.query) ?? { naam: operation.kind, doel: '' };
  if (error?.networkError) return leesAntwoord({ errors: [{ extensions: { code: 'GEEN_VERBINDING' } }] }, { operatie });
  return leesAntwoord({ data, errors: error?.graphQLErrors }, { operatie });
}

/** The first screen of a loket, with urql. Nothing of a person stays in a cache: there is no exchange that keeps. */
export function createViaUrql({ url, token }: Deur): Loketscherm {
  const client = new Client({ url, preferGetMethod: false, exchanges: [mapExchange({ onOperation: metRegistratie(token) }), fetchExchange] });
  const aanmelding = createHandeling(MeldAan);
  return {
    bekijk: async (bsn) => lees(await client.query(Loket, { bsn }).toPromise()),
    async meldAan(input) {
      const { variabelen, verwerk } = aanmelding.poging(input);
      return verwerk(lees(await client.mutation(aanmelding.operatie, variabelen).toPromise()));
    },
  };
}
