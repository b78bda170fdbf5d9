import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseRecords, splitLines, type CsvFormat } from './source-csv.ts';

const vorm: CsvFormat = { scheiding: ';', aanhaling: true };
const lees = (tekst: string, breedte = 3, eigen = vorm) => {
  const csv = parseRecords(splitLines(tekst), breedte, eigen);
  return { velden: csv?.records.map((record) => record.velden), onleesbaar: csv?.onleesbaar };
};

const veld = fc.string({ unit: fc.constantFrom('a', '9', ' ', ';', '"', 'é'), maxLength: 6 });
const schrijf = (velden: readonly string[]): string => velden.map((een) => `"${een.replaceAll('"', '""')}"`).join(';');
const rijen = fc.array(fc.tuple(fc.stringMatching(/^N[0-9]{4}$/), veld, veld), { maxLength: 8 });
/** What goes wrong with a line: cut off before its last separator, a quote left open, text behind a quote, a separator too many. */
const kapot = fc.constantFrom('N1;a', 'N1;"a;b', '"N1;a;b', 'N1;"a"b;c', 'N1;a"b;c"', 'N1;a;b;c', 'N1;"a;"b";c', '"', ';;;;', 'N1;\uFFFD;b');

describe('lines', () => {
  test('come out as they were written, quoted or not', () => {
    fc.assert(fc.property(rijen, (alle) => {
      expect(lees(alle.map(schrijf).join('\r\n'))).toEqual({ velden: alle, onleesbaar: [] });
    }));
    expect(lees('\uFEFFa;b;c\n\n"d";"e;""f""";g\r\n')).toEqual({ velden: [['a', 'b', 'c'], ['d', 'e;"f"', 'g']], onleesbaar: [] });
  });

  test('that are broken cost themselves and nobody else', () => {
    fc.assert(fc.property(rijen, kapot, fc.nat(), (alle, slecht, ergens) => {
      const regels = alle.map(schrijf);
      expect(lees(regels.toSpliced(ergens % (alle.length + 1), 0, slecht).join('\n'))).toEqual({ velden: alle, onleesbaar: [slecht] });
    }));
  });

  test('that are broken one after another are counted one by one', () => {
    fc.assert(fc.property(rijen, fc.constantFrom('N1;a', 'N1;a;b;c', 'N1;\uFFFD;b'), fc.integer({ min: 1, max: 4 }), (alle, slecht, keer) => {
      const uitkomst = lees([...Array.from({ length: keer }, () => slecht), ...alle.map(schrijf)].join('\n'));
      expect([uitkomst.velden, uitkomst.onleesbaar?.length]).toEqual([alle, keer]);
    }));
  });

  test('may be of one field that runs on, but never over a line that stands by itself', () => {
    expect(lees('a;"b\nb2\nb3";c\nd;e;f')).toEqual({ velden: [['a', 'b\nb2\nb3', 'c'], ['d', 'e', 'f']], onleesbaar: [] });
    expect(lees('a;"b\nd;e;f\ng";h')).toEqual({ velden: [['d', 'e', 'f']], onleesbaar: ['a;"b', 'g";h'] });
  });

  test.each([['quotes', '"'], ['open fields', 'a;"b;c'], ['text behind a quote', 'a;"b"c;d'], ['too few fields', 'a;b']])('that are nothing but %s, by the thousand, are no file', (_wat, slecht) => {
    const regels = (aantal: number): string[] => Array.from({ length: aantal }, () => slecht);
    expect(parseRecords(regels(5_000), 3, vorm)?.onleesbaar).toHaveLength(5_000);
    expect(parseRecords(regels(5_001), 3, vorm)).toBeNull();
  });

  test('of a fund that does not quote may hold quotes', () => {
    expect(lees('a|7" buis|c', 3, { scheiding: '|', aanhaling: false })).toEqual({ velden: [['a', '7" buis', 'c']], onleesbaar: [] });
  });
});
