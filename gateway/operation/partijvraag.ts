import { parse } from 'graphql';
import { createMemo } from '../../subgraphs/shared/memo.ts';
import { withinTime } from '../../subgraphs/shared/within-time.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import type { Verzoekclaims } from '../../subgraphs/shared/verzoek.ts';
import { toPlainRequest, type Transport } from '../executor/transport.ts';
import type { Graafantwoord } from './graafvraag.ts';

/** Asks one subgraph what callers cannot: under these claims, signed as every question to it is. Rejects when it cannot be asked. */
export type VraagPartij = (subgraaf: string, document: string, variables: Readonly<Record<string, unknown>>, claims: Verzoekclaims) => Promise<Graafantwoord>;

const lees = createMemo(20, (document) => parse(document, { noLocation: true }));

/**
 * Makes the road by which werkcentrum brings a request to a party: the subgraph itself is asked, for what it takes is hidden from the graph.
 * @param naar the road to a subgraph; rejects for one that this graph does not have.
 */
export const createVraagPartij = (naar: (subgraaf: string) => Promise<Transport>, klok: Klok): VraagPartij => (subgraaf, document, variables, claims) =>
  withinTime(claims.deadline - klok(), undefined, async (signal) => {
    const transport = await naar(subgraaf);
    const { data, errors } = await transport.send(toPlainRequest({ query: document, document: lees(document), variables }, claims, signal));
    return { data, ...(errors.length > 0 ? { errors } : {}) };
  });
