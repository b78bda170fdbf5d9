import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cel, Kolom, Kolomsoort, Rij, Tabel } from '../kolommen.ts';
import { tabellen } from '../tabellen.ts';
import { schrijfCsv, toCsvuitleg } from './csv.ts';
import { inDelen, schrijfBestand, type Geschreven } from './doel.ts';
import { leesNdjson, schrijfNdjson } from './ndjson.ts';
import { rijenPerGroep, schrijfParquet } from './parquet.ts';
import { createPassend } from './passend.ts';

// DuckDB reads every format by the rules that are documented for it, and says whether they hold the same rows.

const kop = { versie: 'abc', gemaaktOp: '2026-11-22T12:00:00.000Z', licentie: 'https://creativecommons.org/publicdomain/zero/1.0/' };
const kolom = (naam: string, soort: Kolomsoort, isVerplicht = false): Kolom => ({ naam, soort, isVerplicht, omschrijving: `De ${naam}.` });
const proef: Tabel = {
  naam: 'instrumenten', omschrijving: 'Een proef.', sleutel: ['id'],
  kolommen: [
    kolom('id', 'tekst', true), kolom('tekst', 'tekst'), kolom('teksten', 'teksten'), kolom('altijd', 'teksten', true), kolom('geheel', 'geheel'), kolom('bedrag', 'bedrag'), kolom('dag', 'datum'),
    kolom('ja', 'janee'), kolom('telling', 'geheel', true),
  ],
};

const lastig = [
  '', ' ', 'gewoon', '"', '""', 'a "b" c', 'a,b', 'a;b', 'a|b', '|', '||', '\\|', '%', '%25', '%7C', '50% | 100%', 'regel\nregel', 'regel\r\nregel', '\r', '\n', '\t', '😀', 'é', 'ＦＦ', '＝1', '\uFEFF', '\uFFFF', '𝒳',
  '=1+1', '+31 13 123', '-', '- lijst', '@naam', '\t=1', '\r=1', '\'', '\'s-Hertogenbosch', '\'=1', '\'\'=1', '\'\'\'', 'null', 'NULL', 'NA', 'true', '1.5', '2026-11-22', '{"a":1}', '[]', '<script>', 'C:\\map\\', ' rand ',
  'x'.repeat(5_000), '\u0001', '\u2028', '#', '--',
];

let map = '';
let duckdb: DuckDBInstance;
let verbinding: DuckDBConnection;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'formaten-'));
  duckdb = await DuckDBInstance.create(':memory:');
  verbinding = await duckdb.connect();
});
afterAll(async () => {
  verbinding.closeSync();
  duckdb.closeSync();
  await rm(map, { recursive: true });
});

const vraag = async (sql: string): Promise<readonly Record<string, unknown>[]> => (await verbinding.runAndReadAll(sql)).getRowObjectsJson();

const types: Readonly<Record<Kolomsoort, string>> = { tekst: 'VARCHAR', teksten: 'VARCHAR[]', geheel: 'INTEGER', bedrag: 'DECIMAL(12,2)', datum: 'DATE', janee: 'BOOLEAN' };
const toTypen = ({ kolommen }: Tabel, typeVan: (soort: Kolomsoort) => string): string => `{${kolommen.map(({ naam, soort }) => `'${naam}': '${typeVan(soort)}'`).join(', ')}}`;

// What csv.ts says in words.
const formuleloos = (cel: string): string => `regexp_replace(${cel}, '^''(''*[=+\\-@\\t\\r\\n＝＋－＠])', '\\1')`;
const lijst = (cel: string): string => `CASE WHEN ${cel} IS NULL THEN NULL WHEN ${cel} = '' THEN [] ELSE
  list_transform(string_split(${formuleloos(cel)}, '|'), lambda deel: CASE deel WHEN '%' THEN '' ELSE replace(replace(deel, '%7C', '|'), '%25', '%') END) END`;
const uitCsv: Readonly<Record<Kolomsoort, (cel: string) => string>> = { tekst: formuleloos, teksten: lijst, geheel: String, bedrag: String, datum: String, janee: String };

const leesCsv = (tabel: Tabel, pad: string, excel: boolean): string => `
  SELECT ${tabel.kolommen.map(({ naam, soort }) => `${uitCsv[soort](naam)} AS ${naam}`).join(', ')}
  FROM read_csv('${pad}', auto_detect=false, header=true, delim='${excel ? ';' : ','}', decimal_separator='${excel ? ',' : '.'}', quote='"', escape='"', nullstr='', allow_quoted_nulls=false,
    max_line_size=4000000, columns=${toTypen(tabel, (soort) => (soort === 'teksten' ? 'VARCHAR' : types[soort]))})`;

