import { expect, test } from '@jest/globals';
import { readServeSettings } from './serve-settings.ts';

test('listens on loopback unless told otherwise, and empty is not set', () => {
  const standaard = { host: '127.0.0.1', port: 4001, logNiveau: 'info' };
  expect(readServeSettings({})).toEqual(standaard);
  expect(readServeSettings({ HOST: '', PORT: '', LOG_NIVEAU: '' })).toEqual(standaard);
  expect(readServeSettings({ HOST: '0.0.0.0', PORT: '0', LOG_NIVEAU: 'debug' })).toEqual({ host: '0.0.0.0', port: 0, logNiveau: 'debug' });
});

test('names every wrong setting at once', () => {
  expect(() => readServeSettings({ PORT: '70000', LOG_NIVEAU: 'hard' })).toThrow(/PORT.*LOG_NIVEAU/s);
});
