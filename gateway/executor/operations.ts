import type { DocumentNode } from 'graphql';
import type { CompiledOperation } from './loaded-supergraph.ts';

/** The operations of one supergraph that were accepted, each compiled once. */
export type Operations = {
  /** An operation that was compiled before. */
  readonly find: (query: string, operationName: string | null) => CompiledOperation | null;
  /** The same, planned and compiled when it was not. The document must be valid. @throws what planning and compiling throw. */
  readonly get: (query: string, document: DocumentNode, operationName: string | null) => Promise<CompiledOperation>;
};

/** Plans and compiles an operation. */
type Compile = (document: DocumentNode, operationName: string | null) => Promise<CompiledOperation>;

type Known = { readonly byName: Map<string | null, CompiledOperation>; readonly running: Map<string | null, Promise<CompiledOperation>> };

const maxDocuments = 1_000;

/**
 * Keeps compiled operations; the document that was not used longest goes first. One that is being planned is not planned again.
 * @param compiled is told how long (seconds) planning and compiling took.
 */
export function createOperations(compile: Compile, compiled: (seconds: number) => void): Operations {
  const documents = new Map<string, Known>();
  const touch = (query: string): Known | undefined => {
    const known = documents.get(query);
    if (!known) return undefined;
    documents.delete(query);
    documents.set(query, known);
    return known;
  };
  const add = (query: string): Known => {
    const known: Known = { byName: new Map(), running: new Map() };
    documents.set(query, known);
    const oldest = documents.keys().next();
    if (documents.size > maxDocuments && !oldest.done) documents.delete(oldest.value);
    return known;
  };
  return {
    find: (query, operationName) => touch(query)?.byName.get(operationName) ?? null,
    async get(query, document, operationName) {
      const { byName, running } = touch(query) ?? add(query);
      const found = byName.get(operationName) ?? running.get(operationName);
      if (found) return found;
      const begin = performance.now();
      const work = compile(document, operationName).then((operation) => {
        byName.set(operationName, operation);
        compiled((performance.now() - begin) / 1000);
        return operation;
      }).finally(() => { running.delete(operationName); });
      running.set(operationName, work);
      return work;
    },
  };
}
