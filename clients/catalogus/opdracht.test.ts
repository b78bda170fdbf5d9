import { describe, expect, test } from '@jest/globals';
import { leesOpdracht } from './opdracht.ts';

const lees = (regel: string, omgeving: Record<string, string> = {}) => leesOpdracht(regel.split(' '), omgeving);

describe('what somebody types', () => {
  test('is read, with what is usual for the rest', () => {
    expect(lees('catalogus pull --formaat csv --regio AM26 --sinds abc --excel --stil -o uit')).toEqual({ opdracht: {
      url: 'http://127.0.0.1:4010', formaat: 'csv', tabellen: ['instrumenten', 'beschikbaarheid', 'codelijsten', 'monitor', 'bijstand', 'budgetten'], regio: 'AM26', sinds: 'abc', excel: true, map: 'uit', isStil: true,
    } });
    expect(lees('catalogus pull -o uit --tabel codelijsten --tabel codelijsten', { CATALOGUS_URL: 'https://catalogus.example.nl/' })).toMatchObject({ opdracht: {
      url: 'https://catalogus.example.nl', formaat: 'parquet', tabellen: ['codelijsten'], regio: null, sinds: null,
    } });
  });

  test('gets every fault at once', () => {
    expect(lees('catalogus push --formaat xls --tabel personen --regio Drechtsteden --excel --url ftp://x')).toEqual({ fouten: [
      'De opdracht is: catalogus pull.', 'Geef met -o een map voor de bestanden.', '--formaat is ndjson, csv, parquet.', '--tabel is instrumenten, beschikbaarheid, codelijsten, monitor, bijstand, budgetten.',
      '--regio is een AM-code, bijvoorbeeld AM26.', '--excel hoort bij --formaat csv.', '--url is een adres dat met http:// of https:// begint.',
    ] });
  });

  test('that is no option at all is a fault, and help is help', () => {
    expect([lees('catalogus pull --onzin'), lees('catalogus pull -o'), lees('-h')]).toEqual([{ fouten: [expect.any(String)] }, { fouten: [expect.any(String)] }, 'HELP']);
  });
});