async function schrijfAlle(tabel: Tabel, rijen: readonly Rij[], naam: string): Promise<Readonly<Record<string, string>>> {
  const pad = (einde: string): string => join(map, `${naam}.${einde}`);
  await Promise.all(['ndjson', 'csv', 'excel.csv', 'parquet'].map((einde) => rm(pad(einde), { force: true })));
  await schrijfNdjson(pad('ndjson'), tabel, [rijen]);
  await schrijfCsv(pad('csv'), tabel, [rijen], { bom: false, excel: false });
  await schrijfCsv(pad('excel.csv'), tabel, [rijen], { bom: false, excel: true });
  await schrijfParquet(pad('parquet'), tabel, [rijen], kop);
  return {
    ndjson: `SELECT * FROM read_json('${pad('ndjson')}', format='newline_delimited', maximum_object_size=4000000, columns=${toTypen(tabel, (soort) => types[soort])})`,
    csv: leesCsv(tabel, pad('csv'), false),
    excel: leesCsv(tabel, pad('excel.csv'), true),
    parquet: `SELECT * FROM read_parquet('${pad('parquet')}')`,
  };
}

/** For every other format: how many rows either has that the other has not; 0 everywhere when they are the same. */
async function telVerschillen(tabel: Tabel, rijen: readonly Rij[], naam: string): Promise<Record<string, unknown>> {
  const { ndjson = '', ...andere } = await schrijfAlle(tabel, rijen, naam);
  const gevonden: Record<string, unknown> = { rijen: (await vraag(`SELECT count(*)::INTEGER AS n FROM (${ndjson})`))[0]?.['n'] };
  for (const [formaat, sql] of Object.entries(andere)) {
    const [{ n } = { n: null }] = await vraag(`SELECT count(*)::INTEGER AS n FROM ((FROM (${ndjson}) EXCEPT ALL FROM (${sql})) UNION ALL (FROM (${sql}) EXCEPT ALL FROM (${ndjson})))`);
    gevonden[formaat] = n;
  }
  return gevonden;
}
const gelijk = (rijen: number) => ({ rijen, csv: 0, excel: 0, parquet: 0 });

const leeg: Rij = { id: 'leeg', tekst: null, teksten: null, altijd: [], geheel: null, bedrag: null, dag: null, ja: null, telling: 0 };
const fixture: Rij[] = ([
  leeg,
  ...lastig.map((tekst, nummer): Rij => ({
    id: `${String(nummer).padStart(3, '0')}${[...tekst][0] ?? ''}`, tekst, teksten: nummer % 3 === 0 ? [tekst] : [tekst, lastig[(nummer * 7) % lastig.length] ?? ''], altijd: nummer % 2 === 0 ? [] : ['AM26', ''],
    geheel: nummer - 20, bedrag: (nummer - 20) * 1_234.05, dag: `20${String(nummer + 10).padStart(2, '0')}-02-28`, ja: nummer % 2 === 0, telling: nummer,
  })),
  { ...leeg, id: 'grenzen', bedrag: -9_999_999_999.99, geheel: -2_147_483_647, dag: '0001-01-01', telling: 2_147_483_647 },
  { ...leeg, id: 'grens', bedrag: 9_999_999_999.99, geheel: 2_147_483_647, dag: '9999-12-31' },
] satisfies Rij[]).map(createPassend(proef.kolommen));

