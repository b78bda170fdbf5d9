import { expect, test } from '@jest/globals';
import { toSteps } from './recording.ts';

test('a request comes after those that were answered before it came, and only those', () => {
  const seen = [
    { url: 'c', body: '', arrived: 25, answered: 40 },
    { url: 'a', body: '', arrived: 0, answered: 10 },
    { url: 'b', body: '', arrived: 12, answered: 30 },
    { url: 'a2', body: '', arrived: 12.5, answered: 20 },
  ];
  expect(toSteps(seen).map(({ url, after }) => [url, after])).toEqual([['a', []], ['b', [0]], ['a2', [0]], ['c', [0, 2]]]);
});
