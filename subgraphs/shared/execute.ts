import { GraphQLError, execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { meldingVan, type Foutcode } from './foutcodes.ts';
import { Logboekfout } from './logboek/logboekfout.ts';
import { createMemo } from './memo.ts';
import { readToegang } from './toegang/beleid.ts';
import { createToegangscontrole, type Toegangscontrole } from './toegang/controle.ts';
import type { Subgraaf } from './subgraaf.ts';
import { geenVerwerkingen } from './verwerkingen.ts';
import type { Verzoek } from './verzoek.ts';

/** What is asked of a subgraph. */
export type Subgraafvraag = {
  readonly query: string;
  /** The same, parsed, when the asker already has it. */
  readonly document?: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** What the root fields are answered from: the event of a subscription. */
  readonly rootValue?: unknown;
};

const leesDocument = createMemo(500, (query) => parse(query, { noLocation: true }));

const controles = new WeakMap<Subgraaf, Toegangscontrole>();

/** Whether this document may be answered for who asks, by the subgraph's own SDL. */
export function magZien(subgraaf: Subgraaf, document: DocumentNode, { aanroeper: { rol }, doel }: Verzoek): boolean {
  const controle = controles.get(subgraaf) ?? createToegangscontrole(subgraaf.schema, readToegang(parse(subgraaf.sdl, { noLocation: true })));
  controles.set(subgraaf, controle);
  return controle(document, { rol, doel });
}

/** An answer that is nothing but this code. */
export const weiger = (code: Foutcode): ExecutionResult => ({ data: null, errors: [new GraphQLError(meldingVan(code), { extensions: { code } })] });

/**
 * Answers a question in this process, with loaders that live exactly that long. What the asker may not see is refused: the second line
 * behind the gateway, which asks nothing of the kind. What was done with data of persons is in the Logboek before anything is given; when
 * that fails, nothing is.
 * The document must be valid for the schema: the planner makes valid ones, the server validates first.
 */
export async function executeSubgraaf(subgraaf: Subgraaf, verzoek: Verzoek, vraag: Subgraafvraag): Promise<ExecutionResult> {
  const document = vraag.document ?? leesDocument(vraag.query);
  if (!magZien(subgraaf, document, verzoek)) return weiger('NIET_BEVOEGD');
  const verwerkingen = subgraaf.openVerwerkingen?.(verzoek) ?? geenVerwerkingen;
  const uitkomst = await execute({
    schema: subgraaf.schema,
    document,
    contextValue: subgraaf.createContext(verzoek, verwerkingen),
    variableValues: vraag.variables ?? {},
    operationName: vraag.operationName ?? null,
    rootValue: vraag.rootValue,
  });
  try {
    await verwerkingen.legVast();
    return uitkomst;
  } catch (fout) {
    if (!(fout instanceof Logboekfout)) throw fout;
    return weiger('LOGBOEK_NIET_BESCHIKBAAR');
  }
}
