import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createUitgever } from '../../../simulators/pki/certificaten.ts';
import { readBronadres } from './settings.ts';

test('a source needs an address only, and empty is not set', () => {
  expect(readBronadres({ BRON_PROEF_URL: 'https://bron.example/api', BRON_PROEF_MAX_BYTES: '' }, 'BRON_PROEF', { 'x-api-key': 'a' })).toEqual({
    url: 'https://bron.example/api', headers: { 'x-api-key': 'a' }, tls: { minVersion: 'TLSv1.2' },
    tijdslimietMs: 1_500, maxBytes: 4_000_000, verbindingen: 32, gelijktijdig: 64, wachtrij: 512, zekeringHerstelMs: 2_000,
  });
});

test('certificates come from files', async () => {
  const map = mkdtempSync(join(tmpdir(), 'bron-'));
  const { certificaat } = await createUitgever('proef');
  writeFileSync(join(map, 'ca.pem'), certificaat);
  const lees = (pad: string) => readBronadres({ BRON_PROEF_URL: 'https://bron.example', BRON_PROEF_TLS_CA: pad }, 'BRON_PROEF').tls.ca;
  expect(lees(join(map, 'ca.pem'))).toBe(certificaat);
  expect(() => lees(fileURLToPath(import.meta.url))).toThrow('BRON_PROEF_TLS_CA: geen certificaat in PEM');
  expect(() => lees(join(map, 'geen.pem'))).toThrow('BRON_PROEF_TLS_CA: niet te lezen');
  rmSync(map, { recursive: true });
});

test('of a certificate and its key neither is of use alone, and the two must be a pair', () => {
  const lees = (meer: object) => (): unknown => readBronadres({ BRON_PROEF_URL: 'https://bron.example', ...meer }, 'BRON_PROEF');
  const pad = fileURLToPath(import.meta.url);
  expect(lees({ BRON_PROEF_TLS_KEY: pad })).toThrow('BRON_PROEF_TLS_CERT: ontbreekt bij BRON_PROEF_TLS_KEY');
  expect(lees({ BRON_PROEF_TLS_CERT: pad })).toThrow('BRON_PROEF_TLS_KEY: ontbreekt bij BRON_PROEF_TLS_CERT');
  expect(lees({ BRON_PROEF_TLS_CERT: pad, BRON_PROEF_TLS_KEY: pad })).toThrow('BRON_PROEF_TLS_CERT: geen certificaat in PEM dat bij BRON_PROEF_TLS_KEY hoort');
});

test('TLS 1.2 is the least unless 1.3 is asked', () => {
  const lees = (TLS_MIN: string): string => readBronadres({ BRON_PROEF_URL: 'https://bron.example', BRON_PROEF_TLS_MIN: TLS_MIN }, 'BRON_PROEF').tls.minVersion;
  expect([lees(''), lees('1.2'), lees('1.3')]).toEqual(['TLSv1.2', 'TLSv1.2', 'TLSv1.3']);
  expect(() => lees('1.1')).toThrow('BRON_PROEF_TLS_MIN: geen van 1.2, 1.3');
});

test('in production a source is asked over TLS, or on this machine', () => {
  const lees = (url: string, NODE_ENV = 'production'): string => readBronadres({ NODE_ENV, BRON_PROEF_URL: url }, 'BRON_PROEF').url;
  expect(() => lees('http://bron.example')).toThrow('BRON_PROEF_URL: geen https-adres, en dat moet in productie');
  expect([lees('https://bron.example'), lees('http://127.0.0.1:1'), lees('http://bron.example', 'test')]).toHaveLength(3);
});

test('every wrong setting is named, with what is wrong and never its value', () => {
  const lees = (): unknown => readBronadres({ BRON_PROEF_WACHTRIJ: 'geheim', BRON_PROEF_TLS_KEY: '/geheim.pem' }, 'BRON_PROEF');
  expect(lees).toThrow(/BRON_PROEF_URL: ontbreekt[^]*BRON_PROEF_WACHTRIJ: [^]*BRON_PROEF_TLS_KEY: niet te lezen/);
  expect(lees).not.toThrow(/geheim/);
});
