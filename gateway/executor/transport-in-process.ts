import type { GraphQLError } from 'graphql';
import { codeVan, logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Subgraaf } from '../../subgraphs/shared/subgraaf.ts';
import { executeSubgraaf } from '../../subgraphs/shared/execute.ts';
import type { RawError, Transport } from './transport.ts';

const toRawError = ({ path, extensions }: GraphQLError): RawError => ({ ...(path ? { path: [...path] } : {}), extensions });

/** Asks a subgraph that runs in this process: the request context is handed over as an object, nothing is signed. */
export const createInProcessTransport = (subgraaf: Subgraaf, logger: Logger): Transport => ({
  async send({ query, document, variables, verzoek }) {
    const { data, errors = [] } = await executeSubgraaf(subgraaf, verzoek, { query, document, variables });
    for (const fout of errors) if (codeVan(fout) === 'INTERNE_FOUT') logOnvoorzien(logger, subgraaf.naam, fout);
    return { data: data ?? null, errors: errors.map(toRawError) };
  },
  ...(subgraaf.ping ? { ping: subgraaf.ping } : {}),
  stop: subgraaf.stop,
});
