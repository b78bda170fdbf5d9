import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createUitgever } from '../../simulators/pki/certificaten.ts';
import { readServeSettings } from './serve-settings.ts';

test('listens on loopback unless told otherwise, and empty is not set', () => {
  const standaard = { host: '127.0.0.1', port: 4001, logNiveau: 'info', tls: null };
  expect(readServeSettings({})).toEqual(standaard);
  expect(readServeSettings({ HOST: '', PORT: '', LOG_NIVEAU: '' })).toEqual(standaard);
  expect(readServeSettings({ HOST: '0.0.0.0', PORT: '0', LOG_NIVEAU: 'debug' })).toEqual({ host: '0.0.0.0', port: 0, logNiveau: 'debug', tls: null });
});

test('names every wrong setting at once', () => {
  expect(() => readServeSettings({ PORT: '70000', LOG_NIVEAU: 'hard' })).toThrow(/PORT.*LOG_NIVEAU/s);
});

test('settings of TLS that need each other are named', async () => {
  const pad = fileURLToPath(import.meta.url);
  const map = mkdtempSync(join(tmpdir(), 'serve-'));
  const ca = join(map, 'ca.pem');
  writeFileSync(ca, (await createUitgever('proef')).certificaat);
  expect(() => readServeSettings({ PORT: 'x', TLS_CERT: pad })).toThrow(/PORT: .*TLS_KEY: ontbreekt bij TLS_CERT/s);
  expect(() => readServeSettings({ TLS_CERT: pad, TLS_KEY: pad })).toThrow('TLS_CERT: geen certificaat in PEM dat bij TLS_KEY hoort');
  expect(() => readServeSettings({ TLS_CLIENT_CA: ca })).toThrow('TLS_CLIENT_CA: heeft TLS_CERT en TLS_KEY nodig');
  expect(() => readServeSettings({ TLS_CLIENT_CA: pad })).toThrow('TLS_CLIENT_CA: geen certificaat in PEM');
  expect(() => readServeSettings({ TLS_CLIENT_OIN: '00000099000000000000' })).toThrow('TLS_CLIENT_OIN: heeft TLS_CLIENT_CA nodig');
  expect(() => readServeSettings({ TLS_CLIENT_OIN: '12', TLS_KEY: '/nergens' })).toThrow(/TLS_KEY: niet te lezen.*TLS_CLIENT_OIN/s);
  rmSync(map, { recursive: true });
});
