import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, OperationTypeNode, isInterfaceType, isObjectType, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { readFacts, type Facts } from './facts.ts';
import { findKeyValue, printChosen } from './field-set.ts';
import { hash } from './hash.ts';
import { numberIn, selfOf, typenameOf, type MockNode } from './node.ts';
import { entityNode, keyFieldOf, valueOf } from './values.ts';

/** What is there in one case and what goes wrong: the same wherever and however often a field or an entity is asked. */
export type World = {
  readonly seed: number;
  /** Some fields throw. */
  readonly fields: boolean;
  /** Some entities are unknown to some subgraphs. */
  readonly entities: boolean;
  /** A subgraph that answers nothing, by rejecting or with an error and no data. */
  readonly down: { readonly subgraph: string; readonly rejects: boolean } | null;
};

/** What one run of one operation shares: the world, and how many mutations were done. */
export type RunState = { readonly world: World; mutations: number };

/** All subgraphs of a graph, executable. */
export type MockGraph = { readonly facts: Facts; readonly subgraphs: ReadonlyMap<string, { readonly schema: GraphQLSchema; readonly resolve: GraphQLFieldResolver<unknown, RunState> }> };

type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

function resolveReference(name: string, schema: GraphQLSchema, facts: Facts, representation: Representation, { world }: RunState): MockNode | null {
  const { __typename: typename } = representation;
  const tree = facts.keysOf(typename);
  const value = tree && findKeyValue(tree, representation);
  if (value === null) return null;
  const number = numberIn(value);
  // A type that does not go with its key is a fault of the executor, and must not pass for an answer.
  const known = typenameOf(facts, typename, number, (type) => isObjectType(schema.getType(type)));
  if (isObjectType(schema.getType(typename)) && known !== typename) throw new GraphQLError(`${typename} met een sleutel van ${known}`);
  const className = facts.classOf(typename);
  if (world.entities && hash(world.seed, 'absent', name, className, number) % 6 === 0) return null;
  return entityNode({ facts, schema }, typename, number, tree, representation);
}

const createResolver = (name: string, schema: GraphQLSchema, facts: Facts): GraphQLFieldResolver<unknown, RunState, Record<string, unknown>> => (source, args, state, { parentType, fieldName, returnType, operation }) => {
  const self = selfOf(source);
  const { world } = state;
  const place = { facts, schema, field: facts.field(parentType.name, fieldName) };
  const identity = self?.identity ?? (operation.operation === OperationTypeNode.MUTATION ? `Mutation${(state.mutations += 1)}` : 'Query');
  if (world.fields && hash(world.seed, 'fault', identity, fieldName) % 12 === 0) throw new GraphQLError('een storing', { extensions: { code: 'STORING' } });
  if (self?.key?.tree.has(fieldName)) return keyFieldOf(returnType, place, { className: facts.classOf(parentType.name), ...self.key }, fieldName);
  const required = facts.requires(name, parentType.name, fieldName);
  const inputs = required ? printChosen(required, self?.representation ?? undefined) : '';
  const given = Object.keys(args).sort().map((arg) => `${arg}:${JSON.stringify(args[arg])}`).join();
  return valueOf(returnType, place, `${world.seed % 97}:${identity}.${fieldName}(${given})${inputs === '' ? '' : hash(inputs)}`);
};

/** Makes every subgraph of a graph answer anything that is asked, the same each time and in agreement with each other. */
export function createMockGraph(sdls: Readonly<Record<string, string>>): MockGraph {
  let known: Facts | null = null;
  const facts = (): Facts => {
    if (!known) throw new Error('nog niet gelezen');
    return known;
  };
  const parts = Object.entries(sdls).map(([name, sdl]) => {
    const document = parse(sdl);
    const reference = (representation: Representation, state: RunState): MockNode | null => resolveReference(name, schema, facts(), representation, state);
    const entities = document.definitions.flatMap((definition) =>
      'interfaces' in definition && definition.directives?.some(({ name: directive }) => directive.value === 'key') ? [definition.name.value] : []);
    const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: document, resolvers: Object.fromEntries(entities.map((type) => [type, { __resolveReference: reference }])) }]);
    for (const type of Object.values(schema.getTypeMap())) if (isInterfaceType(type)) type.resolveType = ({ __typename }: MockNode) => __typename;
    return { name, document, schema };
  });
  known = readFacts(parts);
  return { facts: known, subgraphs: new Map(parts.map(({ name, schema }) => [name, { schema, resolve: createResolver(name, schema, facts()) }])) };
}
