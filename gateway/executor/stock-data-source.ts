import type { GraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import { toVeiligeFout } from '../../subgraphs/shared/foutmasker.ts';
import { createMemo } from '../../subgraphs/shared/memo.ts';
import { withinTime } from '../../subgraphs/shared/within-time.ts';
import type { Klok } from '../../subgraphs/shared/klok.ts';
import { toClaims, type GatewayContext } from '../operation/operatie.ts';
import { Subgraaffout, toGraphqlFout } from './subgraaffout.ts';
import { toPlainRequest, type Transport } from './transport.ts';

const readDocument = createMemo(100, (query) => parse(query, { noLocation: true }));

/**
 * A subgraph as the stock executor sees it, for the rare plan that ours cannot carry out (docs/adr/0007): it asks within the time of
 * the operation, and lets nothing of a subgraph through but codes.
 */
export const createStockDataSource = (naam: string, transport: Transport, klok: Klok): GraphQLDataSource<GatewayContext> => ({
  async process(options) {
    if (!('incomingRequestContext' in options)) throw new Error('a question outside an operation');
    const { request: { query = '', variables = {} }, context: { operatie } } = options;
    try {
      const { data, errors } = await withinTime(operatie.deadline - klok(), operatie.signal, (signal) =>
        transport.send(toPlainRequest({ query, document: readDocument(query), variables }, toClaims(operatie, operatie.deadline), signal)));
      return { data: { ...data }, ...(errors.length > 0 ? { errors: errors.map((fout) => toVeiligeFout({ ...fout, extensions: { bron: naam, ...fout.extensions } })) } : {}) };
    } catch (fout) {
      const reden = fout instanceof Subgraaffout ? fout.reden : 'NIET_BESCHIKBAAR';
      return { data: {}, errors: [toGraphqlFout({ reden, subgraaf: naam }, [])] };
    }
  },
});
