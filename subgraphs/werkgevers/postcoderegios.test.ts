import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPostcoderegios } from './postcoderegios.ts';

const map = mkdtempSync(join(tmpdir(), 'postcodes-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));
const lees = (tekst: string) => {
  writeFileSync(join(map, 'tabel.json'), tekst);
  return readPostcoderegios(join(map, 'tabel.json'));
};

test('gives the region of the gemeente in which an area is; of all else nothing', () => {
  const regioVan = lees('{"5038":"GM0855","1000":"GM9999"}');
  expect(['5038', '1000', '9999', null].map(regioVan)).toEqual(['AM26', null, null, null]);
  expect(readPostcoderegios(null)('5038')).toBeNull();
});

test.each(['{', '[]', '{"5038AB":"GM0855"}', '{"5038":"Tilburg"}'])('refuses %s', (tekst) => {
  expect(() => lees(tekst)).toThrow('POSTCODEGEMEENTEN_BESTAND');
});
