import { describe, expect, test } from '@jest/globals';
import { cloneData } from './clone.ts';

describe('a copy of data', () => {
  test('is equal and stands apart', () => {
    const data: unknown = JSON.parse('{"a":[{"b":null},[1,"x"]],"__proto__":{"c":true}}');
    if (typeof data !== 'object' || data === null) throw new Error('no data');
    const copy = cloneData(data);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(data));
    expect(Object.values(copy)[0]).not.toBe(Object.values(data)[0]);
  });

  test.each([['lists', '[', ']', '[]'], ['objects', '{"a":', '}', '1']])('goes into %s no deeper than an answer can', (_what, open, close, inner) => {
    const deep: unknown = JSON.parse(`{"goed":1,"diep":${open.repeat(50_000)}${inner}${close.repeat(50_000)}}`);
    if (typeof deep !== 'object' || deep === null) throw new Error('no data');
    const text = JSON.stringify(cloneData(deep));
    expect([text.startsWith('{"goed":1,"diep":'), text.includes('null'), text.length < 2_000]).toEqual([true, true, true]);
  });
});
