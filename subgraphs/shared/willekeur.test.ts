import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createWillekeur } from './willekeur.ts';

test('gives no byte twice, of the length that is asked, and fetches rarely', () => {
  const opgehaald: Uint8Array[] = [];
  const willekeur = createWillekeur((bytes) => {
    const stuk = randomBytes(bytes);
    opgehaald.push(stuk);
    return stuk;
  });
  const gegeven = Array.from({ length: 1_000 }, () => willekeur(8));
  expect(gegeven.every(({ length }) => length === 8)).toBe(true);
  expect(new Set(gegeven.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(1_000);
  expect(opgehaald.length).toBe(2);
  expect(Buffer.concat(gegeven)).toEqual(Buffer.concat(opgehaald).subarray(0, 8_000));
});

test('gives more than it fetches at a time when that is asked', () => {
  expect(createWillekeur()(10_000)).toHaveLength(10_000);
});
