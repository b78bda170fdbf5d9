import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leesBereik } from './bereik.ts';

describe('a range of a file of 100 bytes', () => {
  test.each([
    ['bytes=0-0', { van: 0, tot: 0 }], ['bytes=10-', { van: 10, tot: 99 }], ['bytes=-5', { van: 95, tot: 99 }], ['bytes=-500', { van: 0, tot: 99 }],
    ['bytes=90-500', { van: 90, tot: 99 }], ['BYTES= 1-2 ', { van: 1, tot: 2 }],
    ['bytes=100-', 'buiten'], ['bytes=100-200', 'buiten'], ['bytes=-0', 'buiten'],
    ['bytes=5-4', 'geheel'], ['bytes=0-1,5-6', 'geheel'], ['items=0-1', 'geheel'], ['bytes=-', 'geheel'], ['bytes=a-b', 'geheel'], ['', 'geheel'], [undefined, 'geheel'],
  ])('%p is %p', (header, verwacht) => {
    expect(leesBereik(header, 100)).toEqual(verwacht);
  });

  test('is never of an empty file', () => {
    expect([leesBereik('bytes=0-', 0), leesBereik('bytes=-1', 0)]).toEqual(['buiten', 'buiten']);
  });

  test('lies within the file, whatever is asked', () => {
    fc.assert(fc.property(fc.nat(), fc.option(fc.nat(), { nil: null }), fc.integer({ min: 1, max: 1_000_000 }), (van, tot, bytes) => {
      const bereik = leesBereik(`bytes=${van}-${tot ?? ''}`, bytes);
      if (typeof bereik === 'string') return bereik === 'buiten' ? van >= bytes : tot !== null && tot < van;
      return bereik.van === van && bereik.tot < bytes && bereik.tot >= bereik.van;
    }));
  });
});
