import type { DocumentNode } from 'graphql';
import { isObject } from './compile/names.ts';
import type { Ontbrekend, Verzoek, Verzoekclaims } from '../../subgraphs/shared/verzoek.ts';

/** A question on its way to a subgraph, in the forms that a road to it needs. */
export type SubgraphRequest = {
  readonly query: string;
  /** The query as a JSON string. */
  readonly queryJson: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as JSON. */
  readonly variablesJson: () => string;
  /** Who asks, for what, until when: what is signed for a subgraph elsewhere. */
  readonly claims: Verzoekclaims;
  readonly ontbrekend: readonly Ontbrekend[];
  /** The same as a subgraph in this process gets it. */
  readonly verzoek: () => Verzoek;
  /** Calls once when nobody waits for the answer any longer. Gives how to take that back. */
  readonly onCut: (listener: () => void) => () => void;
};

/** An error as a subgraph sent it: where, and what it says of itself. */
export type RawError = { readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> };

/** The answer of a subgraph in one shape, whether it came from this process or over HTTP. */
export type SubgraphResponse = { readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly RawError[] };

/** An event of a subgraph, answered, and the id after which its client can read on; null where events have none. */
export type SubgraphEvent = SubgraphResponse & { readonly eventId: string | null };

/** How events are to come. */
export type Following = {
  /** The last event that the client had; null when it begins. */
  readonly lastEventId: string | null;
  /** Begins the next event: the question as it is asked for that one, under a request of its own. */
  readonly eventRequest: () => SubgraphRequest;
  /** How long (ms) a subgraph elsewhere has to say that it follows. */
  readonly startMs: number;
};

/** Carries a question to one subgraph and brings its answer. Throws Subgraaffout. */
export type Transport = {
  readonly send: (request: SubgraphRequest) => Promise<SubgraphResponse>;
  /** Gives the answers to a subscription as they come, until the signal of its request aborts; absent where there are none. */
  readonly subscribe?: (request: SubgraphRequest, following: Following) => AsyncIterable<SubgraphEvent>;
  /** Answers are made in this process from the schema, so they are of the shape that was asked. */
  readonly isTrusted: boolean;
  /** Rejects when a subgraph of this process cannot work at all; absent when that is not known. */
  readonly ping?: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');

const toRawError = (value: unknown): RawError => {
  if (!isObject(value)) return {};
  const { path, extensions } = value;
  return { ...(isPath(path) ? { path } : {}), ...(isObject(extensions) ? { extensions } : {}) };
};

// Each error is put into the answer, at every place that it is about: of more than this nobody reads the last.
const maxErrors = 500;

/** Reads the answer of a subgraph, before anything in it is trusted; null when it is none. */
export function readResponse(value: unknown): SubgraphResponse | null {
  if (!isObject(value)) return null;
  const { data = null, errors = null } = value;
  if (data !== null && !isObject(data)) return null;
  if (errors !== null && !Array.isArray(errors)) return null;
  return { data, errors: errors?.slice(0, maxErrors).map(toRawError) ?? [] };
}

/** A question outside the program of an operation, in all forms. The signal says that nobody waits for it any longer. */
export const toPlainRequest = (question: Pick<SubgraphRequest, 'query' | 'document' | 'variables'>, claims: Verzoekclaims, signal: AbortSignal): SubgraphRequest => ({
  ...question, claims, ontbrekend: [],
  queryJson: JSON.stringify(question.query),
  variablesJson: () => JSON.stringify(question.variables),
  verzoek: () => ({ ...claims, ontbrekend: [], signal }),
  onCut(listener) {
    signal.addEventListener('abort', listener, { once: true });
    return () => { signal.removeEventListener('abort', listener); };
  },
});
