import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readEnkeleBronnen } from './enkele-bronnen.ts';

const map = mkdtempSync(join(tmpdir(), 'bronnen-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));
const pad = join(map, 'bronnen.json');
const viaOin = '00000001234567890000';
const bron = { code: 'vum.tilburg', naam: 'Gemeente Tilburg', url: 'https://vum.tilburg.example/api/v3', oin: '00000001000000000000', suwipartij: true };
const lees = (inhoud: unknown, anders: NodeJS.ProcessEnv = {}) => {
  writeFileSync(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return readEnkeleBronnen({ VUM_BRONNEN_BESTAND: pad, VUM_VIA_OIN: viaOin, ...anders });
};

test('gives each bron with its address and who asks and answers; none without the setting', () => {
  expect(lees([bron])).toMatchObject([{ code: bron.code, naam: bron.naam, adres: { url: bron.url, tijdslimietMs: 10_000 }, partijen: { viaParty: viaOin, toParty: bron.oin, isSuwipartij: true } }]);
  expect(readEnkeleBronnen({})).toEqual([]);
});

test('holds all to the limits of VUM', () => {
  expect(lees([bron], { BRON_VUM_TIJDSLIMIET_MS: '7' })[0]?.adres.tijdslimietMs).toBe(7);
});

test.each<[string, unknown, NodeJS.ProcessEnv, string]>([
  ['no JSON', '{', {}, 'niet te lezen als JSON'], ['a code twice', [bron, bron], {}, '1.code'], ['the code of the exchange', [{ ...bron, code: 'vum' }], {}, '0.code'],
  ['no OIN', [{ ...bron, oin: '1' }], {}, '0.oin'], ['nobody who processes', [bron], { VUM_VIA_OIN: '' }, 'VUM_VIA_OIN'], ['plain HTTP in production', [{ ...bron, url: 'http://vum.tilburg.example' }], { NODE_ENV: 'production' }, 'BRON_VUM_URL'],
])('refuses %s, and says where', (_wat, inhoud, anders, waar) => {
  expect(() => lees(inhoud, anders)).toThrow(waar);
});
