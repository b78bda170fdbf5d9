import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { requireWithin, teComplex, toOvertreding, type Limieten } from './limieten.ts';
import { isNestedDeeper } from './nesting.ts';

// A field with an inline fragment around it, at each level; and at the deepest one arguments with a value.
const maxNesting = ({ diepte, waardediepte }: Limieten): number => 2 * diepte + waardediepte + 4;

/**
 * Parses a document that is not trusted: neither its length nor its depth can hold the process up.
 * @throws GraphQLError TE_COMPLEX (`tokens`, `diepte`), or GRAPHQL_PARSE_FAILED with the place of what is wrong.
 */
export function readDocument(query: string, limieten: Limieten): DocumentNode {
  if (isNestedDeeper(query, maxNesting(limieten))) throw teComplex([toOvertreding('diepte', limieten)]);
  try {
    // One more than may be: so that the parser stops there, and the count says that it is too much.
    const document = parse(query, { maxLexicalTokens: limieten.tokens + 1 });
    requireWithin({ tokens: document.tokenCount ?? 0 }, limieten);
    return document;
  } catch (fout) {
    if (!(fout instanceof GraphQLError) || fout.extensions['code'] !== undefined) throw fout;
    if (fout.message.includes('Document contains more')) throw teComplex([toOvertreding('tokens', limieten)]);
    const { message, source, positions } = fout;
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
  }
}
