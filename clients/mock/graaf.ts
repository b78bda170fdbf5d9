import { readFileSync } from 'node:fs';
import { GraphQLError, OperationTypeNode, createSourceEventStream, execute, getOperationAST, parse, specifiedRules, validate, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Graphqlverzoek } from '../../gateway/http/lees-verzoek.ts';
import { bsnAlleenAlsVariabele } from '../../gateway/operation/bsn.ts';
import { metTraceId, vormFout } from '../../gateway/operation/foutvorm.ts';
import { compileLimits } from '../../gateway/operation/limits/compile-limits.ts';
import type { Limieten } from '../../gateway/operation/limits/limieten.ts';
import { readDocument } from '../../gateway/operation/limits/read-document.ts';
import { readWeights } from '../../gateway/operation/limits/weights.ts';
import { toClaims, type Operatie } from '../../gateway/operation/operatie.ts';
import { noReservedVariables } from '../../gateway/operation/reserved-variables.ts';
import { requireValidVariables } from '../../gateway/operation/variables.ts';
import { logOnvoorzien } from '../../subgraphs/shared/foutmasker.ts';
import { meldingVan } from '../../subgraphs/shared/foutcodes.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { readToegang, type Oordeel, type Toegangsbeleid } from '../../subgraphs/shared/toegang/beleid.ts';
import { createInvoercontrole, listGeweigerd } from '../../subgraphs/shared/toegang/weigering.ts';
import type { Graafvraag } from '../../subgraphs/werkcentrum/graafvraag.ts';
import type { Mockklok } from './klok.ts';
import { listOntbrekend } from './partijen.ts';
import type { Mockcontext } from './schema.ts';
import type { Wereld } from './wereld.ts';

/** An answer as it goes out. */
export type Antwoord = { readonly data: unknown; readonly errors?: readonly GraphQLFormattedError[] };

/** One event of a stream, with the id by which its client reads on after it. */
export type Gebeurtenisantwoord = { readonly eventId: string | null; readonly antwoord: Antwoord };

/** The graph of the mock. */
export type Mockgraaf = {
  /** Answers a question. @throws GraphQLError with its HTTP status when it is not valid, too large, or not allowed at all. */
  readonly voerUit: (verzoek: Graphqlverzoek, operatie: Operatie) => Promise<Antwoord | readonly GraphQLError[]>;
  /** Answers event by event. @param laatste the last event that the client had. @throws GraphQLError as voerUit does. */
  readonly volg: (verzoek: Graphqlverzoek, operatie: Operatie, laatste: string | null) => AsyncGenerator<Gebeurtenisantwoord, void, undefined>;
};

/** What the graph is made from. */
export type Graafdelen = { readonly schema: GraphQLSchema; readonly wereld: Wereld; readonly tijd: Mockklok; readonly limieten: Limieten; readonly lijstgrootte: number; readonly logger: Logger };

const regels = [...specifiedRules, bsnAlleenAlsVariabele, noReservedVariables];

type Gekeurd = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly oordeel: Oordeel };

const ongeldig = (fout: GraphQLError): GraphQLError =>
  new GraphQLError(fout.message, { nodes: fout.nodes ?? null, extensions: { ...fout.extensions, code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });

const readSupergraph = (): string => readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

/** Reads a question as the gateway does: limits, validation, variables, access. @returns what is wrong with the document, all at once. */
function keur({ schema, limieten, lijstgrootte }: Graafdelen, { beleid, gewichten }: Grond, { query, operationName, variables }: Graphqlverzoek, { aanroeper: { rol }, doel }: Operatie): Gekeurd | readonly GraphQLError[] {
  const document = readDocument(query, limieten);
  compileLimits({ schema, gewichten, lijstgrootte, limieten, document, operationName }).check(variables);
  const fouten = validate(schema, document, regels, { maxErrors: 20 });
  if (fouten.length > 0) return fouten.map(ongeldig);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError(meldingVan('ONGELDIG_VERZOEK'), { extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 400 } } });
  requireValidVariables(schema, operation, variables);
  const oordeel = beleid.oordeelOver({ doel, rol });
  if (createInvoercontrole(operation, schema, oordeel)?.(variables)) throw new GraphQLError(meldingVan('NIET_BEVOEGD'), { extensions: { code: 'NIET_BEVOEGD', http: { status: 403 } } });
  return { document, operation, oordeel };
}

type Grond = { readonly beleid: Toegangsbeleid; readonly gewichten: ReturnType<typeof readWeights> };

