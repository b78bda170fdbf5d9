import { describe, expect, test } from '@jest/globals';
import { differences } from './differences.ts';
import { createPair, type Handmade } from './handmade.ts';

type Named = { readonly id: string };

/** A head that knows persons, over what a test gives. */
const head = (persons: readonly unknown[], more = '', resolvers: Handmade['resolvers'] = {}): Handmade => ({
  sdl: `type Query { persons: [Person] } type Person @key(fields: "id") { id: ID! ${more} }`,
  resolvers: { Query: { persons: () => persons }, ...resolvers },
});

/** A party that knows the wages of persons; what `wage` throws is its error. */
const wages = (wage: (person: Named) => number | null, type = 'Int'): Handmade => ({
  sdl: `type Person @key(fields: "id") { id: ID! wage: ${type} }`,
  resolvers: { Person: { __resolveReference: (person: Named) => person, wage } },
});

const fail = (): never => {
  throw new Error('stuk');
};

const paths = ({ errors }: { readonly errors: readonly unknown[] }): string[] => errors.map((path) => JSON.stringify(path));

test('every known difference is shown here or in the specification', () => {
  expect(Object.keys(differences).sort()).toEqual(['concrete-null', 'field-order', 'first-violation', 'forgotten-type', 'hydrated-paths', 'interface-name', 'missing-inputs', 'null-keys', 'request-failed', 'value-completion']);
});

describe('null keys', () => {
  const graph = {
    head: { sdl: 'type Query { persons: [Person] } type Person @key(fields: "id") @key(fields: "code") { id: ID! code: ID }', resolvers: { Query: { persons: () => [{ id: '1', code: null }, { id: '2', code: 'b' }] } } },
    party: { sdl: 'type Person @key(fields: "code") { code: ID wage: Int }', resolvers: { Person: { __resolveReference: ({ code }: { code: string | null }) => (code === null ? null : { code, wage: 7 }) } } },
  };
  const codes = (sent: readonly { readonly subgraph: string; readonly variables: Readonly<Record<string, unknown>> }[]): unknown => sent.find(({ subgraph }) => subgraph === 'party')?.variables['representations'];

  test('are sent by stock and not by ours; the answer is the same', async () => {
    const pair = await createPair(graph);
    const [theirs, ours] = [await pair.stock('{ persons { wage } }'), await pair.candidate('{ persons { wage } }')];
    expect(codes(theirs.sent)).toEqual([{ __typename: 'Person', code: null }, { __typename: 'Person', code: 'b' }]);
    expect(codes(ours.sent)).toEqual([{ __typename: 'Person', code: 'b' }]);
    expect(ours.data).toEqual(JSON.parse(JSON.stringify(theirs.data)));
  });
});

test('missing inputs: stock skips the merge, ours runs it with null', async () => {
  const pair = await createPair({
    head: head([{ id: '1' }], 'wage: Int @external total: String @requires(fields: "wage")', { Person: { __resolveReference: (person: Named) => person, total: (person: { wage?: number | null }) => `loon ${person.wage ?? 'onbekend'}` } }),
    party: { ...wages(() => 1), answers: () => ({ data: null, errors: [{ message: 'stuk' }] }) },
  });
  expect((await pair.stock('{ persons { total } }')).data).toEqual({ persons: [{ total: null }] });
  expect((await pair.candidate('{ persons { total } }')).data).toEqual({ persons: [{ total: 'loon onbekend' }] });
});

test('a request that fails as a whole has no place with stock; ours names the first place that wanted it', async () => {
  const pair = await createPair({ head: head([null, { id: '1' }, { id: '2' }]), party: { ...wages(() => 1), answers: fail } });
  const [theirs, ours] = [await pair.stock('{ persons { wage } }'), await pair.candidate('{ persons { wage } }')];
  expect(paths(theirs)).toEqual(['null']);
  expect(paths(ours)).toEqual(['["persons",1]']);
});

test('hydrated paths: stock points to a neighbour of an entity that gave no representation, ours to the entity', async () => {
  const pair = await createPair({
    head: {
      sdl: 'type Query { all: [One] } union One = Person | Note type Person @key(fields: "id") { id: ID! } type Note { text: String }',
      resolvers: { Query: { all: () => [{ __typename: 'Note' }, { __typename: 'Person', id: '1' }] } },
    },
    party: wages(fail),
  });
  const query = '{ all { ... on Person { wage } } }';
  expect(paths(await pair.stock(query))).toEqual(['["all",0,"wage"]']);
  expect(paths(await pair.candidate(query))).toEqual(['["all",1,"wage"]']);
});

