import type { ExecutionResult, GraphQLError } from 'graphql';
import { codeVan, logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { Subgraaf } from '../../subgraphs/shared/subgraaf.ts';
import { executeSubgraaf } from '../../subgraphs/shared/execute.ts';
import { volgSubgraaf } from '../../subgraphs/shared/volg-subgraaf.ts';
import type { RawError, SubgraphResponse, Transport } from './transport.ts';

const toRawError = ({ path, extensions }: GraphQLError): RawError => ({ ...(path ? { path: [...path] } : {}), extensions });

/**
 * Asks a subgraph that runs in this process: the request context is handed over as an object, nothing is signed, and the document is
 * the one that was compiled: nothing is parsed or validated again.
 */
export const createInProcessTransport = (subgraaf: Subgraaf, logger: Logger): Transport => {
  const toResponse = ({ data, errors = [] }: ExecutionResult): SubgraphResponse => {
    for (const fout of errors) if (codeVan(fout) === 'INTERNE_FOUT') logOnvoorzien(logger, subgraaf.naam, fout);
    return { data: data ?? null, errors: errors.map(toRawError) };
  };
  return {
    isTrusted: true,
    async send({ query, document, variables, verzoek }) {
      return toResponse(await executeSubgraaf(subgraaf, verzoek(), { query, document, variables }));
    },
    async* subscribe({ query, document, variables, verzoek }, { lastEventId, eventRequest }) {
      const events = volgSubgraaf(subgraaf, { ...verzoek(), naGebeurtenis: lastEventId }, { query, document, variables }, () => eventRequest().verzoek());
      for await (const { uitkomst, gebeurtenisId } of events) yield { ...toResponse(uitkomst), eventId: gebeurtenisId };
    },
    ...(subgraaf.ping ? { ping: subgraaf.ping } : {}),
    stop: subgraaf.stop,
  };
};
