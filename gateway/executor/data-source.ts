import type { GraphQLDataSource } from '@apollo/gateway';
import { Kind, type GraphQLFormattedError } from 'graphql';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import { batchDocument, partOf, variableOf } from './batch.ts';
import { createEntityFetch, toEntityResponse, toMislukt, toNietGevraagd, type EntityResponse, type EntityFetch } from './entity-fetch.ts';
import { responseName, readFetch, type FetchDocument } from './fetch-document.ts';
import type { KeyFields } from './key-fields.ts';
import { Subgraaffout, toGraphqlFout } from './subgraaffout.ts';
import type { SubgraphResponse } from './transport.ts';
import { createSender, type Sender, type SenderDeps } from './sender.ts';

type Waiting = { readonly vraag: EntityFetch; readonly klaar: (antwoord: Promise<SubgraphResponse>) => void };
type RootResponse = { readonly data: Record<string, unknown>; readonly errors?: readonly GraphQLFormattedError[] };

/** Gathers the fetches that one wave of an operation has for this subgraph and sends them as one request. */
function createBatcher(send: Sender): (operatie: Operatie, vraag: EntityFetch) => Promise<SubgraphResponse> {
  const wachtenden = new Map<Operatie, Waiting[]>();
  const sendAll = async (operatie: Operatie, leden: readonly Waiting[]): Promise<SubgraphResponse> => {
    const batch = batchDocument(leden.map(({ vraag }) => vraag.fetch));
    const namen = (plaats: number): string => (leden.length === 1 ? 'representations' : variableOf(plaats));
    const variables: Record<string, unknown> = {};
    for (const [plaats, { vraag }] of leden.entries()) Object.assign(variables, vraag.variables, { [namen(plaats)]: vraag.teSturen });
    return send(operatie, batch, variables);
  };
  // Runs outside any request: whatever goes wrong must end up with those who wait, or it would end the process.
  const flush = (operatie: Operatie): void => {
    const leden = wachtenden.get(operatie) ?? [];
    wachtenden.delete(operatie);
    const antwoord = sendAll(operatie, leden);
    leden.forEach(({ klaar }, plaats) => klaar(antwoord.then((heel) => partOf(heel, plaats, leden.length))));
  };
  return (operatie, vraag) => {
    const { promise, resolve } = Promise.withResolvers<SubgraphResponse>();
    const leden = wachtenden.get(operatie);
    if (leden) leden.push({ vraag, klaar: resolve });
    else {
      wachtenden.set(operatie, [{ vraag, klaar: resolve }]);
      void Promise.resolve().then(() => process.nextTick(flush, operatie));
    }
    return promise;
  };
}

const listRoots = ({ operatie }: FetchDocument): string[] =>
  operatie.selectionSet.selections.flatMap((deel) => (deel.kind === Kind.FIELD ? [responseName(deel)] : []));

async function fetchRoots(naam: string, send: Sender, operatie: Operatie, fetch: FetchDocument, variables: Readonly<Record<string, unknown>>): Promise<RootResponse> {
  operatie.wortels.add(naam);
  try {
    const { data, errors } = await send(operatie, fetch, variables);
    const fouten = errors.map(toVeiligeFout);
    if (data === null && fouten.length === 0) throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR');
    return { data: { ...data }, ...(fouten.length > 0 ? { errors: fouten } : {}) };
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    return { data: {}, errors: listRoots(fetch).map((veld) => toGraphqlFout(fout, [veld])) };
  }
}

async function fetchEntities(naam: string, batch: ReturnType<typeof createBatcher>, operatie: Operatie, vraag: EntityFetch): Promise<EntityResponse> {
  if (vraag.teSturen.length === 0) return toNietGevraagd(vraag);
  try {
    return toEntityResponse(operatie, naam, vraag, await batch(operatie, vraag));
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    return toMislukt(operatie, naam, vraag, fout.reden);
  }
}

/**
 * One subgraph as the stock executor sees it. A fetch of entities always answers: what a subgraph does not give is null, and
 * why travels with the operation, so that the merge that needs it still runs (docs/adr/0004-stock-executor-wrapped.md).
 * @param sleutels the keys of the supergraph that is loaded now.
 */
export function createDataSource(delen: SenderDeps, sleutels: () => KeyFields): GraphQLDataSource<GatewayContext> {
  const send = createSender(delen);
  const batch = createBatcher(send);
  return {
    async process(options) {
      if (!('incomingRequestContext' in options)) throw new Error('een vraag buiten een operatie');
      const { request, context: { operatie } } = options;
      const fetch = readFetch(request.query ?? '');
      const variables: Readonly<Record<string, unknown>> = request.variables ?? {};
      if (!fetch.entiteiten) return fetchRoots(delen.naam, send, operatie, fetch, variables);
      return fetchEntities(delen.naam, batch, operatie, createEntityFetch(fetch, variables, sleutels(), delen.naam));
    },
  };
}
