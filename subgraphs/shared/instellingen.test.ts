import { expect, test } from '@jest/globals';
import { createLezer } from './instellingen.ts';
import { readBronadres } from './source/settings.ts';

test('tells every wrong setting at once, and hands out values only when all are right', () => {
  const { lees, controleer } = createLezer('proef');
  const goed = lees(() => 7);
  controleer();
  expect(goed()).toBe(7);
  const bron = lees(() => readBronadres({ BRON_A_WACHTRIJ: 'veel' }, 'BRON_A'));
  lees(() => { throw new Error('SLEUTEL_B ontbreekt'); });
  expect(controleer).toThrow(/BRON_A_URL.*BRON_A_WACHTRIJ.*SLEUTEL_B ontbreekt/);
  expect(bron).toThrow('proef');
});
