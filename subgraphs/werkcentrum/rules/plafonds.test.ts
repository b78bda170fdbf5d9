import { describe, expect, test } from '@jest/globals';
import { vergoedingWerkgever } from './plafonds.ts';

describe('vergoeding van de werkgever bij praktijkleren (001:634-639)', () => {
  test.each([[0, 0], [1, 67.5], [15, 1012.5], [29, 1957.5], [30, 2025], [31, 2025], [40, 2025]])('%d weken geeft %d euro', (weken, euro) => {
    expect(vergoedingWerkgever(weken)).toBe(euro);
  });

  test('een ander plafond en een ander aantal weken', () => {
    expect(vergoedingWerkgever(10, { euro: 1000, weken: 20 })).toBe(500);
  });

  test.each([-1, Number.NaN])('%d weken bestaat niet', (weken) => {
    expect(() => vergoedingWerkgever(weken)).toThrow(RangeError);
  });
});
