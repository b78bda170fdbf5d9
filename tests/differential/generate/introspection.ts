import { Kind, parse, type FieldNode } from 'graphql';
import type { Tape } from './tape.ts';

const read = (text: string): FieldNode => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const field = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  if (field?.kind !== Kind.FIELD) throw new Error('geen veld');
  return field;
};

/** A question about the schema itself; the names are those that every test graph has. */
export const makeIntrospection = (tape: Tape): FieldNode => read(tape.of([
  '__schema { queryType { name } }',
  'ours: __schema { queryType { name fields { name type { kind ofType { name } } } } mutationType { __typename name } }',
  '__type(name: "Query") { kind name fields { name args { name defaultValue type { name kind } } } }',
  'nowhere: __type(name: "Nergens") { name }',
  '__type(name: "Query") { __typename fields(includeDeprecated: true) @include(if: true) { isDeprecated } ...on __Type { description } }',
  'everything: __schema { types { name kind possibleTypes { name } enumValues { name } inputFields { name } } directives { name locations } }',
]));
