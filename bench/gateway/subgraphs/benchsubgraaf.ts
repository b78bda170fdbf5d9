import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { createMemo } from '../../../subgraphs/shared/memo.ts';

/** One subgraph of the bench: executable, answering from memory. */
export type Benchsubgraaf = { readonly naam: string; readonly sdl: string; readonly schema: GraphQLSchema };

const requestSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish(), operationName: z.string().nullish() });

function readDocument(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query, { noLocation: true });
  const [fout] = validate(schema, document);
  if (fout) throw fout;
  return document;
}

async function respond(schema: GraphQLSchema, documentOf: (query: string) => DocumentNode, body: string): Promise<string> {
  try {
    const { query, variables, operationName } = requestSchema.parse(JSON.parse(body));
    return JSON.stringify(await execute({ schema, document: documentOf(query), variableValues: variables ?? {}, operationName: operationName ?? null }));
  } catch (fout) {
    return JSON.stringify({ errors: [{ message: String(fout) }] });
  }
}

/**
 * Answers the body of a request with the text of an answer. Every gateway words its fetches differently, so each is really executed;
 * a body that came before gets the former answer, so that the subgraphs are never what is measured.
 */
export function createResponder({ schema }: Benchsubgraaf): (body: string) => Promise<string> {
  const documentOf = createMemo(500, (query) => readDocument(schema, query));
  return createMemo(10_000, (body) => respond(schema, documentOf, body));
}
