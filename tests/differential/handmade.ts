import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { execute, parse, validate } from 'graphql';
import { makeCandidate } from './candidate.ts';
import { copy, type Answer, type Send, type SentQuestion } from './mock/network.ts';
import { createStock, type Outcome, type StockOutcome } from './stock.ts';
import { compose, fed } from './supergraphs/supergraph.ts';

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/** A subgraph of which a test decides what it answers. `answers` says so for whole requests, before anything is executed. */
export type Handmade = {
  readonly sdl: string;
  readonly resolvers?: Resolvers;
  readonly answers?: () => Answer | null;
};

/** What one executor did with an operation. */
export type Did<T> = T & { readonly sent: readonly SentQuestion[] };

/** Both executors over a graph of a test. A stock that throws has null data and an error without a place. */
export type Pair = {
  readonly stock: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Did<StockOutcome>>;
  readonly candidate: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Did<Outcome>>;
};

function networkOf(subgraphs: Readonly<Record<string, Handmade>>): () => { send: Send; sent: SentQuestion[] } {
  const schemas = new Map(Object.entries(subgraphs).map(([name, { sdl, resolvers = {} }]) => [name, buildSubgraphSchema([{ typeDefs: parse(`${fed}${sdl}`), resolvers }])]));
  return () => {
    const sent: SentQuestion[] = [];
    const send: Send = async (name, question) => {
      const copied: SentQuestion = { subgraph: name, query: question.query, variables: copy(question.variables) };
      sent.push(copied);
      const given = subgraphs[name]?.answers?.();
      if (given) return given;
      const schema = schemas.get(name);
      if (!schema) throw new Error(`geen subgraaf ${name}`);
      const document = parse(question.query);
      const invalid = validate(schema, document);
      if (invalid.length > 0) return { data: null, errors: invalid.map(({ message }) => ({ message })) };
      const { data, errors = [] } = await execute({ schema, document, variableValues: copied.variables });
      return { data: data ? copy(data) : null, errors: errors.map(({ message, path }) => ({ message, ...(path ? { path: [...path] } : {}) })) };
    };
    return { send, sent };
  };
}

/** Sets both executors over these subgraphs. */
export async function createPair(subgraphs: Readonly<Record<string, Handmade>>): Promise<Pair> {
  const { supergraphSdl } = compose({ name: 'handmade', subgraphs: Object.fromEntries(Object.entries(subgraphs).map(([name, { sdl }]) => [name, `${fed}${sdl}`])) });
  const [stock, candidate, network] = [await createStock(supergraphSdl), await makeCandidate(supergraphSdl), networkOf(subgraphs)];
  return {
    async stock(query, variables = {}) {
      const { send, sent } = network();
      return { ...await stock.run({ document: parse(query), operationName: null, variables }, send), sent };
    },
    async candidate(query, variables = {}) {
      const { send, sent } = network();
      return { ...await candidate({ document: parse(query), operationName: null, variables }, send), sent };
    },
  };
}
