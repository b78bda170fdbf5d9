import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readBronadres } from './settings.ts';

test('a source needs an address only, and empty is not set', () => {
  expect(readBronadres({ BRON_PROEF_URL: 'https://bron.example/api', BRON_PROEF_MAX_BYTES: '' }, 'BRON_PROEF', { 'x-api-key': 'a' })).toEqual({
    url: 'https://bron.example/api', headers: { 'x-api-key': 'a' }, tls: {},
    tijdslimietMs: 1_500, maxBytes: 4_000_000, verbindingen: 32, gelijktijdig: 64, wachtrij: 512, zekeringHerstelMs: 2_000,
  });
});

test('certificates come from files', () => {
  const adres = readBronadres({ BRON_PROEF_URL: 'https://bron.example', BRON_PROEF_TLS_CA: fileURLToPath(import.meta.url) }, 'BRON_PROEF');
  expect(adres.tls.ca).toContain('certificates come from files');
});

test('every wrong setting is named, with what is wrong and never its value', () => {
  const lees = (): unknown => readBronadres({ BRON_PROEF_WACHTRIJ: 'geheim', BRON_PROEF_TLS_KEY: '/geheim.pem' }, 'BRON_PROEF');
  expect(lees).toThrow(/BRON_PROEF_URL: ontbreekt[^]*BRON_PROEF_WACHTRIJ: [^]*BRON_PROEF_TLS_KEY: niet te lezen/);
  expect(lees).not.toThrow(/geheim/);
});