describe('value completion', () => {
  test('stock gives a violation of non-null in extensions, ours as an error', async () => {
    const pair = await createPair({ head: head([{ id: '1' }]), party: { sdl: 'type Person @key(fields: "id") { id: ID! wage: Int! }', resolvers: { Person: { __resolveReference: () => null } } } });
    const [theirs, ours] = [await pair.stock('{ persons { wage } }'), await pair.candidate('{ persons { wage } }')];
    expect({ completion: theirs.completion, messages: theirs.messages }).toEqual({ completion: true, messages: [] });
    expect(paths(ours)).toEqual(['["persons",0,"wage"]']);
    expect(ours.data).toEqual({ persons: [null] });
  });

  test('where something else went wrong neither says it', async () => {
    const pair = await createPair({ head: head([{ id: '1' }]), party: { sdl: 'type Person @key(fields: "id") { id: ID! wage: Int! age: Int }', resolvers: { Person: { __resolveReference: (person: Named) => person, wage: fail } } } });
    expect(paths(await pair.stock('{ persons { wage } }'))).toEqual(['["persons",0,"wage"]']);
    expect(paths(await pair.candidate('{ persons { wage } }'))).toEqual(['["persons",0,"wage"]']);
  });
});

test('of an object that becomes null each tells the violation that it meets first', async () => {
  const pair = await createPair({ head: head([{ id: '1' }]), party: { sdl: 'type Person @key(fields: "id") { id: ID! wage: Int! age: Int! }', resolvers: { Person: { __resolveReference: () => null } } } });
  const query = '{ persons { wage ... on Person { age } age } }';
  expect(paths(await pair.candidate(query))).toEqual(['["persons",0,"wage"]']);
  expect(paths(await pair.stock('{ persons { age wage } }'))).toEqual(['["persons",0,"age"]']);
});

describe('wrong shapes', () => {
  const answering = (entities: unknown): Handmade => ({ ...wages(() => 1, '[Int]'), answers: () => ({ data: { _entities: entities }, errors: [] }) });

  test('a value where a list belongs makes stock throw the whole away; ours loses that field', async () => {
    const pair = await createPair({ head: head([{ id: '1' }]), party: answering([{ __typename: 'Person', wage: 'x' }]) });
    const theirs = await pair.stock('{ persons { id wage } }');
    expect(theirs.data).toBeUndefined();
    expect(theirs.messages).toHaveLength(1);
    expect((await pair.candidate('{ persons { id wage } }')).data).toEqual({ persons: [{ id: '1', wage: null }] });
  });

  test('too few entities lose their fields, and are told', async () => {
    const pair = await createPair({ head: head([{ id: '1' }, { id: '2' }]), party: answering([{ __typename: 'Person', wage: [1] }]) });
    const ours = await pair.candidate('{ persons { id wage } }');
    expect(ours.data).toEqual({ persons: [{ id: '1', wage: null }, { id: '2', wage: null }] });
    expect(paths(ours)).toEqual(['["persons",0]']);
    expect(paths(await pair.stock('{ persons { id wage } }'))).toEqual(['null']);
  });

  test('stock lets an Int outside 32 bits through; with ours it is null', async () => {
    const pair = await createPair({ head: head([{ id: '1' }]), party: { ...wages(() => 1), answers: () => ({ data: { _entities: [{ __typename: 'Person', wage: 2 ** 31 }] }, errors: [] }) } });
    expect((await pair.candidate('{ persons { wage } }')).data).toEqual({ persons: [{ wage: null }] });
    expect((await pair.stock('{ persons { wage } }')).data).toEqual({ persons: [{ wage: 2 ** 31 }] });
  });
});

test('stock refuses subscriptions', async () => {
  const pair = await createPair({ head: { sdl: 'type Query { a: Int } type Subscription { ticks: Int }' } });
  await expect(pair.stock('subscription { ticks }')).rejects.toThrow(/subscriptions not supported/);
});

test('the name of an interface says less than that of an object: stock takes the last it got, ours keeps the object', async () => {
  const book = { __typename: 'Book', id: 'b1' };
  const pair = await createPair({
    catalogue: {
      sdl: 'type Query { book: Book } interface Media @key(fields: "id") { id: ID! } type Book implements Media @key(fields: "id") { id: ID! }',
      resolvers: { Query: { book: () => book }, Media: { __resolveReference: () => book, __resolveType: () => 'Book' }, Book: { __resolveReference: () => book } },
    },
    reviews: { sdl: 'type Media @interfaceObject @key(fields: "id") { id: ID! rating: Int score: Int }', resolvers: { Media: { __resolveReference: (media: Named) => ({ ...media, rating: 4, score: 4 }) } } },
  });
  const query = 'query ($yes: Boolean!) { book { __typename score: rating rating @include(if: $yes) } }';
  expect((await pair.candidate(query, { yes: true })).data).toEqual({ book: { __typename: 'Book', score: 4, rating: 4 } });
  expect((await pair.stock(query, { yes: true })).data).toEqual({ book: null });
});
