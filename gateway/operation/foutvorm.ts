import type { GraphQLFormattedError } from 'graphql';
import { meldingVan, type Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import { codeVan, toUitbreiding, zonderNummers } from '../../subgraphs/shared/foutmasker.ts';
import { bsnRegel } from './bsn.ts';

/** Codes of the server's own, as ours. */
const vertaald: Readonly<Record<string, Foutcode>> = {
  BAD_USER_INPUT: 'ONGELDIGE_INVOER',
  BAD_REQUEST: 'ONGELDIG_VERZOEK',
  OPERATION_RESOLUTION_FAILURE: 'ONGELDIG_VERZOEK',
  PERSISTED_QUERY_NOT_SUPPORTED: 'ONGELDIG_VERZOEK',
  PERSISTED_QUERY_NOT_FOUND: 'ONGELDIG_VERZOEK',
};

const eigenTekst: ReadonlySet<Foutcode> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

const toCode = (fout: GraphQLFormattedError): Foutcode => {
  if (fout.extensions?.['regel'] === bsnRegel) return bsnRegel;
  return vertaald[String(fout.extensions?.['code'])] ?? codeVan(fout);
};

const toTraceId = (fout: GraphQLFormattedError): { traceId?: string } => {
  const traceId = fout.extensions?.['traceId'];
  return typeof traceId === 'string' && /^[0-9a-f]{32}$/.test(traceId) ? { traceId } : {};
};

/**
 * An error as a client sees it: a code of the closed list with its sentence, the path, and the safe part of its extensions.
 * What is wrong with a document keeps the text of GraphQL itself, with every long number taken out.
 */
export function vormFout(fout: GraphQLFormattedError): GraphQLFormattedError {
  const code = toCode(fout);
  const heeftTekst = eigenTekst.has(code);
  return {
    message: heeftTekst ? zonderNummers(fout.message) : meldingVan(code),
    ...(fout.path ? { path: fout.path } : {}),
    ...(heeftTekst && fout.locations ? { locations: fout.locations } : {}),
    extensions: { ...toUitbreiding(fout, code), ...toTraceId(fout) },
  };
}

/** The same for production: what is wrong with a document names what there is in the schema, so it is not told. */
export function vormFoutZonderSchema(fout: GraphQLFormattedError): GraphQLFormattedError {
  const gevormd = vormFout(fout);
  if (gevormd.extensions?.['code'] !== 'GRAPHQL_VALIDATION_FAILED') return gevormd;
  return { message: meldingVan('GRAPHQL_VALIDATION_FAILED'), extensions: gevormd.extensions };
}

/** Adds to each error of an answer by which trace it can be found. */
export const metTraceId = (fouten: readonly GraphQLFormattedError[], traceId: string): GraphQLFormattedError[] =>
  fouten.map((fout) => ({ ...fout, extensions: { ...fout.extensions, traceId } }));
