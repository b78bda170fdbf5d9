import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignByKey } from './align.ts';

test('rows go to their own key, whatever the order and whatever is left out', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.func(fc.boolean()), (keys, isKept) => {
    const rows = keys.filter((key) => isKept(key)).reverse().map((key) => ({ key, value: `van ${key}` }));
    const kept = new Set(rows.map((row) => row.key));
    const aligned = alignByKey(keys, rows, (row) => row.key);
    expect(aligned.map((row) => row?.value ?? null)).toEqual(keys.map((key) => (kept.has(key) ? `van ${key}` : null)));
  }));
});