describe('the formats', () => {
  test('hold the same rows, with text that is hard on each of them', async () => {
    expect(await telVerschillen(proef, fixture, 'lastig')).toEqual(gelijk(fixture.length));
  });

  test('what DuckDB reads is what was written, not merely the same everywhere', async () => {
    // What hands the answers of DuckDB over loses a BOM.
    const leesbaar = fixture.filter(({ tekst }) => tekst !== '\uFEFF');
    const { parquet = '' } = await schrijfAlle(proef, leesbaar, 'waarden');
    const gelezen = await vraag(`SELECT * REPLACE (bedrag::DOUBLE AS bedrag) FROM (${parquet})`);
    expect(gelezen).toEqual(leesbaar);
  });

  test('a difference of one cell is found', async () => {
    const { ndjson = '' } = await schrijfAlle(proef, fixture, 'eerst');
    const { parquet = '' } = await schrijfAlle(proef, fixture.map((rij) => (rij['id'] === 'leeg' ? { ...rij, tekst: '' } : rij)), 'anders');
    expect(await vraag(`SELECT id FROM (FROM (${ndjson}) EXCEPT ALL FROM (${parquet}))`)).toEqual([{ id: 'leeg' }]);
  });

  test('hold no rows just as well', async () => {
    expect(await telVerschillen(proef, [], 'geen')).toEqual(gelijk(0));
  });

  const tekst = fc.oneof(fc.constantFrom(...lastig), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('\'', '=', '"', '|', '%', ',', ';', '\r', '\n', 'a', '7C', '25')).map((delen) => delen.join('')));
  const misschien = (arbitrary: fc.Arbitrary<Cel>): fc.Arbitrary<Cel> => fc.option(arbitrary, { nil: null });
  const cellen: Readonly<Record<Kolomsoort, fc.Arbitrary<Cel>>> = {
    tekst, teksten: fc.array(tekst, { maxLength: 4 }), geheel: fc.integer(), bedrag: fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -1e11, max: 1e11 }).map((centen) => centen / 100)),
    datum: fc.oneof(fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }).map((dag) => dag.toISOString().slice(0, 10)), fc.constantFrom('2026-02-30', 'morgen')), janee: fc.boolean(),
  };
  const rij = fc.record(Object.fromEntries(proef.kolommen.map(({ naam, soort, isVerplicht }) => [naam, isVerplicht ? cellen[soort] : misschien(cellen[soort])])));
  test('hold the same rows whatever a source says, once it is made to fit', async () => {
    const passend = createPassend(proef.kolommen);
    await fc.assert(fc.asyncProperty(fc.array(rij, { maxLength: 12 }), async (rijen) => {
      const passende = rijen.map((een) => passend({ ...een, telling: Math.max(Number(een['telling']), -2_147_483_647) }));
      expect(await telVerschillen(proef, passende, 'toeval')).toEqual(gelijk(rijen.length));
    }), { numRuns: 60 });
  }, 120_000);

  test('say how long they are and what they hash to, and leave nothing of what failed', async () => {
    const geschreven: [string, Geschreven][] = [
      ['maat.ndjson', await schrijfNdjson(join(map, 'maat.ndjson'), proef, [fixture])],
      ['maat.csv', await schrijfCsv(join(map, 'maat.csv'), proef, [fixture], { bom: true, excel: false })],
      ['maat.parquet', await schrijfParquet(join(map, 'maat.parquet'), proef, [fixture], kop)],
    ];
    for (const [naam, maten] of geschreven) {
      const inhoud = await readFile(join(map, naam));
      expect(maten).toEqual({ bytes: inhoud.byteLength, sha256: createHash('sha256').update(inhoud).digest('hex'), rijen: fixture.length });
    }
    await expect(schrijfBestand(join(map, 'weg'), async (doel) => { await doel.schrijf(Buffer.from('deel')); throw new Error('op'); })).rejects.toThrow('op');
    await expect(stat(join(map, 'weg'))).rejects.toThrow('ENOENT');
    await expect(schrijfNdjson(join(map, 'maat.ndjson'), proef, [])).rejects.toThrow('EEXIST');
    expect((await stat(join(map, 'maat.ndjson'))).size).toBeGreaterThan(0);
  });
});

describe('NDJSON', () => {
  test('has the columns in their order, and is read back as it was', async () => {
    const pad = join(map, 'terug.ndjson');
    await schrijfNdjson(pad, proef, [fixture]);
    expect((await readFile(pad, 'utf8')).split('\n')[0]).toBe('{"id":"leeg","tekst":null,"teksten":null,"altijd":[],"geheel":null,"bedrag":null,"dag":null,"ja":null,"telling":0}');
    const gelezen: Rij[] = [];
    for await (const rijen of leesNdjson(pad)) gelezen.push(...rijen);
    expect(gelezen).toEqual(fixture);
  });

  test('tells where every line stands', async () => {
    const pad = join(map, 'regels.ndjson');
    const plaatsen: { tekst: string; begin: number; lengte: number }[] = [];
    await schrijfNdjson(pad, proef, [fixture], (regel) => { plaatsen.push(regel); });
    const inhoud = await readFile(pad);
    expect(plaatsen).toHaveLength(fixture.length);
    expect(plaatsen.map(({ begin, lengte }) => inhoud.subarray(begin, begin + lengte).toString('utf8'))).toEqual(plaatsen.map(({ tekst: regel }) => regel));
  });
});

