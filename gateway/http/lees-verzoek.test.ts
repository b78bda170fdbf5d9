import { describe, expect, test } from '@jest/globals';
import { leesVerzoek } from './lees-verzoek.ts';

const query = '{ a }';

describe('a request', () => {
  test.each<[string, unknown, unknown]>([
    ['with a query alone', { query }, { query, operationName: null, variables: {}, extensions: {} }],
    ['with all there is', { query, operationName: 'A', variables: { a: 1 }, extensions: { b: 2 } }, { query, operationName: 'A', variables: { a: 1 }, extensions: { b: 2 } }],
    ['with nulls', { query, operationName: null, variables: null, extensions: null }, { query, operationName: null, variables: {}, extensions: {} }],
    ['with more than it needs', { query, id: 1 }, { query, operationName: null, variables: {}, extensions: {} }],
  ])('%s is read', (_wat, body, verwacht) => {
    expect(leesVerzoek(body)).toEqual(verwacht);
  });

  test.each<[unknown]>([
    [undefined], [null], [7], ['{ a }'], [[]], [[{ query }]], [{}], [{ query: '' }], [{ query: 1 }], [{ query: [query] }], [{ query, operationName: 1 }], [{ query, operationName: ['A'] }],
    [{ query, variables: 'a' }], [{ query, variables: [] }], [{ query, variables: 0 }], [{ query, extensions: [] }], [{ query, extensions: false }],
  ])('%j is none', (body) => {
    expect(() => leesVerzoek(body)).toThrow(expect.objectContaining({ extensions: { code: 'ONGELDIG_VERZOEK', http: { status: 400 } } }));
  });
});
