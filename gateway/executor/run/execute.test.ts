import { describe, expect, test } from '@jest/globals';
import { compileQuery, data, loadSubgraphs, runProgram, type Asked } from '../program.fixture.ts';
import { Subgraaffout, teGroot } from '../subgraaffout.ts';
import type { SubgraphResponse } from '../transport.ts';

// A head with two lists, and a shop that knows products: entities of both lists go in one request, as two parts.
const winkel = loadSubgraphs({
  kop: 'type Query { a: [Product] b: [Product] traag: Langzaam } type Product @key(fields: "id") { id: ID! } type Langzaam @key(fields: "id") { id: ID! }',
  winkel: 'type Product @key(fields: "id") { id: ID! naam: String prijs: Int maat: Maat } type Maat { cm: Int! } type Langzaam @key(fields: "id") { id: ID! product: Product @shareable }',
});
const product = (id: string): object => ({ __typename: 'Product', id });
const lijsten = () => data({ a: [product('1'), product('2'), product('1')], b: [product('2'), null] });
const representaties = (asked: Asked): unknown => asked.variables;

const ofWinkel = (entities: (asked: Asked) => SubgraphResponse) => async (asked: Asked): Promise<SubgraphResponse> => (asked.subgraph === 'kop' ? lijsten() : entities(asked));

describe('one request for several parts', () => {
  const program = compileQuery(winkel, '{ a { naam } b { prijs } }');

  test('sends each entity once per part, and puts each answer where it belongs', async () => {
    const { data: antwoord, errors, asked } = await runProgram(program, ofWinkel(() => data({ _e0: [{ naam: 'een' }, { naam: 'twee' }], _e1: [{ prijs: 2 }] })));
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['kop', 'winkel']);
    expect(asked.slice(1).map(representaties)).toEqual([{ representations_0: [product('1'), product('2')], representations_1: [product('2')] }]);
    expect([antwoord, errors]).toEqual([{ a: [{ naam: 'een' }, { naam: 'twee' }, { naam: 'een' }], b: [{ prijs: 2 }, null] }, []]);
  });

  test.each<[string, (asked: Asked) => SubgraphResponse]>([
    ['that has no data at all', () => ({ data: null, errors: [{ path: ['_e0'], extensions: { code: 'INTERNE_FOUT' } }] })],
    ['that is too large', () => { throw new Subgraaffout('winkel', 'NIET_BESCHIKBAAR', teGroot); }],
  ])('with an answer %s is asked apart, so that no part takes another along', async (_soort, samen) => {
    const { data: antwoord, errors, asked } = await runProgram(program, ofWinkel((one) => {
      if (one.query.includes('_e0')) return samen(one);
      if (one.query.includes('naam')) throw new Subgraaffout('winkel', 'NIET_BESCHIKBAAR');
      return data({ _entities: [{ prijs: 2 }] });
    }));
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['kop', 'winkel', 'winkel', 'winkel']);
    expect(antwoord).toEqual({ a: [{ naam: null }, { naam: null }, { naam: null }], b: [{ prijs: 2 }, null] });
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code'], extensions?.['bron']])).toEqual([[['a', 0], 'BRON_NIET_BESCHIKBAAR', 'winkel']]);
  });

  test('says an error of an entity at every place where it stands, and nothing of what the subgraph said', async () => {
    const fout = { message: 'INTERN', path: ['_e0', 0, 'naam'], extensions: { code: 'TIJD_OP', host: 'intern.example' } };
    const { errors, data: antwoord, ontbrekend } = await runProgram(program, ofWinkel(() => ({ data: { _e0: [{ naam: null }, { naam: 'twee' }], _e1: [{ prijs: 2 }] }, errors: [fout] })));
    expect(errors.map(({ path }) => path)).toEqual([['a', 0, 'naam'], ['a', 2, 'naam']]);
    expect(errors[0]?.extensions).toEqual({ code: 'TIJD_OP', herprobeerbaar: true, bron: 'winkel' });
    expect(antwoord).toMatchObject({ a: [{ naam: null }, { naam: 'twee' }, { naam: null }] });
    expect(ontbrekend).toEqual([{ subgraaf: 'winkel', velden: ['naam'], reden: 'TIJD_OP' }]);
  });
});

/** Lists inside each other, deeper than a function can call itself. */
const toDeep = (): unknown => JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);

describe('what a subgraph gives that was not asked, or not so', () => {
  const program = compileQuery(winkel, '{ a { naam maat { cm } } }');
  const een = async (entity: unknown) => runProgram(program, async ({ subgraph }) => (subgraph === 'kop' ? data({ a: [product('1')] }) : data({ _entities: [entity] })));

  test.each<[string, unknown, unknown, (string | number)[][]]>([
    ['too much', { naam: 'x', maat: { cm: 1, geheim: 'y' }, geheim: 'z' }, { naam: 'x', maat: { cm: 1 } }, []],
    ['a list for an object', { naam: 'x', maat: [] }, { naam: 'x', maat: null }, [['a', 0, 'maat']]],
    ['a text for an object', { naam: 'x', maat: 'groot' }, { naam: 'x', maat: null }, [['a', 0]]],
    ['an object for a text', { naam: { x: 1 }, maat: null }, { naam: null, maat: null }, [['a', 0, 'naam']]],
    ['a field left out', { maat: null }, { naam: null, maat: null }, [['a', 0]]],
    ['a null where none may be', { naam: 'x', maat: { cm: null } }, { naam: 'x', maat: null }, [['a', 0, 'maat', 'cm']]],
    ['a number that is no Int', { naam: 'x', maat: { cm: 2 ** 40 } }, { naam: 'x', maat: null }, [['a', 0, 'maat', 'cm']]],
    ['nothing of the entity', null, { naam: null, maat: null }, []],
    ['a number for the entity', 7, { naam: null, maat: null }, [['a', 0]]],
    ['lists without end for an object', { naam: 'x', maat: toDeep() }, { naam: 'x', maat: null }, [['a', 0]]],
  ])('%s', async (_soort, entity, verwacht, paden) => {
    const { data: antwoord, errors } = await een(entity);
    expect(antwoord).toEqual({ a: [verwacht] });
    expect(errors.map(({ path }) => path)).toEqual(paden);
  });

  test('keys that would reach a prototype', async () => {
    await een(JSON.parse('{"naam":"x","maat":{"cm":1,"__proto__":{"vervuild":1}},"__proto__":{"vervuild":1},"constructor":{"prototype":{"vervuild":1}}}'));
    expect(Reflect.get({}, 'vervuild')).toBeUndefined();
  });
});

