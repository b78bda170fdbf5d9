import type { GraphQLError } from 'graphql';
import { codeVan, logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Subgraaf } from '../../subgraphs/shared/subgraaf.ts';
import { executeSubgraaf } from '../../subgraphs/shared/uitvoeren.ts';
import type { Ruwefout, Vervoer } from './vervoer.ts';

const toRuweFout = ({ path, extensions }: GraphQLError): Ruwefout => ({ ...(path ? { path: [...path] } : {}), extensions });

/** Asks a subgraph that runs in this process: the request context is handed over as an object, nothing is signed. */
export const createInProcesVervoer = (subgraaf: Subgraaf, logger: Logger): Vervoer => ({
  async stuur({ query, document, variables, verzoek }) {
    const { data, errors = [] } = await executeSubgraaf(subgraaf, verzoek, { query, document, variables });
    for (const fout of errors) if (codeVan(fout) === 'INTERNE_FOUT') logOnvoorzien(logger, subgraaf.naam, fout);
    return { data: data ?? null, errors: errors.map(toRuweFout) };
  },
  ...(subgraaf.ping ? { ping: subgraaf.ping } : {}),
  stop: subgraaf.stop,
});
