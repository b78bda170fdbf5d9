import { execute, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { createMemo } from './memo.ts';
import type { Subgraaf } from './subgraaf.ts';
import type { Verzoek } from './verzoek.ts';

/** What is asked of a subgraph. */
export type Subgraafvraag = {
  readonly query: string;
  /** The same, parsed, when the asker already has it. */
  readonly document?: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

const leesDocument = createMemo(500, (query) => parse(query, { noLocation: true }));

/**
 * Answers a question in this process, with loaders that live exactly that long.
 * The document must be valid for the schema: the planner makes valid ones, the server validates first.
 */
export async function executeSubgraaf(subgraaf: Subgraaf, verzoek: Verzoek, vraag: Subgraafvraag): Promise<ExecutionResult> {
  return execute({
    schema: subgraaf.schema,
    document: vraag.document ?? leesDocument(vraag.query),
    contextValue: subgraaf.createContext(verzoek),
    variableValues: vraag.variables ?? {},
    operationName: vraag.operationName ?? null,
  });
}
