import type { DocumentNode } from 'graphql';
import type { CompiledOperation } from '../executor/loaded-supergraph.ts';
import type { Loaded } from '../executor/gateway.ts';
import type { Kostenbasis } from './limits/cost.ts';
import { compileLimits, type Verzoeklimieten } from './limits/compile-limits.ts';
import type { Limieten } from './limits/limieten.ts';
import { readDocument } from './limits/read-document.ts';
import { readWeights } from './limits/weights.ts';

/** A question as a client asked it. */
export type Vraag = { readonly query: string; readonly operationName: string | null; readonly variables: Readonly<Record<string, unknown>> };

/** Guards the graph against questions that are too large: before they are parsed, validated or planned, and for each request again. */
export type Keuring = {
  /** Reads what a supergraph says of costs, before the first question comes. */
  readonly bereid: (loaded: Loaded) => void;
  /** Checks a question of which nothing is known, and gives its document, not yet validated. @throws GraphQLError TE_COMPLEX or GRAPHQL_PARSE_FAILED. */
  readonly keurNieuw: (loaded: Loaded, vraag: Vraag) => DocumentNode;
  /** Checks what still depends on the request, for an operation that was accepted. @throws GraphQLError TE_COMPLEX. */
  readonly keurBekend: (loaded: Loaded, compiled: CompiledOperation, vraag: Vraag) => void;
};

/** What is guarded, and how long a list counts of which the schema says nothing. */
export type Keuringsdelen = { readonly limieten: Limieten; readonly lijstgrootte: number };

/** Makes the guard. What it reads of a supergraph, and compiles for an operation, ends with these. */
export function createKeuring({ limieten, lijstgrootte }: Keuringsdelen): Keuring {
  const bases = new WeakMap<Loaded, Kostenbasis>();
  const bekend = new WeakMap<CompiledOperation, Verzoeklimieten>();
  const basisVan = (loaded: Loaded): Kostenbasis => {
    const { supergraph: { apiSchema: schema, sdl } } = loaded;
    const basis = bases.get(loaded) ?? { schema, gewichten: readWeights(sdl), lijstgrootte };
    bases.set(loaded, basis);
    return basis;
  };
  const compileer = (loaded: Loaded, document: DocumentNode, { operationName }: Vraag): Verzoeklimieten =>
    compileLimits({ ...basisVan(loaded), limieten, document, operationName });
  return {
    bereid: (loaded) => { basisVan(loaded); },
    keurNieuw(loaded, vraag) {
      const document = readDocument(vraag.query, limieten);
      compileer(loaded, document, vraag).check(vraag.variables);
      return document;
    },
    keurBekend(loaded, compiled, vraag) {
      const verzoeklimieten = bekend.get(compiled) ?? compileer(loaded, readDocument(vraag.query, limieten), vraag);
      bekend.set(compiled, verzoeklimieten);
      verzoeklimieten.check(vraag.variables);
    },
  };
}
