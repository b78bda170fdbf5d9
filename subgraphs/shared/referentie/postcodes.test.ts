import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { afstandKm, isPostcodegebied, listPostcodegebieden, zoekBinnen } from './postcodes.ts';

const RUNS = { seed: 20260601, numRuns: 300 };
const gebied = fc.constantFrom(...listPostcodegebieden());

describe('afstand tussen postcodegebieden', () => {
  test.each([
    ['1012', '3511', 35, 2], ['9711', '6211', 270, 5], ['2511', '3011', 22, 2],
  ])('van %s naar %s is hemelsbreed ongeveer %d km', (van, naar, km, speling) => {
    const afstand = afstandKm(van, naar);
    expect(Math.abs((afstand ?? Number.NaN) - km)).toBeLessThanOrEqual(speling);
  });

  test.each([['1012', '0000'], ['0000', '1012'], ['3440', '3441'], ['2500', '2511'], ['1012AB', '1012']])('van %s naar %s is niet bekend', (van, naar) => {
    expect(afstandKm(van, naar)).toBeNull();
  });

  test('is symmetrisch, nul voor hetzelfde gebied, in tienden, en niet langer dan met een omweg', () => {
    fc.assert(fc.property(gebied, gebied, gebied, (a, b, c) => {
      const [ab, bc, ac] = [afstandKm(a, b) ?? Number.NaN, afstandKm(b, c) ?? Number.NaN, afstandKm(a, c) ?? Number.NaN];
      expect(afstandKm(b, a)).toBe(ab);
      expect(afstandKm(a, a)).toBe(0);
      expect(Math.round(ab * 10) / 10).toBe(ab);
      expect(ac).toBeLessThanOrEqual(ab + bc + 0.15);
      expect(ab).toBeLessThan(330);
    }), RUNS);
  });
});

describe('gebieden', () => {
  test('bekend en onbekend', () => {
    expect(isPostcodegebied('1012')).toBe(true);
    expect(['0999', '101', '10123', '', 'toString'].filter(isPostcodegebied)).toEqual([]);
    expect(listPostcodegebieden().length).toBeGreaterThan(4600);
  });

  test('binnen een afstand zijn juist die gebieden', () => {
    fc.assert(fc.property(gebied, fc.integer({ min: 0, max: 60 }), (code, km) => {
      const binnen = new Set(zoekBinnen(code, km));
      expect(binnen.has(code)).toBe(true);
      expect(listPostcodegebieden().filter((ander) => binnen.has(ander) !== ((afstandKm(code, ander) ?? Infinity) <= km))).toEqual([]);
    }), { ...RUNS, numRuns: 12 });
    expect(zoekBinnen('0999', 100)).toEqual([]);
  });
});