describe('a scalar of a schema of its own', () => {
  const json = compileQuery(loadSubgraphs({ kop: 'scalar Json type Query { j: Json strikt: Json! lijst: [Json!] b: String }' }), '{ j lijst b }');
  test.each<[string, unknown, unknown, (string | number)[][]]>([
    ['may be any JSON', { a: [{ b: null }, 1, 'x'] }, { a: [{ b: null }, 1, 'x'] }, []],
    ['may be left out as null', null, null, []],
    ['is null where it is too deep to be written', toDeep(), null, [['j']]],
    ['is null where it is too deep for its objects', JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`), null, [['j']]],
  ])('%s', async (_wat, waarde, verwacht, paden) => {
    const { data: antwoord, errors } = await runProgram(json, async () => data({ j: waarde, lijst: [1, 'x'], b: 'goed' }));
    expect(JSON.stringify(antwoord)).toBe(JSON.stringify({ j: verwacht, lijst: [1, 'x'], b: 'goed' }));
    expect(errors.map(({ path }) => path)).toEqual(paden);
  });
});

describe('where an error of a subgraph says to be', () => {
  const geheim = 'wachtwoord=x op intern.example';
  test.each<[string, (string | number)[], (string | number)[]]>([
    ['a field', ['_entities', 0, 'naam'], ['a', 0, 'naam']],
    ['a field below', ['_entities', 0, 'maat', 'cm'], ['a', 0, 'maat', 'cm']],
    ['a text in place of a field', ['_entities', 0, geheim, 'naam'], ['a', 0]],
    ['a text below a field', ['_entities', 0, 'maat', geheim], ['a', 0, 'maat']],
    ['a text below a leaf', ['_entities', 0, 'naam', geheim], ['a', 0, 'naam']],
    ['the number of a person', ['_entities', 0, 'naam', 999_970_264], ['a', 0, 'naam']],
    ['a number that is no place', ['_entities', 0, 'naam', 0.5, 1], ['a', 0, 'naam']],
    ['the name of a prototype', ['_entities', 0, '__proto__'], ['a', 0]],
  ])('%s', async (_wat, path, verwacht) => {
    const { errors, ontbrekend } = await runProgram(compileQuery(winkel, '{ a { naam maat { cm } } }'), async ({ subgraph }) =>
      (subgraph === 'kop' ? data({ a: [product('1')] }) : { data: { _entities: [{ naam: null, maat: null }] }, errors: [{ path }] }));
    expect(errors.map((fout) => fout.path)).toEqual([verwacht]);
    expect(JSON.stringify(ontbrekend)).not.toMatch(/wachtwoord|proto/);
  });

  test.each<[string, (string | number)[], unknown]>([
    ['a root field', ['a'], ['a']], ['an item of a list', ['a', 1, 'id'], ['a', 1, 'id']], ['a text', [geheim, 'a'], undefined], ['a number', [999_970_264], undefined], ['a text below', ['a', 1, geheim], ['a', 1]],
  ])('%s', async (_wat, path, verwacht) => {
    const { errors } = await runProgram(compileQuery(winkel, '{ a { id } }'), async () => ({ data: { a: [product('1'), null] }, errors: [{ path }] }));
    expect(errors.map((fout) => fout.path)).toEqual([verwacht]);
  });
});

describe('names that mean something to JavaScript', () => {
  test('are names like any other', async () => {
    const program = compileQuery(winkel, '{ __proto__: a { constructor: naam toString: maat { __proto__: cm hasOwnProperty: __typename } valueOf: naam } }');
    const { data: antwoord, errors } = await runProgram(program, async ({ subgraph }) => (subgraph === 'kop'
      ? data({ ['__proto__']: [product('1')] })
      : data({ _entities: [{ constructor: 'c', toString: { ['__proto__']: 3, hasOwnProperty: 'Maat' }, valueOf: 'v' }] })));
    expect(errors).toEqual([]);
    expect(JSON.stringify(antwoord)).toBe('{"__proto__":[{"constructor":"c","toString":{"__proto__":3,"hasOwnProperty":"Maat"},"valueOf":"v"}]}');
  });

  test('that a subgraph leaves out are null, and not what every object has', async () => {
    const program = compileQuery(winkel, '{ a { constructor: naam } }');
    const { data: antwoord } = await runProgram(program, async ({ subgraph }) => (subgraph === 'kop' ? data({ a: [product('1')] }) : data({ _entities: [{}] })));
    expect(JSON.stringify(antwoord)).toBe('{"a":[{"constructor":null}]}');
  });
});
