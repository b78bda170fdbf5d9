import { describe, expect, test } from '@jest/globals';
import { readAmount, readDay, readInteger, readBoolean, readRequired, UnreadableField } from './source-values.ts';

describe('days', () => {
  test.each([
    ['01-02-2026', 'DD-MM-YYYY', '2026-02-01'], ['20260201', 'YYYYMMDD', '2026-02-01'], ['1-2-26', 'D-M-YY', '2026-02-01'], ['31-12-79', 'D-M-YY', '2079-12-31'],
    ['1-1-80', 'D-M-YY', '1980-01-01'], ['29-02-2028', 'DD-MM-YYYY', '2028-02-29'], ['', 'YYYYMMDD', null], ['  ', 'D-M-YY', null], ['99991231', 'YYYYMMDD', null],
  ] as const)('%s in %s is %s', (veld, vorm, dag) => { expect(readDay(veld, vorm)).toBe(dag); });

  test.each([['31-02-2026', 'DD-MM-YYYY'], ['29-02-2026', 'DD-MM-YYYY'], ['1-2-2026', 'DD-MM-YYYY'], ['2026-02-01', 'YYYYMMDD'], ['20261301', 'YYYYMMDD'], ['0-1-26', 'D-M-YY'], ['morgen', 'D-M-YY']] as const)(
    '%s in %s cannot be read', (veld, vorm) => { expect(() => readDay(veld, vorm)).toThrow(UnreadableField); });
});

describe('amounts', () => {
  test.each([['1.250,50', ',', 1250.5], ['€ 475', ',', 475], ['1250,5', ',', 1250.5], ['1,234,567.89', '.', 1_234_567.89], ['0.5', '.', 0.5], ['', ',', null]] as const)(
    '%s with decimal %s is %s', (veld, decimaal, euro) => { expect(readAmount(veld, decimaal)).toBe(euro); });

  test.each([['1.25,50', ','], ['1.250.50', ','], ['1250.50', ','], ['12,50', '.'], ['-5', ','], ['gratis', ',']] as const)(
    '%s with decimal %s cannot be read', (veld, decimaal) => { expect(() => readAmount(veld, decimaal)).toThrow(UnreadableField); });
});

test('yes, no, numbers and what may not be empty are read in the words of the fund only', () => {
  const woorden = { waar: ['J'], onwaar: ['N'] };
  expect([readBoolean('J', woorden), readBoolean('N', woorden), readBoolean('', woorden), readInteger('12'), readInteger('')]).toEqual([true, false, null, 12, null]);
  for (const lees of [() => readBoolean('ja', woorden), () => readInteger('1,5'), () => readInteger('-1'), () => readRequired(' ')]) expect(lees).toThrow(UnreadableField);
});
