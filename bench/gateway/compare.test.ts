import { expect, test } from '@jest/globals';
import { findDifference } from './compare.ts';

test('the order of fields is no difference, the order of a list is', () => {
  expect(findDifference({ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 })).toBeNull();
  expect(findDifference({ b: [1, 2] }, { b: [2, 1] })).toBe('/b/0');
});

test('what is missing, null or of another kind is named by its path', () => {
  expect(findDifference({ a: { b: null } }, { a: { b: [] } })).toBe('/a/b');
  expect(findDifference({ a: { b: 1 } }, { a: { b: 1, c: 2 } })).toBe('/a/c');
  expect(findDifference({ a: [] }, { a: {} })).toBe('/a');
});
