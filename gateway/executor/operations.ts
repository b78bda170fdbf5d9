import type { DocumentNode } from 'graphql';
import type { CompiledOperation, LoadedSupergraph } from './loaded-supergraph.ts';

/** The operations of one supergraph that were accepted, each compiled once. */
export type Operations = {
  /** An operation that was compiled before. */
  readonly find: (query: string, operationName: string | null) => CompiledOperation | null;
  /** The same, compiled now when it was not. The document must be valid. @throws what compiling throws. */
  readonly get: (query: string, document: DocumentNode, operationName: string | null) => CompiledOperation;
};

type Known = { readonly byName: Map<string | null, CompiledOperation> };

const maxDocuments = 1_000;

/**
 * Keeps compiled operations; the document that was not used longest goes first.
 * @param compiled is told how long (seconds) compiling took.
 */
export function createOperations(supergraph: LoadedSupergraph, compiled: (seconds: number) => void): Operations {
  const documents = new Map<string, Known>();
  const touch = (query: string): Known | undefined => {
    const known = documents.get(query);
    if (!known) return undefined;
    documents.delete(query);
    documents.set(query, known);
    return known;
  };
  return {
    find: (query, operationName) => touch(query)?.byName.get(operationName) ?? null,
    get(query, document, operationName) {
      const known = touch(query) ?? { byName: new Map<string | null, CompiledOperation>() };
      const found = known.byName.get(operationName);
      if (found) return found;
      const begin = performance.now();
      const operation = supergraph.compile(document, operationName);
      compiled((performance.now() - begin) / 1000);
      known.byName.set(operationName, operation);
      documents.set(query, known);
      const oldest = documents.keys().next();
      if (documents.size > maxDocuments && !oldest.done) documents.delete(oldest.value);
      return operation;
    },
  };
}
