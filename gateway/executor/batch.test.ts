import { describe, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { batchDocument, partOf } from './batch.ts';
import { emptyEntity } from './entities.ts';
import { readFetch } from './fetch-document.ts';
import { hasKey, readKeyFields } from './key-fields.ts';

const een = readFetch('query A__uwv__1($representations: [_Any!]!, $dag: Datum) { _entities(representations: $representations) { ... on Persoon { ...F b(dag: $dag) } } } fragment F on Persoon { a }');
const twee = readFetch('query A__uwv__2($representations: [_Any!]!, $dag: Datum, $mee: Boolean!) { _entities(representations: $representations) { ... on Plan { ...F } } } fragment F on Plan { c @include(if: $mee) d: e }');

describe('fetches of one wave', () => {
  test('go as one document: own representations and fragments, shared variables once', () => {
    expect(print(batchDocument([een, twee]).document)).toBe(print(parse(`
      query A__uwv__1($representations_0: [_Any!]!, $dag: Datum, $representations_1: [_Any!]!, $mee: Boolean!) {
        _e0: _entities(representations: $representations_0) { ... on Persoon { ...F_0 b(dag: $dag) } }
        _e1: _entities(representations: $representations_1) { ... on Plan { ...F_1 } }
      }
      fragment F_0 on Persoon { a }
      fragment F_1 on Plan { c @include(if: $mee) d: e }`)));
  });

  test('one alone stays as it is', () => {
    expect(batchDocument([een])).toBe(een);
  });

  test('each gets its own part of the answer and of the errors', () => {
    const antwoord = { data: { _e0: [1], _e1: [2] }, errors: [{ path: ['_e1', 0, 'c'], extensions: { code: 'X' } }, { extensions: { code: 'Y' } }] };
    expect(partOf(antwoord, 0, 2)).toEqual({ data: { _entities: [1] }, errors: [{ extensions: { code: 'Y' } }] });
    expect(partOf(antwoord, 1, 2)).toEqual({ data: { _entities: [2] }, errors: [{ path: ['_entities', 0, 'c'], extensions: { code: 'X' } }] });
  });
});

describe('an entity of which nothing is known', () => {
  test('has null under the name of every field that was asked, fragments and conditions looked into', () => {
    expect(emptyEntity(een, 'Persoon', {})).toEqual({ a: null, b: null });
    expect(emptyEntity(twee, 'Plan', { mee: true })).toEqual({ c: null, d: null });
    expect(emptyEntity(twee, 'Plan', { mee: false })).toEqual({ d: null });
    expect(emptyEntity(twee, 'Persoon', { mee: true })).toEqual({});
  });
});

describe('keys, as the supergraph has them', () => {
  const sleutels = readKeyFields(`
    enum join__Graph { UWV @join__graph(name: "uwv", url: "http://uwv") KOP @join__graph(name: "werkcentrum", url: "http://kop") }
    type Persoon @join__type(graph: UWV, key: "uwvSleutel") @join__type(graph: KOP, key: "id") @join__type(graph: KOP, key: "bsn land { code }") { id: ID }
    type Code @join__type(graph: KOP) { a: Int }`);
  const heeft = (subgraaf: string, velden: object): boolean => hasKey(sleutels, subgraaf, { __typename: 'Persoon', ...velden });

  test('a null key is none, a null required field is no key', () => {
    expect(heeft('uwv', { uwvSleutel: 'x' })).toBe(true);
    expect(heeft('uwv', { uwvSleutel: null })).toBe(false);
    expect(heeft('werkcentrum', { id: '1', uwvFeiten: null })).toBe(true);
  });

  test('one whole key is enough', () => {
    expect(heeft('werkcentrum', { id: null, bsn: '1', land: { code: 'NL' } })).toBe(true);
    expect(heeft('werkcentrum', { bsn: '1', land: null })).toBe(false);
    expect(heeft('werkcentrum', {})).toBe(false);
  });
});
