import { describe, expect, test } from '@jest/globals';
import { kiesCodering } from './codering.ts';

describe('the coding of Accept-Encoding', () => {
  test.each([
    [undefined, null], ['', null], ['identity', null], ['deflate', null], ['gzip', 'gzip'], ['GZIP', 'gzip'], ['gzip, deflate, br, zstd', 'zstd'], ['gzip, br', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'], ['gzip;q=0', null], ['gzip;q=0, *', 'zstd'], ['gzip;q=0.3, identity', null], ['identity;q=0.3, gzip;q=0.3', 'gzip'], ['gzip;q=hoog', null], ['*;q=0', null],
  ])('%p is %p', (accept, verwacht) => {
    expect(kiesCodering(accept)).toBe(verwacht);
  });
});