describe('CSV', () => {
  const schrijf = async (rijen: readonly Rij[], dialect: { bom: boolean; excel: boolean }): Promise<string> => {
    const pad = join(map, 'dialect.csv');
    await rm(pad, { force: true });
    await schrijfCsv(pad, { ...proef, kolommen: proef.kolommen.filter(({ naam }) => ['id', 'tekst', 'teksten', 'bedrag', 'ja'].includes(naam)) }, [rijen], dialect);
    return readFile(pad, 'utf8');
  };
  const rijen: Rij[] = [{ id: 'a', tekst: '=1+1', teksten: ['x', 'y|z'], bedrag: -1_250.5, ja: true }, { id: '', tekst: null, teksten: [], bedrag: null, ja: false }];

  test('has two dialects', async () => {
    expect(await schrijf(rijen, { bom: false, excel: false })).toBe('id,tekst,teksten,bedrag,ja\r\na,\'=1+1,x|y%7Cz,-1250.50,true\r\n"",,"",,false\r\n');
    expect(await schrijf(rijen, { bom: true, excel: false })).toMatch(/^\uFEFFid,tekst/);
    expect(await schrijf(rijen, { bom: false, excel: true })).toBe('\uFEFFid;tekst;teksten;bedrag;ja\r\na;\'=1+1;x|y%7Cz;-1250,50;true\r\n"";;"";;false\r\n');
  });

  test('has no cell of text that a spreadsheet takes for a formula, and leaves names alone', async () => {
    const gevaarlijk = ['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1'];
    const inhoud = await schrijf([...gevaarlijk.map((tekst): Rij => ({ id: tekst, tekst, teksten: [tekst, 'b'], bedrag: -1, ja: null })), { id: '\'s-Hertogenbosch', tekst: 'a=b', teksten: [], bedrag: null, ja: null }], { bom: false, excel: false });
    const cellen = inhoud.split(/(?<!\r\n)(?:,|\r\n)(?!=1)/).map((cel) => cel.replace(/^"/, ''));
    expect(cellen.filter((cel) => /^[=+@\t\r\n＝]/.test(cel) || /^-(?!1\.00$)/.test(cel))).toEqual([]);
    expect(inhoud).toContain('\r\n\'s-Hertogenbosch,a=b,');
  });

  test('is explained in words per column', () => {
    for (const { kolommen } of Object.values(tabellen)) {
      for (const een of kolommen) if (een.soort === 'teksten') expect(toCsvuitleg(een)).toMatch(/%7C.*apostrof/);
    }
    expect(toCsvuitleg({ soort: 'tekst', isVerplicht: false })).toMatch(/^Een cel die met.*null/);
  });
});

describe('Parquet', () => {
  const schema = async (naam: string) => vraag(`SELECT name, type, repetition_type, converted_type, precision, scale FROM parquet_schema('${join(map, naam)}')`);

  test('has every column in its own type', async () => {
    await schrijfAlle(tabellen.instrumenten, [], 'typen');
    const elementen = await schema('typen.parquet');
    const velden = Object.fromEntries(elementen.map(({ name, ...rest }) => [String(name), rest]));
    expect(velden['id']).toEqual({ type: 'BYTE_ARRAY', repetition_type: 'REQUIRED', converted_type: 'UTF8', precision: null, scale: null });
    expect(velden['kosten_euro']).toEqual({ type: 'INT64', repetition_type: 'OPTIONAL', converted_type: 'DECIMAL', precision: '12', scale: '2' });
    expect(velden['publicatie_tot']).toMatchObject({ type: 'INT32', repetition_type: 'OPTIONAL', converted_type: 'DATE' });
    expect(velden['duur']).toMatchObject({ type: 'INT32', converted_type: null });
    expect(velden['erkend_leerbedrijf']).toMatchObject({ type: 'BOOLEAN', repetition_type: 'OPTIONAL' });
    expect(velden['tegels']).toMatchObject({ repetition_type: 'REQUIRED', converted_type: 'LIST' });
    expect(velden['gemeenten']).toMatchObject({ repetition_type: 'OPTIONAL', converted_type: 'LIST' });
    const beschreven = await vraag(`DESCRIBE FROM read_parquet('${join(map, 'typen.parquet')}')`);
    expect(Object.fromEntries(beschreven.map(({ column_name: naam, column_type: type }) => [naam, type]))).toEqual(Object.fromEntries(tabellen.instrumenten.kolommen.map(({ naam, soort }) => [naam, types[soort]])));
  });

  test('has row groups of a fixed size in the order of the key, with statistics', async () => {
    const rijen = function* (): Generator<Rij> {
      for (let nummer = 0; nummer < 2 * rijenPerGroep + 1; nummer += 1) yield { ...leeg, id: String(nummer).padStart(6, '0'), tekst: nummer % 2 ? '😀' : '＝', geheel: nummer, bedrag: nummer / 100, dag: '2026-11-22', ja: true };
    };
    const pad = join(map, 'groepen.parquet');
    await schrijfParquet(pad, proef, inDelen(rijen()), kop);
    const groepen = await vraag(`SELECT row_group_num_rows AS rijen, stats_min_value AS van, stats_max_value AS tot, stats_null_count AS leeg, compression FROM parquet_metadata('${pad}') WHERE path_in_schema = 'id' ORDER BY row_group_id`);
    expect(groepen).toEqual([
      { rijen: '20000', van: '000000', tot: '019999', leeg: '0', compression: 'SNAPPY' }, { rijen: '20000', van: '020000', tot: '039999', leeg: '0', compression: 'SNAPPY' }, { rijen: '1', van: '040000', tot: '040000', leeg: '0', compression: 'SNAPPY' },
    ]);
    const statistiek = await vraag(`SELECT path_in_schema AS kolom, stats_min_value AS van, stats_max_value AS tot, stats_null_count AS leeg FROM parquet_metadata('${pad}') WHERE row_group_id = 0 AND path_in_schema IN ('bedrag', 'dag', 'geheel', 'tekst', 'teksten, list, element') ORDER BY column_id`);
    expect(statistiek).toEqual([
      { kolom: 'tekst', van: '＝', tot: '😀', leeg: '0' }, { kolom: 'teksten, list, element', van: null, tot: null, leeg: '20000' }, { kolom: 'geheel', van: '0', tot: '19999', leeg: '0' },
      { kolom: 'bedrag', van: '0.00', tot: '199.99', leeg: '0' }, { kolom: 'dag', van: '2026-11-22', tot: '2026-11-22', leeg: '0' },
    ]);
    expect(await vraag(`SELECT count(*)::INTEGER AS n FROM read_parquet('${pad}') WHERE tekst = '😀'`)).toEqual([{ n: rijenPerGroep }]);
  });

  test('says of itself what it is and what may be done with it', async () => {
    const pad = join(map, 'kop.parquet');
    await schrijfParquet(pad, proef, [], kop);
    const gezegd = Object.fromEntries((await vraag(`SELECT decode(key) AS naam, decode(value) AS waarde FROM parquet_kv_metadata('${pad}')`)).map(({ naam, waarde }): [string, string] => [String(naam), String(waarde)]));
    expect(gezegd).toMatchObject({ versie: 'abc', gemaakt_op: '2026-11-22T12:00:00.000Z', licentie: 'https://creativecommons.org/publicdomain/zero/1.0/', tabel: 'instrumenten', omschrijving: 'Een proef.' });
    expect(JSON.parse(gezegd['kolommen'] ?? '')).toMatchObject({ id: 'De id.', telling: 'De telling.' });
  });
});

describe('what does not fit', () => {
  test('counts as not known, and an amount is to the cent', () => {
    expect(createPassend(proef.kolommen)({ id: 'a\uD800\0', tekst: 'b', teksten: ['\uDC00'], altijd: [], geheel: 1.5, bedrag: 12.345, dag: '2026-02-30', ja: null, telling: 1 }))
      .toEqual({ id: 'a\uFFFD\uFFFD', tekst: 'b', teksten: ['\uFFFD'], altijd: [], geheel: null, bedrag: 12.35, dag: null, ja: null, telling: 1 });
    expect(createPassend(proef.kolommen)({ ...leeg, geheel: 3_000_000_000, bedrag: 1e11 })).toMatchObject({ geheel: null, bedrag: null });
  });

  test('is a mistake of ours where there is always something', () => {
    expect(() => createPassend(proef.kolommen)({ ...leeg, telling: null })).toThrow('kolom telling');
  });
});
