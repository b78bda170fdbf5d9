import { expect, test } from '@jest/globals';
import { createMemo } from './memo.ts';

test('makes once, and forgets what was not used longest', () => {
  const gemaakt: string[] = [];
  const lees = createMemo(2, (tekst) => {
    gemaakt.push(tekst);
    return { tekst };
  });
  const a = lees('a');
  lees('b');
  expect(lees('a')).toBe(a);
  lees('c');
  expect(lees('a')).toBe(a);
  lees('b');
  expect(gemaakt).toEqual(['a', 'b', 'c', 'b']);
});
