import { expect, test } from '@jest/globals';
import { controleerProfiel, toGetal } from './profiel.ts';

test.each([['24', 24], [' 24 ', 24], ['', null], ['24,5', null], ['veel', null], ['-3', null]])('%j is %j', (waarde, getal) => {
  expect(toGetal(waarde)).toBe(getal);
});

test('what is no whole number is said at its field, and nothing about what is left open', () => {
  expect(controleerProfiel({ reisafstandKm: '', minimaleUrenPerWeek: '24', maximaleUrenPerWeek: '32' })).toEqual([]);
  expect(controleerProfiel({ reisafstandKm: 'ver', minimaleUrenPerWeek: '24', maximaleUrenPerWeek: '1,5' }).map(({ veld }) => veld)).toEqual(['reisafstandKm', 'maximaleUrenPerWeek']);
});
