import type { DocumentNode } from 'graphql';
import type { Oordeel } from '../../subgraphs/shared/toegang/beleid.ts';
import type { CompiledOperation } from './loaded-supergraph.ts';

/** The operations of one supergraph that were accepted, each compiled once for every verdict on access that differs. */
export type Operations = {
  /** An operation that was compiled before. */
  readonly find: (query: string, operationName: string | null, oordeel: Oordeel) => CompiledOperation | null;
  /** The same, planned and compiled when it was not. The document must be valid. @throws what planning and compiling throw. */
  readonly get: (query: string, document: DocumentNode, operationName: string | null, oordeel: Oordeel) => Promise<CompiledOperation>;
};

/** Plans and compiles an operation. */
type Compile = (document: DocumentNode, operationName: string | null, oordeel: Oordeel) => Promise<CompiledOperation>;

type Known = { readonly byName: Map<string, CompiledOperation>; readonly running: Map<string, Promise<CompiledOperation>> };

// An empty name is a name, and of no operation.
const toName = (operationName: string | null, { sleutel }: Oordeel): string => (operationName === null ? sleutel : `${sleutel} ${operationName}`);

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
    find: (query, operationName, oordeel) => touch(query)?.byName.get(toName(operationName, oordeel)) ?? null,
    async get(query, document, operationName, oordeel) {
      const { byName, running } = touch(query) ?? add(query);
      const name = toName(operationName, oordeel);
      const found = byName.get(name) ?? running.get(name);
      if (found) return found;
      const begin = performance.now();
      const work = compile(document, operationName, oordeel).then((operation) => {
        byName.set(name, operation);
        compiled((performance.now() - begin) / 1000);
        return operation;
      }).finally(() => { running.delete(name); });
      running.set(name, work);
      return work;
    },
  };
}
