import { describe, expect, test } from '@jest/globals';
import { neemBsns, slaagtVoorElfproef } from './bsn.ts';
import { onbekendBsn } from './vaste-personen.ts';

/** The elfproef written out once more, as the law of the test rather than of the code. */
const som = (bsn: string): number => [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((tot, gewicht, plaats) => tot + gewicht * Number(bsn[plaats]), 0);

describe('synthetic numbers', () => {
  const nummers = neemBsns(20_000, new Set());

  test('all pass the elfproef and differ', () => {
    expect(nummers.filter((bsn) => !/^\d{9}$/.test(bsn) || som(bsn) % 11 !== 0)).toEqual([]);
    expect(new Set(nummers).size).toBe(20_000);
  });

  test('the form 9999xxxxx holds 9,090 or so; then 9998xxxxx follows', () => {
    const per = Map.groupBy(nummers, (bsn) => bsn.slice(0, 4));
    expect([...per.keys()]).toEqual(['9999', '9998', '9997']);
    expect(per.get('9999')?.length).toBe(9_091);
  });

  test('what must be left out is left out', () => {
    const [eerste = '', tweede = ''] = nummers;
    expect(neemBsns(1, new Set([eerste]))).toEqual([tweede]);
    expect(neemBsns(-3, new Set())).toEqual([]);
  });

  test.each(['999970008', '123456782', onbekendBsn])('%s passes', (bsn) => expect(slaagtVoorElfproef(bsn)).toBe(true));
  test.each(['999970009', '99997000', '9999700080', 'abcdefghi', ''])('%p fails', (bsn) => expect(slaagtVoorElfproef(bsn)).toBe(false));
});
