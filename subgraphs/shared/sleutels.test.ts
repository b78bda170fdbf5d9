import { expect, test } from '@jest/globals';
import { readSleutel, Sleutelfout } from './sleutels.ts';

test('a development secret exists outside production only, and differs per setting', () => {
  expect(readSleutel({}, 'A')).toEqual(readSleutel({}, 'A'));
  expect(readSleutel({}, 'A')).not.toEqual(readSleutel({}, 'B'));
  expect(() => readSleutel({ NODE_ENV: 'production' }, 'A')).toThrow(Sleutelfout);
});

test('a secret that is too short is refused without showing it', () => {
  expect(() => readSleutel({ A: 'Z2VoZWlt' }, 'A')).toThrow(/^A is korter/);
});
