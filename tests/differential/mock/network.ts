import { execute, parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { MockGraph, RunState, World } from './subgraph.ts';

/** What an executor asks a subgraph. */
export type Question = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** An error as a subgraph sends it. */
export type AnswerError = { readonly message: string; readonly path?: (string | number)[]; readonly extensions?: Record<string, unknown> };

/** What a subgraph answers. The executor may change it: each answer is a copy of its own. */
export type Answer = { data: Record<string, unknown> | null; errors: AnswerError[] };

/** Asks a subgraph. Rejects when it is down in that way. */
export type Send = (subgraph: string, question: Question) => Promise<Answer>;

/** One question that was sent. */
export type SentQuestion = { readonly subgraph: string } & Question;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const errorsSchema = z.array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).exactOptional(), extensions: z.record(z.string(), z.unknown()).exactOptional() }));

/** A copy as it would come over a wire; a key such as __proto__ is a key like another. */
export const copy = (value: unknown): Record<string, unknown> => {
  const copied: unknown = JSON.parse(JSON.stringify(value));
  if (!isObject(copied)) throw new Error('geen object');
  return copied;
};

type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };
const checked = new WeakMap<GraphQLSchema, Map<string, Checked>>();
const remembered = 500;

// A subgraph validates: a document that an executor put together wrongly must be refused, as a real one would.
function check(schema: GraphQLSchema, query: string): Checked {
  const known = checked.get(schema) ?? new Map<string, Checked>();
  checked.set(schema, known);
  const former = known.get(query);
  if (former) return former;
  const document = parse(query);
  const result = { document, errors: validate(schema, document) };
  if (known.size >= remembered) known.clear();
  known.set(query, result);
  return result;
}

/** The subgraphs of one graph as one run of one operation sees them. `sent` holds what was asked, in order. */
export function createNetwork(graph: MockGraph, world: World): { readonly send: Send; readonly sent: SentQuestion[] } {
  const state: RunState = { world, mutations: 0 };
  const sent: SentQuestion[] = [];
  const send: Send = async (name, { query, variables }) => {
    const subgraph = graph.subgraphs.get(name);
    if (!subgraph) throw new Error(`geen subgraaf ${name}`);
    // As over a wire: nothing is shared between the two sides, and what is undefined is not sent.
    const variableValues = copy(variables);
    sent.push({ subgraph: name, query, variables: variableValues });
    if (world.down?.subgraph === name) {
      if (world.down.rejects) throw new Error('onbereikbaar');
      return { data: null, errors: [{ message: 'niet nu' }] };
    }
    const { document, errors } = check(subgraph.schema, query);
    if (errors.length > 0) return { data: null, errors: errors.map(({ message }) => ({ message: `ongeldige vraag: ${message}` })) };
    const result = await execute({ schema: subgraph.schema, document, variableValues, contextValue: state, fieldResolver: subgraph.resolve });
    const { data, errors: found } = copy(result);
    return { data: isObject(data) ? data : null, errors: errorsSchema.parse(found ?? []) };
  };
  return { send, sent };
}
