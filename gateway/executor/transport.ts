import { z } from 'zod';
import type { DocumentNode } from 'graphql';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';

/** A question on its way to a subgraph. */
export type SubgraphRequest = {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly verzoek: Verzoek;
};

const foutSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** The answer of a subgraph, before anything in it is trusted. */
export const responseSchema = z.object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(foutSchema).nullish() });

/** An error as a subgraph sent it: where, and what it says of itself. */
export type RawError = z.infer<typeof foutSchema>;

/** The answer of a subgraph in one shape, whether it came from this process or over HTTP. */
export type SubgraphResponse = { readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly RawError[] };

/** Carries a question to one subgraph and brings its answer. Throws Subgraaffout. */
export type Transport = {
  readonly send: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Rejects when a subgraph of this process cannot work at all; absent when that is not known. */
  readonly ping?: () => Promise<void>;
  readonly stop: () => Promise<void>;
};
