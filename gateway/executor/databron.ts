import type { GraphQLDataSource } from '@apollo/gateway';
import { Kind, type GraphQLFormattedError } from 'graphql';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import type { GatewayContext, Operatie } from '../operation/operatie.ts';
import { bundelDocument, deelVan, variabeleVan } from './bundel.ts';
import { maakEntiteitvraag, toEntiteitantwoord, toMislukt, toNietGevraagd, type Entiteitantwoord, type Entiteitvraag } from './entiteitvraag.ts';
import { antwoordnaam, leesFetch, type Fetchdocument } from './fetchdocument.ts';
import type { Sleutelvelden } from './sleutelvelden.ts';
import { Subgraaffout, toGraphqlFout } from './subgraaffout.ts';
import type { Antwoord } from './vervoer.ts';
import { createZender, type Zender, type Zenderdelen } from './zender.ts';

type Wachtende = { readonly vraag: Entiteitvraag; readonly klaar: (antwoord: Promise<Antwoord>) => void };
type Wortelantwoord = { readonly data: Record<string, unknown>; readonly errors?: readonly GraphQLFormattedError[] };

/** Gathers the fetches that one wave of an operation has for this subgraph and sends them as one request. */
function createBundelaar(zend: Zender): (operatie: Operatie, vraag: Entiteitvraag) => Promise<Antwoord> {
  const wachtenden = new Map<Operatie, Wachtende[]>();
  const zendAlle = async (operatie: Operatie, leden: readonly Wachtende[]): Promise<Antwoord> => {
    const bundel = bundelDocument(leden.map(({ vraag }) => vraag.fetch));
    const namen = (plaats: number): string => (leden.length === 1 ? 'representations' : variabeleVan(plaats));
    const variables: Record<string, unknown> = {};
    for (const [plaats, { vraag }] of leden.entries()) Object.assign(variables, vraag.variables, { [namen(plaats)]: vraag.teSturen });
    return zend(operatie, bundel, variables);
  };
  // Runs outside any request: whatever goes wrong must end up with those who wait, or it would end the process.
  const verzend = (operatie: Operatie): void => {
    const leden = wachtenden.get(operatie) ?? [];
    wachtenden.delete(operatie);
    const antwoord = zendAlle(operatie, leden);
    leden.forEach(({ klaar }, plaats) => klaar(antwoord.then((heel) => deelVan(heel, plaats, leden.length))));
  };
  return (operatie, vraag) => {
    const { promise, resolve } = Promise.withResolvers<Antwoord>();
    const leden = wachtenden.get(operatie);
    if (leden) leden.push({ vraag, klaar: resolve });
    else {
      wachtenden.set(operatie, [{ vraag, klaar: resolve }]);
      void Promise.resolve().then(() => process.nextTick(verzend, operatie));
    }
    return promise;
  };
}

const listWortels = ({ operatie }: Fetchdocument): string[] =>
  operatie.selectionSet.selections.flatMap((deel) => (deel.kind === Kind.FIELD ? [antwoordnaam(deel)] : []));

async function haalWortels(naam: string, zend: Zender, operatie: Operatie, fetch: Fetchdocument, variables: Readonly<Record<string, unknown>>): Promise<Wortelantwoord> {
  operatie.wortels.add(naam);
  try {
    const { data, errors } = await zend(operatie, fetch, variables);
    const fouten = errors.map(toVeiligeFout);
    if (data === null && fouten.length === 0) throw new Subgraaffout(naam, 'NIET_BESCHIKBAAR');
    return { data: { ...data }, ...(fouten.length > 0 ? { errors: fouten } : {}) };
  } catch (fout) {
    if (!(fout instanceof Subgraaffout)) throw fout;
    return { data: {}, errors: listWortels(fetch).map((veld) => toGraphqlFout(fout, [veld])) };
  }
}

async function haalEntiteiten(naam: string, bundel: ReturnType<typeof createBundelaar>, operatie: Operatie, vraag: Entiteitvraag): Promise<Entiteitantwoord> {
  if (vraag.teSturen.length === 0) return toNietGevraagd(vraag);
  try {
    return toEntiteitantwoord(operatie, naam, vraag, await bundel(operatie, vraag));
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
export function createDatabron(delen: Zenderdelen, sleutels: () => Sleutelvelden): GraphQLDataSource<GatewayContext> {
  const zend = createZender(delen);
  const bundel = createBundelaar(zend);
  return {
    async process(options) {
      if (!('incomingRequestContext' in options)) throw new Error('een vraag buiten een operatie');
      const { request, context: { operatie } } = options;
      const fetch = leesFetch(request.query ?? '');
      const variables: Readonly<Record<string, unknown>> = request.variables ?? {};
      if (!fetch.entiteiten) return haalWortels(delen.naam, zend, operatie, fetch, variables);
      return haalEntiteiten(delen.naam, bundel, operatie, maakEntiteitvraag(fetch, variables, sleutels(), delen.naam));
    },
  };
}