const idVan = (gebeurtenis: unknown): string | null => (typeof gebeurtenis === 'object' && gebeurtenis !== null && 'gebeurtenisId' in gebeurtenis ? String(gebeurtenis.gebeurtenisId) : null);

/** Makes the graph. */
export function createMockgraaf(delen: Graafdelen): Mockgraaf {
  const { schema, wereld, tijd, logger } = delen;
  const sdl = readSupergraph();
  const grond: Grond = { beleid: readToegang(parse(sdl, { noLocation: true })), gewichten: readWeights(sdl) };

  const contextVan = ({ document, oordeel }: Gekeurd, operatie: Operatie, laatste: string | null): Mockcontext => {
    const verzoek = { ...toClaims(operatie, operatie.deadline), ontbrekend: listOntbrekend(oordeel.geweigerd), naGebeurtenis: laatste, signal: operatie.signal };
    return { ...wereld.contextVan(verzoek, vraagZelf(operatie)), geweigerd: listGeweigerd(document, schema, oordeel) };
  };
  // What an act must know of the parties it asks the graph, under whoever does it.
  const vraagZelf = (operatie: Operatie): Graafvraag => async (query, variables, { aanroeper, doel }) => {
    const eigen = { ...operatie, aanroeper, doel };
    const gekeurd = keur(delen, grond, { query, operationName: null, variables, extensions: {} }, eigen);
    if (!('document' in gekeurd)) throw new Error('een vraag van de graaf zelf past niet op het schema');
    return execute({ schema, document: gekeurd.document, contextValue: contextVan(gekeurd, eigen, null), variableValues: variables });
  };
  const toFouten = (fouten: readonly GraphQLError[], { traceId }: Operatie): GraphQLFormattedError[] => {
    for (const fout of fouten) if (fout.originalError && !(fout.originalError instanceof GraphQLError) && fout.extensions['code'] === undefined) logOnvoorzien(logger, 'mock', fout);
    return metTraceId(fouten.map((fout) => vormFout(fout.toJSON())), traceId);
  };
  const toAntwoord = ({ data, errors = [] }: ExecutionResult, operatie: Operatie): Antwoord => (errors.length > 0 ? { data: data ?? null, errors: toFouten(errors, operatie) } : { data });
  const antwoord = async (gekeurd: Gekeurd, operatie: Operatie, variables: Graphqlverzoek['variables'], rootValue?: unknown): Promise<Antwoord> => {
    const contextValue = contextVan(gekeurd, operatie, null);
    const uitkomst = await execute({ schema, document: gekeurd.document, contextValue, variableValues: variables, operationName: gekeurd.operation.name?.value ?? null, rootValue });
    await Promise.all(Object.values(contextValue.notities).map(({ legVast }) => legVast()));
    return toAntwoord(uitkomst, operatie);
  };
  async function* eenmaal(gekeurd: Gekeurd, operatie: Operatie, { variables }: Graphqlverzoek): AsyncGenerator<Gebeurtenisantwoord, void, undefined> {
    yield { eventId: null, antwoord: await antwoord(gekeurd, operatie, variables) };
  }
  async function* volg(gekeurd: Gekeurd, operatie: Operatie, { variables }: Graphqlverzoek, laatste: string | null): AsyncGenerator<Gebeurtenisantwoord, void, undefined> {
    const gebeurtenissen = await createSourceEventStream({ schema, document: gekeurd.document, contextValue: contextVan(gekeurd, operatie, laatste), variableValues: variables });
    if (!(Symbol.asyncIterator in gebeurtenissen)) {
      yield { eventId: null, antwoord: toAntwoord({ data: null, ...gebeurtenissen }, operatie) };
      return;
    }
    for await (const gebeurtenis of gebeurtenissen) yield { eventId: idVan(gebeurtenis), antwoord: await antwoord(gekeurd, operatie, variables, gebeurtenis) };
  }

  return {
    async voerUit(verzoek, operatie) {
      const gekeurd = keur(delen, grond, verzoek, operatie);
      if (!('document' in gekeurd)) return gekeurd;
      if (gekeurd.operation.operation === OperationTypeNode.MUTATION) tijd.tik();
      return antwoord(gekeurd, operatie, verzoek.variables);
    },
    volg(verzoek, operatie, laatste) {
      const gekeurd = keur(delen, grond, verzoek, operatie);
      if (!('document' in gekeurd)) throw gekeurd[0] ?? new Error('ongeldig zonder fout');
      return gekeurd.operation.operation === OperationTypeNode.SUBSCRIPTION ? volg(gekeurd, operatie, verzoek, laatste) : eenmaal(gekeurd, operatie, verzoek);
    },
  };
}
